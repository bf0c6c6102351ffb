import { expect, test } from 'vitest';
import { plain } from './search';

test('S001-07 a search finds names whatever the accents and capitals', () => {
  expect(plain('Zielińska')).toBe('zielinska');
  expect(plain('Łukasz Dvořák')).toBe(plain('lukasz dvorak'));
  expect(plain('Ștefan Țiriac')).toBe('stefan tiriac');
});
