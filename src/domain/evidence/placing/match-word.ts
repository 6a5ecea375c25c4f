import { readMonthWord } from '../../time-words/month-word.ts';
import { weakMonthOf } from '../../time-words/vocabulary.ts';

/** A time as people write it in COCOKKAN: "Juni", "TW II", "7 Juni 2021" behind a document number. */
export interface PersonTime {
  readonly month: number;
  /** Null when only the month is named. */
  readonly day: number | null;
  /** Null when no year stands beside it: then the plan's. */
  readonly year: number | null;
}

/** What a person says a file is. Neither documents nor times: "0", bukan bukti. */
export interface MatchWord {
  /** Document numbers of the row, ascending; empty when only a time is named. */
  readonly documents: readonly number[];
  readonly times: readonly PersonTime[];
}

/** A document of the row, as far as COCOKKAN can name it. */
interface Numbered {
  readonly number: number;
  readonly title: string;
}

/** The meaning of a COCOKKAN cell ("2", "2 Juni", "1, 3", "Juni", "0"); null when empty or not understood. */
export function parseMatchWord(text: string, documents: readonly Numbered[]): MatchWord | null {
  if (text === '') return null;
  const parts = text
    .toLowerCase()
    .split(/[,;&+\n]|\sdan\s/)
    .map(part => parsePart(part, documents));
  const understood = parts.filter(part => part !== null);
  if (understood.length < parts.length) return null;
  const numbers = understood.flatMap(({ number }) => number ?? []);
  const times = understood.flatMap(({ time }) => time ?? []);
  if (numbers.includes(0)) return understood.length === 1 && times.length === 0 ? NO_EVIDENCE : null;
  if (!numbers.every(number => isKnown(number, documents))) return null;
  return { documents: [...new Set(numbers)].sort((a, b) => a - b), times };
}

/** Whether the person says that the file is no evidence. */
export function isNoEvidence(word: MatchWord): boolean {
  return word.documents.length === 0 && word.times.length === 0;
}

const NO_EVIDENCE: MatchWord = { documents: [], times: [] };

interface MatchPart {
  readonly number: number | null;
  readonly time: PersonTime | null;
}

// "2", "no. 2", "2 Juni", "2 7 Juni 2021", "2-Jun", "2 TW II", "Juni 2021", or "2 SK Tim" copied from DOKUMEN.
function parsePart(part: string, documents: readonly Numbered[]): MatchPart | null {
  const words = part.replace(/[.\-/\s]+/g, ' ').trim();
  const split = /^(?:(?:no|nomor|dok|dokumen) )?(\d{1,2})(?: (.*))?$/.exec(words);
  if (!split) {
    const time = parseTime(words);
    return time && { number: null, time };
  }
  const number = Number(split[1]);
  const rest = split[2] ?? '';
  const time = parseTime(rest);
  const title = documents.find(document => document.number === number)?.title ?? '';
  return time || isStartOf(rest, title) ? { number, time } : null;
}

function isStartOf(words: string, title: string): boolean {
  return title
    .toLowerCase()
    .replace(/[.\-/\s]+/g, ' ')
    .startsWith(words);
}

function parseTime(words: string): PersonTime | null {
  const month = /^(?:(\d{1,2}) )?([a-z]+)(?: ((?:19|20)\d\d))?$/.exec(words);
  const monthNumber = readMonth(month?.[2] ?? '');
  if (month && monthNumber !== null)
    return { month: monthNumber, day: month[1] ? Number(month[1]) : null, year: readYear(month[3]) };
  const part = /^(tw|triwulan|semester|smt|s) ?([1-4]|i{1,3}|iv)(?: ((?:19|20)\d\d))?$/.exec(words);
  if (!part) return null;
  const lastMonth = (part[1]?.startsWith('t') ? 3 : 6) * readNumeral(part[2] ?? '');
  return lastMonth <= 12 ? { month: lastMonth, day: null, year: readYear(part[3]) } : null;
}

// Beside a document number "mar" is March, not a name.
function readMonth(word: string): number | null {
  return readMonthWord(word) ?? weakMonthOf(word) ?? null;
}

function readNumeral(word: string): number {
  return ['i', 'ii', 'iii', 'iv'].indexOf(word) + 1 || Number(word);
}

function readYear(word: string | undefined): number | null {
  return word === undefined ? null : Number(word);
}

// A row without documents takes any one file: "1" says that this is it.
function isKnown(number: number, documents: readonly Numbered[]): boolean {
  return documents.length === 0 ? number === 1 : documents.some(document => document.number === number);
}
