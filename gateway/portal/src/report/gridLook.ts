import {
  AG_GRID_LOCALE_DE,
  AG_GRID_LOCALE_EN,
  AG_GRID_LOCALE_NL,
  AG_GRID_LOCALE_PL,
  AG_GRID_LOCALE_RO,
} from '@ag-grid-community/locale';
import { themeQuartz } from 'ag-grid-community';
import type { Language } from '../app/language';

export const gridTheme = themeQuartz.withParams({
  fontFamily: 'inherit',
  fontSize: 13.5,
  headerFontSize: 12.5,
  headerFontWeight: 600,
  spacing: 6,
  rowHeight: 34,
  headerHeight: 36,
  backgroundColor: 'var(--fl-surface)',
  foregroundColor: 'var(--mantine-color-text)',
  chromeBackgroundColor: 'var(--fl-raised)',
  headerBackgroundColor: 'var(--fl-raised)',
  headerTextColor: 'var(--mantine-color-dimmed)',
  borderColor: 'var(--fl-line)',
  accentColor: 'var(--mantine-primary-color-filled)',
  rowHoverColor: 'var(--fl-raised)',
  oddRowBackgroundColor: 'var(--fl-surface)',
  columnBorder: true,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  cellHorizontalPadding: 10,
  inputFocusBorder: { color: 'var(--mantine-primary-color-filled)', width: 2 },
  browserColorScheme: 'inherit',
});

const LOCALE_TEXTS: Record<Language, Record<string, string>> = {
  nl: AG_GRID_LOCALE_NL,
  de: AG_GRID_LOCALE_DE,
  en: AG_GRID_LOCALE_EN,
  pl: AG_GRID_LOCALE_PL,
  ro: AG_GRID_LOCALE_RO,
};

export function gridTexts(language: Language): Record<string, string> {
  return LOCALE_TEXTS[language];
}
