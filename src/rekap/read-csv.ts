import type { CellValue } from '../domain/plan/cell-value.ts';
import type { Grid } from '../domain/plan/grid.ts';

/** Why a file is no table of texts. */
export type CsvProblem = 'not-text' | 'open-quote';

const DELIMITERS = [',', ';', '\t'];
const EMPTY: CellValue = { kind: 'empty' };

/** The table of a CSV file (RFC 4180) with commas, semicolons or tabs, in UTF-8, UTF-16 or the Windows alphabet. */
export function readCsv(bytes: Uint8Array): Grid | CsvProblem {
  const text = decode(bytes);
  if (text === null) return 'not-text';
  // Excel's own line about the delimiter.
  const body = text.replace(/^sep=.\r?\n/i, '');
  const rows = splitCells(body, chooseDelimiter(body));
  return rows === null ? 'open-quote' : { rows: rows.map(row => row.map(toCell)), merges: [] };
}

function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The one that stands most often in the first line, outside of quotes. */
function chooseDelimiter(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = text.slice(0, end < 0 ? text.length : end).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map(one => line.split(one).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The cells of each row; null where a quote is never closed. */
function splitCells(text: string, delimiter: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at, delimiter);
    if (cell === null) return null;
    row.push(cell.words);
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      // A delimiter at the very end has an empty cell behind it.
      if (at < text.length) continue;
      row.push('');
    }
    while (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface ReadCell {
  readonly words: string;
  /** Just after it. */
  readonly end: number;
}

function readPlain(text: string, start: number, delimiter: string): ReadCell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { words: text.slice(start, end), end };
}

function readQuoted(text: string, start: number): ReadCell | null {
  let words = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    words += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { words, end: quote + 1 };
    words += '"';
    from = quote + 2;
  }
}

/** An apostrophe before a sign keeps spreadsheets from taking a text for a formula, and is none of the text. */
function toCell(words: string): CellValue {
  if (words === '') return EMPTY;
  return { kind: 'text', text: /^'[=+\-@\t\r]/.test(words) ? words.slice(1) : words };
}
