import { daysInMonth } from '../calendar/plain-date.ts';
import type { ReadText } from '../time-words/piece.ts';
import { MONTHS_OF_YEAR } from '../time-words/time-point.ts';
import { joinCadences } from './join-cadences.ts';
import { type RangeCadence, scheduleCount, scheduleFixedDays, scheduleGroup } from './lay-deadlines.ts';
import { readLabels } from './read-labels.ts';
import { cadencesOf, type FixedDays, fixedDaysOf } from './recurrence-words.ts';
import type { DatedGroup } from './resolve-years.ts';
import type { Schedule } from './schedule.ts';
import { segmentAt } from './segments.ts';
import type { Deadline } from './target-time.ts';
import type { TimeUnitGroup } from './time-unit.ts';
import { isEndOnly } from './unread-parts.ts';

/** The deadlines of a text that names times; a cadence beside them works on its ranges only. */
export function scheduleTimes(
  read: ReadText,
  dated: readonly DatedGroup[],
  cadenceElsewhere: number | null,
): Schedule {
  const fixed = fixedDaysOf(read);
  if (fixed) return scheduleFixed(fixed, dated);
  const count = scheduleCountInRange(read, dated);
  if (count) return count;
  const joined = joinCadences(read, dated);
  if ('code' in joined) return joined;
  const labels = readLabels(
    read,
    dated.map(({ group }) => group),
  );
  const deadlines: Deadline[] = [...joined.deadlines];
  for (const [index, each] of dated.entries()) {
    const cadence = cadenceOfGroup(read, dated, each.group, cadenceElsewhere);
    if (cadence === 'several') return { code: 'target-several-cadences' };
    const own = scheduleGroup(each, cadence);
    const assumed = isEndOnly(read.tokens, each.group) ? own.map(markRangeEnd) : own;
    deadlines.push(...assumed.map(deadline => ({ ...deadline, label: labels[index]?.text ?? null })));
  }
  return { deadlines, labels: labels.flatMap(label => (label ? [label] : [])) };
}

function scheduleFixed(fixed: FixedDays, dated: readonly DatedGroup[]): Schedule {
  const lists = dated.filter(({ group }) => group.shape === 'list');
  const months = lists.flatMap(({ points }) => points.map(({ end }) => daysInMonth(end.year, end.month)));
  const areThere = fixed.days.every(day => months.every(length => day <= length));
  return areThere ? { deadlines: scheduleFixedDays(fixed, dated, 0) } : { code: 'target-impossible-day' };
}

/** "4 kali dalam setahun (Januari–Desember)" is spread over that year; over less than a year it is a question. */
function scheduleCountInRange({ pieces }: ReadText, dated: readonly DatedGroup[]): Schedule | null {
  const counts = pieces.flatMap(({ reading }) => (reading.kind === 'count' ? [reading.perYear] : []));
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
  const segment = segmentAt(read, group.first);
  const taken = new Set(dated.map(each => segmentAt(read, each.group.first)));
  const ofSegment = read.pieces.filter(piece => segmentAt(read, piece.first) === segment);
  const own = cadencesOf({ pieces: ofSegment });
  const alone = cadencesOf({ pieces: read.pieces.filter(piece => !taken.has(segmentAt(read, piece.first))) });
  const named = own.length > 0 ? own : alone;
  if (named.length > 1) return 'several';
  const [months] = named;
  if (months !== undefined) return isWithinYear(months) ? { months, isFromElsewhere: false } : null;
  if (group.shape === 'throughout' || cadencesOf(read).length > 0) return null;
  return elsewhere === null ? null : { months: elsewhere, isFromElsewhere: true };
}

function isWithinYear(months: number): boolean {
  return months > 0 && months < MONTHS_OF_YEAR;
}

function markRangeEnd(deadline: Deadline): Deadline {
  return { ...deadline, assumption: deadline.assumption ?? 'range-end' };
}
