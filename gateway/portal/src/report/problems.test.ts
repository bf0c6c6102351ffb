import { describe, expect, it } from 'vitest';
import type { Finding } from '../api/generated';
import type { DraftLine } from './lines';
import { collectProblems } from './problems';

const text = ((id: string) => id) as Parameters<typeof collectProblems>[3];
const has = ((_id: string) => false) as unknown as Parameters<typeof collectProblems>[4];
const line: DraftLine = { lineId: 'a', workerNumber: '3300127200', status: 'WORKED', grossWage: '-50.00' };
const finding: Finding = {
  check: 'S-08',
  severity: 'E',
  code: 'check.S-08',
  lineId: 'a',
  field: 'grossWage',
  message: 'too low',
};
const checksOf = (now: DraftLine, found = [finding]) =>
  collectProblems([now], [line], found, text, has).map((problem) => problem.check);

describe('S000-30 what is marked on a cell', () => {
  it('keeps the mark while the cell holds what was checked', () => {
    expect(checksOf(line)).toEqual(['S-08']);
    expect(checksOf({ ...line, hours: '160.00' })).toEqual(['S-08']);
  });

  it('takes the mark off a cell that was typed over, before the next answer', () => {
    expect(checksOf({ ...line, grossWage: '50.00' })).toEqual([]);
    expect(checksOf({ ...line, grossWage: undefined })).toEqual([]);
  });

  it('keeps what concerns the whole line', () => {
    const whole = { ...finding, check: 'S-06', field: undefined };
    expect(checksOf({ ...line, grossWage: '50.00' }, [whole])).toEqual(['S-06']);
  });

  it('says only once what the screen itself could not read', () => {
    const unread = { grossWage: { text: 'abc', reason: 'notANumber' as const } };
    expect(checksOf({ ...line, unread })).toEqual(['S-07']);
  });
});
