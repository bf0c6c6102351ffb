import type { Line, LineStatus } from '../api/generated';
import type { Text } from '../app/language';
import { readDay, showDay } from '../format/calendar';
import { readDecimal, showDecimal } from '../format/decimal';

/** What is typed per line, in the order of the grid's columns. */
export const FIELDS = ['status', 'periodFrom', 'periodTo', 'siteLand', 'grossWage', 'hours'] as const;
export type Field = (typeof FIELDS)[number];

export const STATUSES: readonly LineStatus[] = [
  'WORKED',
  'NOT_POSTED',
  'SITE_MANAGER',
  'FOREMAN',
  'SALARIED',
  'APPRENTICE',
  'NON_CONSTRUCTION',
  'EXEMPT_FUND',
  'NIL',
];

export const LANDS = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const;
export type Land = (typeof LANDS)[number];

export type UnreadReason = 'notANumber' | 'tooManyDecimals' | 'notADay' | 'notAStatus' | 'notALand';

/** Text that could not be understood: it stays visible in its cell and blocks sending. */
export interface Unread {
  text: string;
  reason: UnreadReason;
}

export interface DraftLine extends Line {
  unread?: Partial<Record<Field, Unread>>;
}

/** One entry by a person: the text as typed, chosen or pasted. */
export interface CellEntry {
  lineId: string;
  field: Field;
  text: string;
}

export interface EntryContext {
  month: string;
  locale: string;
  t: Text;
}

/** A status that says the worker did not work as posted: then there is nothing else to report (S-09). */
export function hasValues(status: LineStatus): boolean {
  return status === 'WORKED';
}

function byCodeOrName<C extends string>(
  codes: readonly C[],
  text: string,
  nameOf: (code: C) => string,
): C | undefined {
  const wanted = text.trim().toLocaleLowerCase();
  return codes.find((code) => code.toLowerCase() === wanted || nameOf(code).toLocaleLowerCase() === wanted);
}

type Reading = { value: string | undefined } | { unread: UnreadReason };

export function readEntry(field: Field, text: string, context: EntryContext): Reading {
  const { t, month, locale } = context;
  if (field === 'status') {
    const status = byCodeOrName(STATUSES, text, (code) => t(`status.${code}`));
    return status ? { value: status } : { unread: 'notAStatus' };
  }
  if (text.trim() === '') return { value: undefined };
  if (field === 'siteLand') {
    const land = byCodeOrName(LANDS, text, (code) => t(`land.${code}`));
    return land ? { value: land } : { unread: 'notALand' };
  }
  if (field === 'periodFrom' || field === 'periodTo') {
    const day = readDay(text, month);
    return day ? { value: day } : { unread: 'notADay' };
  }
  const number = readDecimal(text, locale);
  return number.ok ? { value: number.value } : { unread: number.reason };
}

/** Puts entries into the lines; lines without a change stay the same objects. */
export function applyEntries(lines: DraftLine[], entries: CellEntry[], context: EntryContext): DraftLine[] {
  const byLine = new Map<string, CellEntry[]>();
  for (const entry of entries) byLine.set(entry.lineId, [...(byLine.get(entry.lineId) ?? []), entry]);
  let changed = false;
  const next = lines.map((line) => {
    let result = line;
    for (const entry of byLine.get(line.lineId) ?? []) {
      const reading = readEntry(entry.field, entry.text, context);
      const unread = { ...result.unread };
      delete unread[entry.field];
      if ('unread' in reading) {
        unread[entry.field] = { text: entry.text, reason: reading.unread };
        result = { ...result, unread };
        if (entry.field !== 'status') result = { ...result, [entry.field]: undefined };
      } else {
        result = { ...result, [entry.field]: reading.value, unread };
        if (entry.field === 'status' && reading.value && !hasValues(reading.value as LineStatus)) {
          result = withoutValues(result);
        }
      }
      if (!result.unread || Object.keys(result.unread).length === 0)
        result = { ...result, unread: undefined };
    }
    if (sameLine(line, result)) return line;
    changed = true;
    return result;
  });
  return changed ? next : lines;
}

function withoutValues(line: DraftLine): DraftLine {
  return {
    ...line,
    periodFrom: undefined,
    periodTo: undefined,
    siteLand: undefined,
    grossWage: undefined,
    hours: undefined,
    unread: undefined,
  };
}

export function sameLine(a: DraftLine, b: DraftLine): boolean {
  return (
    a === b ||
    FIELDS.every(
      (field) => (a[field] ?? '') === (b[field] ?? '') && a.unread?.[field]?.text === b.unread?.[field]?.text,
    )
  );
}

/** The line as the API takes it: no names; text that could not be read goes along, so that the draft keeps it. */
export function toLine(line: DraftLine): Line {
  const { unread, familyName: _familyName, givenName: _givenName, ...kept } = line;
  for (const [field, { text }] of Object.entries(unread ?? {})) {
    if (field !== 'status') Object.assign(kept, { [field]: text.slice(0, 60) });
  }
  return kept;
}

export function nameOf(line: Pick<Line, 'familyName' | 'givenName' | 'workerNumber'>): string {
  if (!line.familyName) return line.workerNumber;
  return line.givenName ? `${line.familyName}, ${line.givenName}` : line.familyName;
}

/** A cell's content as it is shown and edited. */
export function showField(line: DraftLine, field: Field, locale: string, t: Text): string {
  const unread = line.unread?.[field];
  if (unread) return unread.text;
  const value = line[field];
  if (!value) return '';
  if (field === 'status') return STATUSES.includes(line.status) ? t(`status.${line.status}`) : line.status;
  if (field === 'siteLand')
    return (LANDS as readonly string[]).includes(value) ? t(`land.${value as Land}`) : value;
  if (field === 'periodFrom' || field === 'periodTo') return showDay(value, locale);
  return showDecimal(value, locale);
}

/** Random ids also where the page is not served from a secure context. */
export function newLineId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
