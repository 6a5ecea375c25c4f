import type { Grid } from '../domain/plan/grid.ts';
import type { OpenBook } from './open-book.ts';
import { readGrid } from './read-grid.ts';
import { SheetReading } from './sheet-reading.ts';

/** A plan has fewer cells; a larger sheet that holds one is read once more. */
const MOST_CELLS = 250_000;

/**
 * The first rows of a sheet that may hold the plan. A sheet of usual length is read whole, since the one that holds the
 * plan is needed whole.
 */
export function readFirstRows(book: OpenBook, sheetId: number, rowCount: number): Grid {
  const range = book.measure(sheetId);
  const isLarge = range.getNumRows() * range.getNumColumns() > MOST_CELLS;
  const top = (): SheetReading =>
    new SheetReading(book.sheetOf(sheetId).getRange(1, 1, rowCount, range.getNumColumns()));
  const reading = isLarge ? top() : book.read(sheetId, range);
  const { rows, merges } = readGrid(reading, book.zone, { hasMerges: true });
  return { rows: rows.slice(0, rowCount), merges: merges.filter(({ top: row }) => row < rowCount) };
}
