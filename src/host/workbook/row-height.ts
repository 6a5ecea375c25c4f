import type { Cell } from './cell.ts';
import type { CellStyle } from './cell-style.ts';
import type { GridRange } from './grid-range.ts';
import { pixelsToPoints } from './measures.ts';
import type { Sheet } from './model.ts';
import { getCell } from './sheet-cells.ts';
import { countLines, measureText } from './text-width.ts';

/** Line height over font size, as LibreOffice and Excel draw Arial. */
const LINE = 1.17;
const PADDING_POINTS = 3;
/** Part of a line's width that is relied on: Excel rounds its columns down to whole pixels a digit. */
const RELIABLE = 0.96;
/** What a cell's borders and margins take from its column, in pixels. */
const MARGIN_PIXELS = 5;
const INDENT_PIXELS = 9;
/** The greatest height that .xlsx has. */
const MAX_POINTS = 409;

type ColumnSpan = Pick<GridRange, 'startColumn' | 'endColumn'>;

/** Finds how high a row must be for its texts; one estimator a sheet, since merges are looked up by row. */
export class RowHeightEstimator {
  private readonly sheet: Sheet;
  private readonly merges = new Map<number, GridRange[]>();
  private readonly hidden = new Set<number>();

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    sheet.columns.forEach((column, index) => {
      if (column?.hidden === true) this.hidden.add(index);
    });
    for (const { start, end, collapsed } of sheet.columnGroups) {
      for (let column = start; collapsed && column < end; column++) this.hidden.add(column);
    }
    for (const merge of sheet.merges) {
      for (let row = merge.startRow; row < merge.endRow; row++) {
        const known = this.merges.get(row);
        if (known === undefined) this.merges.set(row, [merge]);
        else known.push(merge);
      }
    }
  }

  /** Points; never less than the sheet's default. */
  estimate(row: number): number {
    const merges = this.merges.get(row) ?? [];
    const needs = [pixelsToPoints(this.sheet.defaultRowHeight)];
    for (const merge of merges) {
      // The rows of a tall merge share what its text needs.
      const rows = merge.endRow - merge.startRow;
      needs.push(this.estimateCell(getCell(this.sheet, merge.startRow, merge.startColumn), merge) / rows);
    }
    this.sheet.rows[row]?.cells.forEach((cell, column) => {
      const merged = merges.some(merge => column >= merge.startColumn && column < merge.endColumn);
      if (!merged) needs.push(this.estimateCell(cell, { startColumn: column, endColumn: column + 1 }));
    });
    return Math.min(MAX_POINTS, Math.round(Math.max(...needs) * 4) / 4);
  }

  /** Points that the row's own cells in some of its columns need; merges over several rows are left out. */
  estimateColumns(row: number, columns: readonly number[]): number {
    const merges = this.merges.get(row) ?? [];
    const needs = columns.map(column => {
      const merge = merges.find(range => column >= range.startColumn && column < range.endColumn);
      if (merge !== undefined && merge.endRow - merge.startRow > 1) return 0;
      return this.estimateCell(
        getCell(this.sheet, row, column),
        merge ?? { startColumn: column, endColumn: column + 1 },
      );
    });
    return Math.min(MAX_POINTS, Math.round(Math.max(0, ...needs) * 4) / 4);
  }

  private estimateCell(cell: Cell | undefined, place: ColumnSpan): number {
    if (cell === undefined || cell.value === null || this.hidden.has(place.startColumn)) return 0;
    const { style } = cell;
    const line = Math.max(style.fontSize, ...(cell.runs ?? []).map(run => run.style?.fontSize ?? 0)) * LINE;
    if (typeof cell.value !== 'string') return line + PADDING_POINTS;
    if (Math.abs(style.rotation) > 30 && style.rotation !== 255) {
      return measureText(cell.value, style) * Math.abs(Math.sin((style.rotation * Math.PI) / 180)) + line;
    }
    if (!style.wrap) return line + PADDING_POINTS;
    return countLines(cell.value, this.measureColumns(place, style), style) * line + PADDING_POINTS;
  }

  private measureColumns(place: ColumnSpan, style: CellStyle): number {
    let pixels = -MARGIN_PIXELS - style.indent * INDENT_PIXELS;
    for (let column = place.startColumn; column < place.endColumn; column++) {
      pixels += this.sheet.columns[column]?.width ?? this.sheet.defaultColumnWidth;
    }
    return pixelsToPoints(Math.max(pixels, INDENT_PIXELS)) * RELIABLE;
  }
}
