import { cleanText } from '../time-words/clean-text.ts';
import { parseTimeWords, type TimeWords } from '../time-words/read-time-words.ts';
import type { Token } from '../time-words/token.ts';
import { buildQuestion, buildTargetTime } from './build-target-time.ts';
import { scheduleTimes } from './date-named-times.ts';
import { scheduleRecurrence } from './date-recurrence.ts';
import { explainPeriods } from './explain-periods.ts';
import { readMonthNumbers, scheduleMonths } from './month-numbers.ts';
import { resolveYears, type YearSources } from './resolve-years.ts';
import type { Schedule } from './schedule.ts';
import { spreadWeeks } from './spread-weeks.ts';
import type { TargetProblem, TargetTime } from './target-time.ts';
import { groupTimes } from './time-unit.ts';
import { hasChangedTime, hasStrayWeekday, hasUnreadWord, isWithdrawn, unreadParts } from './unread-parts.ts';

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
  const read = parseTimeWords(text, context.planYear);
  const { tokens } = read;
  const numbers = readNumbers(text, tokens, context.planYear);
  if (numbers) return finish(text, numbers, null, '');
  const ranges = [...read.pieces.filter(({ reading }) => reading.kind !== 'none'), ...read.events];
  const event = eventText(read);
  const canBeBareYear = event === null && !hasUnreadWord(tokens, ranges);
  const schedule = read.isDateMoved ? UNREADABLE : scheduleText(read, context, canBeBareYear);
  const labels = 'code' in schedule ? [] : (schedule.labels ?? []);
  return finish(text, schedule, event, unreadParts(text, tokens, [...ranges, ...labels]).join('; '));
}

// Real targets have a few hundred characters; 50,000, which a cell may hold, would take the readers half a minute.
const LONGEST_TARGET = 5000;

const UNREADABLE: Schedule = { code: 'target-unreadable' };

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
  const doubt = read.pieces.map(piece => piece.reading).find(reading => reading.kind === 'doubt');
  if (doubt?.kind === 'doubt') return { code: doubt.code };
  if (isWithdrawn(read) || hasStrayWeekday(read)) return UNREADABLE;
  const grouped = groupTimes(read.pieces, read.tokens);
  const explained = grouped && explainPeriods(grouped, read);
  const groups = explained && spreadWeeks(explained, read.tokens);
  if (groups === null || hasChangedTime(read, groups)) return UNREADABLE;
  if (groups.length === 0) return scheduleRecurrence({ read, planYear: context.planYear, canBeBareYear });
  const resolved = resolveYears(groups, read.tokens, yearSources(read, context.planYear));
  return 'code' in resolved ? resolved : scheduleTimes(read, resolved.dated, context);
}

function yearSources({ pieces }: TimeWords, planYear: number | null): YearSources {
  const bareYears = pieces.flatMap(({ reading, first }) =>
    reading.kind === 'year' && reading.year !== null ? [{ year: reading.year, first }] : [],
  );
  return { planYear, bareYears };
}

function eventText({ text, tokens, events }: TimeWords): string | null {
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

function finish(text: string, schedule: Schedule, event: string | null, remainder: string): TargetTime {
  if ('code' in schedule) return buildQuestion({ code: schedule.code, text });
  if (schedule.deadlines.length === 0 && event === null)
    return buildQuestion({ code: 'target-unreadable', text });
  return buildTargetTime(schedule.deadlines, event, remainder);
}
