import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { setApiLanguage } from '../api/client';
import { showDay } from '../format/calendar';
import type en from '../messages/en.json';

export const LANGUAGES = ['nl', 'de', 'en', 'pl', 'ro'] as const;
export type Language = (typeof LANGUAGES)[number];
export type MessageId = keyof typeof en;
export type Catalogue = Record<MessageId, string>;

const LOCALES: Record<Language, string> = { nl: 'nl-NL', de: 'de-DE', en: 'en-GB', pl: 'pl-PL', ro: 'ro-RO' };
const STORED = 'fondsloket.language';

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

export function localeOf(language: Language): string {
  return LOCALES[language];
}

/** The language's name in that language itself, as a chooser must show it. */
export function nameOfLanguage(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The language kept on this device, else the first one of the browser's that the portal speaks. */
export function preferredLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  if (isLanguage(stored)) return stored;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const module = (await import(`../messages/${language}.json`)) as { default: Catalogue };
  return module.default;
}

interface LanguageChoice {
  language: Language;
  choose: (language: Language) => Promise<void>;
}

const Choice = createContext<LanguageChoice | undefined>(undefined);

export function LanguageProvider(props: { initial: Language; catalogue: Catalogue; children: ReactNode }) {
  const [current, setCurrent] = useState({ language: props.initial, messages: props.catalogue });
  const queries = useQueryClient();

  useEffect(() => {
    document.documentElement.lang = current.language;
  }, [current.language]);

  const choose = useCallback(
    async (language: Language) => {
      const messages = await loadCatalogue(language);
      localStorage.setItem(STORED, language);
      setApiLanguage(language);
      setCurrent({ language, messages });
      // Findings and problem texts come from the services in the language of the request.
      await queries.invalidateQueries();
    },
    [queries],
  );

  const value = useMemo(() => ({ language: current.language, choose }), [current.language, choose]);
  return (
    <Choice value={value}>
      <IntlProvider locale={LOCALES[current.language]} messages={current.messages} defaultLocale="en-GB">
        {props.children}
      </IntlProvider>
    </Choice>
  );
}

export function useLanguage(): LanguageChoice {
  const choice = use(Choice);
  if (!choice) throw new Error('useLanguage outside LanguageProvider');
  return choice;
}

/** Codes that a service may have more of than this portal has words for. */
type Coded = 'company.act' | 'company.field' | 'entry' | 'land' | 'letter' | 'worker.letter';

export type Text = (id: MessageId, values?: Record<string, string | number>) => string;

/** The one way to words: message ids are checked by the compiler against the English catalogue. */
export function useText(): {
  t: Text;
  has: (id: string) => id is MessageId;
  /** The word for a code, or the code where there is none. */
  wordOf: (what: Coded, code: string) => string;
  /** From one day to another. */
  period: (from: string, to: string | undefined) => string;
  locale: string;
} {
  const intl = useIntl();
  return useMemo(() => {
    const t: Text = (id, values) => intl.formatMessage({ id }, values);
    const has = (id: string): id is MessageId => id in intl.messages;
    const wordOf = (what: Coded, code: string) => {
      const id = `${what}.${code}`;
      return has(id) ? t(id) : code;
    };
    const period = (from: string, to: string | undefined) =>
      t('period.fromTo', { from: showDay(from, intl.locale), to: showDay(to, intl.locale) });
    return { t, has, wordOf, period, locale: intl.locale };
  }, [intl]);
}
