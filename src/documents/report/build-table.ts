import { cell, type Table, type TableCell } from '../document.ts';

/** A table with one row of headings that is repeated on each page. */
export function buildTable(table: {
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly TableCell[])[];
}): Table {
  const head = table.headings.map(words => cell(words, 'cell-heading', { isShaded: true }));
  return { kind: 'table', widths: table.widths, headerRowCount: 1, rows: [head, ...table.rows] };
}
