import { cleanText } from '../time-words/clean-text.ts';
import { parseTimeWords, type TimeWords } from '../time-words/read-time-words.ts';
import type { Token } from '../time-words/token.ts';
import { buildQuestion, buildTargetTime } from './build-target-time.ts';
import { scheduleTimes } from './date-named-times.ts';
import { scheduleRecurrence } from './date-recurrence.ts';
import { explainPeriods } from './explain-periods.ts';
import { isUnsureOnly, leavesDayOpen, leavesTwoTimes, markUnsure } from './left-open.ts';
import { readMonthNumbers, scheduleMonths } from './month-numbers.ts';
import { keepToThemselves, leavesPartOpen, namedParts, sayTheSame, timedParts } from './named-parts.ts';
import { readLines } from './read-lines.ts';
import { resolveYears, type YearSources } from './resolve-years.ts';
import type { Schedule } from './schedule.ts';
import { spreadWeeks } from './spread-weeks.ts';
import { asksForMore } from './stray-numbers.ts';
import type { TargetProblem, TargetTime } from './target-time.ts';
import { groupTimes } from './time-unit.ts';
import {
  hasChangedTime,
  hasStrayWeekday,
  hasUnreadWord,
  isWithdrawn,
  type ReadRange,
  unreadParts,
} from './unread-parts.ts';
import { leavesMonth, unknownWordBeside } from './words-beside.ts';

/** What a text is read with beside itself. */
export interface TextContext {
  readonly planYear: number | null;
  /** Months between two occurrences of the shortest cadence that other columns name; null for none. */
  readonly cadenceElsewhere: number | null;
}

/** What a target text means. */
export function readTargetText(source: string, context: TextContext): TargetTime {
  const text = cleanText(source);
  if (text === '') return buildQuestion(emptyProblem(source));
  if (text.length > LONGEST_TARGET) return buildQuestion({ code: 'target-unreadable', text });
  return text.includes('\n') ? readLines(text, part => readWhole(part, context)) : readWhole(text, context);
}

function readWhole(source: string, context: TextContext): TargetTime {
  const text = cleanText(source);
  const read = parseTimeWords(text, context.planYear);
  const { tokens } = read;
  const numbers = areDaysOnly(read) ? null : readNumbers(text, tokens, context.planYear);
  if (numbers) return finish({ text, schedule: numbers, event: null, remainder: '', unknown: null });
  const ranges = readRanges(read);
  const event = eventText(read);
  const canBeBareYear = event === null && !hasUnreadWord(tokens, ranges);
  const schedule = read.isDateMoved
    ? UNREADABLE
    : checkParts(read, scheduleText(read, context, canBeBareYear), context.planYear);
  const labels = 'code' in schedule ? NO_LABELS : (schedule.labels ?? NO_LABELS);
  const named = labels.length > 0 ? [...ranges, ...labels] : ranges;
  const remainder = unreadParts(text, tokens, named).join('; ');
  const unknown = remainder === '' ? null : unknownWordBeside(read, labels);
  return finish({ text, schedule, event, remainder, unknown });
}

/** The schedule, or a question where the text counts more days, or parts that name their own subject say others each for itself. */
function checkParts(read: TimeWords, schedule: Schedule, planYear: number | null): Schedule {
  if ('code' in schedule || schedule.deadlines.length === 0 || isReadWhole(read)) return schedule;
  if (asksForMore(read, schedule.deadlines.length)) return UNREADABLE;
  const parts = namedParts(read);
  if (parts.length === 0) return schedule;
  if (leavesPartOpen(read, parts)) return UNREADABLE;
  if (keepToThemselves(read, planYear)) return schedule;
  const apart = timedParts(read, parts).map(part =>
    readTargetText(part, { planYear, cadenceElsewhere: null }),
  );
  return apart.length === 0 || sayTheSame(schedule.deadlines, apart, planYear) ? schedule : UNREADABLE;
}

/** Whether every token was read: nothing is left that could change a time, or name a part. */
function isReadWhole({ tokens, pieces }: TimeWords): boolean {
  let count = 0;
  for (const { reading, first, end } of pieces) if (reading.kind !== 'none') count += end - first;
  return count === tokens.length;
}

