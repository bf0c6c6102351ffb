import {
  ActionIcon,
  Button,
  Loader,
  Popover,
  SegmentedControl,
  Switch,
  Text,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCloudCheck,
  IconCopyPlus,
  IconKeyboard,
  IconSearch,
  IconSend,
  IconTrash,
  IconUserPlus,
} from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Receipt, type ReportView, submitReport } from '../api/generated';
import { getReportOptions } from '../api/generated/@tanstack/react-query.gen';
import { ApiProblem, hasStatus } from '../api/problem';
import { useText } from '../app/language';
import { sessionEnd } from '../app/session';
import { LinkAnchor, PageHeading, ReportStatePill, Waiting } from '../app/ui';
import { isMonth, showDay, showMonth, showTime } from '../format/calendar';
import { NotFoundPage, PageProblem } from '../pages/Lost';
import { useKeptInput } from '../stepup/keptInput';
import { stepUp } from '../stepup/need';
import { ReportLevel } from '../stepup/ReportLevel';
import { AddWorker } from './AddWorker';
import { answersFor } from './answers';
import { ConflictDialog } from './ConflictDialog';
import { FiledReport } from './FiledReport';
import { FormerNote } from './FormerNumbers';
import { applyEntries, type CellEntry, type DraftLine, type Field, nameOf, newLineId, toLine } from './lines';
import { ProblemBar, ProblemList } from './ProblemPanel';
import { byCell, collectProblems, countOf, findingsOf, type Problem, unansweredOf } from './problems';
import { ReportForm } from './ReportForm';
import { ReportGrid, type ReportGridHandle } from './ReportGrid';
import { ResultDialog } from './ResultDialog';
import css from './report.module.css';
import { SendDialog } from './SendDialog';
import { Totals } from './Totals';
import { useDraft } from './useDraft';

