import type { Range } from '../../contract/range.ts';
import { DEFAULT_STYLE } from '../workbook/cell-style.ts';
import { type SortKey, sortRange } from '../workbook/edits/sort-range.ts';
import { intersectRanges } from '../workbook/grid-range.ts';
import { findContentSize, getCell, updateCell } from '../workbook/sheet-cells.ts';
import { type Block, eachCell } from './block.ts';
import { type RangeContext, writeBlock } from './block-calls.ts';
import { shiftGroupDepth } from './column-groups.ts';
import { replaceValidation, unwrapValidation } from './data-validation.ts';
import { addFilter, isFiltered } from './filter.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { mergeBlock, unmergeBlock } from './merge-cells.ts';

type Clearers = Pick<Range, 'clear' | 'clearContent' | 'clearDataValidations' | 'clearFormat'>;

/** Empties cells and keeps their look, notes and validations. */
export function clearContent(block: Block): void {
  eachWritten(block, (row, column) =>
    updateCell(block.sheet, row, column, {
      value: null,
      formula: undefined,
      runs: undefined,
      link: undefined,
    }),
  );
}

/** Takes all formatting away, but for the number format: Google keeps that one. */
export function clearFormat(block: Block): void {
  eachCell(block, (row, column) => {
    const numberFormat = getCell(block.sheet, row, column)?.style.numberFormat ?? '';
    updateCell(block.sheet, row, column, { style: { ...DEFAULT_STYLE, numberFormat } });
  });
}

function eachWritten(block: Block, visit: (row: number, column: number) => void): void {
  const size = findContentSize(block.sheet);
  const endRow = Math.min(block.endRow, size.rows);
  const endColumn = Math.min(block.endColumn, size.columns);
  eachCell({ ...block, endRow, endColumn }, (row, column) => {
    if (getCell(block.sheet, row, column) !== undefined) visit(row, column);
  });
}

export function createClearers(context: RangeContext, self: () => Range): Clearers {
  const { block } = context;
  const change = (name: string, perform: () => void): Range => {
    writeBlock(context, { kind: 'block-write', name }, perform);
    return self();
  };
  return {
    clear: () =>
      change('clear', () => {
        clearContent(block);
        clearFormat(block);
      }),
    clearContent: () => change('clearContent', () => clearContent(block)),
    clearFormat: () => change('clearFormat', () => clearFormat(block)),
    clearDataValidations: () =>
      change('clearDataValidations', () => replaceValidation(block.sheet, block, null)),
  };
}

type Shapers = Pick<
  Range,
  | 'breakApart'
  | 'createFilter'
  | 'merge'
  | 'mergeAcross'
  | 'setDataValidation'
  | 'shiftColumnGroupDepth'
  | 'sort'
>;

export function createShapers(context: RangeContext, self: () => Range): Shapers {
  const { block } = context;
  const change = (name: string, perform: () => void): Range => {
    writeBlock(context, { kind: 'format', name }, perform);
    return self();
  };
  return {
    merge: () => change('merge', () => mergeBlock(block, 'all')),
    mergeAcross: () => change('mergeAcross', () => mergeBlock(block, 'rows')),
    createFilter: () => addFilter(context.run, block),
    breakApart: () => change('breakApart', () => unmergeBlock(block)),
    setDataValidation: rule =>
      change('setDataValidation', () =>
        replaceValidation(block.sheet, block, rule === null ? null : unwrapValidation(rule)),
      ),
    shiftColumnGroupDepth: delta =>
      change('shiftColumnGroupDepth', () => shiftGroupDepth(block.sheet, block, delta)),
    sort: column => change('sort', () => sortBlock(context, column)),
  };
}

/** Upwards by a column of the sheet (from 1), or by several; `{ column, ascending }` says so in full. */
function sortBlock({ run, block }: RangeContext, given: unknown): void {
  const keys = (Array.isArray(given) ? given : [given]).map(key => readSortKey(block, key));
  if (block.sheet.merges.some(merge => intersectRanges(merge, block) !== null)) {
    throw new GoogleError(GOOGLE_TEXTS.mergedSort);
  }
  const stays = run.host.answers?.filteredSort !== 'all-rows';
  sortRange(block.sheet, block, keys, row => stays && isFiltered(block.sheet, row));
}

function readSortKey(block: Block, key: unknown): SortKey {
  const spec = typeof key === 'object' && key !== null ? key : { column: key };
  const column = 'column' in spec ? spec.column : null;
  if (typeof column !== 'number' || column <= block.startColumn || column > block.endColumn) {
    throw new GoogleError(GOOGLE_TEXTS.badArgument('sortSpecObj'));
  }
  return { column: column - 1, ascending: !('ascending' in spec && spec.ascending === false) };
}
