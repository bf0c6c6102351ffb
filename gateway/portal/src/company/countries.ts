import { countryName } from '../format/country';

/** Where companies that post workers to Germany have their seat; the service takes every ISO code. */
const COUNTRIES = [
  'AL',
  'AT',
  'BA',
  'BE',
  'BG',
  'CH',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GB',
  'GR',
  'HR',
  'HU',
  'IE',
  'IS',
  'IT',
  'LI',
  'LT',
  'LU',
  'LV',
  'MD',
  'ME',
  'MK',
  'MT',
  'NL',
  'NO',
  'PL',
  'PT',
  'RO',
  'RS',
  'SE',
  'SI',
  'SK',
  'TR',
  'UA',
];

/** Countries by name in the reader's language, with the one that is on file whatever it is. */
export function countryChoices(locale: string, known?: string): { value: string; label: string }[] {
  const codes = known && !COUNTRIES.includes(known) ? [...COUNTRIES, known] : COUNTRIES;
  return codes
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}
