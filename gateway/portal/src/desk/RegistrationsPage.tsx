import { Button, Radio, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegistrationChannel, RegistrationStanding } from '../api/generated';
import { inviteProviderToRegister, inviteToRegister } from '../api/generated';
import { listRegistrationsOptions } from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { Answer, PageHeading, Pill } from '../app/ui';
import { showMoment } from '../format/calendar';
import { Decision } from '../mandates/Decision';
import { isProvider } from '../mandates/mandates';
import css from '../mandates/mandates.module.css';
import pages from '../pages/pages.module.css';
import desk from './desk.module.css';
import { LongList } from './LongList';

const TONES = {
  NONE: 'warn',
  INVITED: 'info',
  UNDELIVERED: 'bad',
  EXPIRED: 'warn',
  REGISTERED: 'ok',
} as const;

const OPEN_STATES = ['NONE', 'UNDELIVERED', 'EXPIRED'];

const nameOf = (row: RegistrationStanding) => row.name ?? row.organisation;

async function send(row: RegistrationStanding, channel: RegistrationChannel): Promise<void> {
  if (isProvider(row.organisation))
    await inviteProviderToRegister({ path: { number: row.organisation }, body: { channel } });
  else await inviteToRegister({ path: { employerNumber: row.organisation }, body: { channel } });
}

/** Number and code for one or many; a code that was sent earlier is dead from then on (S000-07). */
function InviteDialog(props: { rows: RegistrationStanding[]; onClose: () => void; onSent: () => void }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [channel, setChannel] = useState<RegistrationChannel>(
    props.rows.some((row) => row.state === 'UNDELIVERED') ? 'POST' : 'EMAIL',
  );
  const [left, setLeft] = useState(props.rows);
  const invite = useMutation({
    mutationFn: async () => {
      // One after the other: what failed stays in the list and can be tried again.
      for (const row of left) {
        await send(row, channel);
        setLeft((before) => before.filter((each) => each.organisation !== row.organisation));
      }
    },
    onSuccess: () => {
      notifications.show({ message: t('registrations.sent', { count: props.rows.length }) });
      props.onSent();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: listRegistrationsOptions().queryKey }),
  });
  const again = left.some((row) => row.state === 'INVITED' || row.state === 'UNDELIVERED');
  const registered = left.some((row) => row.state === 'REGISTERED');
  const first = props.rows[0];
  return (
    <Decision
      opened
      title={
        props.rows.length === 1 && first
          ? t('registrations.inviteNamed', { name: nameOf(first) })
          : t('registrations.inviteMany', { count: props.rows.length })
      }
      confirm={t('registrations.send')}
      pending={invite.isPending}
      error={invite.error}
      onClose={props.onClose}
      onConfirm={() => invite.mutate()}
    >
      <Radio.Group
        label={t('registrations.channel')}
        value={channel}
        onChange={(value) => setChannel(value === 'POST' ? 'POST' : 'EMAIL')}
      >
        <Stack gap="xs" mt="xs">
          <Radio
            value="EMAIL"
            label={t('registrations.channel.EMAIL')}
            description={t('registrations.emailHint')}
          />
          <Radio
            value="POST"
            label={t('registrations.channel.POST')}
            description={t('registrations.postHint')}
          />
        </Stack>
      </Radio.Group>
      {again && <Text size="sm">{t('registrations.again')}</Text>}
      {registered && <Text size="sm">{t('registrations.hasUsers')}</Text>}
      {invite.isPending && props.rows.length > 1 && (
        <Text size="sm" role="status">
          {t('registrations.progress', { done: props.rows.length - left.length, count: props.rows.length })}
        </Text>
      )}
    </Decision>
  );
}

/** Who can log in, who was asked to, and whom nobody has asked yet. */
export function RegistrationsPage() {
  const { t, locale } = useText();
  const standings = useQuery({ ...listRegistrationsOptions(), refetchInterval: 60_000 });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [inviting, setInviting] = useState<RegistrationStanding[]>();
  const kind = (value: RegistrationStanding['state']) => ({
    value,
    label: t(`registrations.state.${value}`),
    has: (row: RegistrationStanding) => row.state === value,
  });
  return (
    <div className={pages.reading}>
      <PageHeading title={t('registrations.title')}>
        <Text>{t('registrations.lead')}</Text>
      </PageHeading>
      <Answer query={standings}>
        {(all) => {
          const ticked = all.filter((row) => chosen.has(row.organisation));
          return (
            <LongList
              caption={t('registrations.title')}
              rows={all}
              rowKey={(row) => row.organisation}
              rowTestId="registration"
              textsOf={(row) => [row.name, row.organisation]}
              searchLabel={t('registrations.search')}
              kindLabel={t('registrations.state')}
              kinds={[
                {
                  value: 'OPEN',
                  label: t('registrations.todo'),
                  has: (row) => OPEN_STATES.includes(row.state),
                },
                kind('NONE'),
                kind('INVITED'),
                kind('UNDELIVERED'),
                kind('EXPIRED'),
                kind('REGISTERED'),
                { value: 'ALL', label: t('desk.kind.ALL') },
              ]}
              empty={t('registrations.none')}
              ticks={{
                chosen,
                onChange: setChosen,
                may: (row) => row.state !== 'REGISTERED',
                labelOf: (row) => t('registrations.tick', { name: nameOf(row) }),
                acts: (
                  <Button disabled={ticked.length === 0} onClick={() => setInviting(ticked)}>
                    {t('registrations.inviteMany', { count: ticked.length })}
                  </Button>
                ),
              }}
              columns={[
                {
                  key: 'who',
                  header: t('registrations.who'),
                  rowHeader: true,
                  render: (row) => (
                    <span>
                      {nameOf(row)}
                      <span className={pages.sub}>{row.organisation}</span>
                    </span>
                  ),
                },
                {
                  key: 'state',
                  header: t('registrations.state'),
                  render: (row) => (
                    <span>
                      <Pill tone={TONES[row.state]}>{t(`registrations.state.${row.state}`)}</Pill>
                      {row.state === 'UNDELIVERED' && row.undelivered && (
                        <span className={css.note}>{t(`registrations.undelivered.${row.undelivered}`)}</span>
                      )}
                    </span>
                  ),
                },
                {
                  key: 'sent',
                  header: t('registrations.sentAt'),
                  render: (row) =>
                    row.invitedAt && row.channel ? (
                      <span className={desk.when}>
                        {showMoment(row.invitedAt, locale)}
                        <span className={pages.sub}>{t(`registrations.channel.${row.channel}`)}</span>
                      </span>
                    ) : (
                      t('registrations.never')
                    ),
                },
                {
                  key: 'until',
                  header: t('registrations.until'),
                  render: (row) => (
                    <span className={desk.when}>
                      {row.state === 'REGISTERED' ? '' : showMoment(row.expiresAt, locale)}
                    </span>
                  ),
                },
                {
                  key: 'act',
                  header: t('table.action'),
                  hiddenHeader: true,
                  render: (row) => (
                    <div className={pages.actions}>
                      <Button
                        size="compact-sm"
                        variant="default"
                        onClick={() => setInviting([row])}
                        aria-label={t('registrations.inviteNamed', { name: nameOf(row) })}
                      >
                        {row.invitedAt ? t('registrations.resend') : t('registrations.invite')}
                      </Button>
                    </div>
                  ),
                },
              ]}
            />
          );
        }}
      </Answer>
      {inviting && (
        <InviteDialog
          rows={inviting}
          onClose={() => setInviting(undefined)}
          onSent={() => {
            setInviting(undefined);
            setChosen(new Set());
          }}
        />
      )}
    </div>
  );
}
