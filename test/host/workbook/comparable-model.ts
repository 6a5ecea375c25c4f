import type { CellStyle } from '../../../src/host/workbook/cell-style.ts';
import type { Sheet, Workbook } from '../../../src/host/workbook/model.ts';

/** What a workbook says, without where it was read: for `toEqual` over two readings. */
export function toComparable(workbook: Workbook): unknown {
  const { sheets, ...rest } = workbook;
  return dropSources({ ...rest, sheets: sheets.map(toComparableSheet) });
}

function toComparableSheet(sheet: Sheet): unknown {
  const { rows, columns, source: _, ...rest } = sheet;
  const cells: Record<string, unknown> = {};
  rows.forEach((row, index) => {
    row?.cells.forEach((cell, column) => {
      if (cell !== undefined) cells[`${index},${column}`] = { ...cell, style: dropSource(cell.style) };
    });
  });
  const lines = rows.map(row => row && { height: row.height, hidden: row.hidden, filtered: row.filtered });
  const widths = columns.map(column => column && { width: column.width, hidden: column.hidden });
  const plain = (line: object | undefined): boolean =>
    line !== undefined && Object.values(line).some(value => value !== undefined && value !== false);
  return {
    ...rest,
    cells,
    lines: Object.fromEntries(Object.entries(lines).filter(([, line]) => plain(line))),
    widths: Object.fromEntries(Object.entries(widths).filter(([, line]) => plain(line))),
  };
}

function dropSource(style: CellStyle): CellStyle {
  const { source: _, ...rest } = style;
  return rest;
}

function dropSources(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropSources);
  if (value instanceof Map || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, part]) => key !== 'source' && part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, dropSources(part)]));
}
