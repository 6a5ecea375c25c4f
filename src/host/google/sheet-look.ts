import type { Sheet as SheetContract } from '../../contract/sheet.ts';
import type { Sheet } from '../workbook/model.ts';
import { ensureColumn, ensureRow } from '../workbook/sheet-cells.ts';
import { groupDepth } from './column-groups.ts';
import { parseColor } from './google-color.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { read, requireIntegers, type ScriptRun, write } from './script-run.ts';
import { requireUnlocked } from './sheet-charts.ts';
import { openGroup } from './sheet-parts.ts';

type LookReaders = Pick<SheetContract, 'getColumnGroup' | 'getColumnGroupDepth' | 'isColumnHiddenByUser'>;

export function createLookReaders(run: ScriptRun, sheet: Sheet): LookReaders {
  const ask = <T>(name: string, perform: () => T): T =>
    read(run, { kind: 'block-read', member: `Sheet.${name}` }, perform);
  return {
    getColumnGroup: (column, depth) => openGroup(run, sheet, [column, depth]),
    getColumnGroupDepth: column => ask('getColumnGroupDepth', () => groupDepth(sheet, column - 1)),
    isColumnHiddenByUser: column =>
      ask('isColumnHiddenByUser', () => sheet.columns[column - 1]?.hidden === true),
  };
}

type LookWriters = Pick<
  SheetContract,
  | 'collapseAllColumnGroups'
  | 'hideColumns'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setHiddenGridlines'
  | 'setRowHeights'
  | 'setTabColor'
  | 'showRows'
>;

/** Numbers as the script gives them: a first column or row from 1, and how many. */
type Stretch = readonly [first: number, count: number];

export function createLookWriters(run: ScriptRun, sheet: Sheet, self: () => SheetContract): LookWriters {
  const change = (name: string, perform: () => void): SheetContract => {
    write(run, { kind: 'dimension', member: `Sheet.${name}` }, () => {
      requireUnlocked(sheet);
      perform();
    });
    return self();
  };
  const widen = (name: string, stretch: Stretch, width: number): SheetContract =>
    change(name, () => eachColumn(sheet, stretch, column => (ensureColumn(sheet, column).width = width)));
  const heighten = (name: string, stretch: Stretch, height: number): SheetContract =>
    change(name, () => eachRow(sheet, stretch, row => (ensureRow(sheet, row).height = height)));
  const hide = (name: string, stretch: Stretch, hidden: boolean): void => {
    change(name, () => eachColumn(sheet, stretch, column => (ensureColumn(sheet, column).hidden = hidden)));
  };
  return {
    collapseAllColumnGroups: () => change('collapseAllColumnGroups', () => collapseGroups(sheet)),
    hideColumns: (column: number, count?: number) => hide('hideColumns', [column, count ?? 1], true),
    setColumnWidths: (column, count, width) => widen('setColumnWidths', [column, count], width),
    setRowHeights: (row, count, height) => heighten('setRowHeights', [row, count], height),
    setFrozenColumns: columns => {
      if (columns >= sheet.columnCount) throw new GoogleError(GOOGLE_TEXTS.frozenColumns);
      return change('setFrozenColumns', () => (sheet.frozenColumns = columns));
    },
    showRows: (row: number, count?: number) => {
      change('showRows', () =>
        eachRow(sheet, [row, count ?? 1], one => (ensureRow(sheet, one).hidden = false)),
      );
    },
    setFrozenRows: rows => {
      if (rows >= sheet.rowCount) throw new GoogleError(GOOGLE_TEXTS.frozenRows);
      change('setFrozenRows', () => freezeRows(sheet, rows));
    },
    setHiddenGridlines: hidden => change('setHiddenGridlines', () => (sheet.gridlinesHidden = hidden)),
    setTabColor: css =>
      change('setTabColor', () => (sheet.tabColor = css === null ? null : (parseColor(css) ?? null))),
  };
}

function collapseGroups(sheet: Sheet): void {
  sheet.columnGroups = sheet.columnGroups.map(group => ({ ...group, collapsed: true }));
}

// On Google frozen rows are printed on top of every page.
function freezeRows(sheet: Sheet, rows: number): void {
  sheet.frozenRows = rows;
  sheet.print = { ...sheet.print, repeatedRows: rows === 0 ? null : { start: 0, end: rows } };
}

function eachColumn(sheet: Sheet, stretch: Stretch, visit: (column: number) => void): void {
  eachIndex(stretch, sheet.columnCount, visit);
}

function eachRow(sheet: Sheet, stretch: Stretch, visit: (row: number) => void): void {
  eachIndex(stretch, sheet.rowCount, visit);
}

function eachIndex([first, count]: Stretch, limit: number, visit: (index: number) => void): void {
  requireIntegers('Sheet.setColumnWidths', [first, count]);
  if (first < 1 || count < 1 || first - 1 + count > limit) throw new GoogleError(GOOGLE_TEXTS.outside);
  for (let index = first - 1; index < first - 1 + count; index++) visit(index);
}
