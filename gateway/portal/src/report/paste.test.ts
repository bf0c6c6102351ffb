import { describe, expect, it } from 'vitest';
import { applyEntries, type DraftLine, type EntryContext } from './lines';
import { placeBlock, readBlock } from './paste';

const german: EntryContext = {
  month: '2026-05',
  locale: 'de-DE',
  t: (id) => (id === 'land.BY' ? 'Bayern' : id),
};
const lines: DraftLine[] = ['a', 'b', 'c'].map((lineId) => ({
  lineId,
  workerNumber: `300000000${lineId}`,
  status: 'WORKED',
}));

describe('pasting from a spreadsheet', () => {
  it('reads rows and cells, quoted cells and the last line break', () => {
    expect(readBlock('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(readBlock('"a\nb"\t"say ""x"""')).toEqual([['a\nb', 'say "x"']]);
    expect(readBlock('7')).toEqual([['7']]);
    expect(readBlock('1\t\t3')).toEqual([['1', '', '3']]);
  });

  it('lands a block of local numbers in the rows from the focused cell on', () => {
    const { entries, outside } = placeBlock('3.500,25\t170,5\n2.964,55\t160', {
      lineIds: ['b', 'c'],
      fields: ['grossWage', 'hours'],
    });
    const next = applyEntries(lines, entries, german);
    expect(outside).toBe(0);
    expect(next.map((line) => [line.grossWage, line.hours])).toEqual([
      [undefined, undefined],
      ['3500.25', '170.50'],
      ['2964.55', '160.00'],
    ]);
    expect(next[0]).toBe(lines[0]);
  });

  it('takes days and names of Länder, and keeps what it cannot read in its cell', () => {
    const { entries } = placeBlock('1.5.\t31.5.\tBayern\tviel\t160', {
      lineIds: ['a'],
      fields: ['periodFrom', 'periodTo', 'siteLand', 'grossWage', 'hours'],
    });
    const [line] = applyEntries(lines, entries, german);
    expect(line).toMatchObject({
      periodFrom: '2026-05-01',
      periodTo: '2026-05-31',
      siteLand: 'BY',
      hours: '160.00',
    });
    expect(line?.unread).toEqual({ grossWage: { text: 'viel', reason: 'notANumber' } });
  });

  it('counts what lies beyond the table', () => {
    const { entries, outside } = placeBlock('1\t2\t3\n4\t5\t', {
      lineIds: ['c'],
      fields: ['grossWage', 'hours'],
    });
    expect(entries.map((entry) => entry.text)).toEqual(['1', '2']);
    expect(outside).toBe(3);
  });

  it('pastes 300 lines of six columns', () => {
    const many: DraftLine[] = Array.from({ length: 300 }, (_, index) => ({
      lineId: `l${index}`,
      workerNumber: String(index),
      status: 'WORKED',
    }));
    const block = many.map(() => 'WORKED\t1\t31\tBY\t3.120,00\t160').join('\n');
    const { entries } = placeBlock(block, {
      lineIds: many.map((line) => line.lineId),
      fields: ['status', 'periodFrom', 'periodTo', 'siteLand', 'grossWage', 'hours'],
    });
    const next = applyEntries(many, entries, german);
    expect(next.every((line) => line.grossWage === '3120.00')).toBe(true);
  });
});
