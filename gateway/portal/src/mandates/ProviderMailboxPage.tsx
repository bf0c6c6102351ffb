import { Text } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Letter } from '../api/generated';
import {
  listProviderLettersOptions,
  markProviderLetterReadMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { Answer, Empty, PageHeading, Panel } from '../app/ui';
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
  const read = (letter: Letter) => {
    if (!letter.readAt) markRead.mutate({ path: { organisation, letterId: letter.letterId } });
  };
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
      <Panel flush>
        <Answer query={letters}>
          {(all) =>
            all.length === 0 ? (
              <Empty icon={<IconMailOff size={28} stroke={1.5} aria-hidden />}>{t('mailbox.none')}</Empty>
            ) : (
              <LetterTable
                caption={t('nav.mailbox')}
                letters={all}
                hrefOf={(letter) =>
                  `/api/organisations/${organisation}/letters/${encodeURIComponent(letter.letterId)}/content`
                }
                onRead={read}
              />
            )
          }
        </Answer>
      </Panel>
    </div>
  );
}
