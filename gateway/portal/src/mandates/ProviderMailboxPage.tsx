import { Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  listProviderLettersOptions,
  markProviderLetterReadMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { PageHeading } from '../app/ui';
import { LetterTable } from '../pages/LetterTable';
import { PageProblem } from '../pages/Lost';
import css from '../pages/pages.module.css';

/** Letters to the office itself; those of its clients lie in the clients' own mailboxes (S000-17). */
export function ProviderMailboxPage() {
  const { t } = useText();
  const { organisation } = useParams({ from: '/organisations/$organisation' });
  const queries = useQueryClient();
  const options = listProviderLettersOptions({ path: { organisation } });
  const letters = useQuery(options);
  const markRead = useMutation({
    ...markProviderLetterReadMutation(),
    onSuccess: () => queries.invalidateQueries({ queryKey: options.queryKey }),
  });
  if (letters.error && !letters.data)
    return <PageProblem error={letters.error} onRetry={() => void letters.refetch()} />;
  return (
    <div className={css.reading}>
      <PageHeading title={t('nav.mailbox')}>
        <Text>{t('office.mailboxLead')}</Text>
        {letters.data && (
          <Text size="sm" c="dimmed">
            {t('mailbox.unread', { count: letters.data.filter((letter) => !letter.readAt).length })}
          </Text>
        )}
      </PageHeading>
      <LetterTable
        letters={letters}
        owner={`organisations/${organisation}`}
        onRead={(letterId) => markRead.mutate({ path: { organisation, letterId } })}
      />
    </div>
  );
}
