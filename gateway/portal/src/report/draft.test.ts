import { describe, expect, it } from 'vitest';
import type { ReportView } from '../api/generated';
import { differences, mergeLines, openDraft, reduceDraft } from './draft';
import { applyEntries, type DraftLine } from './lines';
import { findingsOf } from './problems';

const line = (lineId: string, more: Partial<DraftLine> = {}): DraftLine => ({
  lineId,
  workerNumber: `30001${lineId}`,
  status: 'WORKED',
  grossWage: '3000.00',
  hours: '150.00',
  ...more,
});
const view = (lines: DraftLine[], draftVersion = 1): ReportView => ({
  month: '2026-05',
  state: 'DRAFT',
  draftVersion,
  lines,
  totals: { grossSum: '0.00', hours: '0.00', contribution: '0.00' },
  findings: [],
  announced: [],
});
const context = { month: '2026-05', locale: 'en-GB', t: (id: string) => id };

describe('the draft of a report', () => {
  it('undoes and redoes step by step', () => {
    const opened = openDraft(view([line('1')]));
    const typed = reduceDraft(opened, {
      type: 'change',
      change: (lines) => applyEntries(lines, [{ lineId: '1', field: 'hours', text: '160' }], context),
    });
    expect(typed.lines[0]?.hours).toBe('160.00');
    const undone = reduceDraft(typed, { type: 'undo' });
    expect(undone.lines[0]?.hours).toBe('150.00');
    expect(undone.revision).not.toBe(undone.savedRevision);
    expect(reduceDraft(undone, { type: 'redo' }).lines[0]?.hours).toBe('160.00');
  });

  it('keeps what was typed while a save was under way', () => {
    const opened = openDraft(view([line('1')]));
    const first = reduceDraft(opened, { type: 'change', change: () => [line('1', { hours: '160.00' })] });
    const second = reduceDraft(first, { type: 'change', change: () => [line('1', { hours: '170.00' })] });
    const saved = reduceDraft(second, {
      type: 'saved',
      view: view(first.lines, 2),
      sent: first.lines,
      sentRevision: first.revision,
    });
    expect(saved.lines[0]?.hours).toBe('170.00');
    expect(saved.version).toBe(2);
    expect(saved.revision).toBeGreaterThan(saved.savedRevision);
  });

  it('brings findings to the sent line even when the server names lines its own way', () => {
    const opened = openDraft(view([line('mine')]));
    const saved = reduceDraft(opened, {
      type: 'saved',
      view: {
        ...view([line('theirs')], 2),
        findings: [{ check: 'S-08', severity: 'E', code: 'check.S-08', lineId: 'theirs', field: 'hours' }],
      },
      sent: opened.lines,
      sentRevision: 0,
    });
    expect(saved.findings[0]?.lineId).toBe('mine');
  });

  it('empties period, wage and hours for a status without values (S-09)', () => {
    const [next] = applyEntries([line('1')], [{ lineId: '1', field: 'status', text: 'FOREMAN' }], context);
    expect(next).toMatchObject({ status: 'FOREMAN', grossWage: undefined, hours: undefined });
  });
});

describe('two people on one draft (X-06)', () => {
  const base = [line('1'), line('2'), line('3')];
  const theirs = [line('1', { hours: '120.00' }), line('2'), line('4')];
  const mine = [line('1', { hours: '160.00' }), line('2', { grossWage: '3100.00' }), line('3'), line('5')];

  it('lists what the other person did', () => {
    expect(differences(base, theirs, mine).map((each) => [each.kind, each.line.lineId, each.field])).toEqual([
      ['changed', '1', 'hours'],
      ['added', '4', undefined],
      ['removed', '3', undefined],
    ]);
  });

  it('keeps own entries and takes the rest from the other person', () => {
    const merged = mergeLines(base, theirs, mine);
    expect(merged.map((each) => each.lineId)).toEqual(['1', '2', '4', '5']);
    expect(merged[0]?.hours).toBe('160.00');
    expect(merged[1]?.grossWage).toBe('3100.00');
  });
});

it('puts the errors of a refused submission on the sent lines', () => {
  const findings = findingsOf(
    [
      { pointer: '/lines/1/grossWage', code: 'check.S-08', message: 'Negative' },
      { pointer: '', code: 'check.S-05' },
    ],
    [line('a'), line('b')],
  );
  expect(findings[0]).toMatchObject({
    check: 'S-08',
    severity: 'E',
    lineId: 'b',
    field: 'grossWage',
    message: 'Negative',
  });
  expect(findings[1]?.lineId).toBeUndefined();
});
