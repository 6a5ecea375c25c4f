import type { Form } from '../piece.ts';
import { dayPoint, MONTHS_OF_YEAR } from '../time-point.ts';
import { TAKES_A_NUMBER, type TokenKind, valuesOf } from '../token.ts';
import { readNamedYear, YEAR_BEHIND } from './named-year.ts';

const DAY = 'number slash number';
const LONGEST_MONTH = 31;

// "SK 15/2" is a number of its own.
const NOT_BEHIND: ReadonlySet<TokenKind> = new Set<TokenKind>([...TAKES_A_NUMBER, 'document', 'number']);

/** "31/3, 30/6, 30/9 dan 31/12": days and months, where a day beyond twelve tells which number is which. */
export const slashedDays: Form = {
  name: 'several days and months in numbers',
  pattern: `day-mark? ${DAY} (?: (?: comma and | comma | and | semicolon ) day-mark? ${DAY} )+ (?! slash | dash | number | times | until | month ) ${YEAR_BEHIND}`,
  notBehind: NOT_BEHIND,
  read: tokens => {
    const areDigits = tokens.every(({ kind, text }) => kind !== 'number' || /^\d{1,2}$/.test(text));
    const numbers = valuesOf(tokens, 'number');
    const days = numbers.filter((_, at) => at % 2 === 0);
    const months = numbers.filter((_, at) => at % 2 === 1);
    const exist = days.every(isUpTo(LONGEST_MONTH)) && months.every(isUpTo(MONTHS_OF_YEAR));
    if (!areDigits || !exist || days.every(isUpTo(MONTHS_OF_YEAR))) return null;
    const year = readNamedYear(tokens);
    return { kind: 'points', points: days.map((day, at) => dayPoint(months[at] ?? 0, day, year)) };
  },
};

function isUpTo(last: number): (value: number) => boolean {
  return value => value >= 1 && value <= last;
}
