/** A country's name in the reader's language; an unknown code is shown as it is. */
export function countryName(code: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** A language's name in the reader's language. */
export function languageName(code: string, locale: string): string {
  if (!/^[a-z]{2,3}$/i.test(code)) return code;
  return (
    new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(code.toLowerCase()) ?? code
  );
}
