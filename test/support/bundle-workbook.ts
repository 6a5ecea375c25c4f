import { readFileSync } from 'node:fs';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import { toDayNumber } from '../../src/domain/calendar/plain-date.ts';
import type { CellValue } from '../../src/domain/plan/cell-value.ts';
import type { Grid } from '../../src/domain/plan/grid.ts';
import type { Cell } from '../../src/host/workbook/cell.ts';
import { DEFAULT_STYLE } from '../../src/host/workbook/cell-style.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { createSheet, createWorkbook, takeSheetId } from '../../src/host/workbook/new-sheet.ts';
import { setCell } from '../../src/host/workbook/sheet-cells.ts';
import type { XlsxFile } from '../../src/host/workbook/xlsx-file.ts';
import { gridFromTsv, readFixture } from './grid-from-tsv.ts';

/** An example workbook of the project, freshly read, with its package. */
export function openExampleFile(name = 'rencana-aksi-2021'): XlsxFile {
  return readXlsx(readFileSync(new URL(`../../examples/${name}.xlsx`, import.meta.url)));
}

/** An example workbook of the project, freshly read. */
export function openExample(name?: string): Workbook {
  return openExampleFile(name).model;
}

/** A workbook under test/fixtures/workbooks with its package. */
export function openFixtureFile(name: string): XlsxFile {
  return readXlsx(readFileSync(new URL(`../fixtures/workbooks/${name}.xlsx`, import.meta.url)));
}

/** A workbook whose only sheet, "Rencana Aksi", holds the grid. */
export function workbookFromGrid(grid: Grid): Workbook {
  const workbook = createWorkbook('book-1', 'Rencana aksi');
  const sheet = createSheet(takeSheetId(workbook), 'Rencana Aksi');
  const width = Math.max(1, ...grid.rows.map(row => row.length));
  sheet.rowCount = Math.max(grid.rows.length + 20, 100);
  sheet.columnCount = Math.max(width, 8);
  workbook.sheets.push(sheet);
  workbook.activeSheetId = sheet.sheetId;
  grid.rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const cell = toCell(value);
      if (cell !== null) setCell(sheet, rowIndex, columnIndex, cell);
    });
  });
  sheet.merges = grid.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    endRow: bottom + 1,
    startColumn: left,
    endColumn: right + 1,
  }));
  return workbook;
}

/** A workbook of tab-separated lines, see {@link gridFromTsv}. */
export function workbookFromTsv(lines: readonly string[]): Workbook {
  return workbookFromGrid(gridFromTsv(lines.join('\n')));
}

/** A workbook of test/fixtures/plans. */
export function workbookFromPlan(name: string): Workbook {
  return workbookFromGrid(gridFromTsv(readFixture(`plans/${name}.plan.tsv`)));
}

/** The sheet of that name. */
export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find(candidate => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}: ${workbook.sheets.map(({ name }) => name).join(', ')}`);
  return sheet;
}

function toCell(value: CellValue): Cell | null {
  const withFormat = (numberFormat: string) => ({ ...DEFAULT_STYLE, numberFormat });
  switch (value.kind) {
    case 'empty':
      return null;
    case 'text':
      return { value: value.text, style: DEFAULT_STYLE };
    case 'number':
      return { value: value.value, style: DEFAULT_STYLE };
    case 'date':
      return { value: toDayNumber(value.date), style: withFormat('d mmmm yyyy') };
    case 'month':
      return {
        value: toDayNumber({ year: value.year, month: value.month, day: 1 }),
        style: withFormat('mmmm yyyy'),
      };
    case 'error':
      return { value: { error: value.text }, formula: '=A0', style: DEFAULT_STYLE };
  }
}
