import { cellText } from './cell-value.ts';
import { findHeader } from './find-header.ts';
import type { Grid } from './grid.ts';

/** A sheet of a workbook; the rows in which a header is searched are enough. */
export interface SheetCandidate {
  readonly name: string;
  readonly grid: Grid;
}

// A list of two columns is no plan of which a heading is unknown.
const FEWEST_HEADINGS = 3;

/**
 * The name of the sheet whose header has the most columns of a plan, the first of equals; where none has one, that of
 * the sheet with the most headings that are understood, then the most headings. Null when no sheet has a row of headings.
 */
export function findPlanSheet(sheets: readonly SheetCandidate[]): string | null {
  let best: { readonly name: string; readonly rank: readonly number[] } | null = null;
  for (const { name, grid } of sheets) {
    const rank = rankSheet(grid);
    if (rank !== null && (best === null || isHigher(rank, best.rank))) best = { name, rank };
  }
  return best?.name ?? null;
}

function rankSheet(grid: Grid): readonly number[] | null {
  const header = findHeader(grid, new Set());
  if (!('code' in header)) {
    const columnCount = Object.keys(header.columns).length + (header.monthColumns === null ? 0 : 1);
    return [1, columnCount, 0];
  }
  if (header.code !== 'plan-header-missing' || header.headingRowIndex === null) return null;
  const known = header.found.filter(({ role }) => role !== null).length;
  return header.found.length < FEWEST_HEADINGS ? null : [0, known, header.found.length];
}

function isHigher(rank: readonly number[], other: readonly number[]): boolean {
  const index = rank.findIndex((value, i) => value !== other[i]);
  return index >= 0 && (rank[index] ?? 0) > (other[index] ?? 0);
}

/** What stands in the row of a sheet that looks most like headings. */
export interface SheetHeadings {
  readonly name: string;
  /** From 0; null for a sheet without texts. */
  readonly rowIndex: number | null;
  readonly headings: readonly string[];
}

const LONGEST_HEADING = 60;

/** The headings of a sheet that holds no plan: the first row of several short texts, else the first row with any. */
export function guessHeadings({ name, grid }: SheetCandidate): SheetHeadings {
  const rows = grid.rows.map((row, rowIndex) => ({
    rowIndex,
    headings: [...new Set(row.map(cellText).filter(text => text !== ''))],
  }));
  const isHeadings = (headings: readonly string[]): boolean =>
    headings.length > 1 && headings.every(text => text.length <= LONGEST_HEADING);
  const row =
    rows.find(({ headings }) => isHeadings(headings)) ?? rows.find(({ headings }) => headings.length > 0);
  return { name, rowIndex: row?.rowIndex ?? null, headings: row?.headings ?? [] };
}
