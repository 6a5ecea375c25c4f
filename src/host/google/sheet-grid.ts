import type { Sheet as SheetContract } from '../../contract/sheet.ts';
import { deleteColumns, insertColumns, insertRows } from '../workbook/edits/edit-lines.ts';
import type { Sheet } from '../workbook/model.ts';
import { findContentSize } from '../workbook/sheet-cells.ts';
import { blockByNotation, blockByNumbers, blockInside, requireEditable, requireSheet } from './block.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { inheritColumnLook, inheritRowLook } from './inherit-look.ts';
import { createRange } from './range.ts';
import { createRangeList } from './range-list.ts';
import { read, requireIntegers, type ScriptRun } from './script-run.ts';
import { requireUnlocked } from './sheet-charts.ts';

type Size = Pick<
  SheetContract,
  'getDataRange' | 'getLastRow' | 'getMaxColumns' | 'getMaxRows' | 'getRange' | 'getRangeList'
>;

function createSize(run: ScriptRun, sheet: Sheet): Size {
  const ask = <T>(name: string, perform: () => T): T =>
    read(run, { kind: 'block-read', member: `Sheet.${name}` }, () => {
      requireSheet(run, sheet);
      requireCells(sheet);
      return perform();
    });
  return {
    getRange: (...place: unknown[]) => {
      requireCells(sheet);
      const [notation] = place;
      const block =
        typeof notation === 'string' ? blockByNotation(sheet, notation) : blockByNumbers(sheet, place);
      return createRange(run, block);
    },
    getRangeList: notations => {
      requireCells(sheet);
      return createRangeList(
        run,
        notations.map(notation => blockByNotation(sheet, notation)),
      );
    },
    // A1 even of an empty sheet.
    getDataRange: () =>
      ask('getDataRange', () => {
        const { rows, columns } = findContentSize(sheet);
        const endRow = Math.max(rows, 1);
        const endColumn = Math.max(columns, 1);
        return createRange(run, blockInside(sheet, { startRow: 0, endRow, startColumn: 0, endColumn }));
      }),
    getLastRow: () => ask('getLastRow', () => findContentSize(sheet).rows),
    getMaxRows: () => ask('getMaxRows', () => sheet.rowCount),
    getMaxColumns: () => ask('getMaxColumns', () => sheet.columnCount),
  };
}

/** A tab of another kind has no cells to ask for. */
function requireCells({ kind }: Sheet): void {
  if (kind !== undefined) throw new GoogleError(GOOGLE_TEXTS.noCells(kind.toUpperCase()));
}

type Lines = Pick<SheetContract, 'deleteColumns' | 'insertColumnsAfter' | 'insertRowsAfter'>;

const MAX_CELLS = 10_000_000;

/** Rows or columns, counted from 0. */
interface Lot {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

function createLines(run: ScriptRun, sheet: Sheet, self: () => SheetContract): Lines {
  const change = (name: string, perform: () => void): SheetContract => {
    read(run, { kind: 'sheet', member: `Sheet.${name}` }, () => {
      requireSheet(run, sheet);
      requireUnlocked(sheet);
      perform();
    });
    return self();
  };
  return {
    insertColumnsAfter: (at, count) =>
      change('insertColumnsAfter', () => insertLines(run, sheet, { axis: 'column', at, count })),
    insertRowsAfter: (at, count) =>
      change('insertRowsAfter', () => insertLines(run, sheet, { axis: 'row', at, count })),
    deleteColumns: (position, count) => {
      change('deleteColumns', () => removeColumns(run, sheet, { at: position - 1, count }));
    },
  };
}

function insertLines(run: ScriptRun, sheet: Sheet, { axis, at, count }: Lot): void {
  requireIntegers('Sheet.insertColumnsAfter', [at, count]);
  const isRow = axis === 'row';
  if (at < 1 || at > (isRow ? sheet.rowCount : sheet.columnCount) || count < 1) {
    throw new GoogleError(GOOGLE_TEXTS.outside);
  }
  const { workbook } = run.host;
  const cells = workbook.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  const added = count * (isRow ? sheet.columnCount : sheet.rowCount);
  if (cells + added > MAX_CELLS) throw new GoogleError(GOOGLE_TEXTS.tooManyCells);
  if (isRow) insertRows({ workbook, sheet }, at, count);
  else insertColumns({ workbook, sheet }, at, count);
  const inherit = isRow ? inheritRowLook : inheritColumnLook;
  for (let line = at; line < at + count; line++) inherit(sheet, line, at - 1);
}

function removeColumns(run: ScriptRun, sheet: Sheet, { at, count }: Omit<Lot, 'axis'>): void {
  requireIntegers('Sheet.deleteColumns', [at, count]);
  if (at < 0 || count < 1 || at + count > sheet.columnCount) throw new GoogleError(GOOGLE_TEXTS.outside);
  if (count === sheet.columnCount) throw new GoogleError(GOOGLE_TEXTS.allColumns);
  const columns = { startRow: 0, endRow: sheet.rowCount, startColumn: at, endColumn: at + count };
  requireEditable(blockInside(sheet, columns));
  deleteColumns({ workbook: run.host.workbook, sheet }, at, count);
}

export function createGrid(run: ScriptRun, sheet: Sheet, self: () => SheetContract): Size & Lines {
  return { ...createSize(run, sheet), ...createLines(run, sheet, self) };
}
