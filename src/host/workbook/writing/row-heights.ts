import { pixelsToPoints } from '../measures.ts';
import type { Row, Sheet } from '../model.ts';
import { RowHeightEstimator } from '../row-height.ts';
import { sameContent } from '../same-content.ts';

/** Heights that an office left far above what the texts need are estimated anew. */
const TOO_HIGH = 1.6;

/** Height attributes of a row to change; undefined takes one away. */
export type HeightAttributes = Readonly<Record<string, string | number | undefined>>;

/** Decides how high rows are written: as a person set them, as an office measured them, or as their texts need. */
export class RowHeights {
  private readonly sheet: Sheet;
  private readonly original: Sheet;
  private readonly now: RowHeightEstimator;
  private readonly before: RowHeightEstimator;

  constructor(sheet: Sheet, original: Sheet) {
    this.sheet = sheet;
    this.original = original;
    this.now = new RowHeightEstimator(sheet);
    this.before = new RowHeightEstimator(original);
  }

  /** Whether the row's texts need what they needed when the file was read. */
  needsSame(row: Row, index: number): boolean {
    return row.source !== undefined && this.now.estimate(index) === this.before.estimate(row.source);
  }

  /** `written` is the height that the row has in the file, in points. */
  choose(row: Row, index: number, written: string | undefined): HeightAttributes {
    const before = row.source === undefined ? undefined : this.original.rows[row.source];
    if (row.height !== undefined) {
      return row.height === before?.height ? {} : { ht: pixelsToPoints(row.height), customHeight: 1 };
    }
    const measured = before === undefined || before.height !== undefined ? Number.NaN : Number(written);
    const height = this.estimate(row, index, measured);
    if (height === measured) return {};
    const standard = pixelsToPoints(this.sheet.defaultRowHeight);
    return { ht: height > standard ? height : undefined, customHeight: undefined };
  }

  /** What an office has measured is better than an estimate, as long as new texts fit and it is not far too high. */
  private estimate(row: Row, index: number, measured: number): number {
    const estimate = this.now.estimate(index);
    if (row.source === undefined || Number.isNaN(measured) || measured > estimate * TOO_HIGH) return estimate;
    const shrunk = estimate < this.before.estimate(row.source);
    const changed = this.now.estimateColumns(index, this.listChangedColumns(row));
    return Math.max(shrunk ? Math.min(measured, estimate) : measured, changed);
  }

  private listChangedColumns(row: Row): readonly number[] {
    const before = row.source === undefined ? undefined : this.original.rows[row.source];
    const changed: number[] = [];
    row.cells.forEach((cell, column) => {
      const source = this.sheet.columns[column]?.source;
      const known = source === undefined ? undefined : before?.cells[source];
      const width = this.sheet.columns[column]?.width;
      const sameWidth = source !== undefined && this.original.columns[source]?.width === width;
      if (!sameWidth || !sameContent(cell, known)) changed.push(column);
    });
    return changed;
  }
}
