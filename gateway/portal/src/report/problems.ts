import type { Answer, FieldProblem, Finding, Line } from '../api/generated';
import type { MessageId, Text } from '../app/language';
import { answerTo, isAnswer } from './answers';
import { type DraftLine, FIELDS, type Field, nameOf } from './lines';

/** A finding with its place on the screen. */
export interface Problem {
  key: string;
  severity: 'E' | 'W' | 'I';
  check: string;
  message: string;
  lineId?: string;
  field?: Field;
  /** The worker's name, where there is a line. */
  who?: string;
  /** The server's finding behind it, to which an answer belongs. */
  finding?: Finding;
}

function isField(text: string | undefined): text is Field {
  return (FIELDS as readonly string[]).includes(text ?? '');
}

/**
 * All that is to be mended or known. What the server said of a cell counts only while the cell holds what the server
 * saw: text the screen could not read comes first, and a mended cell loses its mark at once.
 */
export function collectProblems(
  lines: DraftLine[],
  checked: Line[],
  findings: Finding[],
  t: Text,
  has: (id: string) => id is MessageId,
): Problem[] {
  const byId = new Map(lines.map((line, index) => [line.lineId, { line, index }]));
  const seen = new Map(checked.map((line) => [line.lineId, line]));
  const problems: Problem[] = [];
  for (const line of lines) {
    for (const field of FIELDS) {
      const unread = line.unread?.[field];
      if (unread) {
        problems.push({
          key: `local:${line.lineId}:${field}`,
          severity: 'E',
          check: 'S-07',
          message: t(`unread.${unread.reason}`, { text: unread.text }),
          lineId: line.lineId,
          field,
          who: nameOf(line),
        });
      }
    }
  }
  findings.forEach((finding, index) => {
    const place = finding.lineId ? byId.get(finding.lineId) : undefined;
    if (finding.lineId && !place) return;
    const field = isField(finding.field) ? finding.field : undefined;
    if (field && place && isNews(place.line, seen.get(place.line.lineId), field)) return;
    const fallback = `check.${finding.check}`;
    problems.push({
      key: `${finding.check}:${finding.lineId ?? ''}:${finding.field ?? ''}:${index}`,
      severity: finding.severity,
      check: finding.check,
      message:
        finding.message ?? (has(fallback) ? t(fallback) : t('problems.noText', { check: finding.check })),
      lineId: place?.line.lineId,
      field,
      who: place ? nameOf(place.line) : undefined,
      finding,
    });
  });
  const rank = { E: 0, W: 1, I: 2 };
  const position = (problem: Problem) => (problem.lineId ? (byId.get(problem.lineId)?.index ?? 0) : -1);
  const column = (problem: Problem) => (problem.field ? FIELDS.indexOf(problem.field) : -1);
  return problems.sort(
    (a, b) => rank[a.severity] - rank[b.severity] || position(a) - position(b) || column(a) - column(b),
  );
}

function isNews(line: DraftLine, seen: Line | undefined, field: Field): boolean {
  return line.unread?.[field] !== undefined || (line[field] ?? '') !== (seen?.[field] ?? '');
}

export type CellProblems = Partial<Record<Field | 'worker', Problem[]>>;

export function byCell(problems: Problem[]): Map<string, CellProblems> {
  const cells = new Map<string, CellProblems>();
  for (const problem of problems) {
    if (!problem.lineId) continue;
    const line = cells.get(problem.lineId) ?? {};
    const place = problem.field ?? 'worker';
    line[place] = [...(line[place] ?? []), problem];
    cells.set(problem.lineId, line);
  }
  return cells;
}

export function countOf(problems: Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

/** Remarks that nobody has explained yet. */
export function unansweredOf(problems: Problem[], answers: Answer[]): Problem[] {
  return problems.filter(
    ({ severity, finding }) => severity === 'W' && finding && !isAnswer(answerTo(finding, answers)),
  );
}

/** The refusal of a submission (422), turned into findings on the lines that were sent. */
export function findingsOf(errors: FieldProblem[], sent: DraftLine[]): Finding[] {
  return errors.map((error) => {
    const match = /^\/lines\/(\d+)(?:\/(\w+))?/.exec(error.pointer);
    return {
      check: error.code.replace(/^check\./, ''),
      severity: 'E',
      code: error.code,
      lineId: match?.[1] === undefined ? undefined : sent[Number(match[1])]?.lineId,
      field: match?.[2],
      params: error.params,
      message: error.message,
    };
  });
}
