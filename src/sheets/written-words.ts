import { formatIsoDate } from '../domain/calendar/plain-date.ts';
import { fingerprint } from '../domain/codes/fingerprint.ts';
import { type CellValue, cellText } from '../domain/plan/cell-value.ts';
import type { ContentCell } from './sheet-content.ts';

/** What the add-on has written on a sheet, wherever it stands now: everything else there was written by people. */
export interface WrittenWords {
  /** Whether the add-on wrote these words; true for blanks, and for all words where nothing is remembered. */
  has(words: string): boolean;
  /** False for a sheet that an older version wrote. */
  readonly isKnown: boolean;
}

/** Letters and digits of a fingerprint that are kept of each text: one of a million words passes for another. */
const LENGTH = 6;
/** What Sheets keeps with a sheet ends at 30,000 characters. */
const MOST_CHARACTERS = 24_000;
/** What an earlier version kept of a sheet with too many texts. */
const TOO_MUCH = '*';
/** Too many texts for a list of fingerprints: bits that each sets. Of 15,000 texts one word in a hundred passes for another. */
const BITS_MARK = '~';
const BITS_OF_CHARACTER = 6;
const BIT_COUNT = (MOST_CHARACTERS - BITS_MARK.length) * BITS_OF_CHARACTER;
const BITS_A_TEXT = 5;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The memory in a mark of the sheet; undefined for a sheet without one. */
export function parseWritten(mark: string | undefined): WrittenWords {
  if (mark === undefined || mark === TOO_MUCH) return { has: () => true, isKnown: false };
  const has = mark.startsWith(BITS_MARK) ? bitTest(mark) : listTest(mark);
  return { has: words => words.trim() === '' || has(shorten(words)), isKnown: true };
}

/** The mark for these texts, each once. */
export function formatWritten(texts: Iterable<string>): string {
  return formatMarks(new Set([...texts].filter(words => words.trim() !== '').map(shorten)));
}

/** The mark that knows the texts of both. */
export function joinWritten(one: string, other: string): string {
  if (one === TOO_MUCH || other === TOO_MUCH) return TOO_MUCH;
  if (!one.startsWith(BITS_MARK) && !other.startsWith(BITS_MARK))
    return formatMarks(new Set([...splitMarks(one), ...splitMarks(other)]));
  const bits = toBits(one);
  toBits(other).forEach((value, at) => {
    bits[at] = (bits[at] ?? 0) | value;
  });
  return formatBits(bits);
}

function formatMarks(marks: ReadonlySet<string>): string {
  if (marks.size * LENGTH <= MOST_CHARACTERS) return [...marks].sort().join('');
  return formatBits(setBits(marks));
}

function splitMarks(mark: string): readonly string[] {
  return mark.match(new RegExp(`.{${LENGTH}}`, 'g')) ?? [];
}

function listTest(mark: string): (short: string) => boolean {
  const known = new Set(splitMarks(mark));
  return short => known.has(short);
}

function bitTest(mark: string): (short: string) => boolean {
  const bits = toBits(mark);
  return short => placesOf(short).every(place => ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0);
}

function setBits(marks: Iterable<string>): Uint8Array {
  const bits = new Uint8Array(Math.ceil(BIT_COUNT / 8));
  for (const mark of marks) {
    for (const place of placesOf(mark)) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return bits;
}

/** The bits of a text, from its fingerprint alone: a list of those can become bits too. */
function placesOf(short: string): readonly number[] {
  const value = Number.parseInt(short, 36);
  const step = (value % 65_521) * 2 + 1;
  return Array.from({ length: BITS_A_TEXT }, (_, index) => (value + index * step) % BIT_COUNT);
}

function toBits(mark: string): Uint8Array {
  if (!mark.startsWith(BITS_MARK)) return setBits(splitMarks(mark));
  const bits = new Uint8Array(Math.ceil(BIT_COUNT / 8));
  for (let place = 0; place < BIT_COUNT; place += 1) {
    const character = mark[BITS_MARK.length + Math.floor(place / BITS_OF_CHARACTER)] ?? 'A';
    if (((ALPHABET.indexOf(character) >> (place % BITS_OF_CHARACTER)) & 1) === 1)
      bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return bits;
}

function formatBits(bits: Uint8Array): string {
  const characters: string[] = [];
  for (let first = 0; first < BIT_COUNT; first += BITS_OF_CHARACTER) {
    let value = 0;
    for (let bit = 0; bit < BITS_OF_CHARACTER; bit += 1) {
      const place = first + bit;
      if (((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0) value |= 1 << bit;
    }
    characters.push(ALPHABET[value] ?? 'A');
  }
  return BITS_MARK + characters.join('');
}

/** The words of a cell as they are remembered: days apart from how they are shown. */
export function wordsOfValue(value: CellValue): string {
  if (value.kind === 'date') return formatIsoDate(value.date);
  if (value.kind === 'number') return String(value.value);
  return value.kind === 'error' ? value.text : cellText(value);
}

/** The same of a cell that is to be written. */
export function wordsOfContent(cell: ContentCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text.trim();
    case 'number':
      return String(cell.value);
    case 'day':
      return formatIsoDate(cell.date);
    case 'carried':
      return cell.cell.kind === 'text' ? cell.cell.text.trim() : String(cell.cell.value);
    case 'blank':
      return '';
  }
}

/** The same with what the cell shows instead, where its number format has a text for nought. */
export function listShownWords(cell: ContentCell): readonly string[] {
  const words = wordsOfContent(cell);
  const nought = cell.kind === 'number' && cell.value === 0 ? /"([^"]+)"$/.exec(cell.format)?.[1] : undefined;
  return nought === undefined ? [words] : [words, nought];
}

function shorten(words: string): string {
  return fingerprint(words.trim()).slice(-LENGTH);
}
