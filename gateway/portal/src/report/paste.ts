import type { CellEntry, Field } from './lines';

export interface PastePlace {
  /** The lines in the order shown, from the focused one down. */
  lineIds: string[];
  /** The columns in the order shown, from the focused one to the right. */
  fields: Field[];
}

/** A block from a spreadsheet: tabs between cells, lines between rows, quotes around cells with line breaks. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (!match) break;
    rows.at(-1)?.push(match[1] === undefined ? (match[2] ?? '') : match[1].replace(/""/g, '"'));
    at = cell.lastIndex;
    if (text[at] === '\t') at += 1;
    else if (text[at] === '\r' || text[at] === '\n') {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      if (at >= text.length) break;
      rows.push([]);
    } else break;
  }
  return rows;
}

/** Lays the block over the cells from the focused one; what lies beyond the last line or column is counted. */
export function placeBlock(text: string, place: PastePlace): { entries: CellEntry[]; outside: number } {
  const entries: CellEntry[] = [];
  let outside = 0;
  readBlock(text).forEach((row, down) => {
    row.forEach((content, right) => {
      const lineId = place.lineIds[down];
      const field = place.fields[right];
      if (lineId && field) entries.push({ lineId, field, text: content });
      else if (content.trim()) outside += 1;
    });
  });
  return { entries, outside };
}
