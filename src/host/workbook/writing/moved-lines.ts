import { MAX_COLUMNS, MAX_ROWS } from '../a1.ts';
import { type FormulaReference, mapReferences, type ReferenceCorner } from '../formula-references.ts';
import type { GridRange } from '../grid-range.ts';
import type { Sheet } from '../model.ts';

interface KnownPlace {
  readonly before: number;
  readonly now: number;
}

/** Where rows and columns of a sheet have gone since it was read, for things that the model does not hold. */
export class MovedLines {
  readonly isMoved: boolean;
  private readonly rows: readonly KnownPlace[];
  private readonly columns: readonly KnownPlace[];
  private readonly sheet: Sheet;
  private readonly original: Sheet;

  constructor(sheet: Sheet, original: Sheet) {
    this.sheet = sheet;
    this.original = original;
    this.rows = listPlaces(sheet.rows);
    this.columns = listPlaces(sheet.columns);
    this.isMoved =
      sheet.rowCount !== original.rowCount ||
      sheet.columnCount !== original.columnCount ||
      [...this.rows, ...this.columns].some(({ before, now }) => before !== now);
  }

  /** What stands beyond the grid keeps its distance to the grid's end. */
  findRow(before: number): number {
    const { rowCount } = this.original;
    return before >= rowCount ? before + this.sheet.rowCount - rowCount : findPlace(this.rows, before);
  }

  findColumn(before: number): number {
    const { columnCount } = this.original;
    return before >= columnCount
      ? before + this.sheet.columnCount - columnCount
      : findPlace(this.columns, before);
  }

  /** Whether the column is one of those that are still there, or stands beyond the grid. */
  hasColumn(before: number): boolean {
    return before >= this.original.columnCount || this.columns.some(place => place.before === before);
  }

  /** A range to the far edge of the grid of .xlsx means all lines that follow. */
  mapRange(range: GridRange): GridRange {
    const { endRow, endColumn } = range;
    return {
      startRow: this.findRow(range.startRow),
      endRow: endRow >= MAX_ROWS ? MAX_ROWS : Math.min(MAX_ROWS, this.findRow(endRow - 1) + 1),
      startColumn: this.findColumn(range.startColumn),
      endColumn:
        endColumn >= MAX_COLUMNS ? MAX_COLUMNS : Math.min(MAX_COLUMNS, this.findColumn(endColumn - 1) + 1),
    };
  }

  mapReference(reference: FormulaReference): FormulaReference {
    const corners = reference.corners.map(
      (corner): ReferenceCorner => ({
        ...corner,
        row: corner.row === null ? null : keepEdge(this.findRow(corner.row), corner.row, MAX_ROWS),
        column:
          corner.column === null
            ? null
            : keepEdge(this.findColumn(corner.column), corner.column, MAX_COLUMNS),
      }),
    );
    const same = corners.every((corner, index) => {
      const before = reference.corners[index];
      return corner.row === before?.row && corner.column === before.column;
    });
    return same ? reference : { ...reference, corners };
  }
}

function keepEdge(now: number, before: number, count: number): number {
  return before >= count - 1 ? before : Math.min(count - 1, now);
}

function listPlaces(lines: readonly ({ readonly source?: number } | undefined)[]): readonly KnownPlace[] {
  const places: KnownPlace[] = [];
  lines.forEach((line, now) => {
    if (line?.source !== undefined) places.push({ before: line.source, now });
  });
  return places.sort((a, b) => a.before - b.before);
}

/** A line that is gone or was empty follows the nearest line before it that is still known. */
function findPlace(places: readonly KnownPlace[], before: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.before ?? 0) <= before) low = middle + 1;
    else high = middle;
  }
  const known = places[low - 1];
  return known === undefined ? before : known.now + before - known.before;
}

/** What became of a sheet that formulas of the file may name. */
export interface SheetChange {
  readonly before: string;
  readonly now: string;
  readonly lines: MovedLines;
}

/** A formula of the file with sheets, rows and columns as they are now. */
export function mapChangedSheets(formula: string, changes: readonly SheetChange[]): string {
  return mapReferences(formula, reference => {
    const change = changes.find(candidate => candidate.before === reference.sheet);
    if (change === undefined) return reference;
    const mapped = change.lines.mapReference(reference);
    return change.now === change.before ? mapped : { ...mapped, sheet: change.now };
  });
}