/** "31/3, 30/6": no list of months. */
function areDaysOnly(read: TimeWords): boolean {
  const [only, ...others] = read.pieces;
  return only?.reading.kind === 'points' && others.length === 0 && isReadWhole(read);
}

/** The tokens that were read as a time or belong to an event. */
function readRanges({ pieces, events }: TimeWords): readonly ReadRange[] {
  const told = pieces.some(({ reading }) => reading.kind === 'none')
    ? pieces.filter(({ reading }) => reading.kind !== 'none')
    : pieces;
  return events.length > 0 ? [...told, ...events] : told;
}

// Real targets have a few hundred characters; 50,000, which a cell may hold, would take the readers half a minute.
const LONGEST_TARGET = 5000;

const UNREADABLE: Schedule = { code: 'target-unreadable' };
const NO_LABELS: readonly ReadRange[] = [];

/** A cell of dots or a dash holds something, though nothing to read. */
function emptyProblem(source: string): TargetProblem {
  const text = source.trim();
  return text === '' ? { code: 'target-missing' } : { code: 'target-unreadable', text };
}

function readNumbers(text: string, tokens: readonly Token[], planYear: number | null): Schedule | null {
  const numbers = readMonthNumbers(text, tokens);
  if (numbers === null || 'code' in numbers) return numbers;
  return planYear === null
    ? { code: 'target-year-unknown' }
    : { deadlines: scheduleMonths(numbers.months, planYear) };
}

function scheduleText(read: TimeWords, context: TextContext, canBeBareYear: boolean): Schedule {
  for (const { reading } of read.pieces) if (reading.kind === 'doubt') return { code: reading.code };
  if (isOpen(read)) return UNREADABLE;
  const grouped = groupTimes(read.pieces, read.tokens);
  const explained = grouped && explainPeriods(grouped, read);
  const groups = explained && spreadWeeks(explained, read.tokens);
  if (groups === null || hasChangedTime(read, groups)) return UNREADABLE;
  if (groups.length === 0) return scheduleRecurrence({ read, planYear: context.planYear, canBeBareYear });
  const resolved = resolveYears(groups, read.tokens, yearSources(read, context.planYear));
  return 'code' in resolved ? resolved : scheduleTimes(read, resolved.dated, context);
}

function isOpen(read: TimeWords): boolean {
  if (isReadWhole(read)) return read.pieces.length > 1 && leavesTwoTimes(read);
  return isWithdrawn(read) || hasStrayWeekday(read) || leavesDayOpen(read) || leavesMonth(read);
}

function yearSources({ pieces }: TimeWords, planYear: number | null): YearSources {
  const bareYears: { year: number; first: number }[] = [];
  for (const { reading, first } of pieces)
    if (reading.kind === 'year' && reading.year !== null) bareYears.push({ year: reading.year, first });
  return { planYear, bareYears };
}

function eventText({ text, tokens, events }: TimeWords): string | null {
  if (events.length === 0) return null;
  const parts = events
    .map(({ first, end }) => unreadEvent(text, tokens.slice(first, end)))
    .filter(part => part !== '');
  return parts.length > 0 ? parts.join('; ') : null;
}

/** The event as written, without the marks around it. */
function unreadEvent(text: string, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  const written = first && last ? text.slice(first.start, last.end) : '';
  const trimmed = written.replace(/^[\s(,:/&-]+|[\s,:/&-]+$/g, '').replace(/^dan\s+/i, '');
  return trimmed.includes('(') ? trimmed : trimmed.replace(/\)+$/, '');
}

interface ReadTarget {
  readonly text: string;
  readonly schedule: Schedule;
  readonly event: string | null;
  readonly remainder: string;
  /** A word beside a time that nobody knows, with that time. */
  readonly unknown: string | null;
}

function finish({ text, schedule, event, remainder, unknown }: ReadTarget): TargetTime {
  if ('code' in schedule) return buildQuestion({ code: schedule.code, text });
  if (schedule.deadlines.length === 0 && event === null)
    return buildQuestion({ code: 'target-unreadable', text });
  const hasTime = schedule.deadlines.length > 0;
  const others = hasTime && event !== null && isUnsureOnly(event) ? null : event;
  return buildTargetTime(markUnsure(text, unknown, schedule.deadlines), others, remainder);
}
