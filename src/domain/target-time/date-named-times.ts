import { daysInMonth, firstDayOfMonth, lastDayOfMonth } from '../calendar/plain-date.ts';
import type { Piece, ReadText } from '../time-words/piece.ts';
import { isPeriod, MONTHS_OF_UNIT, MONTHS_OF_YEAR, monthPoint, NO_YEAR } from '../time-words/time-point.ts';
import type { TokenKind } from '../time-words/token.ts';
import { joinCadences, NAMES_SUBJECT } from './join-cadences.ts';
import { type RangeCadence, scheduleCount, scheduleFixedDays, scheduleGroup } from './lay-deadlines.ts';
import { readLabels } from './read-labels.ts';
import { cadencesOf, countsOf, type FixedDays, fixedDaysOf, namesOtherDay } from './recurrence-words.ts';
import type { DatedGroup, DatedPoint } from './resolve-years.ts';
import type { Schedule } from './schedule.ts';
import { segmentAt } from './segments.ts';
import { markSpelledGroups } from './spelled-cadence.ts';
import type { Deadline } from './target-time.ts';
import type { TimeUnitGroup } from './time-unit.ts';
import { isEndOnly, isRecurringStart } from './unread-parts.ts';

/** The deadlines of a text that names times; a cadence beside them works on its ranges only. */
export function scheduleTimes(
  read: ReadText,
  dated: readonly DatedGroup[],
  context: { readonly planYear: number | null; readonly cadenceElsewhere: number | null },
): Schedule {
  const fixed = fixedDaysOf(read);
  if (fixed) return scheduleFixedParts(read, dated, context.planYear);
  const count = scheduleCountInRange(read, dated);
  if (count) return count;
  const joined = joinCadences(read, dated);
  if ('code' in joined) return joined;
  const named = scheduleGroups(read, dated, context.cadenceElsewhere);
  return 'code' in named ? named : { ...named, deadlines: [...joined.deadlines, ...named.deadlines] };
}

function scheduleGroups(
  read: ReadText,
  dated: readonly DatedGroup[],
  cadenceElsewhere: number | null,
): Schedule {
  const labels = readLabels(read, dated);
  const deadlines: Deadline[] = [];
  for (const [index, each] of dated.entries()) {
    const isEnd = isEndOnly(read.tokens, each.group);
    const whole = wholeRange(read, dated, each);
    const cadence = cadenceOfGroup(read, dated, whole.group, cadenceElsewhere);
    if (cadence === 'several') return { code: 'target-several-cadences' };
    const label = labels[index]?.text ?? null;
    for (const deadline of scheduleGroup(whole, cadence)) {
      const worded = withWords(read, each.group, deadline);
      const assumed = isEnd ? markRangeEnd(worded) : worded;
      deadlines.push(label === null ? assumed : { ...assumed, label });
    }
  }
  const spelled = markSpelledGroups(deadlines, dated);
  return { deadlines: spelled, labels: labels.filter(label => label !== null) };
}

/** The range that a time with one end stands for beside a cadence; other times as they are. */
function wholeRange(read: ReadText, dated: readonly DatedGroup[], each: DatedGroup): DatedGroup {
  if (isEndOnly(read.tokens, each.group) && cadencesOf(read).length > 0) return fromYearStart(each);
  if (isRecurringStart(read, each.group)) return toYearEnd(each);
  return throughPeriod(read, dated, each);
}

/** "Tiap bulan pada semester I": the months of that half year. */
function throughPeriod(
  { tokens, pieces }: ReadText,
  dated: readonly DatedGroup[],
  each: DatedGroup,
): DatedGroup {
  const [only] = each.points;
  const { group } = each;
  if (
    dated.length > 1 ||
    group.shape !== 'list' ||
    each.points.length !== 1 ||
    !only ||
    !isPeriod(only.point)
  )
    return each;
  const isEach = pieces.some(
    ({ reading, first, end }) =>
      reading.kind === 'cadence' &&
      end === group.first &&
      reading.months > 0 &&
      reading.months < MONTHS_OF_UNIT[only.point.unit === 'semester' ? 'semester' : 'quarter'] &&
      tokens[first]?.kind === 'every',
  );
  return isEach
    ? { group: { ...group, shape: 'throughout', points: [only.point, only.point] }, points: [only, only] }
    : each;
}

