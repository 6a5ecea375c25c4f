import type { Cell } from '../host/workbook/cell.ts';
import type { Sheet } from '../host/workbook/model.ts';

function readText(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** The sheet's rows from the top as texts; dates are their day numbers. */
export function readSheetTexts(sheet: Sheet): string[][] {
  return Array.from(sheet.rows, row => Array.from(row?.cells ?? [], readText));
}
