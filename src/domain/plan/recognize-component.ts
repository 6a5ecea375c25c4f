import { isSubNumber, type NumberStyle, parseNumber, splitNumber } from './numbering.ts';
import { ownText, type SheetRow, tableCell } from './sheet-row.ts';

/** What opens a component: its number (null when none stands there) and title ('' when only a number does). */
export interface ComponentHeading {
  readonly number: number | null;
  readonly title: string;
}

/** The component that a row opens in a plan with a KOMPONEN column; null when it continues the one above. */
export function recognizeComponent(
  row: SheetRow,
  style: NumberStyle,
  isTitleOfArea: boolean,
): ComponentHeading | null {
  const title = isTitleOfArea ? '' : ownText(row, 'component');
  if (row.level !== null) return { number: row.level.number, title };
  const numberText = ownText(row, 'number');
  const number = numberText === '' ? null : parseNumber(tableCell(row, 'number').value, style);
  const counts = style === 'arabic' || style === 'dotted';
  if (title === '') return number !== null && counts ? { number, title } : null;
  if (numberText === '') return splitNumber(title) ?? { number: null, title };
  // "a." or "1.1" beside a text under a numbered component is a lower level of it.
  if (number === null && isSubNumber(numberText)) return null;
  return { number, title };
}

/** How the plan counts its components, from all rows that could open one. */
export function findNumberStyle(rows: readonly SheetRow[]): NumberStyle {
  const numbers = rows.flatMap(row => {
    const { value, from } = tableCell(row, 'number');
    return from === 'own' && value.kind !== 'empty' ? [{ row, value }] : [];
  });
  if (numbers.some(({ value }) => parseNumber(value, 'arabic') !== null)) return 'arabic';
  if (numbers.some(({ value }) => parseNumber(value, 'dotted') !== null)) return 'dotted';
  const titled = numbers.filter(({ row }) => ownText(row, 'component') !== '');
  const isRoman = titled.some(({ row }) => /^\(?(?:i{2,3}|iv)\b/.test(ownText(row, 'number')));
  if (isRoman) return 'small-roman';
  return titled.some(({ value }) => parseNumber(value, 'letter') !== null) ? 'letter' : 'arabic';
}
