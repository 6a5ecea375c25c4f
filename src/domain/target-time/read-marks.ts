import { daysInMonth, lastDayOfMonth, type PlainDate, parseDay } from '../calendar/plain-date.ts';
import type { MarkWords } from '../plan/action-plan.ts';
import { cellText } from '../plan/cell-value.ts';
import { exactMonthOf, MONTH_NAMES, weakMonthOf } from '../time-words/vocabulary.ts';
import { plainDeadline } from './lay-deadlines.ts';
import { readTargetText } from './read-target-text.ts';
import type { Deadline, TargetProblem } from './target-time.ts';

/**
 * The deadlines of a cell of that month which says more than a mark: its days or weeks, else the end of the month, all as
 * assumptions with its words; a problem where it names a day of another month.
 */
export function readMarkWords({ month, cell }: MarkWords, year: number): readonly Deadline[] | TargetProblem {
  const words = cellText(cell);
  if (cell.kind === 'date' || cell.kind === 'month') {
    const isShown = /(?:19|20)\d\d/.test(words);
    if (cell.kind === 'month')
      return cell.month === month ? [atEnd(month, year, words)] : otherMonth(month, words);
    const date = parseDay(isShown ? cell.date.year : year, cell.date.month, cell.date.day);
    if (date === null || date.month !== month) return otherMonth(month, words);
    return [assumed(plainDeadline(date), words)];
  }
  if (/^\d+$/.test(words)) {
    const day = Number(words) <= daysInMonth(year, month) ? parseDay(year, month, Number(words)) : null;
    return [day === null ? atEnd(month, year, words) : assumed(plainDeadline(day), words)];
  }
  return readWords(words, month, year);
}

function readWords(words: string, month: number, year: number): readonly Deadline[] | TargetProblem {
  const isDated = namesMonth(words);
  const text = isDated ? words : `${words} ${MONTH_NAMES[month - 1]?.[0] ?? ''}`;
  const target = readTargetText(text, { planYear: year, cadenceElsewhere: null });
  const [impossible] = target.problems.filter(({ code }) => code === 'target-impossible-day');
  if (impossible) return impossible;
  const { deadlines } = target;
  const isWhole =
    target.problems.length === 0 &&
    target.remainder === '' &&
    target.event === null &&
    deadlines.length > 0 &&
    deadlines.every(({ label }) => label === null);
  if (!isWhole) return [atEnd(month, year, words)];
  if (deadlines.every(({ date }) => date.month === month))
    return deadlines.map(deadline => assumed(deadline, words));
  return isDated ? otherMonth(month, words) : [atEnd(month, year, words)];
}

function namesMonth(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^a-z]+/)
    .some(word => exactMonthOf(word) !== undefined || weakMonthOf(word) !== undefined);
}

function atEnd(month: number, year: number, words: string): Deadline {
  const end: PlainDate = lastDayOfMonth(year, month);
  return assumed(plainDeadline(end), words);
}

function assumed(deadline: Deadline, words: string): Deadline {
  return { ...deadline, assumption: 'mark-words', readFrom: words.replace(/\s+/g, ' ') };
}

function otherMonth(month: number, words: string): TargetProblem {
  return { code: 'target-unreadable', text: `${words} (kolom ${MONTH_NAMES[month - 1]?.[0] ?? ''})` };
}
