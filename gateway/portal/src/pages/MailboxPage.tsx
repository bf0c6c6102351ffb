import { Button, Loader, Text } from '@mantine/core';
import { IconDownload, IconExternalLink, IconMailOff } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Letter } from '../api/generated';
import { listLettersOptions, markLetterReadMutation } from '../api/generated/@tanstack/react-query.gen';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { Answer, Empty, LinkAnchor, LinkButton, PageHeading, Panel } from '../app/ui';
import { showDay, showMoment, showMonth } from '../format/calendar';
import { languageName } from '../format/country';
import { PageProblem } from './Lost';
import css from './pages.module.css';

const LONG_AFTER = 12;

function hrefOf(employerNumber: string, letter: Letter): string {
  return `/api/employers/${employerNumber}/letters/${encodeURIComponent(letter.letterId)}/content`;
}

/** The fund's letters. After a report was sent the page looks for its confirmation, ever more slowly. */
export function MailboxPage() {
  const { t, locale, has } = useText();
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
  const read = (letter: Letter) => {
    if (!letter.readAt) markRead.mutate({ path: { employerNumber, letterId: letter.letterId } });
  };
  const titleOf = (letter: Letter) => {
    const id = `letter.${letter.kind}`;
    return has(id) ? t(id) : letter.kind;
  };
  const sizeOf = (letter: Letter) =>
    letter.bytes === undefined
      ? ''
      : new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
          Math.max(1, Math.round(letter.bytes / 1000)),
        );
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
        <Panel flush>
          <Answer query={letters}>
            {(all) =>
              all.length === 0 ? (
                <Empty icon={<IconMailOff size={28} stroke={1.5} aria-hidden />}>{t('mailbox.none')}</Empty>
              ) : (
                <DataTable
                  caption={t('nav.mailbox')}
                  rowTestId="letter-row"
                  rows={[...all].sort((a, b) => b.filedAt.localeCompare(a.filedAt))}
                  rowKey={(letter) => letter.letterId}
                  columns={[
                    {
                      key: 'letter',
                      header: t('mailbox.letter'),
                      rowHeader: true,
                      render: (letter) => (
                        <span className={css.letter}>
                          <span className={letter.readAt ? css.readDot : css.unreadDot} />
                          <span className={css.letterTitle} data-unread={!letter.readAt || undefined}>
                            {titleOf(letter)}
                            {!letter.readAt && <span className="fl-sr"> {t('mailbox.isUnread')}</span>}
                            {letter.month && (
                              <span className={css.sub}>{showMonth(letter.month, locale)}</span>
                            )}
                            {letter.objectedOn && (
                              <span className={css.sub}>
                                <LinkAnchor
                                  to="/employers/$employerNumber/mailbox/$letterId/objection"
                                  params={{ employerNumber, letterId: letter.letterId }}
                                >
                                  {t('dossier.objection.of', { day: showDay(letter.objectedOn, locale) })}
                                </LinkAnchor>
                              </span>
                            )}
                          </span>
                        </span>
                      ),
                    },
                    {
                      key: 'filed',
                      header: t('mailbox.filedAt'),
                      render: (letter) => (
                        <span className={css.numbers}>{showMoment(letter.filedAt, locale)}</span>
                      ),
                    },
                    {
                      key: 'language',
                      header: t('mailbox.language'),
                      render: (letter) => languageName(letter.language, locale),
                    },
                    {
                      key: 'size',
                      header: t('mailbox.size'),
                      figure: true,
                      render: (letter) =>
                        letter.pages
                          ? t('mailbox.sizeAndPages', { size: sizeOf(letter), pages: letter.pages })
                          : sizeOf(letter),
                    },
                    {
                      key: 'actions',
                      header: t('table.action'),
                      hiddenHeader: true,
                      render: (letter) => {
                        const named = { letter: titleOf(letter), month: letter.month ?? '' };
                        return (
                          <div className={css.actions}>
                            {letter.decision && !letter.objectedOn && (
                              <LinkButton
                                to="/employers/$employerNumber/mailbox/$letterId/objection"
                                params={{ employerNumber, letterId: letter.letterId }}
                                size="compact-sm"
                                variant="subtle"
                                aria-label={t('dossier.objection.startNamed', named)}
                              >
                                {t('dossier.objection.start')}
                              </LinkButton>
                            )}
                            <Button
                              component="a"
                              href={hrefOf(employerNumber, letter)}
                              target="_blank"
                              rel="noopener"
                              size="compact-sm"
                              variant="default"
                              leftSection={<IconExternalLink size={14} aria-hidden />}
                              aria-label={t('mailbox.openNamed', named)}
                              onClick={() => read(letter)}
                            >
                              {t('mailbox.open')}
                            </Button>
                            <Button
                              component="a"
                              href={hrefOf(employerNumber, letter)}
                              download
                              size="compact-sm"
                              variant="default"
                              leftSection={<IconDownload size={14} aria-hidden />}
                              aria-label={t('mailbox.downloadNamed', named)}
                              onClick={() => read(letter)}
                            >
                              {t('mailbox.download')}
                            </Button>
                          </div>
                        );
                      },
                    },
                  ]}
                />
              )
            }
          </Answer>
        </Panel>
      </div>
    </div>
  );
}
