import { useQuery } from '@tanstack/react-query';
import { listGivenMandatesOptions } from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { LinkButton } from '../app/ui';
import { today } from '../format/calendar';
import { endsIn, lapsedBatches, useOrganisations } from './mandates';
import css from './mandates.module.css';
import { Notice } from './Notice';

/** What a main user has to do about mandates, said where every day begins (S003-10, S003-17). */
export function MandateTasks({ employerNumber }: { employerNumber: string }) {
  const { t } = useText();
  const own = useOrganisations().data?.find((each) => each.organisation === employerNumber);
  const given = useQuery({
    ...listGivenMandatesOptions({ path: { employerNumber } }),
    enabled: own?.manager ?? false,
  });
  const mandates = given.data ?? [];
  const day = today();
  const tasks = [
    ...lapsedBatches(mandates).map((batch) => t('task.renew', { count: batch.mandates.length })),
    ...[mandates.filter((mandate) => mandate.state === 'REQUESTED').length]
      .filter((count) => count > 0)
      .map((count) => t('task.asked', { count })),
    ...[mandates.filter((mandate) => endsIn(mandate, day) !== undefined).length]
      .filter((count) => count > 0)
      .map((count) => t('task.ending', { count })),
  ];
  return (
    <div className={css.tasks}>
      {tasks.map((task) => (
        <Notice
          key={task}
          actions={
            <LinkButton variant="default" to="/employers/$employerNumber/users" params={{ employerNumber }}>
              {t('task.open')}
            </LinkButton>
          }
        >
          {task}
        </Notice>
      ))}
    </div>
  );
}
