import { lazy } from '../lazy.ts';
import { beforeTime, someTimeBefore } from './forms/before.ts';
import * as cadence from './forms/cadence.ts';
import {
  countedDayOfMonth,
  dayBehindMonth,
  dayJoinedToMonth,
  dayOfMonths,
  dayOfNumberedMonth,
  daysOfMonth,
  daysOfMonthRange,
  numberedGroup,
  numericDay,
  strayDay,
  weekdaysBeforeDays,
} from './forms/day.ts';
import { dayBehindMonths, dayOfListedMonths, weekBehindMonths } from './forms/day-of-months.ts';
import { condition, counted, eachOccasion, openEnd, relativeTime } from './forms/event.ts';
import * as fixedDay from './forms/fixed-day.ts';
import {
  month,
  monthChain,
  monthOfPeriod,
  numberedMonthRange,
  numberedMonths,
  numericMonth,
  periodCode,
} from './forms/month.ts';
import {
  dasarianOfMonth,
  firstDaysOfMonth,
  halfOfMonth,
  partOfMonth,
  strayPart,
} from './forms/month-part.ts';
import { fourMonths, quarterCode, quarters, semesters } from './forms/period.ts';
import { slashedDays } from './forms/slashed-days.ts';
import { bareYear, partOfYear, throughout, throughoutYear } from './forms/vague.ts';
import { monthAndWeek, strayWeek, weekOfMonth } from './forms/week.ts';
import {
  strayDays,
  straySunday,
  weekdayOfEachMonth,
  weekdayOfMonth,
  weekdayOfWeek,
  weekdaysOfWeek,
  workingDay,
} from './forms/weekday.ts';
import { compilePattern, encodeTokens } from './pattern.ts';
import type { Form, Piece } from './piece.ts';
import type { Token, TokenKind } from './token.ts';

/** Tried in this order at each token; the first that fits is taken. */
const FORMS: readonly Form[] = [
  weekdayOfMonth,
  weekdaysOfWeek,
  weekdayOfWeek,
  weekdayOfEachMonth,
  weekdaysBeforeDays,
  beforeTime,
  someTimeBefore,
  fixedDay.dayBehindEachPeriod,
  fixedDay.dayOfCountedMonth,
  fixedDay.dayOfEachMonth,
  fixedDay.eachMonthOnDay,
  fixedDay.dayOfFollowingMonths,
  fixedDay.dayCountOfNextMonth,
  fixedDay.weeksOfEachMonth,
  fixedDay.weekOfEachMonth,
  fixedDay.endOfNextMonth,
  fixedDay.partOfEachMonth,
  workingDay,
  strayDays,
  straySunday,
  firstDaysOfMonth,
  partOfMonth,
  halfOfMonth,
  dasarianOfMonth,
  strayPart,
  weekOfMonth,
  monthAndWeek,
  strayWeek,
  numericDay,
  slashedDays,
  dayBehindMonths,
  weekBehindMonths,
  dayOfListedMonths,
  dayJoinedToMonth,
  daysOfMonthRange,
  dayOfMonths,
  daysOfMonth,
  dayBehindMonth,
  dayOfNumberedMonth,
  countedDayOfMonth,
  numberedGroup,
  strayDay,
  quarters,
  semesters,
  fourMonths,
  quarterCode,
  periodCode,
  partOfYear,
  monthOfPeriod,
  numericMonth,
  monthChain,
  month,
  relativeTime,
  openEnd,
  condition,
  cadence.timesPerSpan,
  cadence.documentsPerSpan,
  cadence.spanWithTimes,
  cadence.shorterThanMonth,
  cadence.countedMonthOfEach,
  cadence.everySpan,
  cadence.cadenceWord,
  cadence.strayNumber,
  cadence.duration,
  numberedMonthRange,
  numberedMonths,
  throughoutYear,
  throughout,
  eachOccasion,
  cadence.namedHalf,
  cadence.bareUnit,
  bareYear,
  counted,
];

interface ReadyForm {
  readonly pattern: RegExp;
  readonly read: Form['read'];
  readonly notBehind: Form['notBehind'];
}

/** The forms that can begin with a token of that kind, in their order: most tokens begin none. */
const FORMS_BY_KIND = lazy(() => {
  const byKind = new Map<TokenKind, ReadyForm[]>();
  for (const { pattern: source, read, notBehind } of FORMS) {
    const { pattern, firstKinds } = compilePattern(source);
    for (const kind of firstKinds)
      byKind.set(kind, [...(byKind.get(kind) ?? []), { pattern, read, notBehind }]);
  }
  return byKind;
});

/** What the text says, form by form, in its order; tokens of no form are left out. */
export function readPieces(tokens: readonly Token[]): Piece[] {
  const forms = FORMS_BY_KIND();
  const encoded = encodeTokens(tokens);
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const candidates = forms.get(tokens[at]?.kind ?? 'word');
    const piece = candidates ? readPiece(candidates, { encoded, tokens }, at) : null;
    if (piece) pieces.push(piece);
    at = piece ? piece.end : at + 1;
  }
  return pieces;
}

function readPiece(
  forms: readonly ReadyForm[],
  { encoded, tokens }: { readonly encoded: string; readonly tokens: readonly Token[] },
  first: number,
): Piece | null {
  const before = tokens[first - 1]?.kind;
  for (const { pattern, read, notBehind } of forms) {
    if (before !== undefined && notBehind?.has(before)) continue;
    pattern.lastIndex = first;
    if (!pattern.test(encoded)) continue;
    const end = pattern.lastIndex;
    const reading = read(tokens.slice(first, end));
    if (reading) return { reading, first, end };
  }
  return null;
}