function KeyboardHelp() {
  const { t } = useText();
  const keys = ['move', 'edit', 'revert', 'clear', 'undo', 'paste', 'leave'] as const;
  return (
    <Popover position="bottom-end" shadow="md" withArrow trapFocus>
      <Popover.Target>
        <Tooltip label={t('keys.title')}>
          <ActionIcon variant="default" size={30} aria-label={t('keys.title')}>
            <IconKeyboard size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <dl className={css.keys} tabIndex={0}>
          {keys.map((key) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt className={css.keyName}>{t(`keys.${key}`)}</dt>
              <dd className={css.keyText}>{t(`keys.${key}Text`)}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}

function ReportEditor(props: {
  employerNumber: string;
  report: ReportView;
  onFiled: () => void;
  onSent: (receipt: Receipt) => void;
}) {
  const { t, has, locale } = useText();
  const { employerNumber, report } = props;
  const { employerNumber: chosen } = useParams({ from: '/employers/$employerNumber/reports/$month' });
  const draft = useDraft(employerNumber, report, props.onFiled);
  const { state } = draft;
  const navigate = useNavigate();
  const search = useSearch({ from: '/employers/$employerNumber/reports/$month' });
  const narrow = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false });
  const view = search.view ?? (narrow ? 'form' : 'grid');
  const grid = useRef<ReportGridHandle>(null);
  const sendBar = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const [wantedField, setWantedField] = useState<{ field: Field | undefined; nonce: number }>();
  const [onlyProblems, setOnlyProblems] = useState(false);
  const [quick, setQuick] = useState('');
  const [adding, setAdding] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();

  const problems = useMemo(
    () => collectProblems(state.lines, state.base, state.findings, t, has),
    [state.lines, state.base, state.findings, t, has],
  );
  const cells = useMemo(() => byCell(problems), [problems]);
  const errors = countOf(problems, 'E');
  const open = unansweredOf(problems, state.answers).length;
  const current = state.lines.find((line) => line.lineId === focused);
  const unanswered = useMemo(() => {
    const present = new Set(state.lines.map((line) => line.workerNumber));
    return state.announced.filter((workerNumber) => !present.has(workerNumber));
  }, [state.lines, state.announced]);

  const enter = (entries: CellEntry[]) => {
    const change = (lines: DraftLine[]) => applyEntries(lines, entries, { month: report.month, locale, t });
    draft.change(change);
    const next = change(state.lines);
    const lost = next.some((line, index) => {
      const old = state.lines[index];
      return (
        line.status !== 'WORKED' && old && (old.grossWage || old.hours) && !line.grossWage && !line.hours
      );
    });
    if (lost && entries.length === 1)
      notifications.show({ message: t('report.valuesCleared'), color: 'teal' });
  };

  const add = (line: DraftLine) => {
    draft.change((lines) => [...lines, line]);
    setFocused(line.lineId);
  };

  const addSecond = () => {
    if (!current) return;
    const { workerNumber, familyName, givenName, siteLand } = current;
    const line: DraftLine = {
      lineId: newLineId(),
      workerNumber,
      familyName,
      givenName,
      siteLand,
      status: 'WORKED',
    };
    draft.change((lines) => {
      const at = lines.findLastIndex((each) => each.workerNumber === workerNumber);
      return lines.toSpliced(at + 1, 0, line);
    });
    setFocused(line.lineId);
  };

  const remove = () => {
    if (!current) return;
    draft.change((lines) => lines.filter((line) => line.lineId !== current.lineId));
    setFocused(undefined);
    notifications.show({ message: t('report.removed', { name: nameOf(current) }), color: 'teal' });
  };

  const answerAll = () => {
    const added = unanswered.map(
      (workerNumber): DraftLine => ({ lineId: newLineId(), workerNumber, status: 'WORKED' }),
    );
    draft.change((lines) => [...lines, ...added]);
  };

  const goTo = (problem: Problem) => {
    if (view === 'grid') {
      grid.current?.goTo(problem);
      return;
    }
    setFocused(problem.lineId);
    setWantedField((old) => ({ field: problem.field, nonce: (old?.nonce ?? 0) + 1 }));
  };

  /** Everything typed is saved and checked first; only a report without errors comes to the last question. */
  const askToSend = async () => {
    setRefusal(undefined);
    try {
      const saved = await draft.flush();
      if (countOf(collectProblems(saved.lines, saved.base, saved.findings, t, has), 'E') === 0)
        setConfirming(true);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
    }
  };

  // The draft lies at the service; what a step-up would lose is only that the person was about to send it.
  const resumed = useKeptInput(`send ${employerNumber} ${report.month}`, confirming ? true : undefined);
  const resume = useRef(resumed);
  useEffect(() => {
    if (!resume.current) return;
    resume.current = undefined;
    void askToSend();
  });

  const send = async () => {
    setSending(true);
    setRefusal(undefined);
    const sent = state.lines;
    try {
      const { data } = await submitReport({
        path: { employerNumber, month: report.month },
        body: { lines: sent.map(toLine), answers: answersFor(state.answers, sent), assurance: true },
        throwOnError: true,
      });
      setConfirming(false);
      props.onSent(data);
    } catch (error) {
      if (stepUp.takes(error)) return;
      if (hasStatus(error, 401)) sessionEnd.report();
      if (hasStatus(error, 422)) {
        draft.refused(findingsOf(error.errors, sent));
        setConfirming(false);
      } else if (hasStatus(error, 409)) {
        setConfirming(false);
        notifications.show({
          title: error.title,
          message: error.detail ?? t('report.filedMeanwhile'),
          color: 'red',
        });
        props.onFiled();
      } else setRefusal(error);
    } finally {
      setSending(false);
    }
  };

  const hint =
    errors > 0
      ? t('send.blocked', { count: errors })
      : state.lines.length === 0
        ? t('report.noLines')
        : open > 0
          ? t('send.unanswered', { count: open })
          : t('send.ready');

  return (
    <>
      <PageHeading
        title={t('report.title', { month: showMonth(report.month, locale) })}
        aside={<Totals totals={state.totals} pending={draft.dirty || draft.saving} />}
      >
        <div className={css.meta}>
          <LinkAnchor
            to="/employers/$employerNumber/reports"
            params={{ employerNumber: chosen }}
            search={{ year: Number(report.month.slice(0, 4)) }}
            size="sm"
          >
            {t('report.allMonths')}
          </LinkAnchor>
          <ReportStatePill state={report.state} />
          {report.dueOn && <span>{t('report.due', { day: showDay(report.dueOn, locale) })}</span>}
          {state.totals.rate && <span>{t('totals.rate', { rate: rateOf(state.totals.rate, locale) })}</span>}
        </div>
      </PageHeading>

      <ReportLevel />
      <div className={css.sheet}>
        <div className={css.toolbar} role="toolbar" aria-label={t('report.tools')}>
          <SegmentedControl
            size="xs"
            aria-label={t('report.view')}
            value={view}
            onChange={(value) =>
              void navigate({
                to: '/employers/$employerNumber/reports/$month',
                params: { employerNumber: chosen, month: report.month },
                search: { ...search, view: value as 'grid' | 'form' },
                replace: true,
                resetScroll: false,
              })
            }
            data={[
              { value: 'grid', label: t('report.viewGrid') },
              { value: 'form', label: t('report.viewForm') },
            ]}
          />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconUserPlus size={17} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('addWorker.open')}
          </Button>
          <Tooltip
            label={current ? t('report.secondLineFor', { name: nameOf(current) }) : t('report.pickLine')}
          >
            <Button
              size="xs"
              variant="default"
              leftSection={<IconCopyPlus size={17} aria-hidden />}
              disabled={!current}
              onClick={addSecond}
            >
              {t('report.secondLine')}
            </Button>
          </Tooltip>
          <Tooltip label={current ? t('report.removeFor', { name: nameOf(current) }) : t('report.pickLine')}>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconTrash size={17} aria-hidden />}
              disabled={!current}
              onClick={remove}
            >
              {t('report.remove')}
            </Button>
          </Tooltip>
          <Tooltip label={t('report.undo')}>
            <ActionIcon
              variant="default"
              size={30}
              disabled={state.past.length === 0}
              onClick={draft.undo}
              aria-label={t('report.undo')}
            >
              <IconArrowBackUp size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('report.redo')}>
            <ActionIcon
              variant="default"
              size={30}
              disabled={state.future.length === 0}
              onClick={draft.redo}
              aria-label={t('report.redo')}
            >
              <IconArrowForwardUp size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
          {view === 'grid' && <KeyboardHelp />}
          <span className={css.toolbarGap} />
          {view === 'grid' && (
            <>
              <Switch
                size="sm"
                label={t('report.onlyProblems')}
                checked={onlyProblems}
                onChange={(event) => setOnlyProblems(event.currentTarget.checked)}
              />
              <TextInput
                size="xs"
                className={css.toolbarSearch}
                aria-label={t('report.search')}
                placeholder={t('report.search')}
                leftSection={<IconSearch size={16} aria-hidden />}
                value={quick}
                onChange={(event) => setQuick(event.currentTarget.value)}
              />
            </>
          )}
        </div>
        <ProblemBar
          problems={problems}
          onGo={(problem) => {
            setOnlyProblems(false);
            setQuick('');
            goTo(problem);
          }}
        />
        {unanswered.length > 0 && (
          <div className={css.problemBar} data-tone="warn">
            <span className={css.problemText}>
              <IconAlertTriangle size={16} aria-hidden />
              {t('report.unanswered', { count: unanswered.length })}
            </span>
            <Button size="compact-sm" variant="default" onClick={answerAll}>
              {t('report.answerAll')}
            </Button>
          </div>
        )}
        {view === 'grid' ? (
          <ReportGrid
            ref={grid}
            narrow={narrow}
            lines={state.lines}
            problems={cells}
            onEntries={enter}
            onOutside={(count) =>
              notifications.show({ message: t('report.pastedOutside', { count }), color: 'yellow' })
            }
            onFocusLine={setFocused}
            onUndo={draft.undo}
            onRedo={draft.redo}
            onLeave={() => sendBar.current?.focus()}
            onlyProblems={onlyProblems}
            search={quick}
          />
        ) : (
          <ReportForm
            lines={state.lines}
            problems={cells}
            current={focused}
            wantedField={wantedField}
            onCurrent={setFocused}
            onEntries={enter}
          />
        )}
      </div>

      {problems.length > 0 && (
        <div className={css.below}>
          <ProblemList problems={problems} answers={state.answers} onGo={goTo} onAnswer={draft.answer} />
        </div>
      )}

      <div className={css.sendBar} ref={sendBar} tabIndex={-1}>
        <SaveState draft={draft} />
        <span className={css.sendHint} id="send-hint">
          {hint}
        </span>
        <Button
          data-testid="send-report"
          leftSection={<IconSend size={17} aria-hidden />}
          disabled={errors > 0 || open > 0 || state.lines.length === 0 || draft.conflict !== undefined}
          aria-describedby="send-hint"
          onClick={() => void askToSend()}
        >
          {t('send.open')}
        </Button>
      </div>

      <AddWorker
        opened={adding}
        employerNumber={employerNumber}
        month={report.month}
        present={new Set(state.lines.map((line) => line.workerNumber))}
        onClose={() => setAdding(false)}
        onAdd={add}
      />
      <ConflictDialog conflict={draft.conflict} onTakeTheirs={draft.takeTheirs} onKeepMine={draft.keepMine} />
      <SendDialog
        opened={confirming}
        month={report.month}
        workers={new Set(state.lines.map((line) => line.workerNumber)).size}
        lines={state.lines.length}
        totals={state.totals}
        dueOn={undefined}
        remarks={problems.filter((problem) => problem.severity === 'W')}
        sending={sending}
        error={refusal}
        onClose={() => setConfirming(false)}
        onSend={() => void send()}
      />
    </>
  );
}

