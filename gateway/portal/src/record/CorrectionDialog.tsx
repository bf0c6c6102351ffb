import { Alert, Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CorrectionPreview, Finding, ReportView } from '../api/generated';
import {
  correctReportMutation,
  getReportOptions,
  previewCorrectionMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { Answer, ProblemView } from '../app/ui';
import { showDay, showMonth } from '../format/calendar';
import { readDecimal, showDecimal, showMoney } from '../format/decimal';
import pageCss from '../pages/pages.module.css';
import { useKeptInput } from '../stepup/keptInput';
import { needOf } from '../stepup/need';
import { sent, withLastDay } from './lastDayLines';
import css from './record.module.css';

const LEAST_REASON = 10;

interface Typed {
  wages: Record<string, string>;
  hours: Record<string, string>;
  reasons: Record<string, string>;
}

const NOTHING: Typed = { wages: {}, hours: {}, reasons: {} };

const keyOf = (finding: Finding) => `${finding.check} ${finding.lineId ?? ''} ${finding.field ?? ''}`;

function Differences({ preview }: { preview: CorrectionPreview }) {
  const { t, locale } = useText();
  const { correction } = preview;
  if (!correction) return null;
  const { before, after, difference } = correction;
  const rows = [
    { key: 'gross', label: t('totals.gross'), show: (of: typeof before) => showMoney(of.gross, locale) },
    { key: 'hours', label: t('totals.hours'), show: (of: typeof before) => showDecimal(of.hours, locale) },
    { key: 'days', label: t('lastDay.days'), show: (of: typeof before) => String(of.employmentDays) },
    {
      key: 'contribution',
      label: t('totals.contribution'),
      show: (of: typeof before) => showMoney(of.contribution, locale),
    },
  ];
  return (
    <DataTable
      caption={t('lastDay.difference')}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'what', header: t('lastDay.what'), rowHeader: true, render: (row) => row.label },
        { key: 'old', header: t('lastDay.before'), figure: true, render: (row) => row.show(before) },
        { key: 'new', header: t('lastDay.after'), figure: true, render: (row) => row.show(after) },
        {
          key: 'difference',
          header: t('lastDay.change'),
          figure: true,
          render: (row) => row.show(difference),
        },
      ]}
    />
  );
}

