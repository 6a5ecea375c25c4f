import { toDayNumber } from '../../src/domain/calendar/plain-date.ts';
import type { CellValue } from '../../src/domain/plan/cell-value.ts';
import type { Grid } from '../../src/domain/plan/grid.ts';
import type { PersonCell, PersonCells } from '../../src/sheets/person-cell.ts';
import type { ContentCell, SheetContent } from '../../src/sheets/sheet-content.ts';

/** What is read back of a cell where a person may have written. */
export function asPersonCell(cell: ContentCell): PersonCell | null {
  switch (cell.kind) {
    case 'text':
      return cell.text === '' ? null : { kind: 'text', text: cell.text, links: cell.links };
    case 'number':
      return { kind: 'value', value: cell.value, format: cell.format, display: String(cell.value) };
    case 'day': {
      const value = toDayNumber(cell.date);
      return { kind: 'value', value, format: 'd mmm yyyy', display: String(value) };
    }
    case 'carried':
      return cell.cell;
    case 'blank':
      return null;
  }
}

/** The cells of a sheet as they are read back. */
export function asPersonCells({ rows }: Pick<SheetContent, 'rows'>): PersonCells {
  return rows.map(row => row.map(asPersonCell));
}

/** The values of a sheet as they are read back. */
export function asGrid(rows: readonly (readonly ContentCell[])[]): Grid {
  return { rows: rows.map(row => row.map(asValue)), merges: [] };
}

function asValue(cell: ContentCell): CellValue {
  switch (cell.kind) {
    case 'text':
      return cell.text === '' ? { kind: 'empty' } : { kind: 'text', text: cell.text };
    case 'number':
      return { kind: 'number', value: cell.value, display: String(cell.value) };
    case 'day':
      return { kind: 'date', date: cell.date, display: String(toDayNumber(cell.date)) };
    case 'carried':
      return { kind: 'text', text: cell.cell.kind === 'text' ? cell.cell.text : cell.cell.display };
    case 'blank':
      return { kind: 'empty' };
  }
}

/** The columns of a sheet in another order: `order[i]` is the old place of the new column i. */
export function reorder<Cell>(
  rows: readonly (readonly Cell[])[],
  order: readonly number[],
  none: Cell,
): Cell[][] {
  return rows.map(row => order.map(at => row[at] ?? none));
}
