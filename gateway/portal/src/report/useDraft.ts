import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { type Answer, getReport, type ReportView, saveDraft } from '../api/generated';
import { ApiProblem } from '../api/problem';
import { sessionEnd } from '../app/session';
import { stepUp } from '../stepup/need';
import { answersFor } from './answers';
import { differences, type LinesChange, mergeLines, openDraft, reduceDraft } from './draft';
import { type DraftLine, toLine } from './lines';

const PAUSE = 700;

export interface Conflict {
  view: ReportView;
  differences: ReturnType<typeof differences>;
}

/** The draft with its autosave: one save at a time, shortly after the last change, and never over another person's. */
export function useDraft(employerNumber: string, view: ReportView, onFiled: () => void) {
  const [state, dispatch] = useReducer(reduceDraft, view, openDraft);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<ApiProblem>();
  const [conflict, setConflict] = useState<Conflict>();
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(state);
  latest.current = state;
  const running = useRef<Promise<void>>(undefined);
  const blocked = conflict !== undefined;
  const path = { employerNumber, month: view.month };

  const saveOnce = async () => {
    const sent = latest.current;
    setSaving(true);
    try {
      const { data } = await saveDraft({
        path,
        body: {
          draftVersion: sent.version,
          lines: sent.lines.map(toLine),
          answers: answersFor(sent.answers, sent.lines),
        },
        throwOnError: true,
      });
      setFailure(undefined);
      setAttempt(0);
      latest.current = reduceDraft(latest.current, {
        type: 'saved',
        view: data,
        sent: sent.lines,
        sentRevision: sent.revision,
      });
      dispatch({ type: 'saved', view: data, sent: sent.lines, sentRevision: sent.revision });
    } catch (error) {
      const problem = error instanceof ApiProblem ? error : new ApiProblem(0, undefined);
      if (problem.status === 409 && problem.code === 'REPORT_ALREADY_FILED') onFiled();
      else if (problem.status === 409) {
        const { data: theirs } = await getReport({ path, throwOnError: true });
        const now = latest.current;
        setConflict({ view: theirs, differences: differences(now.base, theirs.lines, now.lines) });
      } else {
        if (!stepUp.takes(problem) && problem.status === 401) sessionEnd.report();
        setFailure(problem);
        setAttempt((count) => count + 1);
      }
      throw problem;
    } finally {
      setSaving(false);
    }
  };
  const saveRef = useRef(saveOnce);
  saveRef.current = saveOnce;

  const save = useCallback(async () => {
    if (!running.current) {
      running.current = saveRef.current().finally(() => {
        running.current = undefined;
      });
    }
    return running.current;
  }, []);

  /** Saves until nothing is left to save; rejects when that is not possible now. */
  const flush = useCallback(async () => {
    if (running.current) await running.current;
    while (latest.current.revision !== latest.current.savedRevision) await save();
    return latest.current;
  }, [save]);

  const dirty = state.revision !== state.savedRevision;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change restarts the pause
  useEffect(() => {
    if (!dirty || saving || blocked || failure?.status === 401) return;
    const wait = attempt === 0 ? PAUSE : Math.min(2000 * 2 ** (attempt - 1), 30_000);
    const timer = setTimeout(() => void save().catch(() => undefined), wait);
    return () => clearTimeout(timer);
  }, [state.revision, dirty, saving, blocked, failure, attempt, save]);

  // An ended session leads away through the login: what was typed waits in this tab until it is back.
  const kept = `fondsloket.unsaved:${employerNumber}:${view.month}`;
  const ended = failure?.status === 401;
  useEffect(() => {
    if (ended && dirty) sessionStorage.setItem(kept, JSON.stringify(state.lines));
  }, [ended, dirty, kept, state.lines]);
  useEffect(() => {
    const waiting = sessionStorage.getItem(kept);
    if (!waiting) return;
    sessionStorage.removeItem(kept);
    const lines = JSON.parse(waiting) as DraftLine[];
    dispatch({ type: 'change', change: () => lines });
  }, [kept]);

  // A leaving page says so while something is unsaved.
  useEffect(() => {
    if (!dirty || ended) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty, ended]);

  // Leaving within the app does not lose the last keystrokes either.
  useEffect(
    () => () => {
      if (latest.current.revision !== latest.current.savedRevision) void save().catch(() => undefined);
    },
    [save],
  );

  const change = useCallback((change: LinesChange) => dispatch({ type: 'change', change }), []);

  // The report was read again (another language, a returning window): take it where nothing of ours is lost.
  useEffect(() => {
    const now = latest.current;
    if (now.revision !== now.savedRevision || view.draftVersion < now.version) return;
    if (view.draftVersion > now.version) dispatch({ type: 'adopted', view });
    else dispatch({ type: 'saved', view, sent: now.lines, sentRevision: now.revision });
  }, [view]);

  return {
    state,
    dirty,
    saving,
    failure,
    conflict,
    change,
    answer: useCallback((answers: Answer[]) => dispatch({ type: 'answer', answers }), []),
    flush,
    retry: () => void save().catch(() => undefined),
    undo: useCallback(() => dispatch({ type: 'undo' }), []),
    redo: useCallback(() => dispatch({ type: 'redo' }), []),
    refused: (findings: DraftStateFindings) => dispatch({ type: 'refused', findings }),
    takeTheirs: () => {
      if (conflict) dispatch({ type: 'adopted', view: conflict.view });
      setConflict(undefined);
    },
    keepMine: () => {
      if (conflict) {
        dispatch({
          type: 'merged',
          view: conflict.view,
          lines: mergeLines(state.base, conflict.view.lines, state.lines),
        });
      }
      setConflict(undefined);
    },
  };
}

type DraftStateFindings = ReturnType<typeof openDraft>['findings'];
export type Draft = ReturnType<typeof useDraft>;