function Correction(props: {
  employerNumber: string;
  workerNumber: string;
  lastDay: string;
  report: ReportView;
  onClose: () => void;
}) {
  const { t, locale, period } = useText();
  const { employerNumber, workerNumber, lastDay, report } = props;
  const queries = useQueryClient();
  const path = { employerNumber, month: report.month };
  const [latest, setLatest] = useState<Typed>();
  const kept = useKeptInput(`last-day ${workerNumber} ${report.month}`, latest);
  const typed = latest ?? kept ?? NOTHING;
  const [agreed, setAgreed] = useState(false);
  const number = (text: string | undefined, filed: string | undefined) => {
    if (text === undefined) return filed;
    const read = readDecimal(text, locale);
    return read.ok ? read.value : text;
  };
  const base = withLastDay(report.lines, workerNumber, lastDay);
  const lines = base.map((line) =>
    line.workerNumber === workerNumber
      ? {
          ...line,
          grossWage: number(typed.wages[line.lineId], line.grossWage),
          hours: number(typed.hours[line.lineId], line.hours),
        }
      : line,
  );
  const own = lines.filter((line) => line.workerNumber === workerNumber);
  const preview = useMutation(previewCorrectionMutation());
  const file = useMutation({
    ...correctReportMutation(),
    onSuccess: () => {
      notifications.show({
        message: t('lastDay.filed', { month: showMonth(report.month, locale) }),
        color: 'teal',
      });
      void queries.invalidateQueries();
      props.onClose();
    },
  });
  const change = (next: Partial<Typed>) => {
    setLatest({ ...typed, ...next });
    if (!next.reasons) preview.reset();
  };
  const findings = preview.data?.findings ?? [];
  const errors = findings.filter((finding) => finding.severity === 'E');
  const warnings = findings.filter((finding) => finding.severity === 'W');
  const reasonOf = (finding: Finding) => typed.reasons[keyOf(finding)]?.trim() ?? '';
  const answers = warnings.map((finding) => ({
    check: finding.check,
    lineId: finding.lineId,
    field: finding.field,
    reason: reasonOf(finding),
  }));
  const answered = answers.every((answer) => answer.reason.length >= LEAST_REASON);
  const body = {
    baseVersion: report.baseVersion ?? report.receipt?.version ?? 1,
    lines: lines.map(sent),
    answers,
    assurance: true,
  };
  const failed = preview.error ?? file.error;
  return (
    <Stack gap="md">
      <Text size="sm">{t('lastDay.correctionHint', { day: showDay(lastDay, locale) })}</Text>
      {own.length === 0 && <Text size="sm">{t('lastDay.linesGone')}</Text>}
      {own.map((line) => (
        <fieldset key={line.lineId} className={css.line}>
          <legend>{line.periodFrom ? period(line.periodFrom, line.periodTo) : line.status}</legend>
          {line.periodFrom && (
            <div className={css.question}>
              <TextInput
                label={t('field.grossWage')}
                inputMode="decimal"
                value={typed.wages[line.lineId] ?? showDecimal(line.grossWage, locale)}
                onChange={(event) =>
                  change({ wages: { ...typed.wages, [line.lineId]: event.currentTarget.value } })
                }
              />
              <TextInput
                label={t('field.hours')}
                inputMode="decimal"
                value={typed.hours[line.lineId] ?? showDecimal(line.hours, locale)}
                onChange={(event) =>
                  change({ hours: { ...typed.hours, [line.lineId]: event.currentTarget.value } })
                }
              />
            </div>
          )}
        </fieldset>
      ))}
      {preview.data && <Differences preview={preview.data} />}
      {errors.length > 0 && (
        <Alert color="red" variant="outline" role="alert" title={t('lastDay.errors')}>
          {errors.map((finding) => (
            <Text size="sm" key={keyOf(finding)}>
              {finding.message}
            </Text>
          ))}
        </Alert>
      )}
      {warnings.map((finding) => (
        <TextInput
          key={keyOf(finding)}
          label={finding.message}
          description={t('lastDay.reasonHint')}
          value={typed.reasons[keyOf(finding)] ?? ''}
          onChange={(event) =>
            change({ reasons: { ...typed.reasons, [keyOf(finding)]: event.currentTarget.value } })
          }
          maxLength={250}
        />
      ))}
      {preview.data && errors.length === 0 && (
        <Checkbox
          label={t('send.agree')}
          checked={agreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
      )}
      {failed && !needOf(failed) && <ProblemView error={failed} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={props.onClose}>
          {t('action.cancel')}
        </Button>
        {preview.data && errors.length === 0 ? (
          <Button
            loading={file.isPending}
            disabled={!agreed || !answered}
            onClick={() => file.mutate({ path, body })}
          >
            {t('lastDay.send')}
          </Button>
        ) : (
          <Button
            loading={preview.isPending}
            onClick={() => preview.mutate({ path, body: { ...body, answers: [] } })}
          >
            {t('lastDay.check')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** Corrects a filed month to a worker's last day: old, new and difference are seen before anything is sent. */
export function CorrectionDialog(props: {
  employerNumber: string;
  workerNumber: string;
  month: string;
  lastDay: string;
  onClose: () => void;
}) {
  const { t, locale } = useText();
  const report = useQuery({
    ...getReportOptions({ path: { employerNumber: props.employerNumber, month: props.month } }),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={t('lastDay.correct', { month: showMonth(props.month, locale) })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div className={pageCss.stack}>
        <Answer query={report}>
          {(filed) => (
            <Correction
              employerNumber={props.employerNumber}
              workerNumber={props.workerNumber}
              lastDay={props.lastDay}
              report={filed}
              onClose={props.onClose}
            />
          )}
        </Answer>
      </div>
    </Modal>
  );
}
