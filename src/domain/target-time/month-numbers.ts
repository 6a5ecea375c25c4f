import { lastDayOfMonth } from '../calendar/plain-date.ts';
import { MONTHS_OF_YEAR } from '../time-words/time-point.ts';
import type { Token, TokenKind } from '../time-words/token.ts';
import type { QuestionCode } from './build-target-time.ts';
import { plainDeadline } from './lay-deadlines.ts';
import { markSpelledCadence } from './spelled-cadence.ts';
import type { Deadline } from './target-time.ts';

const SEPARATORS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'semicolon',
  'and',
  'line',
  'bullet',
]);

/** What a text of nothing but numbers means: months 1–12, or why it is a question. Null when it holds anything else. */
export function readMonthNumbers(
  text: string,
  tokens: readonly Token[],
): { readonly months: readonly number[] } | { readonly code: QuestionCode } | null {
  if (!/^[\d\s,;.&/\-–dan]*$/i.test(text) || !/\d/.test(text)) return null;
  if (tokens.some(token => token.kind !== 'number' && !SEPARATORS.has(token.kind) && !isJoint(token)))
    return null;
  const numbers = tokens.filter(token => token.kind === 'number');
  if (numbers.length === 0 || numbers.some(token => !/^\d+$/.test(token.text))) return null;
  const months = numbers.map(token => token.values[0] ?? 0);
  if (months.some(month => month < 1 || month > MONTHS_OF_YEAR)) return { code: 'target-unreadable' };
  // "3.12" may be two months or a decimal number, "6/12" two months or a day, "1-12" a range or a day.
  if (tokens.some(isJoint) || /\d\.\d/.test(text)) return { code: 'target-number-ambiguous' };
  return { months };
}

/** The last days of those months; a list that runs backwards is an assumption, since no year stands beside it. */
export function scheduleMonths(months: readonly number[], year: number): readonly Deadline[] {
  const isBackward = months.some((month, index) => month < (months[index - 1] ?? 0));
  const assumption = isBackward ? 'backward-months' : null;
  const deadlines = months.map(month => plainDeadline(lastDayOfMonth(year, month), { assumption }));
  return markSpelledCadence(deadlines, { areSemesters: false });
}

function isJoint(token: Token): boolean {
  return token.kind === 'slash' || token.kind === 'dash';
}
