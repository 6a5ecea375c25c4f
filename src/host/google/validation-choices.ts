import { parseRange } from '../workbook/a1.ts';
import type { Sheet, Workbook } from '../workbook/model.ts';
import { getCell } from '../workbook/sheet-cells.ts';
import type { ListValidation } from '../workbook/sheet-rules.ts';
import { mapCells } from './block.ts';
import { displayValue } from './display-value.ts';
import { findLocale } from './locale-words.ts';

/** What a list allows; null where it names its choices by a formula that the host cannot follow. */
export function readChoices(
  workbook: Workbook,
  own: Sheet,
  rule: Pick<ListValidation, 'choices'>,
): ReadonlySet<string> | null {
  if (typeof rule.choices !== 'string') return new Set(rule.choices);
  const match = /^=(?:'((?:[^']|'')+)'!|([^'!]+)!)?([$A-Za-z0-9:]+)$/u.exec(rule.choices);
  const name = match?.[1]?.replace(/''/gu, "'") ?? match?.[2];
  const sheet = name === undefined ? own : workbook.sheets.find(other => other.name === name);
  const range = parseRange(match?.[3] ?? '');
  if (sheet === undefined || range === null) return null;
  const locale = findLocale(workbook.locale);
  const endRow = Math.min(range.endRow, sheet.rowCount);
  const endColumn = Math.min(range.endColumn, sheet.columnCount);
  const shown = mapCells({ ...range, endRow, endColumn }, (row, column) =>
    displayValue(getCell(sheet, row, column), locale),
  );
  return new Set(shown.flat().filter(text => text !== ''));
}
