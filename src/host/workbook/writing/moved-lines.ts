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

  constructor(sheet: Sheet) {
    this.rows = listPlaces(sheet.rows);
    this.columns = listPlaces(sheet.columns);
    this.isMoved = [...this.rows, ...this.columns].some(({ before, now }) => before !== now);
  }

  findRow(before: number): number {
    return findPlace(this.rows, before);
  }

  findColumn(before: number): number {
    return findPlace(this.columns, before);
  }

  mapRange(range: GridRange): GridRange {
    return {
      startRow: this.findRow(range.startRow),
      endRow: this.findRow(range.endRow - 1) + 1,
      startColumn: this.findColumn(range.startColumn),
      endColumn: this.findColumn(range.endColumn - 1) + 1,
    };
  }

  mapReference(reference: FormulaReference): FormulaReference {
    const corners = reference.corners.map(
      (corner): ReferenceCorner => ({
        ...corner,
        row: corner.row === null ? null : this.findRow(corner.row),
        column: corner.column === null ? null : this.findColumn(corner.column),
      }),
    );
    const same = corners.every((corner, index) => {
      const before = reference.corners[index];
      return corner.row === before?.row && corner.column === before.column;
    });
    return same ? reference : { ...reference, corners };
  }
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
