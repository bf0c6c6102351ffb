import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const source = join(process.cwd(), 'src');
const SPOKEN = new Set([
  'aria-label',
  'title',
  'label',
  'placeholder',
  'description',
  'alt',
  'error',
  'message',
  'hint',
]);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.tsx') && !name.includes('.test.') && !name.startsWith('testing'),
  );
}

/** Words between tags or in attributes that are read to people. */
function wordsIn(name: string, messageIds: Set<string>): string[] {
  const file = ts.createSourceFile(
    name,
    readFileSync(`${source}/${name}`, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const isWord = (text: string) => /\p{L}{2,}/u.test(text) && !messageIds.has(text);
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node) && isWord(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      SPOKEN.has(node.name.getText(file)) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      isWord(node.initializer.text)
    ) {
      found.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.map((text) => `${name}: ${text}`);
}

it('keeps every word in the catalogues, none in the code', () => {
  const ids = new Set(Object.keys(JSON.parse(readFileSync(`${source}/messages/en.json`, 'utf8')) as object));
  const names = filesIn(source);
  expect(names.length).toBeGreaterThan(20);
  expect(names.flatMap((name) => wordsIn(name, ids))).toEqual([]);
});
