import type { Range } from '../../contract/range.ts';
import type { SheetValue } from '../../contract/rewrite.ts';
import type { Cell } from '../workbook/cell.ts';
import type { CellStyle } from '../workbook/cell-style.ts';
import { intersectRanges } from '../workbook/grid-range.ts';
import { isDateFormat } from '../workbook/number-format.ts';
import { getCell, getStyle } from '../workbook/sheet-cells.ts';
import { blockInside, findCovered, mapCells } from './block.ts';
import { type RangeContext, readBlock } from './block-calls.ts';
import { createCellImage } from './cell-image.ts';
import { displayValue } from './display-value.ts';
import { findLocale } from './locale-words.ts';
import { createRange } from './range.ts';
import { readRuns } from './rich-content.ts';
import { createRichText } from './rich-text.ts';
import type { ScriptRun } from './script-run.ts';
import { toInstant } from './serial-date.ts';
import { createTextStyle } from './text-style.ts';

type Contents = Pick<
  Range,
  'getDisplayValues' | 'getFormulas' | 'getMergedRanges' | 'getNotes' | 'getRichTextValues' | 'getValues'
>;

export function createContentReaders(context: RangeContext): Contents {
  const { run, block } = context;
  const { sheet } = block;
  const readCells = <T>(name: string, make: (cell: Cell | undefined) => T): T[][] =>
    readBlock(context, { kind: 'block-read', name }, () => {
      const isCovered = findCovered(block);
      return mapCells(block, (row, column) =>
        make(isCovered(row, column) ? undefined : getCell(sheet, row, column)),
      );
    });
  const locale = findLocale(run.host.workbook.locale);
  return {
    getValues: () => readCells('getValues', cell => readValue(run, cell)),
    getDisplayValues: () => readCells('getDisplayValues', cell => displayValue(cell, locale)),
    getFormulas: () => readCells('getFormulas', cell => cell?.formula ?? ''),
    getNotes: () =>
      readBlock(context, { kind: 'block-read', name: 'getNotes' }, () =>
        mapCells(block, (row, column) => getCell(sheet, row, column)?.note ?? ''),
      ),
    getRichTextValues: () =>
      readBlock(context, { kind: 'rich-read', name: 'getRichTextValues' }, () =>
        mapCells(block, (row, column) => {
          const cell = getCell(sheet, row, column);
          return isText(cell) ? createRichText(run, readRuns(cell)) : null;
        }),
      ),
    getMergedRanges: () =>
      readBlock(context, { kind: 'block-read', name: 'getMergedRanges' }, () =>
        sheet.merges
          .filter(merge => intersectRanges(merge, block) !== null)
          .map(merge => createRange(run, blockInside(sheet, merge))),
      ),
  };
}

/** An empty cell counts as text; numbers, dates, booleans, formulas and errors have no rich text. */
function isText(cell: Cell | undefined): boolean {
  const value = cell?.value ?? null;
  return cell?.formula === undefined && !cell?.image && (value === null || typeof value === 'string');
}

function readValue(run: ScriptRun, cell: Cell | undefined): SheetValue {
  if (cell?.image) return createCellImage(run);
  const value = cell?.value ?? null;
  if (cell === undefined || value === null) return '';
  if (typeof value === 'object') return value.error;
  const isDate = typeof value === 'number' && isDateFormat(cell.style.numberFormat);
  return isDate ? new run.realm.Date(toInstant(value, run.host.workbook.timeZone)) : value;
}

type Styles = Pick<
  Range,
  | 'getBackgrounds'
  | 'getFontStyles'
  | 'getFontWeights'
  | 'getHorizontalAlignments'
  | 'getNumberFormats'
  | 'getTextStyles'
>;

export function createStyleReaders(context: RangeContext): Styles {
  const { sheet } = context.block;
  const readStyles = <T>(name: string, make: (style: CellStyle) => T): T[][] =>
    readBlock(context, { kind: 'block-read', name }, () => {
      const made = new Map<CellStyle, T>();
      return mapCells(context.block, (row, column) => {
        const style = getStyle(sheet, row, column);
        const answer = made.get(style) ?? make(style);
        made.set(style, answer);
        return answer;
      });
    });
  return {
    getBackgrounds: () => readStyles('getBackgrounds', style => style.fill ?? '#ffffff'),
    getFontStyles: () => readStyles('getFontStyles', ({ italic }) => (italic ? 'italic' : 'normal')),
    getFontWeights: () => readStyles('getFontWeights', ({ bold }) => (bold ? 'bold' : 'normal')),
    getHorizontalAlignments: () =>
      readStyles('getHorizontalAlignments', style => style.horizontalAlignment ?? 'general'),
    getNumberFormats: () => readStyles('getNumberFormats', style => style.numberFormat || 'General'),
    getTextStyles: () =>
      readStyles('getTextStyles', ({ bold, fontColor, fontFamily, fontSize, italic }) =>
        createTextStyle(context.run, { bold, fontColor, fontFamily, fontSize, italic }),
      ),
  };
}
