import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ColleagueInvitation } from '../api/generated';
import {
  listColleagueInvitationsOptions,
  resendColleagueInvitationMutation,
  withdrawColleagueInvitationMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { Pill, ProblemView } from '../app/ui';
import { showMoment } from '../format/calendar';
import { Decision } from '../mandates/Decision';
import { useServices } from '../mandates/mandates';
import css from '../mandates/mandates.module.css';
import users from './users.module.css';

const TONES = { INVITED: 'info', UNDELIVERED: 'bad', EXPIRED: 'warn' } as const;

/** Colleagues who were invited and have not come yet; nothing is shown while there are none. */
export function Invited({ organisation }: { organisation: string }) {
  const { t, locale } = useText();
  const { nameOf } = useServices();
  const queries = useQueryClient();
  const waiting = useQuery(listColleagueInvitationsOptions({ path: { organisation } }));
  const [leaving, setLeaving] = useState<ColleagueInvitation>();
  const shown = (text: string) => async () => {
    await queries.invalidateQueries();
    notifications.show({ message: text });
    setLeaving(undefined);
  };
  const resend = useMutation({
    ...resendColleagueInvitationMutation(),
    onSuccess: shown(t('colleague.resent')),
  });
  const withdraw = useMutation({
    ...withdrawColleagueInvitationMutation(),
    onSuccess: shown(t('colleague.withdrawn')),
  });
  if (waiting.error && !waiting.data)
    return <ProblemView error={waiting.error} onRetry={() => void waiting.refetch()} />;
  if (!waiting.data || waiting.data.length === 0) return null;
  const address = (invitation: ColleagueInvitation) => invitation.email ?? t('users.nameless');
  return (
    <div className={users.invited}>
      <Text component="h3" size="sm" fw={650} className={users.invitedTitle}>
        {t('colleague.waiting')}
      </Text>
      {resend.error && <ProblemView error={resend.error} />}
      <DataTable
        caption={t('colleague.waiting')}
        rows={waiting.data}
        rowKey={(invitation) => invitation.invitationId}
        rowTestId="invited"
        columns={[
          { key: 'email', header: t('colleague.email'), rowHeader: true, render: address },
          {
            key: 'rights',
            header: t('users.rights'),
            render: (invitation) => (
              <span>
                {invitation.manager && <Pill tone="info">{t('users.manager')}</Pill>}{' '}
                {invitation.rights.map(nameOf).join(', ')}
              </span>
            ),
          },
          {
            key: 'state',
            header: t('colleague.state'),
            render: (invitation) => (
              <span>
                <Pill tone={TONES[invitation.state]}>{t(`colleague.state.${invitation.state}`)}</Pill>
                {invitation.state === 'INVITED' && (
                  <span className={css.note}>
                    {t('colleague.until', { until: showMoment(invitation.expiresAt, locale) })}
                  </span>
                )}
              </span>
            ),
          },
          {
            key: 'actions',
            header: t('table.action'),
            hiddenHeader: true,
            render: (invitation) => (
              <div className={css.rowActions}>
                <Button
                  variant="default"
                  size="compact-sm"
                  loading={resend.isPending && resend.variables.path.invitationId === invitation.invitationId}
                  onClick={() =>
                    resend.mutate({ path: { organisation, invitationId: invitation.invitationId } })
                  }
                  aria-label={t('colleague.resendNamed', { email: address(invitation) })}
                >
                  {t('colleague.resend')}
                </Button>
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() => setLeaving(invitation)}
                  aria-label={t('colleague.withdrawNamed', { email: address(invitation) })}
                >
                  {t('colleague.withdraw')}
                </Button>
              </div>
            ),
          },
        ]}
      />
      {leaving && (
        <Decision
          opened
          title={t('colleague.withdrawNamed', { email: address(leaving) })}
          confirm={t('colleague.withdraw')}
          danger
          pending={withdraw.isPending}
          error={withdraw.error}
          onClose={() => setLeaving(undefined)}
          onConfirm={() => withdraw.mutate({ path: { organisation, invitationId: leaving.invitationId } })}
        >
          <Text size="sm">{t('colleague.withdrawText')}</Text>
        </Decision>
      )}
    </div>
  );
}
