import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../app/language';

const folder = join(process.cwd(), 'src/messages');

function catalogue(language: string): Record<string, string> {
  return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Record<string, string>;
}

function argumentsOf(elements: MessageFormatElement[], found = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.add(element.value);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options)) argumentsOf(option.value, found);
    }
  }
  return found;
}

function pluralsOf(elements: MessageFormatElement[]): string[][] {
  return elements.flatMap((element) =>
    element.type === TYPE.plural
      ? [
          Object.keys(element.options),
          ...Object.values(element.options).flatMap((option) => pluralsOf(option.value)),
        ]
      : [],
  );
}

const english = catalogue('en');

describe('message catalogues (S000-38)', () => {
  it('has one file per language and no other', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(files.sort()).toEqual(LANGUAGES.map((language) => `${language}.json`).sort());
  });

  describe.each(LANGUAGES)('%s', (language) => {
    const own = catalogue(language);

    it('has exactly the English keys', () => {
      expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
    });

    it('has no empty text', () => {
      expect(Object.keys(own).filter((key) => !own[key]?.trim())).toEqual([]);
    });

    it('parses as ICU messages with the arguments of the English ones', () => {
      for (const [key, text] of Object.entries(own)) {
        const wanted = argumentsOf(parse(english[key] ?? ''));
        expect([...argumentsOf(parse(text))].sort(), key).toEqual([...wanted].sort());
      }
    });

    it('has every plural form of its grammar', () => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const [key, text] of Object.entries(own)) {
        for (const options of pluralsOf(parse(text)))
          expect(options, key).toEqual(expect.arrayContaining([...forms]));
      }
    });
  });
});
