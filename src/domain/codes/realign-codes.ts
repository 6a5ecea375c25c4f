import { groupBy } from '../group-by.ts';
import type { RowStamp } from './row-stamp.ts';

/** A plan row as it is now, and the stamp that stands beside it (null for none). */
export interface StampedRow {
  readonly rowIndex: number;
  /** Null for a row that is no plan row (any more): only its stamp counts. */
  readonly current: Omit<RowStamp, 'code'> | null;
  readonly stamp: RowStamp | null;
}

/** Where the own cells of a row belong. */
export interface CodeMove {
  readonly code: string;
  readonly fromRowIndex: number;
  readonly toRowIndex: number;
}

/**
 * The moves that bring codes back to their rows, or none when every code stands where it belongs. A filter over the
 * team's columns sorts them and leaves ours behind; cells can also be inserted or cut beside ours. A code is out of
 * step when its stamp fits a row that it does not stand beside, and that row has no fitting code of its own.
 */
export function findCodeMoves(rows: readonly StampedRow[]): readonly CodeMove[] {
  const strays = rows.filter(row => row.stamp !== null && !isAtHome(row));
  const open = new Map(
    rows.filter(row => row.current !== null && !isAtHome(row)).map(row => [row.rowIndex, row]),
  );
  const moves = new Map<number, CodeMove>();
  const placeBy = (keyOf: (mark: Omit<RowStamp, 'code'>) => string): void => {
    const targets = groupBy([...open.values()], row => (row.current === null ? '' : keyOf(row.current)));
    for (const stray of strays) {
      if (moves.has(stray.rowIndex) || stray.stamp === null) continue;
      const target = targets.get(keyOf(stray.stamp))?.shift();
      if (target === undefined || !open.delete(target.rowIndex)) continue;
      const { code } = stray.stamp;
      moves.set(stray.rowIndex, { code, fromRowIndex: stray.rowIndex, toRowIndex: target.rowIndex });
    }
  };
  placeBy(mark => `${mark.indicator} ${mark.action}`);
  if (moves.size === 0) return [];
  // Rows that were edited as well: half of the stamp still fits, or only one place is left.
  placeBy(mark => mark.indicator);
  placeBy(mark => mark.action);
  if (open.size === 1 && strays.length - moves.size === 1) placeBy(() => '');
  return [...moves.values()].filter(move => move.fromRowIndex !== move.toRowIndex);
}

function isAtHome({ current, stamp }: StampedRow): boolean {
  return stamp !== null && stamp.indicator === current?.indicator && stamp.action === current.action;
}
