import { formatIsoDate } from '../domain/calendar/plain-date.ts';
import { fingerprint } from '../domain/codes/fingerprint.ts';
import { type CellValue, cellText } from '../domain/plan/cell-value.ts';
import type { ContentCell } from './sheet-content.ts';

/** What the add-on has written on a sheet, wherever it stands now: everything else there was written by people. */
export interface WrittenWords {
  /** Whether the add-on wrote these words; true for blanks, and for all words where nothing is remembered. */
  has(words: string): boolean;
  /** False for a sheet that an older version wrote, or one with too much on it. */
  readonly isKnown: boolean;
}

/** Letters and digits of a fingerprint that are kept of each text: one of a million words passes for another. */
const LENGTH = 6;
/** What Sheets keeps with a sheet ends at 30,000 characters; too much of it is marked by this. */
const MOST_CHARACTERS = 24_000;
const TOO_MUCH = '*';

/** The memory in a mark of the sheet; undefined for a sheet without one. */
export function parseWritten(mark: string | undefined): WrittenWords {
  if (mark === undefined || mark === TOO_MUCH) return { has: () => true, isKnown: false };
  const known = new Set(splitMarks(mark));
  return { has: words => words.trim() === '' || known.has(shorten(words)), isKnown: true };
}

/** The mark for these texts, each once. */
export function formatWritten(texts: Iterable<string>): string {
  const marks = new Set([...texts].filter(words => words.trim() !== '').map(shorten));
  return marks.size * LENGTH > MOST_CHARACTERS ? TOO_MUCH : [...marks].sort().join('');
}

/** The mark that knows the texts of both. */
export function joinWritten(one: string, other: string): string {
  if (one === TOO_MUCH || other === TOO_MUCH) return TOO_MUCH;
  const marks = new Set([...splitMarks(one), ...splitMarks(other)]);
  return marks.size * LENGTH > MOST_CHARACTERS ? TOO_MUCH : [...marks].sort().join('');
}

function splitMarks(mark: string): readonly string[] {
  return mark.match(new RegExp(`.{${LENGTH}}`, 'g')) ?? [];
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

function shorten(words: string): string {
  return fingerprint(words.trim()).slice(-LENGTH);
}
