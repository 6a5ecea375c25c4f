import { fillFormula } from '../workbook/formula-references.ts';
import { intersectRanges, sameRange } from '../workbook/grid-range.ts';
import { getCell, getStyle, setCell, updateCell } from '../workbook/sheet-cells.ts';
import { type Block, eachCell, requireEditable, requireOnGrid } from './block.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';

interface CopyOptions {
  readonly formatOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
}

/** Copies cells into a block, over and over where that is larger; formulas are filled along. */
export function copyBlock(source: Block, target: Block, options: CopyOptions): void {
  const height = source.endRow - source.startRow;
  const width = source.endColumn - source.startColumn;
  const endRow = Math.max(target.endRow, target.startRow + height);
  const endColumn = Math.max(target.endColumn, target.startColumn + width);
  const area: Block = { ...target, endRow, endColumn };
  requireOnGrid(area);
  requireEditable(area);
  const changes: (() => void)[] = [];
  eachCell(area, (row, column) => {
    const fromRow = source.startRow + ((row - target.startRow) % height);
    const fromColumn = source.startColumn + ((column - target.startColumn) % width);
    const cell = getCell(source.sheet, fromRow, fromColumn);
    const style = getStyle(source.sheet, fromRow, fromColumn);
    const formula = cell?.formula && fillFormula(cell.formula, row - fromRow, column - fromColumn);
    const content = { value: cell?.value ?? null, formula, runs: cell?.runs, link: cell?.link };
    const change = {
      ...(options.formatOnly === true ? {} : content),
      ...(options.contentsOnly === true ? {} : { style }),
    };
    changes.push(() => updateCell(target.sheet, row, column, change));
  });
  for (const apply of changes) apply();
}

/** Cuts cells out and puts them elsewhere with look, notes and merges. */
export function moveBlock(source: Block, target: Block): void {
  const rows = target.startRow - source.startRow;
  const columns = target.startColumn - source.startColumn;
  const area: Block = {
    ...target,
    endRow: source.endRow + rows,
    endColumn: source.endColumn + columns,
  };
  requireOnGrid(area);
  requireEditable(area);
  const merges = takeMerges(source);
  const cells: (() => void)[] = [];
  eachCell(source, (row, column) => {
    const cell = getCell(source.sheet, row, column);
    setCell(source.sheet, row, column, undefined);
    cells.push(() => setCell(target.sheet, row + rows, column + columns, cell));
  });
  for (const put of cells) put();
  target.sheet.merges = [
    ...target.sheet.merges,
    ...merges.map(merge => ({
      startRow: merge.startRow + rows,
      endRow: merge.endRow + rows,
      startColumn: merge.startColumn + columns,
      endColumn: merge.endColumn + columns,
    })),
  ];
}

function takeMerges(source: Block): Block['sheet']['merges'] {
  const touched = source.sheet.merges.filter(merge => intersectRanges(merge, source) !== null);
  const isWhole = (merge: (typeof touched)[number]): boolean => {
    const inside = intersectRanges(merge, source);
    return inside !== null && sameRange(inside, merge);
  };
  if (!touched.every(isWhole)) throw new GoogleError(GOOGLE_TEXTS.partOfMerge);
  source.sheet.merges = source.sheet.merges.filter(merge => !touched.includes(merge));
  return touched;
}
