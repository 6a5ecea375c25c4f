import * as cadence from './forms/cadence.ts';
import {
  dayBehindMonth,
  dayOfNumberedMonth,
  daysOfMonth,
  daysOfMonthRange,
  numericDay,
  strayDay,
} from './forms/day.ts';
import { condition, counted, eachOccasion, openEnd, relativeTime } from './forms/event.ts';
import * as fixedDay from './forms/fixed-day.ts';
import { month, numberedMonthRange, numberedMonths, numericMonth, periodCode } from './forms/month.ts';
import { fourMonths, quarterCode, quarters, semesters } from './forms/period.ts';
import { bareYear, partOfYear, throughout, throughoutYear } from './forms/vague.ts';
import { monthAndWeek, strayWeek, weekOfMonth } from './forms/week.ts';
import type { Form, Piece } from './piece.ts';
import { encodeTokens, type Token } from './token.ts';

/** Tried in this order at each token; the first that fits is taken. */
const FORMS: readonly Form[] = [
  fixedDay.dayOfEachMonth,
  fixedDay.eachMonthOnDay,
  fixedDay.dayOfFollowingMonths,
  fixedDay.dayCountOfNextMonth,
  fixedDay.weekOfEachMonth,
  weekOfMonth,
  monthAndWeek,
  strayWeek,
  numericDay,
  daysOfMonthRange,
  daysOfMonth,
  dayBehindMonth,
  dayOfNumberedMonth,
  strayDay,
  quarters,
  semesters,
  fourMonths,
  quarterCode,
  periodCode,
  partOfYear,
  numericMonth,
  month,
  relativeTime,
  openEnd,
  condition,
  cadence.timesPerSpan,
  cadence.documentsPerSpan,
  cadence.spanWithTimes,
  cadence.shorterThanMonth,
  cadence.everySpan,
  cadence.cadenceWord,
  cadence.strayNumber,
  cadence.duration,
  numberedMonthRange,
  numberedMonths,
  throughoutYear,
  throughout,
  eachOccasion,
  cadence.bareUnit,
  bareYear,
  counted,
];

// One pattern for all forms, a group for each: most tokens begin no form, and one look tells so.
const ANY_FORM = new RegExp(FORMS.map(({ pattern }) => `(${pattern.source})`).join('|'), 'y');

/** What the text says, form by form, in its order; tokens of no form are left out. */
export function readPieces(tokens: readonly Token[]): Piece[] {
  const encoded = encodeTokens(tokens);
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const piece = readPiece(encoded, tokens, at);
    if (piece) pieces.push(piece);
    at = piece ? piece.end : at + 1;
  }
  return pieces;
}

function readPiece(encoded: string, tokens: readonly Token[], first: number): Piece | null {
  for (const { pattern, read } of FORMS.slice(firstFitting(encoded, first))) {
    pattern.lastIndex = first;
    const length = pattern.exec(encoded)?.[0].length ?? 0;
    const reading = length > 0 ? read(tokens.slice(first, first + length)) : null;
    if (reading) return { reading, first, end: first + length };
  }
  return null;
}

/** The index of the first form whose pattern fits; behind the last one when none does. */
function firstFitting(encoded: string, first: number): number {
  ANY_FORM.lastIndex = first;
  const found = ANY_FORM.exec(encoded);
  return found ? found.findIndex((group, index) => index > 0 && group !== undefined) - 1 : FORMS.length;
}
