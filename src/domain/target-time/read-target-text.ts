import { cleanText } from '../time-words/clean-text.ts';
import type { ReadText } from '../time-words/piece.ts';
import { readPieces } from '../time-words/read-pieces.ts';
import { readTokens } from '../time-words/read-tokens.ts';
import { settleTokens } from '../time-words/settle-tokens.ts';
import type { Token } from '../time-words/token.ts';
import { buildQuestion, buildTargetTime } from './build-target-time.ts';
import { type ClauseReading, takeOutEvents } from './event-clauses.ts';
import { explainPeriods } from './explain-periods.ts';
import { readMonthNumbers, scheduleMonths } from './month-numbers.ts';
import { resolveYears, type YearSources } from './resolve-years.ts';
import { scheduleRecurrence } from './schedule-recurrence.ts';
import { type Schedule, scheduleTimes } from './schedule-times.ts';
import { spreadWeeks } from './spread-weeks.ts';
import type { TargetProblem, TargetTime } from './target-time.ts';
import { groupTimes } from './time-unit.ts';
import { hasChangedTime, hasUnreadWord, unreadParts } from './unread-parts.ts';

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
  const tokens = settleTokens(readTokens(text), context.planYear);
  const numbers = readNumbers(text, tokens, context.planYear);
  if (numbers) return finish(text, numbers, null, '');
  const clauses = takeOutEvents(readPieces(tokens), tokens);
  const read: ReadText = { text, tokens, pieces: clauses.pieces };
  const ranges = [...clauses.pieces.filter(({ reading }) => reading.kind !== 'none'), ...clauses.events];
  const event = eventText(read, clauses);
  const canBeBareYear = event === null && !hasUnreadWord(tokens, ranges);
  const schedule = clauses.isDateMoved ? UNREADABLE : scheduleText(read, context, canBeBareYear);
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

function scheduleText(read: ReadText, context: TextContext, canBeBareYear: boolean): Schedule {
  const doubt = read.pieces.map(piece => piece.reading).find(reading => reading.kind === 'doubt');
  if (doubt?.kind === 'doubt') return { code: doubt.code };
  const grouped = groupTimes(read.pieces, read.tokens);
  const groups = grouped && spreadWeeks(explainPeriods(grouped, read.tokens), read.tokens);
  if (groups === null || hasChangedTime(read, groups)) return UNREADABLE;
  if (groups.length === 0) return scheduleRecurrence({ read, planYear: context.planYear, canBeBareYear });
  const resolved = resolveYears(groups, read.tokens, yearSources(read, context.planYear));
  return 'code' in resolved ? resolved : scheduleTimes(read, resolved.dated, context.cadenceElsewhere);
}

function yearSources({ pieces }: ReadText, planYear: number | null): YearSources {
  const bareYears = pieces.flatMap(({ reading, first }) =>
    reading.kind === 'year' && reading.year !== null ? [{ year: reading.year, first }] : [],
  );
  return { planYear, bareYears };
}

function eventText({ text, tokens }: ReadText, { events }: ClauseReading): string | null {
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
