import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconCheck, IconClock, IconPencil, IconX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { NameChange } from '../api/generated';
import {
  listNameChangesOptions,
  listNameChangesQueryKey,
  requestNameChangeMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { errorAt, fieldErrors } from '../api/problem';
import { useText } from '../app/language';
import { Answer, Panel, Pill, ProblemView } from '../app/ui';
import { showMoment } from '../format/calendar';
import css from './company.module.css';

const LOOKS = {
  REQUESTED: { tone: 'info', icon: <IconClock size={14} aria-hidden /> },
  GRANTED: { tone: 'ok', icon: <IconCheck size={14} aria-hidden /> },
  DECLINED: { tone: 'bad', icon: <IconX size={14} aria-hidden /> },
} as const;

function Wish({ wish }: { wish: NameChange }) {
  const { t, locale } = useText();
  const look = LOOKS[wish.state];
  return (
    <li className={css.wish}>
      <Group gap="xs" justify="space-between">
        <Text size="sm" fw={550}>
          {wish.requestedName}
        </Text>
        <Pill tone={look.tone} icon={look.icon}>
          {t(`company.wish.${wish.state}`)}
        </Pill>
      </Group>
      <Text size="xs" c="dimmed">
        {t('company.wishAsked', { when: showMoment(wish.requestedAt, locale) })}
        {wish.answeredAt && ` · ${t('company.wishAnswered', { when: showMoment(wish.answeredAt, locale) })}`}
      </Text>
      {wish.reason && <Text size="sm">{wish.reason}</Text>}
      {wish.answer && <blockquote className={css.answer}>{wish.answer}</blockquote>}
    </li>
  );
}

/** The name cannot be changed here: a wish goes to the adviser, whose answer is shown (S000-13). */
export function NameChangePanel(props: { employerNumber: string; mayEdit: boolean }) {
  const { t } = useText();
  const path = { employerNumber: props.employerNumber };
  const wishes = useQuery(listNameChangesOptions({ path }));
  const [asking, setAsking] = useState(false);
  const waiting = wishes.data?.some((wish) => wish.state === 'REQUESTED');
  return (
    <Panel title={t('company.nameChange')}>
      <Stack gap="sm">
        <Text size="sm">{t('company.nameChangeText')}</Text>
        <Answer query={wishes}>
          {(all) => (
            <>
              {asking ? (
                <WishForm employerNumber={props.employerNumber} onClose={() => setAsking(false)} />
              ) : (
                props.mayEdit &&
                !waiting && (
                  <div>
                    <Button
                      size="xs"
                      variant="default"
                      leftSection={<IconPencil size={14} aria-hidden />}
                      onClick={() => setAsking(true)}
                    >
                      {t('company.nameChangeAsk')}
                    </Button>
                  </div>
                )
              )}
              {all.length > 0 && (
                <ul className={css.people}>
                  {all.map((wish) => (
                    <Wish key={wish.requestId} wish={wish} />
                  ))}
                </ul>
              )}
            </>
          )}
        </Answer>
      </Stack>
    </Panel>
  );
}

function WishForm(props: { employerNumber: string; onClose: () => void }) {
  const { t } = useText();
  const queries = useQueryClient();
  const path = { employerNumber: props.employerNumber };
  const first = useRef<HTMLInputElement>(null);
  const [companyName, setCompanyName] = useState('');
  const [reason, setReason] = useState('');
  const ask = useMutation({
    ...requestNameChangeMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: listNameChangesQueryKey({ path }) });
      props.onClose();
    },
  });
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate({ path, body: { companyName, reason } });
      }}
    >
      <Stack gap="sm">
        <TextInput
          ref={first}
          label={t('company.newName')}
          value={companyName}
          onChange={(event) => setCompanyName(event.currentTarget.value)}
          maxLength={120}
          error={errorAt(ask.error, '/companyName')}
        />
        <Textarea
          label={t('company.newNameReason')}
          description={t('company.newNameReasonHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
          autosize
          minRows={2}
          error={errorAt(ask.error, '/reason')}
        />
        {ask.error && fieldErrors(ask.error).length === 0 && <ProblemView error={ask.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={ask.isPending}>
            {t('company.nameChangeSend')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
