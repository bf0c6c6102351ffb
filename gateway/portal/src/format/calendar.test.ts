import { describe, expect, it } from 'vitest';
import { lastDayOf, readDay, showDay, showMonth } from './calendar';

describe('days and months', () => {
  it.each([
    ['5', '2026-05-05'],
    ['5.', '2026-05-05'],
    ['31', '2026-05-31'],
    ['5.5.', '2026-05-05'],
    ['05/05/2026', '2026-05-05'],
    ['05-05-26', '2026-05-05'],
    ['2026-05-05', '2026-05-05'],
    ['1.6.2026', '2026-06-01'],
    ['32', undefined],
    ['31.2.', undefined],
    ['tomorrow', undefined],
  ])('reads %s in May 2026 as %s', (text, day) => {
    expect(readDay(text, '2026-05')).toBe(day);
  });

  it('shows them in the locale and reads them back', () => {
    expect(showDay('2026-05-04', 'de-DE')).toBe('04.05.2026');
    for (const locale of ['nl-NL', 'de-DE', 'en-GB', 'pl-PL', 'ro-RO'])
      expect(readDay(showDay('2026-05-04', locale), '2026-05')).toBe('2026-05-04');
    expect(showMonth('2026-05', 'nl-NL')).toBe('mei 2026');
  });

  it('knows the last day of a month', () => {
    expect([lastDayOf('2026-02'), lastDayOf('2028-02'), lastDayOf('2026-12')]).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2026-12-31',
    ]);
  });
});
