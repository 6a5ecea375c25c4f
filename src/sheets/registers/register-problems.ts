import { type CellElsewhere, type Finding, makeFinding } from '../../domain/checks/finding.ts';
import type { FindingCode } from '../../domain/checks/finding-code.ts';
import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import type { ColumnTable, KeyOf } from '../own-table.ts';
import { readDay } from '../settings/setting-kinds.ts';
import type { StandingSheet } from './register.ts';
import { cellOf, type RegisterBlock, rowsWith } from './register-block.ts';

/** Numbers of more digits are rounded by Sheets. */
const MOST_DIGITS = 15;
const NO_DIGITS = '…';

/** The finding on a register whose headings are gone. */
export function findUnreadable(
  { sheetId, name }: Omit<StandingSheet<null>, 'content'>,
  heading: string,
): Finding {
  const elsewhere = { sheetId, sheetName: name, rowIndex: 0, columnIndex: 0 };
  return makeElsewhere('register-unreadable', elsewhere, { found: '', values: { sheet: name, heading } });
}

/** The place of a cell by its row and key, for findings. */
export function placeIn<Table extends ColumnTable>(
  { sheetId, name }: Pick<StandingSheet<unknown>, 'sheetId' | 'name'>,
  { columns }: RegisterBlock<Table>,
): (rowIndex: number, key: KeyOf<Table>) => CellElsewhere {
  return (rowIndex, key) => ({ sheetId, sheetName: name, rowIndex, columnIndex: columns[key] ?? 0 });
}

/** Findings on a number that was typed as one; its digits are not shown, since they are not those that were typed. */
export function findRounded(place: CellElsewhere, cell: CellValue): readonly Finding[] {
  const isRounded = cell.kind === 'number' && Math.abs(cell.value) >= 10 ** MOST_DIGITS;
  return isRounded ? [makeElsewhere('register-nip-rounded', place, { found: NO_DIGITS })] : [];
}

/** Days in a column that cannot be read. */
export function findDays<Table extends ColumnTable>(
  sheet: StandingSheet<unknown>,
  block: RegisterBlock<Table>,
  key: KeyOf<Table>,
): readonly Finding[] {
  const at = placeIn(sheet, block);
  return rowsWith(sheet.grid, block, key).flatMap(rowIndex => {
    const cell = cellOf(sheet.grid, block, { rowIndex, key });
    if (readDay(cell) !== null) return [];
    return [makeElsewhere('register-day-unreadable', at(rowIndex, key), { found: cellText(cell) })];
  });
}

/** A finding about a cell of another sheet than the plan's. */
export function makeElsewhere(
  code: FindingCode,
  elsewhere: CellElsewhere,
  { found, values }: { readonly found: string; readonly values?: Finding['values'] },
): Finding {
  return { ...makeFinding(code, { rowIndex: null, column: null, found }, values), elsewhere };
}