/** The rate "0.1466" or "14.66" as the reader writes percentages. */
function rateOf(rate: string, locale: string): string {
  const number = Number(rate);
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(
    number < 1 ? number : number / 100,
  );
}

function SaveState({ draft }: { draft: ReturnType<typeof useDraft> }) {
  const { t, locale } = useText();
  if (draft.failure && draft.dirty) {
    return (
      <span className={css.saved} data-tone="bad" role="alert">
        <IconAlertTriangle size={17} aria-hidden />
        {draft.failure.unavailable
          ? t('save.waiting')
          : t('save.failed', { reason: draft.failure.detail ?? draft.failure.title ?? '' })}
        {draft.failure.correlationId && (
          <Text size="xs" span>
            {t('problem.correlation', { id: draft.failure.correlationId })}
          </Text>
        )}
        <Button size="compact-sm" variant="default" onClick={draft.retry}>
          {t('action.retry')}
        </Button>
      </span>
    );
  }
  return (
    <span className={css.saved} role="status">
      {draft.dirty || draft.saving ? (
        <>
          <Loader size={15} aria-hidden />
          {t('save.saving')}
        </>
      ) : (
        <>
          <IconCloudCheck size={18} aria-hidden />
          {draft.state.savedAt
            ? t('save.savedAt', { time: showTime(draft.state.savedAt, locale) })
            : t('save.nothing')}
        </>
      )}
    </span>
  );
}

