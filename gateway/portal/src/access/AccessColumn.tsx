import { Button, Checkbox, Select, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Worker, WorkerAccess, WorkerAccessStatus } from '../api/generated';
import {
  getWorkerPortalOptions,
  listWorkerAccessesOptions,
  switchWorkerPortalMutation,
} from '../api/generated/@tanstack/react-query.gen';
import type { Column } from '../app/DataTable';
import { useText } from '../app/language';
import { mayUse, useMe } from '../app/session';
import { ProblemView } from '../app/ui';
import { Notice } from '../mandates/Notice';
import { AccessDialog } from './AccessDialog';
import css from './access.module.css';
import { CollectiveDialog } from './CollectiveDialog';
import { AccessPill, STATUSES } from './status';

/** What the list of employees gains where the employer gives its workers access: columns, filter and dialogs. */
export interface AccessTools {
  toolbar: ReactNode;
  /** Who waits for the employer. */
  notices: ReactNode;
  columns: Column<Worker>[];
  dialogs: ReactNode;
  shows: (worker: Worker) => boolean;
}

export function useWorkerAccess(employerNumber: string, workers: Worker[] | undefined): AccessTools {
  const { t } = useText();
  const me = useMe().data;
  const queries = useQueryClient();
  const allowed = mayUse(me, employerNumber, 'EMPACC');
  const portal = getWorkerPortalOptions({ path: { employerNumber } });
  const module = useQuery({ ...portal, enabled: allowed });
  const active = allowed && module.data?.active === true;
  const list = listWorkerAccessesOptions({ path: { employerNumber } });
  const accesses = useQuery({ ...list, enabled: active });
  const [status, setStatus] = useState<WorkerAccessStatus | 'ASKED' | ''>('');
  const [opened, setOpened] = useState<string>();
  const [ticked, setTicked] = useState<string[]>([]);
  const [act, setAct] = useState<'GRANT' | 'BLOCK'>();
  const open = useMutation({
    ...switchWorkerPortalMutation(),
    onSuccess: () => queries.invalidateQueries({ queryKey: portal.queryKey }),
  });
  const accessOf = (worker: Worker): WorkerAccess | undefined =>
    accesses.data?.find((access) => access.workerNumber === worker.workerNumber);
  const byFund = me?.fund.includes('CLERK') ?? false;

  if (!active) {
    return {
      toolbar: byFund && module.data && (
        <Button
          variant="default"
          loading={open.isPending}
          onClick={() => open.mutate({ path: { employerNumber }, body: { active: true } })}
        >
          {t('access.openPortal')}
        </Button>
      ),
      notices: null,
      columns: [],
      dialogs: null,
      shows: () => true,
    };
  }

  const nameOf = (worker: Worker) =>
    `${worker.givenName ?? ''} ${worker.familyName ?? ''}`.trim() || worker.workerNumber;
  const chosen = workers?.filter((worker) => ticked.includes(worker.workerNumber)) ?? [];
  const asked = accesses.data?.filter((access) => access.askedAt).length ?? 0;
  const failed = accesses.data?.filter((access) => access.status === 'FAILED').length ?? 0;
  const shown = workers?.find((worker) => worker.workerNumber === opened);
  return {
    shows: (worker) => {
      const access = accessOf(worker);
      return !status || (status === 'ASKED' ? access?.askedAt !== undefined : access?.status === status);
    },
    notices: (
      <>
        {asked > 0 && (
          <Notice
            tone="info"
            actions={
              status !== 'ASKED' && (
                <Button variant="default" size="compact-sm" onClick={() => setStatus('ASKED')}>
                  {t('access.showThem')}
                </Button>
              )
            }
          >
            {t('access.asked', { count: asked })}
          </Notice>
        )}
        {failed > 0 && (
          <Notice
            actions={
              status !== 'FAILED' && (
                <Button variant="default" size="compact-sm" onClick={() => setStatus('FAILED')}>
                  {t('access.showThem')}
                </Button>
              )
            }
          >
            {t('access.failed', { count: failed })}
          </Notice>
        )}
      </>
    ),
    toolbar: (
      <div className={css.toolbar}>
        <Select
          label={t('access.filter')}
          value={status}
          onChange={(value) => setStatus((value ?? '') as WorkerAccessStatus | 'ASKED' | '')}
          data={[
            { value: '', label: t('access.filterAll') },
            { value: 'ASKED', label: t('access.status.ASKED') },
            ...STATUSES.map((value) => ({ value, label: t(`access.status.${value}`) })),
          ]}
          allowDeselect={false}
        />
        <Button variant="default" disabled={chosen.length === 0} onClick={() => setAct('GRANT')}>
          {t('access.grantSeveral', { count: chosen.length })}
        </Button>
        <Button variant="default" disabled={chosen.length === 0} onClick={() => setAct('BLOCK')}>
          {t('access.blockSeveral', { count: chosen.length })}
        </Button>
        {accesses.error && <ProblemView error={accesses.error} onRetry={() => void accesses.refetch()} />}
      </div>
    ),
    columns: [
      {
        key: 'tick',
        header: t('access.tick'),
        hiddenHeader: true,
        render: (worker) => (
          <Checkbox
            aria-label={t('access.tickNamed', { name: nameOf(worker) })}
            checked={ticked.includes(worker.workerNumber)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              setTicked((before) =>
                on
                  ? [...before, worker.workerNumber]
                  : before.filter((number) => number !== worker.workerNumber),
              );
            }}
          />
        ),
      },
      {
        key: 'access',
        header: t('access.column'),
        render: (worker) => {
          const access = accessOf(worker);
          return (
            <UnstyledButton
              className={css.statusButton}
              onClick={() => setOpened(worker.workerNumber)}
              aria-label={t('access.openNamed', { name: nameOf(worker) })}
            >
              <span>
                {access ? <AccessPill status={access.status} /> : t('access.open')}
                {access?.askedAt && <span className={css.asked}>{t('access.status.ASKED')}</span>}
              </span>
              <IconChevronRight size={16} aria-hidden />
            </UnstyledButton>
          );
        },
      },
    ],
    dialogs: (
      <>
        {shown && (
          <AccessDialog
            key={shown.workerNumber}
            employerNumber={employerNumber}
            worker={shown}
            onClose={() => setOpened(undefined)}
          />
        )}
        {act && (
          <CollectiveDialog
            employerNumber={employerNumber}
            workers={chosen}
            act={act}
            onClose={(done) => {
              setAct(undefined);
              if (done) setTicked([]);
            }}
          />
        )}
      </>
    ),
  };
}
