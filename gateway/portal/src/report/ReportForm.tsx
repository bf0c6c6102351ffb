import { ActionIcon, Button, Group, Select, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangleFilled,
  IconChevronLeft,
  IconChevronRight,
  IconCircleXFilled,
  IconInfoCircleFilled,
} from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../app/language';
import { Empty } from '../app/ui';
import { type CellEntry, type DraftLine, type Field, LANDS, nameOf, STATUSES, showField } from './lines';
import type { CellProblems, Problem } from './problems';
import css from './report.module.css';

const ICONS = { E: IconCircleXFilled, W: IconAlertTriangleFilled, I: IconInfoCircleFilled } as const;

function messagesOf(problems: Problem[] | undefined, severities: string): string | undefined {
  const texts = problems?.filter((problem) => severities.includes(problem.severity)).map((p) => p.message);
  return texts?.length ? texts.join(' ') : undefined;
}

function TypedField(props: {
  line: DraftLine;
  field: Field;
  problems: Problem[] | undefined;
  hint: string;
  figure?: boolean;
  onEntry: (entry: CellEntry) => void;
}) {
  const { t, locale } = useText();
  const stored = showField(props.line, props.field, locale, t);
  const [text, setText] = useState(stored);
  useEffect(() => setText(stored), [stored]);
  const commit = () => {
    if (text !== stored) props.onEntry({ lineId: props.line.lineId, field: props.field, text });
  };
  const warning = messagesOf(props.problems, 'WI');
  return (
    <TextInput
      id={`entry-${props.field}`}
      label={t(`field.${props.field}`)}
      description={
        warning ? (
          <>
            {props.hint} <span className={css.fieldWarning}>{warning}</span>
          </>
        ) : (
          props.hint
        )
      }
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      error={messagesOf(props.problems, 'E')}
      value={text}
      inputMode={props.figure ? 'decimal' : undefined}
      autoComplete="off"
      className={props.figure ? css.formFigure : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setText(stored);
      }}
    />
  );
}

/** One worker at a time: the same entries as the grid, as a plain form for small screens and screen readers. */
export function ReportForm(props: {
  lines: DraftLine[];
  problems: Map<string, CellProblems>;
  current: string | undefined;
  wantedField?: { field: Field | undefined; nonce: number };
  onCurrent: (lineId: string) => void;
  onEntries: (entries: CellEntry[]) => void;
}) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const index = Math.max(
    0,
    props.lines.findIndex((line) => line.lineId === props.current),
  );
  const line = props.lines[index];

  const wanted = props.wantedField;
  useEffect(() => {
    if (!wanted) return;
    const target = wanted.field ? document.getElementById(`entry-${wanted.field}`) : heading.current;
    target?.focus();
  }, [wanted]);

  if (!line) return <Empty>{t('report.noLines')}</Empty>;
  const problems = props.problems.get(line.lineId) ?? {};
  const entry = (change: CellEntry) => props.onEntries([change]);
  const worstOf = (lineId: string): Problem['severity'] | undefined => {
    const all = Object.values(props.problems.get(lineId) ?? {}).flat();
    return (['E', 'W', 'I'] as const).find((severity) =>
      all.some((problem) => problem.severity === severity),
    );
  };
  const go = (to: number) => {
    const target = props.lines[to];
    if (!target) return;
    props.onCurrent(target.lineId);
    heading.current?.focus();
  };
  return (
    <div className={css.form} data-testid="report-form">
      <ul className={css.formList} aria-label={t('form.list')}>
        {props.lines.map((other) => {
          const severity = worstOf(other.lineId);
          const Icon = severity ? ICONS[severity] : undefined;
          return (
            <li key={other.lineId}>
              <UnstyledButton
                className={css.formItem}
                data-severity={severity}
                aria-current={other.lineId === line.lineId || undefined}
                onClick={() => props.onCurrent(other.lineId)}
              >
                <span className={css.formItemName}>{nameOf(other)}</span>
                {Icon && <Icon size={15} aria-hidden />}
                {severity && <span className="fl-sr">{t(`severity.${severity}`)}</span>}
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
      <div className={css.formBody}>
        <div className={css.formHead}>
          <div>
            <Text size="sm" c="dimmed">
              {t('form.position', { position: index + 1, count: props.lines.length })}
            </Text>
            <Title order={2} ref={heading} tabIndex={-1}>
              {nameOf(line)}
            </Title>
            <Text size="sm" c="dimmed" className="figures">
              {line.workerNumber}
            </Text>
          </div>
          <Group gap={6}>
            <ActionIcon
              variant="default"
              size={36}
              onClick={() => go(index - 1)}
              disabled={index === 0}
              aria-label={t('form.previous')}
            >
              <IconChevronLeft size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size={36}
              onClick={() => go(index + 1)}
              disabled={index === props.lines.length - 1}
              aria-label={t('form.next')}
            >
              <IconChevronRight size={18} aria-hidden />
            </ActionIcon>
          </Group>
        </div>
        {problems.worker?.map((problem) => (
          <p key={problem.key} className={css.lineProblem} data-severity={problem.severity}>
            {problem.message}
          </p>
        ))}
        <div className={css.formFields} key={line.lineId}>
          <Select
            wrapperProps={{ 'data-span': true }}
            id="entry-status"
            label={t('field.status')}
            data={STATUSES.map((code) => ({ value: code, label: t(`status.${code}`) }))}
            value={line.status}
            allowDeselect={false}
            error={messagesOf(problems.status, 'E')}
            description={messagesOf(problems.status, 'WI')}
            onChange={(value) => value && entry({ lineId: line.lineId, field: 'status', text: value })}
          />
          <TypedField
            line={line}
            field="periodFrom"
            problems={problems.periodFrom}
            hint={t('hint.day')}
            onEntry={entry}
          />
          <TypedField
            line={line}
            field="periodTo"
            problems={problems.periodTo}
            hint={t('hint.day')}
            onEntry={entry}
          />
          <Select
            wrapperProps={{ 'data-span': true }}
            id="entry-siteLand"
            label={t('field.siteLand')}
            data={LANDS.map((code) => ({ value: code, label: t(`land.${code}`) }))}
            value={line.siteLand ?? null}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('action.clear') }}
            nothingFoundMessage={t('form.noLand')}
            error={messagesOf(problems.siteLand, 'E')}
            description={messagesOf(problems.siteLand, 'WI')}
            onChange={(value) => entry({ lineId: line.lineId, field: 'siteLand', text: value ?? '' })}
          />
          <TypedField
            line={line}
            field="grossWage"
            problems={problems.grossWage}
            hint={t('hint.money')}
            figure
            onEntry={entry}
          />
          <TypedField
            line={line}
            field="hours"
            problems={problems.hours}
            hint={t('hint.hours')}
            figure
            onEntry={entry}
          />
        </div>
        {index < props.lines.length - 1 && (
          <Button mt="lg" variant="default" onClick={() => go(index + 1)}>
            {t('form.nextNamed', { name: nameOf(props.lines[index + 1] as DraftLine) })}
          </Button>
        )}
      </div>
    </div>
  );
}