/** "Tiap bulan s.d. September": from January on. */
function fromYearStart(dated: DatedGroup): DatedGroup {
  const [to] = dated.points;
  if (!to || dated.points.length > 1) return dated;
  return rangeOf(dated, datedMonth(1, to.end.year), to);
}

/** "Tiap bulan mulai Maret": until December. */
function toYearEnd(dated: DatedGroup): DatedGroup {
  const [from] = dated.points;
  return from ? rangeOf(dated, from, datedMonth(MONTHS_OF_YEAR, from.start.year)) : dated;
}

function rangeOf({ group }: DatedGroup, from: DatedPoint, to: DatedPoint): DatedGroup {
  return { group: { ...group, shape: 'range', points: [from.point, to.point] }, points: [from, to] };
}

function datedMonth(month: number, year: number): DatedPoint {
  return {
    point: monthPoint(month, NO_YEAR),
    start: firstDayOfMonth(year, month),
    end: lastDayOfMonth(year, month),
    isBackward: false,
  };
}

function withWords({ text, tokens }: ReadText, { first, end }: TimeUnitGroup, deadline: Deadline): Deadline {
  if (deadline.assumption !== 'part-of-month') return deadline;
  const [from, to] = [tokens[first], tokens[end - 1]];
  return from && to
    ? { ...deadline, readFrom: text.slice(from.start, to.end).replace(/\s+/g, ' ') }
    : deadline;
}

/** Days of each month with the months of their own part of the text; the other parts stand for themselves. */
function scheduleFixedParts(read: ReadText, dated: readonly DatedGroup[], planYear: number | null): Schedule {
  const [piece, ...others] = read.pieces.filter(({ reading }) => reading.kind === 'fixed-day');
  if (piece?.reading.kind !== 'fixed-day' || others.length > 0) return { code: 'target-unreadable' };
  const isOwn = ({ group }: DatedGroup): boolean => isSamePart(read, piece, group);
  const own = dated.filter(isOwn).map(each => wholeSpan(read, each));
  const apart = dated.filter(each => !isOwn(each));
  if (own.some(({ group }) => isAddedTo(read, piece, group))) return { code: 'target-unreadable' };
  if (apart.length === 0) return scheduleFixed(piece.reading, own);
  if (own.length === 0 && !namesItsMonths(read, piece)) return { code: 'target-unreadable' };
  if (own.length === 0 && planYear === null) return { code: 'target-year-unknown' };
  const fixed =
    own.length > 0
      ? scheduleFixed(piece.reading, own)
      : { deadlines: scheduleFixedDays(piece.reading, [], planYear ?? 0) };
  const rest = scheduleGroups(read, apart, null);
  if ('code' in fixed) return fixed;
  return 'code' in rest ? rest : { ...rest, deadlines: [...fixed.deadlines, ...rest.deadlines] };
}

/** "Setiap tanggal 5 mulai Maret", "setiap tanggal 5 s.d. Juni": the months to the end of the year, or from its beginning. */
function wholeSpan(read: ReadText, each: DatedGroup): DatedGroup {
  if (isEndOnly(read.tokens, each.group)) return fromYearStart(each);
  return isRecurringStart(read, each.group) ? toYearEnd(each) : each;
}

const PART_ENDS: ReadonlySet<TokenKind> = new Set<TokenKind>(['semicolon', 'stop', 'bullet']);

/** Whether the time stands in the piece's part of the text: "setiap tanggal 10⏎Januari s/d Oktober" goes on in a new line. */
function isSamePart(read: ReadText, piece: Piece, { first, end }: TimeUnitGroup): boolean {
  const between =
    first < piece.first ? read.tokens.slice(end, piece.first) : read.tokens.slice(piece.end, first);
  if (between.some(({ kind }) => PART_ENDS.has(kind))) return false;
  return (
    between.every(({ kind }) => kind !== 'line') || between.every(({ kind }) => !NAMES_SUBJECT.has(kind))
  );
}

