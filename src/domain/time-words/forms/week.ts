import type { Form, Reading } from '../piece.ts';
import { WEEKS_OF_MONTH, weekPoint } from '../time-point.ts';
import { type Token, valuesOf } from '../token.ts';
import { readNamedYear, YEAR_BEHIND } from './named-year.ts';

const INDEX = 'ordinal? dash? (?: number | last )';
const WEEKS = `end? week-unit ${INDEX} (?: (?: comma and | comma | and | slash | dash | until ) week-unit? ${INDEX} )*`;

/** "minggu ke-4 Agustus", "Minggu I dan III bulan Maret 2021". */
export const weekOfMonth: Form = {
  name: 'week, then month',
  pattern: `every? ${WEEKS} comma? open? month-unit? month ${YEAR_BEHIND} close?`,
  read: tokens => readWeeks(tokens, true),
};

/** "Januari - Minggu ke-4", "Juli 2021 (minggu II)": a month and its week, never a range. */
export const monthAndWeek: Form = {
  name: 'month, then week',
  pattern: `month-unit? month ${YEAR_BEHIND} (?: dash | comma | open | colon | slash )? ${WEEKS} ${YEAR_BEHIND} close? (?! open? month-unit? month )`,
  read: tokens => readWeeks(tokens, false),
};

function readWeeks(tokens: readonly Token[], spreads: boolean): Reading | null {
  const [month] = valuesOf(tokens, 'month');
  const from = tokens.findIndex(token => token.kind === 'week-unit');
  const indices = tokens.slice(from).filter(token => token.kind === 'number' || token.kind === 'last');
  const weeks = indices.map(token => (token.kind === 'last' ? WEEKS_OF_MONTH : (token.values[0] ?? 0)));
  if (month === undefined || weeks.some(week => week < 1 || week > WEEKS_OF_MONTH)) return null;
  if (isOtherNumeral(tokens)) return { kind: 'doubt', code: 'target-unreadable' };
  const year = readNamedYear(tokens);
  const points = weeks.map(week => weekPoint(month, week, year));
  const [first, last] = points;
  const isRange = indicesAreRange(tokens.slice(from));
  if (!isRange) return { kind: 'points', points, spreads };
  return first && last && points.length === 2 ? { kind: 'span', from: first, to: last } : null;
}

/** "Minggu I, 3 Maret": the third week, or a day. */
function isOtherNumeral(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind, text }, at) =>
      kind === 'number' &&
      /^\d/.test(text) &&
      tokens[at - 1]?.kind === 'comma' &&
      tokens[at - 2]?.kind === 'number' &&
      /^[ivx]/.test(tokens[at - 2]?.text ?? ''),
  );
}

/** "minggu I - III": a dash or "s/d" between two indices; the dash of "ke-2" stands behind its "ke". */
function indicesAreRange(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    const before = tokens[index - 1]?.kind;
    return (
      (token.kind === 'dash' || token.kind === 'until') &&
      (before === 'number' || before === 'last') &&
      tokens[index + 1]?.kind !== 'year'
    );
  });
}

/** A week without its month. */
export const strayWeek: Form = {
  name: 'stray week',
  pattern: `week-unit ${INDEX}`,
  read: () => ({ kind: 'doubt', code: 'target-unreadable' }),
};
