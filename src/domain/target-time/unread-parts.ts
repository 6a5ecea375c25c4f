import type { Reading, ReadText } from '../time-words/piece.ts';
import type { TimeWords } from '../time-words/read-time-words.ts';
import { isPeriod, MONTHS_OF_UNIT, type TimePoint } from '../time-words/time-point.ts';
import type { Token, TokenKind } from '../time-words/token.ts';
import { linkBetween, type TimeUnitGroup } from './time-unit.ts';

const WITH_MEANING: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'word',
  'document',
  'people',
  'status',
  'number',
  'existence',
  'any-time',
  'stage',
  'name-year',
]);
const UNIT_WORDS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'month-unit',
  'day-mark',
  'year-unit',
  'week-unit',
]);
const CHANGES_NEXT_TIME: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'start',
  'middle',
  'half',
  'ten-days',
  'relative',
  'before',
]);
const CHANGES_TIME_BEFORE: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'next',
  'previous',
  'next-month',
  'next-year',
  'last',
]);

/** Token ranges that were read, `end` exclusive. */
export interface ReadRange {
  readonly first: number;
  readonly end: number;
}

/** The parts of the text that no form read, as written; marks and filling words alone are no part. */
export function unreadParts(text: string, tokens: readonly Token[], read: readonly ReadRange[]): string[] {
  const parts: string[] = [];
  let first: Token | null = null;
  let last: Token | null = null;
  const close = (): void => {
    if (first && last) parts.push(text.slice(first.start, last.end));
    first = null;
    last = null;
  };
  let index = 0;
  for (const token of tokens) {
    if (holdsToken(read, index)) close();
    else if (WITH_MEANING.has(token.kind)) {
      first ??= token;
      last = token;
    }
    index += 1;
  }
  close();
  return parts;
}

/** Whether one of the ranges holds the token. */
export function holdsToken(ranges: readonly ReadRange[], index: number): boolean {
  for (const { first, end } of ranges) if (first <= index && index < end) return true;
  return false;
}

/** Whether a word was left over that is more than a status ("tercapai"): a bare year beside it may belong to it. */
export function hasUnreadWord(tokens: readonly Token[], read: readonly ReadRange[]): boolean {
  return tokens.some((token, index) => {
    return token.kind !== 'status' && WITH_MEANING.has(token.kind) && !holdsToken(read, index);
  });
}

/** Whether a word that was left over changes a time beside it: "awal Juni", "mulai Januari", "Januari s/d selesai". */
export function hasChangedTime(read: ReadText, groups: readonly TimeUnitGroup[]): boolean {
  const { tokens, pieces } = read;
  const isFree = (index: number): boolean => pieces.every(piece => index < piece.first || index >= piece.end);
  return groups.some((group, index) => {
    const before = skipUnits(tokens, group.first - 1, -1);
    const behind = skipUnits(tokens, group.end, 1);
    const kindBefore = isFree(before) ? tokens[before]?.kind : undefined;
    const kindBehind = isFree(behind) ? tokens[behind]?.kind : undefined;
    if (kindBefore && CHANGES_NEXT_TIME.has(kindBefore)) return true;
    if (isOpenBeginning(tokens, group) && !(groups.length === 1 && isRecurringStart(read, group)))
      return true;
    if (kindBefore === 'between' && group.shape === 'list') return true;
    if (kindBehind && CHANGES_TIME_BEFORE.has(kindBehind)) return true;
    // "Mei 2026 - selesai"
    if (kindBehind === 'dash' && tokens[behind + 1]?.text === 'selesai') return true;
    // "Semester I atau II 2021"
    if (kindBehind === 'or' && tokens[behind + 1]?.kind === 'number') return true;
    const next = groups[index + 1];
    if (kindBehind === 'until' && !(next && linkBetween(tokens, group.end, next.first) === 'range'))
      return true;
    return isNumberBehind(tokens, group, kindBehind, behind);
  });
}

/** Whether the text takes a time back or goes on beyond it, outside its events: "setiap bulan kecuali Agustus", "Juni dst". */
export function isWithdrawn({ tokens, events }: TimeWords): boolean {
  return tokens.some(
    ({ kind }, index) =>
      kind === 'withdrawn' && events.every(({ first, end }) => index < first || index >= end),
  );
}

/** Whether a weekday was left over beside a time: of "Senin Juni 2021" nobody can say which Monday. */
export function hasStrayWeekday({ tokens, pieces }: ReadText): boolean {
  const isRead = (at: number): boolean => pieces.some(({ first, end }) => first <= at && at < end);
  return tokens.some((token, at) => {
    if (token.kind !== 'weekday' || isRead(at)) return false;
    return isTimeAt(pieces, nextTo(tokens, at, 1)) || isTimeAt(pieces, nextTo(tokens, at, -1));
  });
}

