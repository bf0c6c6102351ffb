/**
 * Days ("2026-05-04") and months ("2026-05") stay text, as in the API. Only the words for them come from Intl,
 * and always in UTC, so no time zone can move a day.
 */
function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function parts(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, date] = parts(text);
  const made = utc(year, month, date);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
}

export function showDay(day: string | undefined, locale: string): string {
  if (!day) return '';
  if (!isDay(day)) return day;
  const [year, month, date] = parts(day);
  return new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(utc(year, month, date));
}

/** Day and month, where the year is clear. */
export function showDayOfMonth(day: string | undefined, locale: string): string {
  if (!day || !isDay(day)) return day ?? '';
  const [year, month, date] = parts(day);
  return new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', timeZone: 'UTC' }).format(
    utc(year, month, date),
  );
}

export function showLongDay(day: string | undefined, locale: string): string {
  if (!day || !isDay(day)) return day ?? '';
  const [year, month, date] = parts(day);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(utc(year, month, date));
}

export function showMonth(month: string, locale: string): string {
  if (!isMonth(month)) return month;
  const [year, number] = parts(`${month}-01`);
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    utc(year, number, 1),
  );
}

export function showMonthName(month: string, locale: string): string {
  const [year, number] = parts(`${month}-01`);
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    utc(year, number, 1),
  );
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** A moment of the API in the zone of the fund's deadlines. */
export function showMoment(instant: string | undefined, locale: string): string {
  if (!instant) return '';
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }).format(new Date(instant));
}

/** The clock time of a moment, as the person's own clock shows it. */
export function showTime(instant: string | Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** Today's month and day where the fund is. */
export function today(): string {
  const formatted = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' });
  return formatted.format(new Date());
}

const DAY = 86_400_000;

export function daysBetween(from: string, to: string): number {
  return Math.round((utc(...parts(to)).getTime() - utc(...parts(from)).getTime()) / DAY);
}

export function plusDays(day: string, days: number): string {
  return new Date(utc(...parts(day)).getTime() + days * DAY).toISOString().slice(0, 10);
}

export function lastDayOf(month: string): string {
  const [year, number] = parts(`${month}-01`);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}

/**
 * Reads a day as people type it, day before month as in all our languages: "5" and "5." mean that day of the
 * report's month, "5.5." and "05/05" belong to its year, "5.5.26" and "2026-05-05" are complete.
 */
export function readDay(text: string, month: string): string | undefined {
  const bare = text.trim();
  const [year, monthNumber] = parts(`${month}-01`);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  const common = /^(\d{1,2})(?:[./\s-]+(\d{1,2})(?:[./\s-]+(\d{4}|\d{2}))?)?[./]?$/.exec(bare);
  let day: string;
  if (iso) {
    day = `${iso[1]}-${iso[2]?.padStart(2, '0')}-${iso[3]?.padStart(2, '0')}`;
  } else if (common) {
    const givenYear = common[3] ? Number(common[3].length === 2 ? `20${common[3]}` : common[3]) : year;
    const givenMonth = common[2] ? Number(common[2]) : monthNumber;
    day = `${givenYear}-${String(givenMonth).padStart(2, '0')}-${common[1]?.padStart(2, '0')}`;
  } else {
    return undefined;
  }
  return isDay(day) ? day : undefined;
}

export function currentYear(): number {
  return Number(today().slice(0, 4));
}