/** "setiap bulan tanggal 10 dan Desember", "setiap tanggal 10, laporan Desember": a further day, or the only month. */
function isAddedTo({ text, tokens }: ReadText, piece: Piece, { first }: TimeUnitGroup): boolean {
  if (first < piece.first) return false;
  const between = tokens.slice(piece.end, first).map(({ kind }) => kind);
  const isNamed = between.some(kind => NAMES_SUBJECT.has(kind));
  if (between.includes('and')) return true;
  const isSentence = /^\s*\.\s+\p{Lu}/u.test(text.slice(tokens[piece.end - 1]?.end));
  return isNamed && (between[0] === 'comma' || between.includes('colon') || isSentence);
}

/** "Maret; tanggal 10 bulan berikutnya" may mean April; "setiap", or a subject of its own, makes it each month. */
function namesItsMonths(read: ReadText, piece: Piece): boolean {
  const segment = segmentAt(read, piece.first);
  return read.tokens.some(
    ({ kind }, index) =>
      segmentAt(read, index) === segment &&
      (NAMES_SUBJECT.has(kind) || kind === 'every' || kind === 'per' || kind === 'monthly'),
  );
}

function scheduleFixed(fixed: FixedDays, dated: readonly DatedGroup[]): Schedule {
  const lists = dated.filter(({ group }) => group.shape === 'list');
  if (fixed.step !== undefined && lists.length > 0) return { code: 'target-unreadable' };
  if (lists.some(({ group }) => group.points.some(point => namesOtherDay(point, fixed))))
    return { code: 'target-unreadable' };
  const months = lists.flatMap(({ points }) => points.map(({ end }) => daysInMonth(end.year, end.month)));
  const areThere = fixed.days.every(day => months.every(length => day <= length));
  return areThere ? { deadlines: scheduleFixedDays(fixed, dated, 0) } : { code: 'target-impossible-day' };
}

/** "4 kali dalam setahun (Januari–Desember)" is spread over that year; over less than a year it is a question. */
function scheduleCountInRange(read: ReadText, dated: readonly DatedGroup[]): Schedule | null {
  const counts = countsOf(read);
  const [perYear = 1] = counts;
  if (perYear === 1 || dated.every(({ group }) => group.shape === 'list')) return null;
  const [only] = dated;
  const from = only?.points[0]?.start;
  const to = only?.points[1]?.end;
  const isWholeYear =
    dated.length === 1 &&
    from?.month === 1 &&
    from.day === 1 &&
    to?.month === MONTHS_OF_YEAR &&
    from.year === to.year;
  return isWholeYear && counts.length === 1
    ? { deadlines: scheduleCount(perYear, from.year) }
    : { code: 'target-unreadable' };
}

/** The cadence that makes a range recur: the one of its own segment, else one that stands alone, else another column's. */
function cadenceOfGroup(
  read: ReadText,
  dated: readonly DatedGroup[],
  group: TimeUnitGroup,
  elsewhere: number | null,
): RangeCadence | 'several' | null {
  if (group.shape === 'list') return null;
  if (cadencesOf(read).length === 0) return cadenceFromElsewhere(group, elsewhere);
  const segment = segmentAt(read, group.first);
  const taken = new Set(dated.map(each => segmentAt(read, each.group.first)));
  const ofSegment = read.pieces.filter(piece => segmentAt(read, piece.first) === segment);
  const own = cadencesOf({ pieces: ofSegment });
  const alone = cadencesOf({ pieces: read.pieces.filter(piece => !taken.has(segmentAt(read, piece.first))) });
  const named = own.length > 0 ? own : alone;
  if (named.length > 1) return 'several';
  const [months] = named;
  if (months !== undefined) return isWithinYear(months) ? { months, isFromElsewhere: false } : null;
  return null;
}

function cadenceFromElsewhere({ shape }: TimeUnitGroup, elsewhere: number | null): RangeCadence | null {
  if (shape === 'throughout' || elsewhere === null) return null;
  return { months: elsewhere, isFromElsewhere: true };
}

function isWithinYear(months: number): boolean {
  return months > 0 && months < MONTHS_OF_YEAR;
}

function markRangeEnd(deadline: Deadline): Deadline {
  return { ...deadline, assumption: deadline.assumption ?? 'range-end' };
}
