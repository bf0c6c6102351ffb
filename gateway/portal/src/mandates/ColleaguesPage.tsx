import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { listUsersOptions } from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { Answer, PageHeading } from '../app/ui';
import { PageProblem } from '../pages/Lost';
import pages from '../pages/pages.module.css';
import { EmergencyStop } from '../users/EmergencyStop';
import { People } from '../users/People';
import { useRole } from './mandates';
import { Notice } from './Notice';

/** A provider's own people; what they may do for a client stands with the client. */
export function ColleaguesPage() {
  const { t } = useText();
  const { organisation } = useParams({ from: '/organisations/$organisation' });
  const role = useRole(organisation);
  const users = useQuery(listUsersOptions({ path: { organisation } }));
  if (users.error && !users.data)
    return <PageProblem error={users.error} onRetry={() => void users.refetch()} />;
  const manager = role.manager && !role.stopped;
  return (
    <div className={pages.reading}>
      <PageHeading
        title={t('office.colleagues')}
        aside={manager && <EmergencyStop organisation={organisation} />}
      >
        <Text>{t('office.colleaguesLead')}</Text>
      </PageHeading>
      <div className={pages.stack}>
        {role.stopped && <Notice tone="bad">{t('stop.isOn')}</Notice>}
        <Answer query={users}>
          {(people) => <People organisation={organisation} users={people} manager={manager} />}
        </Answer>
      </div>
    </div>
  );
}
