import { readMonthWord } from '../../time-words/month-word.ts';
import type { DocumentTime } from '../expected-document.ts';

/** The times that a text names ("Juli 2021", "Semester I", "B03", "Triwulan I s/d III"), in its order. */
export function findTimes(text: string): readonly DocumentTime[] {
  const numbered = Array.from(text.matchAll(NUMBERED_PERIOD)).flatMap(readNumberedPeriod);
  const codes = Array.from(text.matchAll(MONTH_CODE), found => ({ month: Number(found[1]), year: null }));
  return uniqueTimes([...numbered, ...codes, ...findMonths(text)]);
}

/** Whether the text says nothing but times: "Semester I 2021", "Februari", "B03". */
export function isOnlyTime(text: string): boolean {
  if (findTimes(text).length === 0) return false;
  const rest = text.replace(NUMBERED_PERIOD, ' ').replace(MONTH_CODE, ' ');
  return (rest.match(/[\p{L}\d]+/gu) ?? []).every(
    word => readMonthWord(word.toLowerCase()) !== null || TIME_FILLER.test(word),
  );
}

/** The times without repetition. */
export function uniqueTimes(times: readonly DocumentTime[]): readonly DocumentTime[] {
  return times.filter(
    ({ month, year }, index) =>
      times.findIndex(other => other.month === month && other.year === year) === index,
  );
}

const TIME_FILLER = /^(?:tahun|th|thn|ta|bulan|bln|periode|s|d|sd|sampai|dengan|dan|20\d\d|\d{1,2})$/i;
const MONTH_CODE = /\bB(0[1-9]|1[0-2])\b/g;

const ORDINAL = '(?:iv|i{1,3}|[1-4])\\b';
const JOINT = '\\s*(?:,\\s*dan|,|&|/|-|–|dan|s\\.?\\s?/?\\s?d\\.?|sampai dengan)\\s*';
const PART_NAMES = 'semester|smt|sem|triwulan|tri wulan|tw|kuartal';
const PART = `(${PART_NAMES})`;
// "TW I s.d. TW IV".
const PART_AGAIN = `(?:${PART_NAMES})`;
const NUMBERED_PERIOD = new RegExp(
  `\\b${PART}\\b\\.?\\s*(?:ke-?\\s*)?(${ORDINAL}(?:${JOINT}(?:${PART_AGAIN}\\b\\.?\\s*)?${ORDINAL})*)` +
    '(?:\\s*,?\\s*(?:tahun|th\\.?|ta\\.?)?\\s*(20\\d\\d)\\b)?',
  'gi',
);
const ORDINALS = ['i', 'ii', 'iii', 'iv'];
const IS_RANGE = /-|–|s\.?\s?\/?\s?d|sampai/i;

function readNumberedPeriod(found: RegExpMatchArray): readonly DocumentTime[] {
  const months = /^s/i.test(found[1] ?? '') ? 6 : 3;
  const list = found[2] ?? '';
  const named = (list.match(new RegExp(ORDINAL, 'gi')) ?? []).map(readOrdinal);
  const first = named[0] ?? 1;
  const last = named[named.length - 1] ?? first;
  const isRange = named.length === 2 && IS_RANGE.test(list);
  const all = isRange
    ? Array.from({ length: Math.max(last - first + 1, 0) }, (_, step) => first + step)
    : named;
  const year = found[3] ? Number(found[3]) : null;
  return all.map(index => index * months).flatMap(month => (month <= 12 ? [{ month, year }] : []));
}

function readOrdinal(text: string): number {
  return /^\d/.test(text) ? Number(text) : ORDINALS.indexOf(text.toLowerCase()) + 1;
}

const MONTH_MENTION = /(\b(?:bulan|bln)\b\.?\s+)?(\p{L}{3,})\.?(?:[\s,-]*(?:tahun\s*)?(20\d\d)\b)?/giu;
const SHORTEST_SURE_NAME = 5;
const SURE_SHORT_NAMES = new Set(['mei', 'juni', 'juli']);

interface MonthMention extends DocumentTime {
  readonly start: number;
  readonly end: number;
}

// Of a range ("Januari s/d Juni 2021") only the end counts. "Jan" or "Des" needs a year or "bulan" beside it.
function findMonths(text: string): readonly DocumentTime[] {
  const mentions = Array.from(text.matchAll(MONTH_MENTION)).flatMap((found): readonly MonthMention[] => {
    const word = (found[2] ?? '').toLowerCase();
    const month = readMonthWord(word);
    const isSure = word.length >= SHORTEST_SURE_NAME || SURE_SHORT_NAMES.has(word) || found[1] || found[3];
    if (month === null || !isSure) return [];
    const start = found.index ?? 0;
    return [{ month, year: found[3] ? Number(found[3]) : null, start, end: start + found[0].length }];
  });
  return mentions
    .filter(({ end }, index) => {
      const next = mentions[index + 1];
      return !next || !/^\s*(?:-|–|s\.?\s?\/?\s?d\.?|sampai dengan)\s*$/i.test(text.slice(end, next.start));
    })
    .map(({ month, year }, index, kept) => ({ month, year: year ?? kept[index + 1]?.year ?? null }));
}
