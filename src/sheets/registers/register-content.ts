import { keysOf, layRow, type OwnTable, recordOf, styleOf } from '../own-table.ts';
import { blank, type ContentCell, type SheetContent } from '../sheet-content.ts';

const TAB_COLOUR = '#85703c';
const NOTE_PIXELS = 40;

type Frame = Omit<SheetContent, 'rows' | 'columnWidths' | 'hiddenColumns' | 'mergesAcross'>;

/** What registers have in common: title and note above the first table. */
export const FRAME: Frame = {
  frozenRowCount: 3,
  merges: [],
  rowHeights: [{ rowIndex: 1, heightPixels: NOTE_PIXELS }],
  dropDowns: [],
  chart: null,
  tabColour: TAB_COLOUR,
};

/** A merge over the first columns of a row. */
export function acrossAll(topRowIndex: number, columnCount: number): SheetContent['mergesAcross'][number] {
  return { topRowIndex, leftColumnIndex: 0, rowCount: 1, columnCount };
}

/** A row without words, each cell in the look of its column. */
export function blankCells<Table extends OwnTable>(
  table: Table,
): Readonly<Record<keyof Table & string, ContentCell>> {
  return recordOf(keysOf(table), key => blank(styleOf(table[key] ?? { heading: '', owner: 'add-on' })));
}

/** Rows without words. */
export function blankRows(table: OwnTable, count: number): readonly (readonly ContentCell[])[] {
  return Array.from({ length: count }, () => layRow(table, blankCells(table)));
}
