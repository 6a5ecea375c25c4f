import type { GridRange, Span } from '../workbook/grid-range.ts';
import type { Sheet } from '../workbook/model.ts';

/** Rows or columns put in before the index `at`, or taken away from there on. */
export interface LineChange {
  readonly sheet: Sheet;
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'remove';
  readonly at: number;
  readonly count: number;
}

/** Where a span lies afterwards; null when it is gone. One that ends where lines are put in does not grow. */
export function shiftSpan({ start, end }: Span, change: LineChange): Span | null {
  const { at, count } = change;
  if (change.kind === 'insert') {
    return { start: start >= at ? start + count : start, end: end > at ? end + count : end };
  }
  const pull = (index: number): number => (index <= at ? index : Math.max(index - count, at));
  const after = { start: pull(start), end: pull(end) };
  return after.start < after.end ? after : null;
}

/** Where a single row or column lies afterwards; null when it is gone. */
export function shiftIndex(index: number, change: LineChange): number | null {
  return shiftSpan({ start: index, end: index + 1 }, change)?.start ?? null;
}

export function shiftRange(range: GridRange, change: LineChange): GridRange | null {
  const isRow = change.axis === 'row';
  const span = isRow
    ? { start: range.startRow, end: range.endRow }
    : { start: range.startColumn, end: range.endColumn };
  const after = shiftSpan(span, change);
  if (after === null) return null;
  return isRow
    ? { ...range, startRow: after.start, endRow: after.end }
    : { ...range, startColumn: after.start, endColumn: after.end };
}

export function shiftRanges(ranges: readonly GridRange[], change: LineChange): readonly GridRange[] {
  return ranges.flatMap(range => shiftRange(range, change) ?? []);
}
