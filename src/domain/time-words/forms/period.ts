import type { Form, Reading } from '../piece.ts';
import { MONTHS_OF_UNIT, MONTHS_OF_YEAR, NO_YEAR, periodPoint } from '../time-point.ts';
import { type Token, type TokenKind, valuesOf } from '../token.ts';
import { readNamedYear, YEAR_BEHIND, yearsOfList } from './named-year.ts';

const INDEX = 'ordinal? dash? (?: number | last )';

/** "Triwulan I, II dan IV", "TW 1 s/d TW 4 tahun 2021". */
export const quarters = periodForm('quarter', 'quarter-unit');
/** "semester 1 dan 2". */
export const semesters = periodForm('semester', 'semester-unit');
/** "caturwulan I". */
export const fourMonths = periodForm('four-months', 'four-month-unit');

/** "Q1 2021". */
export const quarterCode: Form = {
  name: 'quarter code',
  pattern: `quarter-code ${YEAR_BEHIND}`,
  read: tokens => ({
    kind: 'points',
    points: valuesOf(tokens, 'quarter-code').map(index =>
      periodPoint('quarter', index, readNamedYear(tokens)),
    ),
  }),
};

function periodForm(unit: keyof typeof MONTHS_OF_UNIT, kind: TokenKind): Form {
  return {
    name: `${unit} by number`,
    pattern: `end? ${kind} ${INDEX} (?! times )
       (?: (?: comma and | comma | and | slash | dash | until ) ${kind}? ${INDEX} (?! month | times | stop? month ) )* ${YEAR_BEHIND}`,
    read: tokens => readPeriods(unit, tokens),
  };
}

function readPeriods(unit: keyof typeof MONTHS_OF_UNIT, tokens: readonly Token[]): Reading {
  const most = MONTHS_OF_YEAR / MONTHS_OF_UNIT[unit];
  const indices: number[] = [];
  let recurs = false;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'number' && token.kind !== 'last') continue;
    const index = token.kind === 'last' ? most : (token.values[0] ?? 0);
    if (isRangeBefore(tokens, at)) {
      if (index <= (indices[indices.length - 1] ?? 0))
        return { kind: 'doubt', code: 'target-range-backward' };
      addBetween(indices, index);
      recurs = true;
    }
    indices.push(index);
  }
  if (indices.some(index => index < 1 || index > most)) return { kind: 'doubt', code: 'target-unreadable' };
  const years = yearsOfList(readNamedYear(tokens), indices.length);
  return {
    kind: 'points',
    points: indices.map((index, at) => periodPoint(unit, index, years[at] ?? NO_YEAR)),
    recurs,
  };
}

/** Whether "s/d" or a dash joins this index to the one before ("I - IV"); the dash of "TW-1" stands behind its unit. */
function isRangeBefore(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (from > 0 && tokens[from]?.kind !== 'number') from -= 1;
  const between = tokens.slice(from + 1, at);
  if (from <= 0) return false;
  return between[0]?.kind === 'dash' || between.some(token => token.kind === 'until');
}

function addBetween(indices: number[], last: number): void {
  for (let index = (indices[indices.length - 1] ?? last) + 1; index < last; index += 1) indices.push(index);
}
