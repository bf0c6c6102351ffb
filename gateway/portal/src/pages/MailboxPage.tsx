import { Loader, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Letter } from '../api/generated';
import { listLettersOptions, markLetterReadMutation } from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { LinkAnchor, LinkButton, PageHeading } from '../app/ui';
import { showDay, showMonth } from '../format/calendar';
import { LetterTable } from './LetterTable';
import { PageProblem } from './Lost';
import css from './pages.module.css';

const LONG_AFTER = 12;

/** The fund's letters. After a report was sent the page looks for its confirmation, ever more slowly. */
export function MailboxPage() {
  const { t, locale } = useText();
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const { awaiting } = useSearch({ from: '/employers/$employerNumber/mailbox' });
  const queries = useQueryClient();
  const polls = useRef(0);
  const arrived = (letters: Letter[] | undefined) =>
    letters?.some((letter) => letter.kind === 'LT-07' && letter.month === awaiting) ?? false;
  const options = listLettersOptions({ path: { employerNumber } });
  const letters = useQuery({
    ...options,
    refetchInterval: (query) => {
      if (!awaiting || arrived(query.state.data)) return false;
      polls.current += 1;
      return Math.min(700 * 1.4 ** polls.current, 20_000);
    },
  });
  const markRead = useMutation({
    ...markLetterReadMutation(),
    onSuccess: () => queries.invalidateQueries({ queryKey: options.queryKey }),
  });
  if (letters.error && !letters.data)
    return <PageProblem error={letters.error} onRetry={() => void letters.refetch()} />;
  const waiting = awaiting !== undefined && letters.data !== undefined && !arrived(letters.data);
  const unread = letters.data?.filter((letter) => !letter.readAt).length ?? 0;
  return (
    <div className={css.reading}>
      <PageHeading title={t('nav.mailbox')}>
        {letters.data && (
          <Text size="sm" c="dimmed">
            {t('mailbox.unread', { count: unread })}
          </Text>
        )}
      </PageHeading>
      <div className={css.stack}>
        <div role="status">
          {waiting && (
            <div className={css.awaiting}>
              <Loader size={16} aria-hidden />
              {polls.current > LONG_AFTER
                ? t('mailbox.awaitingLong')
                : t('mailbox.awaiting', { month: showMonth(awaiting, locale) })}
            </div>
          )}
        </div>
        <LetterTable
          letters={letters}
          owner={`employers/${employerNumber}`}
          onRead={(letterId) => markRead.mutate({ path: { employerNumber, letterId } })}
          more={(letter) =>
            letter.objectedOn && (
              <LinkAnchor
                to="/employers/$employerNumber/mailbox/$letterId/objection"
                params={{ employerNumber, letterId: letter.letterId }}
              >
                {t('dossier.objection.of', { day: showDay(letter.objectedOn, locale) })}
              </LinkAnchor>
            )
          }
          acts={(letter, named) =>
            letter.decision &&
            !letter.objectedOn && (
              <LinkButton
                to="/employers/$employerNumber/mailbox/$letterId/objection"
                params={{ employerNumber, letterId: letter.letterId }}
                size="compact-sm"
                variant="subtle"
                aria-label={t('dossier.objection.startNamed', named)}
              >
                {t('dossier.objection.start')}
              </LinkButton>
            )
          }
        />
      </div>
    </div>
  );
}
