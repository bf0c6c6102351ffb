import { describe, expect, it } from 'vitest';
import { isNegative, isZero, readDecimal, showDecimal, showMoney } from './decimal';

const read = (text: string, locale: string) => {
  const reading = readDecimal(text, locale);
  return reading.ok ? reading.value : reading.reason;
};

describe('reading amounts as people type them', () => {
  it.each([
    ['de-DE', '1.234,50', '1234.50'],
    ['de-DE', '1234,5', '1234.50'],
    ['de-DE', '1.234', '1234.00'],
    ['de-DE', '1234.50', '1234.50'],
    ['de-DE', '12.345.678,90', '12345678.90'],
    ['nl-NL', '€ 3.500,25', '3500.25'],
    ['nl-NL', '170,5', '170.50'],
    ['en-GB', '1,234.50', '1234.50'],
    ['en-GB', '1234.5', '1234.50'],
    ['en-GB', '1,234', '1234.00'],
    ['en-GB', '1234,50', '1234.50'],
    ['en-GB', '3.500,25', '3500.25'],
    ['pl-PL', '1 234,50', '1234.50'],
    ['pl-PL', '1\u00a0234,50', '1234.50'],
    ['pl-PL', '160', '160.00'],
    ['ro-RO', '1.234,50 EUR', '1234.50'],
    ['de-DE', '-50', '-50.00'],
    ['de-DE', '\u221250,00', '-50.00'],
    ['de-DE', '-0,00', '0.00'],
    ['de-DE', '007,10', '7.10'],
    ['en-GB', '90071992547409931.25', '90071992547409931.25'],
  ])('%s: %s is %s', (locale, text, value) => {
    expect(read(text, locale)).toBe(value);
  });

  it.each([
    ['de-DE', 'abc'],
    ['de-DE', '12 Stunden'],
    ['de-DE', '1,2,3'],
    ['de-DE', '1.23.456,00'],
    ['en-GB', '--5'],
    ['en-GB', ','],
  ])('%s: %s is no number (S-07)', (locale, text) => {
    expect(read(text, locale)).toBe('notANumber');
  });

  it('refuses a third decimal instead of rounding it away (S-07)', () => {
    expect(read('2964,555', 'de-DE')).toBe('tooManyDecimals');
    expect(read('2964.555', 'en-GB')).toBe('tooManyDecimals');
  });
});

describe('showing amounts', () => {
  it('writes them in the locale without losing a cent', () => {
    expect(showDecimal('1234.50', 'de-DE')).toBe('1.234,50');
    expect(showDecimal('90071992547409931.25', 'en-GB')).toBe('90,071,992,547,409,931.25');
    expect(showMoney('1419.05', 'en-GB')).toBe('€1,419.05');
  });

  it('can be read back as it is shown, in every locale', () => {
    for (const locale of ['nl-NL', 'de-DE', 'en-GB', 'pl-PL', 'ro-RO']) {
      for (const value of ['0.05', '999.99', '1234.50', '12345.67', '-1234567.80']) {
        expect(read(showDecimal(value, locale), locale), `${locale} ${value}`).toBe(value);
      }
    }
  });

  it('knows sign and zero without arithmetic', () => {
    expect([isNegative('-0.01'), isNegative('-0.00'), isZero('0.00'), isZero('0.10')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
