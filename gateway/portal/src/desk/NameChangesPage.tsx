import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WaitingNameChange } from '../api/generated';
import {
  answerNameChangeMutation,
  listWaitingNameChangesOptions,
} from '../api/generated/@tanstack/react-query.gen';
import { errorAt } from '../api/problem';
import { useText } from '../app/language';
import { useEmployerName } from '../app/session';
import { Answer, Facts, PageHeading } from '../app/ui';
import { showMoment } from '../format/calendar';
import { Decision } from '../mandates/Decision';
import pages from '../pages/pages.module.css';
import css from './desk.module.css';
import { LongList } from './LongList';

const LONGEST_TEXT = 500;

/** Yes or no; whoever is told no is told why (S000-13). */
function AnswerDialog(props: {
  change: WaitingNameChange;
  present: string;
  granted: boolean;
  onClose: () => void;
}) {
  const { t } = useText();
  const { change, granted } = props;
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const answer = useMutation({
    ...answerNameChangeMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries();
      notifications.show({ message: granted ? t('namechange.granted') : t('namechange.declined') });
      props.onClose();
    },
  });
  const atField = errorAt(answer.error, '/answer');
  return (
    <Decision
      opened
      title={granted ? t('namechange.grantTitle') : t('namechange.declineTitle')}
      confirm={granted ? t('namechange.grant') : t('namechange.decline')}
      danger={!granted}
      disabled={!granted && text.trim() === ''}
      pending={answer.isPending}
      error={atField ? undefined : answer.error}
      onClose={props.onClose}
      onConfirm={() =>
        answer.mutate({
          path: { employerNumber: change.employerNumber, requestId: change.requestId },
          body: { granted, ...(text.trim() ? { answer: text.trim() } : {}) },
        })
      }
    >
      <Stack gap="md">
        <Facts
          items={[
            { label: t('namechange.before'), value: props.present },
            { label: t('namechange.after'), value: change.requestedName },
          ]}
        />
        <Textarea
          label={granted ? t('namechange.word') : t('namechange.why')}
          description={t('namechange.shown')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={atField}
          maxLength={LONGEST_TEXT}
          required={!granted}
          autosize
          minRows={2}
        />
      </Stack>
    </Decision>
  );
}

/** Wishes for another company name, oldest first. */
export function NameChangesPage() {
  const { t, locale } = useText();
  const waiting = useQuery({ ...listWaitingNameChangesOptions(), refetchInterval: 60_000 });
  const nameOf = useEmployerName();
  const [asked, setAsked] = useState<{ change: WaitingNameChange; granted: boolean }>();
  return (
    <div className={pages.reading}>
      <PageHeading title={t('namechange.title')}>
        <Text>{t('namechange.lead')}</Text>
      </PageHeading>
      <Answer query={waiting}>
        {(all) => (
          <LongList
            caption={t('namechange.title')}
            rows={all}
            rowKey={(change) => change.requestId}
            rowTestId="name-change"
            textsOf={(change) => [nameOf(change.employerNumber), change.requestedName, change.employerNumber]}
            searchLabel={t('namechange.search')}
            kindLabel={t('desk.kind')}
            kinds={[{ value: 'ALL', label: t('namechange.waiting') }]}
            empty={t('namechange.none')}
            columns={[
              {
                key: 'name',
                header: t('namechange.name'),
                rowHeader: true,
                render: (change) => (
                  <span>
                    <span className={css.before}>{nameOf(change.employerNumber)}</span>
                    {' → '}
                    <span className={css.after}>{change.requestedName}</span>
                    <span className={pages.sub}>{change.employerNumber}</span>
                  </span>
                ),
              },
              {
                key: 'reason',
                header: t('namechange.reason'),
                render: (change) => (
                  <div className={css.said}>{change.reason ?? t('namechange.reasonErased')}</div>
                ),
              },
              {
                key: 'since',
                header: t('desk.since'),
                render: (change) => (
                  <span className={css.when}>{showMoment(change.requestedAt, locale)}</span>
                ),
              },
              {
                key: 'act',
                header: t('table.action'),
                hiddenHeader: true,
                render: (change) => (
                  <Group gap={6} justify="flex-end" wrap="nowrap">
                    {[true, false].map((granted) => (
                      <Button
                        key={String(granted)}
                        size="compact-sm"
                        variant={granted ? 'filled' : 'default'}
                        onClick={() => setAsked({ change, granted })}
                        aria-label={
                          granted
                            ? t('namechange.grantNamed', { name: nameOf(change.employerNumber) })
                            : t('namechange.declineNamed', { name: nameOf(change.employerNumber) })
                        }
                      >
                        {granted ? t('namechange.yes') : t('namechange.no')}
                      </Button>
                    ))}
                  </Group>
                ),
              },
            ]}
          />
        )}
      </Answer>
      {asked && (
        <AnswerDialog
          key={`${asked.change.requestId} ${asked.granted}`}
          change={asked.change}
          present={nameOf(asked.change.employerNumber)}
          granted={asked.granted}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
