import { MAX_COLUMNS, MAX_ROWS, parseCell } from '../a1.ts';
import { refuseDamaged, refuseHuge } from '../package/workbook-refusal.ts';
import { parseXml, readNumber, type XmlElement } from '../xml/xml-tree.ts';

/** A row element with its place in the grid. */
export interface ScannedRow {
  readonly index: number;
  readonly element: XmlElement;
  readonly cells: readonly ScannedCell[];
  /** Whether the row and all its cells say where they stand. */
  readonly explicit: boolean;
}

export interface ScannedCell {
  readonly column: number;
  readonly element: XmlElement;
}

/** Workbooks with more cells do not fit the memory that the host allows itself. */
const MAX_CELLS = 400_000;
const ROW_OR_CELL = /<(?:[\w.-]+:)?(?:c|row)[\s/>]/g;

/** How many cells a workbook has had so far. */
export interface CellBudget {
  spent: number;
}

/** The sheet's elements but for its rows, which are given to `onRow` one by one. */
export function scanSheet(
  source: { readonly text: string; readonly part: string; readonly budget: CellBudget },
  onRow: (row: ScannedRow) => void,
): XmlElement {
  let next = 0;
  spendCells(source);
  const root = parseXml(source.text, source.part, (element, parent) => {
    if (element.local !== 'row' || parent?.local !== 'sheetData') return false;
    const row = scanRow(element, next, source.part);
    next = row.index + 1;
    onRow(row);
    return true;
  });
  if (root.local !== 'worksheet' && root.local !== 'chartsheet' && root.local !== 'dialogsheet') {
    throw refuseDamaged(`${source.part}: bukan lembar kerja`);
  }
  return root;
}

/** Counts the cells of a sheet in its text, before anything is made of it; too many are refused. */
export function spendCells({ text, budget }: { readonly text: string; readonly budget: CellBudget }): void {
  const pattern = new RegExp(ROW_OR_CELL);
  while (pattern.test(text)) budget.spent++;
  if (budget.spent > MAX_CELLS) throw refuseHuge(`lebih dari ${MAX_CELLS / 1000} ribu sel`);
}

function scanRow(element: XmlElement, implied: number, part: string): ScannedRow {
  const stated = element.attributes.r;
  const index = stated === undefined ? implied : readNumber(stated, 0) - 1;
  if (!Number.isInteger(index) || index < implied || index >= MAX_ROWS) {
    throw refuseDamaged(`${part}: nomor baris ${stated ?? implied + 1}`);
  }
  let next = 0;
  let explicit = stated !== undefined;
  const cells: ScannedCell[] = [];
  for (const child of element.children) {
    if (child.local !== 'c') continue;
    const address = child.attributes.r;
    const place = address === undefined ? { row: index, column: next } : parseCell(address);
    if (place === null || place.row !== index || place.column < next || place.column >= MAX_COLUMNS) {
      throw refuseDamaged(`${part}: sel ${address ?? next}`);
    }
    if (address === undefined) explicit = false;
    cells.push({ column: place.column, element: child });
    next = place.column + 1;
  }
  return { index, element, cells, explicit };
}
