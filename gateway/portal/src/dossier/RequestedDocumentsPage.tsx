import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileCheck } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { DocumentRequest } from '../api/generated';
import { listDocumentRequestsOptions } from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { Answer, Empty, PageHeading, Panel, ProblemView } from '../app/ui';
import { PageProblem } from '../pages/Lost';
import pages from '../pages/pages.module.css';
import css from './dossier.module.css';
import { errorOfFile, FileField, otherProblem, SendProgress, useLoginFirst } from './FileField';
import { Files } from './Files';
import { RequestHead } from './RequestHead';
import { useUpload } from './useUpload';

/** One document that the fund needs, with all that was delivered for it. */
function RequestItem({ request }: { request: DocumentRequest }) {
  const { t } = useText();
  const queries = useQueryClient();
  const first = useLoginFirst('DOC', 'F-14');
  const path = `/api/employers/${request.employerNumber}/document-requests/${request.requestId}/documents`;
  const sending = useUpload<DocumentRequest>(async () => {
    await queries.invalidateQueries();
    notifications.show({ message: t('dossier.delivered') });
  });
  const problem = otherProblem(sending.error);
  const kind = t(`dossier.kind.${request.kind}`);
  return (
    <li className={css.item} data-testid="document-request">
      <RequestHead request={request} />
      {request.documents.length > 0 && (
        <Files files={request.documents} pathOf={(file) => `${path}/${file.documentId}/content`} />
      )}
      {request.state !== 'ACCEPTED' &&
        (sending.isPending ? (
          <SendProgress share={sending.share} onCancel={sending.cancel} />
        ) : (
          <FileField
            label={t('dossier.fileFor', { kind })}
            button={request.state === 'DELIVERED' ? t('dossier.uploadMore') : t('dossier.upload')}
            buttonLabel={t(
              request.state === 'DELIVERED' ? 'dossier.uploadMoreNamed' : 'dossier.uploadNamed',
              {
                kind,
              },
            )}
            variant={request.state === 'DELIVERED' ? 'default' : 'filled'}
            error={errorOfFile(sending.error)}
            before={first}
            onFile={(file) => sending.mutate({ path, file })}
          />
        ))}
      {problem !== undefined && <ProblemView error={problem} />}
    </li>
  );
}

/** C7-DOC: what the fund asked the employer for, what waits first; delivered by it or by who acts for it. */
export function RequestedDocumentsPage() {
  const { t } = useText();
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const requests = useQuery(listDocumentRequestsOptions({ path: { employerNumber } }));
  if (requests.error && !requests.data)
    return <PageProblem error={requests.error} onRetry={() => void requests.refetch()} />;
  return (
    <div className={pages.reading}>
      <PageHeading title={t('dossier.requests')}>
        <Text>{t('dossier.requestsLead')}</Text>
      </PageHeading>
      <Answer query={requests}>
        {(all) =>
          all.length === 0 ? (
            <Panel flush>
              <Empty icon={<IconFileCheck size={28} stroke={1.5} aria-hidden />}>
                {t('dossier.noRequests')}
              </Empty>
            </Panel>
          ) : (
            <ul className={css.list}>
              {all.map((request) => (
                <RequestItem key={request.requestId} request={request} />
              ))}
            </ul>
          )
        }
      </Answer>
    </div>
  );
}
