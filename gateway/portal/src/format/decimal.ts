/**
 * Numbers as people type or paste them, turned into the exact decimal strings of the API.
 * Everything stays text: a wage never passes through floating point.
 */
export type DecimalReading =
  | { ok: true; value: string }
  | { ok: false; reason: 'notANumber' | 'tooManyDecimals' };

const decimalMarks = new Map<string, ',' | '.'>();

function decimalMarkOf(locale: string): ',' | '.' {
  let mark = decimalMarks.get(locale);
  if (!mark) {
    const part = new Intl.NumberFormat(locale).formatToParts(1.5).find((p) => p.type === 'decimal');
    mark = part?.value === ',' ? ',' : '.';
    decimalMarks.set(locale, mark);
  }
  return mark;
}

function isGrouped(integer: string, mark: string): boolean {
  const [first = '', ...groups] = integer.split(mark);
  return /^\d{1,3}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}

/**
 * Reads a number in the given locale. The other decimal mark is understood where it cannot be mistaken for
 * grouping ("1234.50" in German, "1234,5" in English); "1.234" in German is one thousand two hundred thirty-four.
 */
export function readDecimal(text: string, locale: string): DecimalReading {
  const bare = text
    .replace(/[\s\u00a0\u202f\u2009'’€]/g, '')
    .replace(/^EUR|EUR$/i, '')
    .replace(/^[\u2212\u2013]/, '-');
  const sign = bare.startsWith('-') ? '-' : '';
  const body = bare.replace(/^[-+]/, '');
  if (!/^[\d.,]+$/.test(body) || !/\d/.test(body)) return { ok: false, reason: 'notANumber' };

  const own = decimalMarkOf(locale);
  const marks = [...body].filter((c) => c === '.' || c === ',');
  const last = marks.at(-1);
  let integer = body;
  let fraction = '';

  if (last !== undefined) {
    const kinds = new Set(marks);
    const at = body.lastIndexOf(last);
    const lastOccursOnce = marks.filter((mark) => mark === last).length === 1;
    if (kinds.size === 2) {
      integer = body.slice(0, at);
      fraction = body.slice(at + 1);
      const group = last === ',' ? '.' : ',';
      if (!lastOccursOnce || !isGrouped(integer, group)) return { ok: false, reason: 'notANumber' };
    } else if (!lastOccursOnce || (last !== own && isGrouped(body, last))) {
      if (!isGrouped(body, last)) return { ok: false, reason: 'notANumber' };
    } else {
      integer = body.slice(0, at);
      fraction = body.slice(at + 1);
    }
    integer = integer.replace(/[.,]/g, '');
  }

  if (fraction.length > 2) return { ok: false, reason: 'tooManyDecimals' };
  const whole = integer.replace(/^0+(?=\d)/, '') || '0';
  const value = `${whole}.${fraction.padEnd(2, '0')}`;
  return { ok: true, value: /^0\.00$/.test(value) ? value : sign + value };
}

/** Shows an API decimal in the locale, exactly: Intl takes the text itself. */
export function showDecimal(value: string | undefined, locale: string): string {
  if (!value) return '';
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    value as Intl.StringNumericLiteral,
  );
}

/** Shows an API amount as euros in the locale. */
export function showMoney(value: string | undefined, locale: string): string {
  if (!value || !/^-?\d+(\.\d+)?$/.test(value)) return value ?? '';
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(
    value as Intl.StringNumericLiteral,
  );
}

/** Whether an API decimal is below zero, without turning it into a number. */
export function isNegative(value: string): boolean {
  return value.startsWith('-') && /[1-9]/.test(value);
}

/** Whether an API decimal is zero. */
export function isZero(value: string): boolean {
  return !/[1-9]/.test(value);
}
