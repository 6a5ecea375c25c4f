import { type GridRange, intersectRanges, sameRange } from '../workbook/grid-range.ts';
import { getCell, updateCell } from '../workbook/sheet-cells.ts';
import { type Block, eachCell } from './block.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';

/** Merges the block, or each of its rows; only the first cell keeps its content. */
export function mergeBlock(block: Block, mode: 'all' | 'rows'): void {
  unmergeBlock(block);
  const { startRow, endRow, startColumn, endColumn } = block;
  const whole: GridRange = { startRow, endRow, startColumn, endColumn };
  const merges = mode === 'all' ? [whole] : splitRows(whole);
  const made = merges.filter(merge => !isSingleCell(merge));
  for (const merge of made) keepFirst(block, merge);
  block.sheet.merges = [...block.sheet.merges, ...made];
}

/** Takes the block's merges apart; a merge that lies only partly in it is refused. */
export function unmergeBlock(block: Block): void {
  const touched = block.sheet.merges.filter(merge => intersectRanges(merge, block) !== null);
  const isCut = touched.some(merge => {
    const inside = intersectRanges(merge, block);
    return inside === null || !sameRange(inside, merge);
  });
  if (isCut) throw new GoogleError(GOOGLE_TEXTS.partOfMerge);
  block.sheet.merges = block.sheet.merges.filter(merge => !touched.includes(merge));
}

function splitRows(range: GridRange): GridRange[] {
  const rows: GridRange[] = [];
  for (let row = range.startRow; row < range.endRow; row++) {
    rows.push({ ...range, startRow: row, endRow: row + 1 });
  }
  return rows;
}

function isSingleCell(range: GridRange): boolean {
  return range.endRow - range.startRow === 1 && range.endColumn - range.startColumn === 1;
}

function keepFirst(block: Block, merge: GridRange): void {
  eachCell(merge, (row, column) => {
    const isFirst = row === merge.startRow && column === merge.startColumn;
    if (isFirst || getCell(block.sheet, row, column) === undefined) return;
    updateCell(block.sheet, row, column, {
      value: null,
      formula: undefined,
      runs: undefined,
      link: undefined,
    });
  });
}
