import type { Answer, Finding, Line, ReportView, Totals } from '../api/generated';
import { withAnswers } from './answers';
import { type DraftLine, FIELDS, type Field, sameLine } from './lines';

const UNDO_STEPS = 100;

/** The draft on this screen: what was typed, what the server has of it, and what it found. */
export interface DraftState {
  lines: DraftLine[];
  past: DraftLine[][];
  future: DraftLine[][];
  /** Counts local changes; the draft is saved when both numbers meet. */
  revision: number;
  savedRevision: number;
  /** The server's lines at the last meeting, for comparing with another person's changes. */
  base: Line[];
  version: number;
  savedAt?: string;
  totals: Totals;
  findings: Finding[];
  /** Why remarks are right as they are. */
  answers: Answer[];
  announced: string[];
}

/** What somebody did to the lines. It gets the lines of its moment: quick fingers are faster than a redrawn page. */
export type LinesChange = (lines: DraftLine[]) => DraftLine[];

export type DraftAction =
  | { type: 'change'; change: LinesChange }
  | { type: 'answer'; answers: Answer[] }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'saved'; view: ReportView; sent: DraftLine[]; sentRevision: number }
  | { type: 'adopted'; view: ReportView }
  | { type: 'merged'; view: ReportView; lines: DraftLine[] }
  | { type: 'refused'; findings: Finding[] };

export function openDraft(view: ReportView): DraftState {
  return {
    lines: view.lines,
    past: [],
    future: [],
    revision: 0,
    savedRevision: 0,
    base: view.lines,
    version: view.draftVersion,
    savedAt: view.savedAt,
    totals: view.totals,
    findings: view.findings,
    answers: view.answers ?? [],
    announced: view.announced,
  };
}

export function reduceDraft(state: DraftState, action: DraftAction): DraftState {
  switch (action.type) {
    case 'change': {
      const lines = action.change(state.lines);
      if (lines === state.lines) return state;
      return {
        ...state,
        lines,
        past: [...state.past, state.lines].slice(-UNDO_STEPS),
        future: [],
        revision: state.revision + 1,
      };
    }
    case 'answer':
      return {
        ...state,
        answers: withAnswers(state.answers, action.answers),
        revision: state.revision + 1,
      };
    case 'undo': {
      const previous = state.past.at(-1);
      if (!previous) return state;
      return {
        ...state,
        lines: previous,
        past: state.past.slice(0, -1),
        future: [state.lines, ...state.future],
        revision: state.revision + 1,
      };
    }
    case 'redo': {
      const [next, ...future] = state.future;
      if (!next) return state;
      return {
        ...state,
        lines: next,
        past: [...state.past, state.lines],
        future,
        revision: state.revision + 1,
      };
    }
    case 'saved': {
      // Should the server name lines differently, its findings still reach the lines that were sent.
      const ours = new Map(action.view.lines.map((line, index) => [line.lineId, action.sent[index]?.lineId]));
      const findings = action.view.findings.map((finding) =>
        finding.lineId ? { ...finding, lineId: ours.get(finding.lineId) ?? finding.lineId } : finding,
      );
      return {
        ...state,
        base: action.sent,
        version: action.view.draftVersion,
        savedAt: action.view.savedAt ?? new Date().toISOString(),
        totals: action.view.totals,
        findings,
        announced: action.view.announced,
        savedRevision: action.sentRevision,
      };
    }
    case 'adopted': {
      const fresh = openDraft(action.view);
      return { ...fresh, past: [...state.past, state.lines].slice(-UNDO_STEPS) };
    }
    case 'merged':
      return {
        ...openDraft(action.view),
        lines: action.lines,
        answers: withAnswers(action.view.answers ?? [], state.answers),
        past: [...state.past, state.lines].slice(-UNDO_STEPS),
        revision: state.revision + 1,
        savedRevision: state.revision,
      };
    case 'refused':
      return { ...state, findings: action.findings };
  }
}

export interface Difference {
  line: DraftLine;
  field?: Field;
  before?: DraftLine;
  theirs?: DraftLine;
  mine?: DraftLine;
  kind: 'changed' | 'added' | 'removed';
}

/** What the other person did since this screen last met the server, and where both touched the same cell. */
export function differences(base: DraftLine[], theirs: DraftLine[], mine: DraftLine[]): Difference[] {
  const before = new Map(base.map((line) => [line.lineId, line]));
  const own = new Map(mine.map((line) => [line.lineId, line]));
  const result: Difference[] = [];
  for (const line of theirs) {
    const old = before.get(line.lineId);
    if (!old) result.push({ line, kind: 'added', theirs: line });
    else
      for (const field of FIELDS) {
        if ((old[field] ?? '') !== (line[field] ?? '')) {
          result.push({
            line,
            field,
            kind: 'changed',
            before: old,
            theirs: line,
            mine: own.get(line.lineId),
          });
        }
      }
  }
  const present = new Set(theirs.map((line) => line.lineId));
  for (const line of base) {
    if (!present.has(line.lineId))
      result.push({ line, kind: 'removed', before: line, mine: own.get(line.lineId) });
  }
  return result;
}

/** Keeps every cell this person touched and takes the other person's work everywhere else. */
export function mergeLines(base: DraftLine[], theirs: DraftLine[], mine: DraftLine[]): DraftLine[] {
  const before = new Map(base.map((line) => [line.lineId, line]));
  const own = new Map(mine.map((line) => [line.lineId, line]));
  const result: DraftLine[] = [];
  for (const line of theirs) {
    const mineNow = own.get(line.lineId);
    const old = before.get(line.lineId);
    if (!mineNow) {
      if (!old) result.push(line);
      continue;
    }
    const merged: DraftLine = { ...line, unread: mineNow.unread };
    for (const field of FIELDS) {
      if ((mineNow[field] ?? '') !== (old?.[field] ?? '')) Object.assign(merged, { [field]: mineNow[field] });
    }
    result.push(merged);
  }
  const present = new Set(theirs.map((line) => line.lineId));
  for (const line of mine) {
    if (present.has(line.lineId)) continue;
    const old = before.get(line.lineId);
    if (!old || !sameLine(old, line)) result.push(line);
  }
  return result;
}
