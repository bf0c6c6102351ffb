import { Button } from '@mantine/core';
import { IconDownload, IconExternalLink, IconMailOff } from '@tabler/icons-react';
import type { ComponentProps, ReactNode } from 'react';
import type { Letter } from '../api/generated';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { Answer, Empty, Panel } from '../app/ui';
import { showMoment, showMonth } from '../format/calendar';
import { languageName } from '../format/country';
import css from './pages.module.css';

/** Letters of one mailbox, newest first; opening or saving one notes that it was read. */
export function LetterTable(props: {
  letters: ComponentProps<typeof Answer<Letter[]>>['query'];
  /** Whose mailbox it is, as the path of its letters begins. */
  owner: string;
  onRead: (letterId: string) => void;
  /** What else is to be said of a letter, below its title. */
  more?: (letter: Letter) => ReactNode;
  /** What else can be done with it; its name for those who hear the page. */
  acts?: (letter: Letter, named: { letter: string; month: string }) => ReactNode;
}) {
  const { more, acts } = props;
  const { t, locale, wordOf } = useText();
  const sizeOf = (letter: Letter) =>
    letter.bytes === undefined
      ? ''
      : new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
          Math.max(1, Math.round(letter.bytes / 1000)),
        );
  const hrefOf = (letter: Letter) =>
    `/api/${props.owner}/letters/${encodeURIComponent(letter.letterId)}/content`;
  const read = (letter: Letter) => {
    if (!letter.readAt) props.onRead(letter.letterId);
  };
  return (
    <Panel flush>
      <Answer query={props.letters}>
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
                        {wordOf('letter', letter.kind)}
                        {!letter.readAt && <span className="fl-sr"> {t('mailbox.isUnread')}</span>}
                        {letter.month && <span className={css.sub}>{showMonth(letter.month, locale)}</span>}
                        {more && <span className={css.sub}>{more(letter)}</span>}
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
                    const named = { letter: wordOf('letter', letter.kind), month: letter.month ?? '' };
                    return (
                      <div className={css.actions}>
                        {acts?.(letter, named)}
                        <Button
                          component="a"
                          href={hrefOf(letter)}
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
                          href={hrefOf(letter)}
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
  );
}