/** The report of one month: an entry sheet while it is open, the filed values and the receipt afterwards. */
export function ReportPage() {
  const { t, locale } = useText();
  const { employerNumber: chosen, month } = useParams({ from: '/employers/$employerNumber/reports/$month' });
  const { former } = useSearch({ from: '/employers/$employerNumber/reports/$month' });
  // What stayed at a former number is read and sent there, by the rights at the present one.
  const employerNumber = former ?? chosen;
  const queries = useQueryClient();
  const [receipt, setReceipt] = useState<Receipt>();
  const options = getReportOptions({ path: { employerNumber, month } });
  const report = useQuery({
    ...options,
    enabled: isMonth(month),
    gcTime: 0,
    staleTime: 0,
  });
  const refresh = () => void queries.invalidateQueries();
  if (!isMonth(month)) return <NotFoundPage />;
  if (report.error && !report.data)
    return <PageProblem error={report.error} onRetry={() => void report.refetch()} />;
  if (!report.data) return <Waiting />;
  const filed = report.data.state === 'FILED';
  return (
    <>
      {former && <FormerNote number={former} />}
      {filed ? (
        <>
          <PageHeading
            title={t('report.title', { month: showMonth(month, locale) })}
            aside={<Totals totals={report.data.totals} />}
          >
            <div className={css.meta}>
              <LinkAnchor
                to="/employers/$employerNumber/reports"
                params={{ employerNumber: chosen }}
                search={{ year: Number(month.slice(0, 4)) }}
                size="sm"
              >
                {t('report.allMonths')}
              </LinkAnchor>
              <ReportStatePill state="FILED" />
            </div>
          </PageHeading>
          <FiledReport employerNumber={employerNumber} month={month} />
        </>
      ) : (
        <ReportEditor
          employerNumber={employerNumber}
          report={report.data}
          onFiled={refresh}
          onSent={(sent) => {
            setReceipt(sent);
            refresh();
          }}
        />
      )}
      <ResultDialog receipt={receipt} onClose={() => setReceipt(undefined)} />
    </>
  );
}
