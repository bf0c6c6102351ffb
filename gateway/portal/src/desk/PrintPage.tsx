import { Button, SegmentedControl, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconExternalLink, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PrintJob } from '../api/generated';
import { printJobsDocument } from '../api/generated';
import {
  listPrintJobsOptions,
  markPrintJobsPrintedMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { Answer, PageHeading, Pill, ProblemView } from '../app/ui';
import { showDay, showMoment, today } from '../format/calendar';
import { languageName } from '../format/country';
import { Decision } from '../mandates/Decision';
import css from '../mandates/mandates.module.css';
import { Notice } from '../mandates/Notice';
import pages from '../pages/pages.module.css';
import desk from './desk.module.css';
import { LongList } from './LongList';

const ready = (job: PrintJob) => job.open && job.addressKnown;
const nameOf = (job: PrintJob) => job.recipientName ?? job.recipient;

function download(content: Blob, name: string) {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Letters on paper: fetched together, printed, put into envelopes, and said to be done. */
export function PrintPage() {
  const { t, locale, wordOf } = useText();
  const queries = useQueryClient();
  const [printed, setPrinted] = useState(false);
  const jobs = useQuery({
    ...listPrintJobsOptions({ query: { printed } }),
    refetchInterval: printed ? false : 60_000,
  });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [marking, setMarking] = useState(false);
  const ticked = printed ? [] : (jobs.data?.filter((job) => chosen.has(job.jobId)) ?? []);
  const fetchable = ticked.filter((job) => job.open);
  const stack = useMutation({
    mutationFn: async () =>
      (await printJobsDocument({ body: { jobIds: fetchable.map((job) => job.jobId) } })).data as Blob,
    onSuccess: (content) => download(content, t('print.fileName', { day: today() })),
  });
  const mark = useMutation({
    ...markPrintJobsPrintedMutation(),
    onSuccess: async () => {
      notifications.show({ message: t('print.marked', { count: ticked.length }) });
      setMarking(false);
      setChosen(new Set());
      stack.reset();
      await queries.invalidateQueries();
    },
  });
  return (
    <div className={pages.reading}>
      <PageHeading title={t('print.title')}>
        <Text>{t('print.lead')}</Text>
      </PageHeading>
      <div className={pages.stack}>
        <SegmentedControl
          aria-label={t('print.which')}
          value={printed ? 'printed' : 'waiting'}
          onChange={(value) => {
            setPrinted(value === 'printed');
            setChosen(new Set());
          }}
          data={[
            { value: 'waiting', label: t('print.waiting') },
            { value: 'printed', label: t('print.printed') },
          ]}
          style={{ justifySelf: 'start' }}
        />
        {stack.error && <ProblemView error={stack.error} />}
        {stack.isSuccess && fetchable.length > 0 && (
          <Notice tone="info">{t('print.fetched', { count: fetchable.length })}</Notice>
        )}
        <Answer query={jobs}>
          {(all) => (
            <LongList
              key={String(printed)}
              caption={t('print.title')}
              rows={all}
              rowKey={(job) => job.jobId}
              rowTestId="print-job"
              textsOf={(job) => [job.recipientName, job.recipient, wordOf('letter', job.kind)]}
              searchLabel={t('print.search')}
              kindLabel={t('print.kind')}
              kinds={
                printed
                  ? [{ value: 'ALL', label: t('desk.kind.ALL') }]
                  : [
                      { value: 'ALL', label: t('desk.kind.ALL') },
                      { value: 'READY', label: t('print.ready'), has: ready },
                      { value: 'ADDRESS', label: t('print.noAddress'), has: (job) => !job.addressKnown },
                      { value: 'CLOSED', label: t('print.expired'), has: (job) => !job.open },
                    ]
              }
              empty={printed ? t('print.nonePrinted') : t('print.none')}
              {...(!printed && {
                ticks: {
                  chosen,
                  onChange: setChosen,
                  may: () => true,
                  labelOf: (job: PrintJob) =>
                    t('print.tick', { letter: wordOf('letter', job.kind), recipient: nameOf(job) }),
                  acts: (
                    <>
                      <Button
                        leftSection={<IconPrinter size={16} aria-hidden />}
                        disabled={fetchable.length === 0}
                        loading={stack.isPending}
                        onClick={() => stack.mutate()}
                      >
                        {t('print.fetch', { count: fetchable.length })}
                      </Button>
                      <Button
                        variant="default"
                        disabled={ticked.length === 0}
                        onClick={() => setMarking(true)}
                      >
                        {t('print.mark', { count: ticked.length })}
                      </Button>
                    </>
                  ),
                },
              })}
              columns={[
                {
                  key: 'to',
                  header: t('print.recipient'),
                  rowHeader: true,
                  render: (job) => (
                    <span>
                      {nameOf(job)}
                      {job.recipientName && <span className={pages.sub}>{job.recipient}</span>}
                    </span>
                  ),
                },
                {
                  key: 'letter',
                  header: t('mailbox.letter'),
                  render: (job) => (
                    <span>
                      {wordOf('letter', job.kind)}
                      {job.secret && <span className={css.note}>{t('print.secret')}</span>}
                    </span>
                  ),
                },
                {
                  key: 'language',
                  header: t('mailbox.language'),
                  render: (job) => languageName(job.language, locale),
                },
                {
                  key: 'since',
                  header: printed ? t('print.printedAt') : t('desk.since'),
                  render: (job) => (
                    <span className={desk.when}>
                      {showMoment(printed ? job.printedAt : job.createdAt, locale)}
                    </span>
                  ),
                },
                {
                  key: 'state',
                  header: t('print.state'),
                  render: (job) => {
                    if (printed) return <Pill tone="ok">{t('print.done')}</Pill>;
                    if (!job.open) return <Pill tone="bad">{t('print.expired')}</Pill>;
                    if (!job.addressKnown) return <Pill tone="warn">{t('print.noAddress')}</Pill>;
                    return (
                      <span>
                        <Pill tone="info">{t('print.ready')}</Pill>
                        {job.expiresAt && (
                          <span className={css.note}>
                            {t('print.before', { day: showDay(job.expiresAt.slice(0, 10), locale) })}
                          </span>
                        )}
                      </span>
                    );
                  },
                },
                {
                  key: 'act',
                  header: t('table.action'),
                  hiddenHeader: true,
                  render: (job) =>
                    job.open && (
                      <div className={pages.actions}>
                        <Button
                          component="a"
                          href={`/api/print-jobs/${encodeURIComponent(job.jobId)}/content`}
                          target="_blank"
                          rel="noopener"
                          size="compact-sm"
                          variant="default"
                          leftSection={<IconExternalLink size={14} aria-hidden />}
                          aria-label={t('print.openNamed', {
                            letter: wordOf('letter', job.kind),
                            recipient: nameOf(job),
                          })}
                        >
                          {t('mailbox.open')}
                        </Button>
                      </div>
                    ),
                },
              ]}
            />
          )}
        </Answer>
      </div>
      <Decision
        opened={marking}
        title={t('print.markTitle', { count: ticked.length })}
        confirm={t('print.mark', { count: ticked.length })}
        pending={mark.isPending}
        error={mark.error}
        onClose={() => setMarking(false)}
        onConfirm={() => mark.mutate({ body: { jobIds: ticked.map((job) => job.jobId) } })}
      >
        <Text size="sm">{t('print.markText')}</Text>
        {ticked.some((job) => job.secret) && <Text size="sm">{t('print.markSecret')}</Text>}
      </Decision>
    </div>
  );
}
