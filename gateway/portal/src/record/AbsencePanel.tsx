import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AbsenceKind, ReportedAbsence } from '../api/generated';
import {
  listAbsencesOptions,
  reportAbsenceMutation,
  takeBackAbsenceMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { errorAt } from '../api/problem';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { Answer, Panel, Pill, ProblemView } from '../app/ui';
import { isDay, showMonth } from '../format/calendar';
import { readDecimal, showDecimal } from '../format/decimal';
import { Decision } from '../mandates/Decision';
import pageCss from '../pages/pages.module.css';
import { useKeptInput } from '../stepup/keptInput';
import { needOf } from '../stepup/need';
import css from './record.module.css';

const KINDS: AbsenceKind[] = ['SICK_UNPAID', 'UNPAID_LEAVE', 'UNEXCUSED'];

interface Typed {
  kind: AbsenceKind;
  from: string;
  to: string;
  lostHours: string;
}

const NOTHING: Typed = { kind: 'SICK_UNPAID', from: '', to: '', lostHours: '' };

/** Reports days without pay; they stand in the month's line, and a letter confirms them (C7-SICK). */
export function AbsencePanel(props: { employerNumber: string; workerNumber: string }) {
  const { t, locale, period } = useText();
  const { employerNumber, workerNumber } = props;
  const queries = useQueryClient();
  const list = listAbsencesOptions({ path: { employerNumber }, query: { workerNumber } });
  // Looking at them needs two factors, so nobody is asked for those before he wants to look.
  const [shown, setShown] = useState(false);
  const absences = useQuery({ ...list, enabled: shown });
  const [latest, setLatest] = useState<Typed>();
  const kept = useKeptInput(`absence ${workerNumber}`, latest);
  const typed = latest ?? kept ?? NOTHING;
  const report = useMutation({
    ...reportAbsenceMutation(),
    onSuccess: () => {
      setLatest(NOTHING);
      setShown(true);
      void queries.invalidateQueries();
    },
  });
  const [wrong, setWrong] = useState<ReportedAbsence>();
  const takeBack = useMutation({
    ...takeBackAbsenceMutation(),
    onSuccess: () => {
      setWrong(undefined);
      report.reset();
      void queries.invalidateQueries();
    },
  });
  const set = (next: Partial<Typed>) => {
    setLatest({ ...typed, ...next });
    report.reset();
    takeBack.reset();
  };
  const counted = typed.kind === 'SICK_UNPAID';
  const hours = readDecimal(typed.lostHours, locale);
  const placed = ['/kind', '/from', '/to', '/lostHours'].some((pointer) => errorAt(report.error, pointer));
  return (
    <Panel title={t('absence.title')}>
      <form
        className={pageCss.stack}
        onSubmit={(event) => {
          event.preventDefault();
          report.mutate({
            path: { employerNumber },
            body: {
              workerNumber,
              kind: typed.kind,
              from: typed.from,
              to: typed.to,
              ...(counted && { lostHours: hours.ok ? hours.value : typed.lostHours }),
            },
          });
        }}
      >
        <Text size="sm">{t('absence.hint')}</Text>
        <div className={css.question}>
          <Select
            label={t('absence.kind')}
            value={typed.kind}
            onChange={(value) => set({ kind: (value ?? 'SICK_UNPAID') as AbsenceKind })}
            data={KINDS.map((value) => ({ value, label: t(`absence.kind.${value}`) }))}
            error={errorAt(report.error, '/kind')}
            allowDeselect={false}
          />
          {counted && (
            <TextInput
              label={t('absence.lostHours')}
              value={typed.lostHours}
              onChange={(event) => set({ lostHours: event.currentTarget.value })}
              inputMode="decimal"
              error={errorAt(report.error, '/lostHours')}
              required
            />
          )}
          <TextInput
            label={t('absence.from')}
            type="date"
            value={typed.from}
            onChange={(event) => set({ from: event.currentTarget.value })}
            error={errorAt(report.error, '/from')}
            required
          />
          <TextInput
            label={t('absence.to')}
            type="date"
            value={typed.to}
            onChange={(event) => set({ to: event.currentTarget.value })}
            error={errorAt(report.error, '/to')}
            required
          />
        </div>
        {report.error && !placed && !needOf(report.error) && <ProblemView error={report.error} />}
        <Group>
          <Button type="submit" loading={report.isPending} disabled={!isDay(typed.from) || !isDay(typed.to)}>
            {t('absence.report')}
          </Button>
          {!shown && (
            <Button variant="subtle" onClick={() => setShown(true)}>
              {t('absence.show')}
            </Button>
          )}
        </Group>
        <div role="status">
          {report.data && <Text size="sm">{t('absence.reported')}</Text>}
          {takeBack.isSuccess && !report.data && <Text size="sm">{t('absence.takenBack')}</Text>}
        </div>
      </form>
      {shown && !needOf(absences.error) && (
        <Answer query={absences}>
          {(known) =>
            known.length === 0 ? (
              <Text size="sm">{t('absence.none')}</Text>
            ) : (
              <DataTable
                caption={t('absence.list')}
                rows={known}
                rowKey={(absence) => absence.absenceId}
                columns={[
                  {
                    key: 'days',
                    header: t('absence.days'),
                    rowHeader: true,
                    render: (absence) => period(absence.from, absence.to),
                  },
                  {
                    key: 'kind',
                    header: t('absence.kind'),
                    render: (absence) => t(`absence.kind.${absence.kind}`),
                  },
                  {
                    key: 'hours',
                    header: t('absence.lostHours'),
                    figure: true,
                    render: (absence) => (absence.lostHours ? showDecimal(absence.lostHours, locale) : '–'),
                  },
                  {
                    key: 'month',
                    header: t('reports.month'),
                    render: (absence) => (
                      <>
                        {showMonth(absence.month, locale)}{' '}
                        {absence.filed && <Pill tone="warn">{t('absence.filed')}</Pill>}
                      </>
                    ),
                  },
                  {
                    key: 'act',
                    header: t('table.action'),
                    hiddenHeader: true,
                    render: (absence) =>
                      !absence.filed && (
                        <div className={pageCss.actions}>
                          <Button
                            size="compact-sm"
                            variant="default"
                            aria-label={t('absence.takeBackNamed', {
                              days: period(absence.from, absence.to),
                            })}
                            onClick={() => setWrong(absence)}
                          >
                            {t('absence.takeBack')}
                          </Button>
                        </div>
                      ),
                  },
                ]}
              />
            )
          }
        </Answer>
      )}
      {wrong && (
        <Decision
          opened
          title={t('absence.takeBackTitle')}
          confirm={t('absence.takeBack')}
          pending={takeBack.isPending}
          error={needOf(takeBack.error) ? undefined : takeBack.error}
          onClose={() => {
            setWrong(undefined);
            takeBack.reset();
          }}
          onConfirm={() => takeBack.mutate({ path: { employerNumber, absenceId: wrong.absenceId } })}
        >
          <Text>{t('absence.takeBackText', { days: period(wrong.from, wrong.to) })}</Text>
        </Decision>
      )}
    </Panel>
  );
}
