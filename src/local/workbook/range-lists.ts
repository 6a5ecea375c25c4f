import { containsCell, type GridRange, subtractRange } from './grid-range.ts';

/** Records that apply to blocks of cells, such as validations. */
interface HasRanges {
  readonly ranges: readonly GridRange[];
}

/** The first record that applies to a cell. */
export function findAtCell<T extends HasRanges>(
  records: readonly T[],
  row: number,
  column: number,
): T | undefined {
  return records.find(record => record.ranges.some(range => containsCell(range, row, column)));
}

/** The records with `hole` cut out of them; those with nothing left are gone. */
export function clearRange<T extends HasRanges>(records: readonly T[], hole: GridRange): readonly T[] {
  return records
    .map(record => ({ ...record, ranges: record.ranges.flatMap(range => subtractRange(range, hole)) }))
    .filter(record => record.ranges.length > 0);
}
