import { formatIsoDate } from '../domain/calendar/plain-date.ts';
import { fingerprintLow } from '../domain/codes/fingerprint.ts';
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
const RADIX = 36;
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
  const isWritten = (trimmed: string): boolean => trimmed === '' || has(markOf(trimmed));
  return { has: words => isWritten(words.trim()), isKnown: true };
}

/** The mark for these texts, each once. */
export function formatWritten(texts: Iterable<string>): string {
  const marks = new Set<number>();
  for (const words of new Set(texts)) {
    const trimmed = words.trim();
    if (trimmed !== '') marks.add(markOf(trimmed));
  }
  return formatMarks(marks);
}

/** The mark that knows the texts of both. */
export function joinWritten(one: string, other: string): string {
  if (one === other) return one;
  if (one === TOO_MUCH || other === TOO_MUCH) return TOO_MUCH;
  if (!one.startsWith(BITS_MARK) && !other.startsWith(BITS_MARK))
    return formatMarks(new Set([...splitMarks(one), ...splitMarks(other)]));
  const bits = toBits(one);
  toBits(other).forEach((value, at) => {
    bits[at] = (bits[at] ?? 0) | value;
  });
  return formatBits(bits);
}

function formatMarks(marks: ReadonlySet<number>): string {
  if (marks.size * LENGTH <= MOST_CHARACTERS)
    return Array.from(marks, mark => mark.toString(RADIX).padStart(LENGTH, '0'))
      .sort()
      .join('');
  return formatBits(setBits(marks));
}

function splitMarks(mark: string): readonly number[] {
  return Array.from({ length: Math.floor(mark.length / LENGTH) }, (_, index) =>
    Number.parseInt(mark.slice(index * LENGTH, (index + 1) * LENGTH), RADIX),
  );
}

function listTest(mark: string): (mark: number) => boolean {
  const known = new Set(splitMarks(mark));
  return one => known.has(one);
}

function bitTest(mark: string): (mark: number) => boolean {
  const bits = toBits(mark);
  return one => {
    for (let index = 0; index < BITS_A_TEXT; index += 1) {
      const place = placeOf(one, index);
      if ((((bits[Math.floor(place / BITS_OF_CHARACTER)] ?? 0) >> (place % BITS_OF_CHARACTER)) & 1) === 0)
        return false;
    }
    return true;
  };
}

/** The bits of these marks, six for each character. */
function setBits(marks: Iterable<number>): Uint8Array {
  const bits = new Uint8Array(BIT_COUNT / BITS_OF_CHARACTER);
  for (const mark of marks) {
    for (let index = 0; index < BITS_A_TEXT; index += 1) {
      const place = placeOf(mark, index);
      const at = Math.floor(place / BITS_OF_CHARACTER);
      bits[at] = (bits[at] ?? 0) | (1 << (place % BITS_OF_CHARACTER));
    }
  }
  return bits;
}

/** One of the bits of a text, from its mark alone: a list of those can become bits too. */
function placeOf(mark: number, index: number): number {
  const step = (mark % 65_521) * 2 + 1;
  return (mark + index * step) % BIT_COUNT;
}

function toBits(mark: string): Uint8Array {
  if (!mark.startsWith(BITS_MARK)) return setBits(splitMarks(mark));
  const bits = new Uint8Array(BIT_COUNT / BITS_OF_CHARACTER);
  for (let at = 0; at < bits.length; at += 1)
    bits[at] = ALPHABET.indexOf(mark.charAt(BITS_MARK.length + at) || 'A') & 63;
  return bits;
}

function formatBits(bits: Uint8Array): string {
  return BITS_MARK + Array.from(bits, value => ALPHABET.charAt(value)).join('');
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

/** The last digits of the fingerprint of a trimmed text, as a number. */
function markOf(words: string): number {
  return fingerprintLow(words) % RADIX ** LENGTH;
}
