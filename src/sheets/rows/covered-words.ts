import type { PlacedBlock } from './placed-block.ts';
import type { RowAnchor } from './row-anchor.ts';
import type { SheetTexts } from './seen-sheets.ts';

/** What a block covered of another column that was moved under it. */
export interface CoveredColumn {
  /** What stood in the cells of the block. */
  readonly words: readonly string[];
  /** The heading of that column; null where it is a new one. */
  readonly heading: string | null;
}

/** What a block covered, told by the heading that stands above it now; null when all of it still shows. */
export function findCovered(
  { columnIndex, topRowIndex, cells }: PlacedBlock,
  anchor: RowAnchor,
  { known, now, headings }: { known: SheetTexts; now: SheetTexts; headings: readonly string[] },
): CoveredColumn | null {
  const heading = headings[columnIndex] ?? '';
  const origin = heading === '' ? -1 : (known[anchor.headingRowIndex] ?? []).indexOf(heading);
  const words = cells.map((_, i) => known[topRowIndex + i]?.[origin] ?? '');
  if (words.every((one, i) => one === (now[topRowIndex + i]?.[columnIndex] ?? ''))) return null;
  return { words, heading: origin >= 0 ? heading : null };
}

/** The heading that stood where one was written while a column moved there; null when it is not the one written over. */
export function findCoveredHeading(
  columnIndex: number,
  before: readonly string[],
  now: readonly string[],
): string | null {
  const moved = now.indexOf(before[columnIndex] || '-');
  if (moved < 0 || moved === columnIndex) return null;
  const isNew = now[columnIndex - 1] === before[columnIndex - 1];
  return isNew ? '' : (before[columnIndex - (moved - columnIndex)] ?? '');
}

/** New headings that were written side by side, and how far their columns were moved in that moment. */
export interface MovedHeadings {
  readonly headings: readonly string[];
  readonly first: number;
  readonly shift: number;
}

/** What is to stand again where own headings went onto columns beside their block, by column index. */
export function findStrayHeadings(
  { headings, first, shift }: MovedHeadings,
  before: readonly string[],
  now: readonly string[],
): ReadonlyMap<number, string> {
  const isNew = now[first - 1] === before[first - 1];
  const strays = new Map<number, string>();
  headings.forEach((heading, i) => {
    const columnIndex = first + i;
    const isInBlock = columnIndex >= first + shift && columnIndex < first + shift + headings.length;
    if (isInBlock || now[columnIndex] !== heading) return;
    strays.set(columnIndex, isNew || shift < 0 ? '' : (before[columnIndex - shift] ?? ''));
  });
  return strays;
}
