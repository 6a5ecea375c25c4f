import type { Sheet as SheetContract } from '../../contract/sheet.ts';
import type { Sheet } from '../workbook/model.ts';
import { findContentSize } from '../workbook/sheet-cells.ts';
import { blockByNotation, blockByNumbers, blockInside, requireEditable, requireSheet } from './block.ts';
import { changeLines } from './change-lines.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { createRange } from './range.ts';
import { read, requireIntegers, type ScriptRun } from './script-run.ts';
import { requireUnlocked } from './sheet-charts.ts';
import type { LineChange } from './shift-span.ts';

type Size = Pick<
  SheetContract,
  'getDataRange' | 'getLastColumn' | 'getLastRow' | 'getMaxColumns' | 'getMaxRows' | 'getRange'
>;

function createSize(run: ScriptRun, sheet: Sheet): Size {
  const ask = <T>(name: string, perform: () => T): T =>
    read(run, { kind: 'block-read', member: `Sheet.${name}` }, () => {
      requireSheet(run, sheet);
      return perform();
    });
  return {
    getRange: (...place: unknown[]) => {
      const [notation] = place;
      const block =
        typeof notation === 'string' ? blockByNotation(sheet, notation) : blockByNumbers(sheet, place);
      return createRange(run, block);
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
    getLastColumn: () => ask('getLastColumn', () => findContentSize(sheet).columns),
    getMaxRows: () => ask('getMaxRows', () => sheet.rowCount),
    getMaxColumns: () => ask('getMaxColumns', () => sheet.columnCount),
  };
}

type Lines = Pick<SheetContract, 'deleteColumns' | 'deleteRows' | 'insertColumnsAfter' | 'insertRowsAfter'>;
type Axis = LineChange['axis'];

const MAX_CELLS = 10_000_000;

function createLines(run: ScriptRun, sheet: Sheet, self: () => SheetContract): Lines {
  const change = (name: string, perform: () => void): void =>
    read(run, { kind: 'sheet', member: `Sheet.${name}` }, () => {
      requireSheet(run, sheet);
      requireUnlocked(sheet);
      perform();
    });
  const insert = (name: string, axis: Axis, [after, count]: readonly [number, number]): SheetContract => {
    change(name, () => insertLines(run, sheet, { axis, at: after, count }));
    return self();
  };
  const remove = (name: string, axis: Axis, [position, count]: readonly [number, number]): void =>
    change(name, () => removeLines(run, sheet, { axis, at: position - 1, count }));
  return {
    insertColumnsAfter: (after, count) => insert('insertColumnsAfter', 'column', [after, count]),
    insertRowsAfter: (after, count) => insert('insertRowsAfter', 'row', [after, count]),
    deleteColumns: (position, count) => remove('deleteColumns', 'column', [position, count]),
    deleteRows: (position, count) => remove('deleteRows', 'row', [position, count]),
  };
}

type Lot = Pick<LineChange, 'axis' | 'at' | 'count'>;

function insertLines(run: ScriptRun, sheet: Sheet, { axis, at, count }: Lot): void {
  requireIntegers('Sheet.insertColumnsAfter', [at, count]);
  const limit = axis === 'row' ? sheet.rowCount : sheet.columnCount;
  if (at < 1 || at > limit || count < 1) throw new GoogleError(GOOGLE_TEXTS.outside);
  const { workbook } = run.host;
  const cells = workbook.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  const added = count * (axis === 'row' ? sheet.columnCount : sheet.rowCount);
  if (cells + added > MAX_CELLS) throw new GoogleError(GOOGLE_TEXTS.tooManyCells);
  changeLines(workbook, { sheet, kind: 'insert', axis, at, count });
}

function removeLines(run: ScriptRun, sheet: Sheet, { axis, at, count }: Lot): void {
  requireIntegers('Sheet.deleteColumns', [at, count]);
  const isRow = axis === 'row';
  const limit = isRow ? sheet.rowCount : sheet.columnCount;
  if (at < 0 || count < 1 || at + count > limit) throw new GoogleError(GOOGLE_TEXTS.outside);
  if (count === limit) throw new GoogleError(isRow ? GOOGLE_TEXTS.allRows : GOOGLE_TEXTS.allColumns);
  const rows = isRow ? { startRow: at, endRow: at + count } : { startRow: 0, endRow: sheet.rowCount };
  const columns = isRow
    ? { startColumn: 0, endColumn: sheet.columnCount }
    : { startColumn: at, endColumn: at + count };
  requireEditable(blockInside(sheet, { ...rows, ...columns }));
  changeLines(run.host.workbook, { sheet, kind: 'remove', axis, at, count });
}

export function createGrid(run: ScriptRun, sheet: Sheet, self: () => SheetContract): Size & Lines {
  return { ...createSize(run, sheet), ...createLines(run, sheet, self) };
}