const BETWEEN_DAY_AND_TIME: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'open', 'day-unit']);

function nextTo(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let at = from + step;
  while (BETWEEN_DAY_AND_TIME.has(tokens[at]?.kind ?? 'word')) at += step;
  return at;
}

function isTimeAt(pieces: ReadText['pieces'], at: number): boolean {
  const reading = pieces.find(({ first, end }) => first <= at && at < end)?.reading;
  if (reading?.kind === 'points') return reading.points.some(({ unit }) => unit !== 'day');
  return reading !== undefined && TIMES.has(reading.kind);
}

const TIMES: ReadonlySet<Reading['kind']> = new Set<Reading['kind']>([
  'span',
  'fixed-day',
  'cadence',
  'count',
]);

/** Whether the group is an end without a beginning: "sampai dengan Juni 2021". */
export function isEndOnly(tokens: readonly Token[], group: TimeUnitGroup): boolean {
  return group.shape === 'list' && tokens[skipUnits(tokens, group.first - 1, -1)]?.kind === 'until';
}

function isOpenBeginning(tokens: readonly Token[], group: TimeUnitGroup): boolean {
  return group.shape === 'list' && tokens[skipUnits(tokens, group.first - 1, -1)]?.kind === 'from';
}

// "terhitung mulai", ", mulai"
const BEFORE_START: ReadonlySet<TokenKind> = new Set<TokenKind>(['from', 'comma', 'open']);

/**
 * Whether the group is the month from which something recurs, to the end of its year: "setiap bulan mulai Maret", "mulai April
 * tiap triwulan". Quarters begin with a quarter's first month.
 */
export function isRecurringStart({ tokens, pieces }: ReadText, group: TimeUnitGroup): boolean {
  const [point, ...others] = group.points;
  const from = skipUnits(tokens, group.first - 1, -1);
  if (group.shape !== 'list' || tokens[from]?.kind !== 'from' || others.length > 0 || !point) return false;
  const before = skip(tokens, { from, step: -1, kinds: BEFORE_START }) + 1;
  const behind = skip(tokens, { from: group.end, step: 1, kinds: BEFORE_START });
  const beside = pieces.filter(piece => piece.end === before || piece.first === behind);
  const kind = pieces.some(({ reading }) => reading.kind === 'cadence') ? 'cadence' : 'fixed-day';
  const cadences = pieces.flatMap(({ reading }) => (reading.kind === kind ? cadenceOf(reading) : []));
  const [months] = cadences;
  if (cadences.length !== 1 || !beside.some(({ reading }) => reading.kind === kind)) return false;
  if (months === 1) return point.unit === 'month' || isPeriod(point);
  if (
    months !== undefined &&
    isStepOfMonths(tokens, beside) &&
    point.unit === 'month' &&
    point.start.month % months === 0
  )
    return true;
  return months === MONTHS_OF_UNIT.quarter && isQuarterStart(point);
}

/** The months of a cadence; 1 for a day of each month. */
function cadenceOf(reading: Reading): readonly number[] {
  if (reading.kind === 'fixed-day') return [reading.step ?? 1];
  return reading.kind === 'cadence' ? [reading.months] : [];
}

/** "Setiap 3 bulan mulai Maret": March, June and so on, however the months are counted. */
function isStepOfMonths(tokens: readonly Token[], beside: ReadText['pieces']): boolean {
  return beside.some(
    ({ reading, first, end }) =>
      reading.kind === 'cadence' && tokens.slice(first, end).some(({ kind }) => kind === 'month-unit'),
  );
}

function isQuarterStart(point: TimePoint): boolean {
  return (
    point.unit === 'quarter' || (point.unit === 'month' && point.start.month % MONTHS_OF_UNIT.quarter === 1)
  );
}

/** "Juni 15" may be a day or a year; "Desember 2020-2021" names two years. A number before a word counts something else. */
function isNumberBehind(
  tokens: readonly Token[],
  group: TimeUnitGroup,
  kindBehind: TokenKind | undefined,
  behind: number,
): boolean {
  const last = group.points[group.points.length - 1];
  if (!last || last.year !== null || last.yearShift !== 0) return false;
  if (kindBehind === 'name-year') return true;
  const after = tokens[behind + 1]?.kind;
  return kindBehind === 'number' && (after === undefined || after === 'number' || !WITH_MEANING.has(after));
}

function skipUnits(tokens: readonly Token[], from: number, step: 1 | -1): number {
  return skip(tokens, { from, step, kinds: UNIT_WORDS });
}

function skip(
  tokens: readonly Token[],
  {
    from,
    step,
    kinds,
  }: { readonly from: number; readonly step: 1 | -1; readonly kinds: ReadonlySet<TokenKind> },
): number {
  let at = from;
  while (kinds.has(tokens[at]?.kind ?? 'word')) at += step;
  return at;
}
