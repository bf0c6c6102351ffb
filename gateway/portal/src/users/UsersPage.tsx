import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  listGivenMandatesOptions,
  listHeldMandatesOptions,
  listUsersOptions,
} from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { Answer, LinkButton, PageHeading } from '../app/ui';
import { GivenMandates } from '../mandates/GivenMandates';
import { LIVING, useRole } from '../mandates/mandates';
import { Notice } from '../mandates/Notice';
import { PageProblem } from '../pages/Lost';
import pages from '../pages/pages.module.css';
import { EmergencyStop } from './EmergencyStop';
import { People } from './People';

/** Who may do what for this employer until when: its own people, and whom it has given a mandate (S003-07, -16). */
export function UsersPage() {
  const { t } = useText();
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const role = useRole(employerNumber);
  const users = useQuery(listUsersOptions({ path: { organisation: employerNumber } }));
  const given = useQuery(listGivenMandatesOptions({ path: { employerNumber } }));
  const held = useQuery(listHeldMandatesOptions({ path: { organisation: employerNumber } }));
  if (users.error && !users.data)
    return <PageProblem error={users.error} onRetry={() => void users.refetch()} />;
  const manager = role.manager && !role.stopped;
  const mainUsers = (users.data ?? []).filter((user) => user.manager).flatMap((user) => user.userName ?? []);
  const forSisters = (held.data ?? []).filter((mandate) => LIVING.includes(mandate.state)).length;
  return (
    <div className={pages.reading}>
      <PageHeading
        title={t('users.title')}
        aside={manager && <EmergencyStop organisation={employerNumber} />}
      >
        <Text>{t('users.lead')}</Text>
      </PageHeading>
      <div className={pages.stack}>
        {role.stopped && <Notice tone="bad">{t('stop.isOn')}</Notice>}
        {!role.manager && users.data && (
          <Notice tone="info">
            {t('users.readOnly', { count: mainUsers.length, names: mainUsers.join(', ') })}
          </Notice>
        )}
        <Answer query={given}>
          {(mandates) => (
            <GivenMandates employerNumber={employerNumber} mandates={mandates} manager={manager} />
          )}
        </Answer>
        {forSisters > 0 && (
          <Notice
            tone="info"
            actions={
              <LinkButton
                variant="default"
                to="/organisations/$organisation"
                params={{ organisation: employerNumber }}
              >
                {t('users.toHeld')}
              </LinkButton>
            }
          >
            {t('users.held', { count: forSisters })}
          </Notice>
        )}
        <Answer query={users}>
          {(people) => <People organisation={employerNumber} users={people} manager={manager} />}
        </Answer>
      </div>
    </div>
  );
}
