import { Alert, Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BlockReason, Worker, WorkerAccess } from '../api/generated';
import {
  blockWorkerMutation,
  correctWorkerEmailMutation,
  inviteWorkerMutation,
  listWorkerAccessesOptions,
  listWorkersQueryKey,
  resendWorkerInvitationMutation,
  resetWorkerSecondFactorMutation,
  revokeWorkerInvitationMutation,
  unblockWorkerMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { ApiProblem, errorAt } from '../api/problem';
import { useText } from '../app/language';
import { Facts, ProblemView, Waiting } from '../app/ui';
import { showMoment } from '../format/calendar';
import { AccessPill, actsFor } from './status';

const REASONS: BlockReason[] = ['STATEMENT_DELIVERED', 'LEFT', 'MISUSE', 'OTHER'];

/** One worker's access: the mail address, how it stands, and what can be done next. */
export function AccessDialog(props: { employerNumber: string; worker: Worker; onClose: () => void }) {
  const { t, locale, has } = useText();
  const { employerNumber, worker } = props;
  const queries = useQueryClient();
  const list = listWorkerAccessesOptions({ path: { employerNumber } });
  const [email, setEmail] = useState(worker.email ?? '');
  const [reason, setReason] = useState<BlockReason>('STATEMENT_DELIVERED');
  const saved = worker.email ?? '';
  const accesses = useQuery({
    ...list,
    // Workers redeem and guess at any time: what is shown here decides what can be done.
    staleTime: 0,
    // The address reaches the service that invites a moment after it was saved.
    refetchInterval: (query) => {
      const known = query.state.data?.find((one) => one.workerNumber === worker.workerNumber);
      return known && (known.email ?? '') !== saved ? 700 : false;
    },
  });
  const access = accesses.data?.find((one) => one.workerNumber === worker.workerNumber);
  const shown = () => void queries.invalidateQueries({ queryKey: list.queryKey });
  const after = { onSuccess: shown };
  const save = useMutation({
    ...correctWorkerEmailMutation(),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: listWorkersQueryKey({ path: { employerNumber } }) });
      shown();
    },
  });
  const grant = useMutation({ ...inviteWorkerMutation(), ...after });
  const resend = useMutation({ ...resendWorkerInvitationMutation(), ...after });
  const revoke = useMutation({ ...revokeWorkerInvitationMutation(), ...after });
  const block = useMutation({ ...blockWorkerMutation(), ...after });
  const unblock = useMutation({ ...unblockWorkerMutation(), ...after });
  const reset = useMutation(resetWorkerSecondFactorMutation());
  const all = [grant, resend, revoke, block, unblock, reset];
  const busy = all.some((one) => one.isPending) || save.isPending;
  const failed = all.find((one) => one.error)?.error;
  const path = { employerNumber, workerNumber: worker.workerNumber };
  const start = (run: () => void) => {
    for (const one of all) one.reset();
    run();
  };
  const emailError = errorAt(save.error, '/email');
  const shared = save.error instanceof ApiProblem && save.error.code === 'EMAIL_SHARED';
  const store = (sharedEmail: boolean) =>
    save.mutate({ path, query: sharedEmail ? { sharedEmail } : undefined, body: { email: email.trim() } });
  const arriving = access !== undefined && (access.email ?? '') !== saved;
  const reasonText = (one: WorkerAccess) => {
    const id = `access.reason.${one.reason}`;
    return one.reason && has(id) ? t(id) : undefined;
  };

  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={t('access.dialog', { name: `${worker.givenName ?? ''} ${worker.familyName ?? ''}`.trim() })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        <Group align="flex-end" wrap="wrap">
          <TextInput
            label={t('access.email')}
            description={t('access.emailHint')}
            type="email"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={emailError}
            style={{ flex: '1 1 260px' }}
          />
          {email.trim() !== saved && (
            <Button variant="default" loading={save.isPending} onClick={() => store(false)}>
              {saved ? t('access.saveEmail') : t('access.addEmail')}
            </Button>
          )}
        </Group>
        {access?.status === 'INVITED' && email.trim() !== saved && (
          <Text size="sm">{t('access.emailRevokes')}</Text>
        )}
        {shared && (
          <Button variant="default" onClick={() => store(true)} style={{ alignSelf: 'flex-start' }}>
            {t('access.confirmShared')}
          </Button>
        )}
        {save.error && !emailError && <ProblemView error={save.error} />}
        {accesses.error && <ProblemView error={accesses.error} onRetry={() => void accesses.refetch()} />}
        {!access && !accesses.error && <Waiting />}
        {access && (
          <>
            <Facts
              items={[
                { label: t('access.title'), value: <AccessPill status={access.status} /> },
                ...(access.validUntil
                  ? [{ label: t('access.validUntil'), value: showMoment(access.validUntil, locale) }]
                  : []),
                ...(access.since
                  ? [
                      {
                        label: t('access.since'),
                        value: access.by
                          ? t('access.sinceBy', { since: showMoment(access.since, locale), by: access.by })
                          : showMoment(access.since, locale),
                      },
                    ]
                  : []),
                ...(reasonText(access) ? [{ label: t('access.reason'), value: reasonText(access) }] : []),
              ]}
            />
            {!access.email && access.status !== 'ACTIVE' && !saved && (
              <Text size="sm">{t('access.needsEmail')}</Text>
            )}
            {!access.birthDateKnown && <Text size="sm">{t('access.needsBirthDate')}</Text>}
            {failed && <ProblemView error={failed} />}
            {reset.isSuccess && (
              <Alert color="green" variant="outline" role="status">
                {t('access.factorRemoved')}
              </Alert>
            )}
            {access.status === 'ACTIVE' && (
              <Select
                label={t('access.blockReason')}
                description={t('access.blockReasonHint')}
                value={reason}
                onChange={(value) => setReason((value ?? 'OTHER') as BlockReason)}
                data={REASONS.map((value) => ({ value, label: t(`access.reason.${value}`) }))}
                allowDeselect={false}
              />
            )}
            <Group wrap="wrap">
              {!arriving &&
                actsFor(access).map((act) => (
                  <Button
                    key={act}
                    color={act === 'block' ? 'red' : undefined}
                    variant={act === 'revoke' || act === 'resend' ? 'default' : 'filled'}
                    disabled={busy}
                    onClick={() =>
                      start(() => {
                        if (act === 'grant') grant.mutate({ path });
                        else if (act === 'resend') resend.mutate({ path });
                        else if (act === 'revoke') revoke.mutate({ path });
                        else if (act === 'block') block.mutate({ path, body: { reason } });
                        else unblock.mutate({ path });
                      })
                    }
                  >
                    {t(`access.act.${act}`)}
                  </Button>
                ))}
              {access.status === 'ACTIVE' && (
                <Button variant="default" disabled={busy} onClick={() => start(() => reset.mutate({ path }))}>
                  {t('access.resetFactor')}
                </Button>
              )}
            </Group>
            {arriving && <Waiting label={t('access.saving')} />}
          </>
        )}
      </Stack>
    </Modal>
  );
}
