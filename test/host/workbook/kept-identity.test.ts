import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/cli/read-xlsx.ts';
import { deleteColumns, insertColumns, moveColumns } from '../../../src/host/workbook/edits/edit-lines.ts';
import { deleteSheet, moveSheet, renameSheet } from '../../../src/host/workbook/edits/edit-sheets.ts';
import type { Sheet } from '../../../src/host/workbook/model.ts';
import { createSheet, takeSheetId } from '../../../src/host/workbook/new-sheet.ts';
import { getCell } from '../../../src/host/workbook/sheet-cells.ts';
import { writeXlsx } from '../../../src/host/workbook/write-xlsx.ts';
import type { XlsxFile } from '../../../src/host/workbook/xlsx-file.ts';
import { toComparable } from './comparable-model.ts';
import { extendPlan, OWN_COLUMN } from './extend-plan.ts';
import { openFixture, TEAM_WORKBOOK, unzipTexts } from './read-fixture.ts';

function openExtended(): XlsxFile {
  const file = openFixture(TEAM_WORKBOOK);
  extendPlan(file);
  return readXlsx(writeXlsx(file));
}

function sheetAt(file: XlsxFile, index: number): Sheet {
  const sheet = file.model.sheets[index];
  if (sheet === undefined) throw new Error(`no sheet ${index}`);
  return sheet;
}

/** Asserts that what the model says survives a save. */
function expectKept(file: XlsxFile): XlsxFile {
  const again = readXlsx(writeXlsx(file));
  expect(toComparable(again.model)).toEqual(toComparable(file.model));
  return again;
}

describe('a workbook that was saved', () => {
  it('keeps its id, the ids of its sheets, properties and metadata', () => {
    const before = openFixture(TEAM_WORKBOOK);
    extendPlan(before);
    const after = expectKept(before);
    expect(after.layout.identityStored).toBe(true);
    expect(after.model.metadata).toHaveLength(2);
  });

  it('keeps ids when sheets are renamed, moved, hidden and deleted', () => {
    const file = openExtended();
    const [plan, recap, report] = [sheetAt(file, 0), sheetAt(file, 1), sheetAt(file, 2)];
    renameSheet(file.model, plan, "Rencana 'Aksi' 2022");
    moveSheet(file.model, report, 0);
    recap.visibility = 'hidden';
    const again = expectKept(file);
    expect(again.model.sheets.map(sheet => sheet.sheetId)).toEqual([
      report.sheetId,
      plan.sheetId,
      recap.sheetId,
    ]);
    expect(getCell(sheetAt(again, 2), 0, 1)?.formula).toBe("=AVERAGE('Rencana ''Aksi'' 2022'!G4:G11)");
    deleteSheet(again.model, sheetAt(again, 0));
    const last = expectKept(again);
    expect(takeSheetId(last.model)).toBeGreaterThan(report.sheetId);
  });

  it('keeps metadata at its column when columns are inserted, moved and deleted', () => {
    const file = openExtended();
    const lines = { workbook: file.model, sheet: sheetAt(file, 0) };
    insertColumns(lines, 2, 1);
    moveColumns(lines, { start: OWN_COLUMN + 1, end: OWN_COLUMN + 2 }, 0);
    const again = expectKept(file);
    expect(again.model.metadata[0]?.place).toMatchObject({ kind: 'column', index: 0 });
    deleteColumns({ workbook: again.model, sheet: sheetAt(again, 0) }, 0, 1);
    expect(expectKept(again).model.metadata.map(entry => entry.metadataId)).toEqual([2]);
  });

  it('gives a sheet that was copied with its names another id', () => {
    const texts = openExtended();
    const bytes = writeXlsx(texts);
    const workbook = unzipTexts(bytes).get('xl/workbook.xml') ?? '';
    const ids = [...workbook.matchAll(/name="_ZI_lembar"[^>]*>(\d+)</g)].map(match => match[1]);
    texts.parts.writeText('xl/workbook.xml', workbook.replace(`>${ids[1]}</`, `>${ids[0]}</`));
    const doubled = readXlsx(writeXlsx({ ...texts, model: texts.original }));
    expect(new Set(doubled.model.sheets.map(sheet => sheet.sheetId)).size).toBe(3);
  });
});

describe('sheets and charts that go', () => {
  it('leave no part behind', () => {
    const before = openFixture(TEAM_WORKBOOK);
    const file = openExtended();
    deleteSheet(file.model, sheetAt(file, 2));
    const names = expectKept(file).parts.names;
    expect(names.filter(name => !before.parts.names.includes(name)).sort()).toEqual(['docProps/custom.xml']);
  });

  it('take the chart of a team along, but no part that another sheet uses', () => {
    const file = openFixture(TEAM_WORKBOOK);
    deleteSheet(file.model, sheetAt(file, 0));
    const names = expectKept(file).parts.names;
    expect(names.some(name => /chart|drawing|media|comments/.test(name))).toBe(false);
    expect(names).toContain('xl/worksheets/sheet2.xml');
  });

  it('are replaced when a chart changes', () => {
    const file = openExtended();
    const report = sheetAt(file, 2);
    report.charts = report.charts.map(chart => ({
      ...chart,
      title: 'Baru',
      horizontal: true,
      stacked: true,
    }));
    const again = expectKept(file);
    sheetAt(again, 2).charts = [];
    const texts = unzipTexts(writeXlsx(expectKept(again)));
    expect([...texts.keys()].filter(name => name.startsWith('xl/charts/'))).toEqual(['xl/charts/chart1.xml']);
  });

  it('is drawn beside what the team drew', () => {
    const file = openFixture(TEAM_WORKBOOK);
    const { plan, report } = extendPlan(file);
    plan.charts = report.charts.map(chart => ({ ...chart, chartId: 8 }));
    const drawing = unzipTexts(writeXlsx(file)).get('xl/drawings/drawing1.xml') ?? '';
    const before = file.parts.readText('xl/drawings/drawing1.xml');
    expect(drawing.startsWith(before.slice(0, before.lastIndexOf('</')))).toBe(true);
    expectKept(file);
  });

  it('can be all sheets but a new one', () => {
    const file = openFixture(TEAM_WORKBOOK);
    const fresh = createSheet(takeSheetId(file.model), 'Catatan ZI');
    file.model.sheets.push(fresh);
    deleteSheet(file.model, sheetAt(file, 0));
    deleteSheet(file.model, sheetAt(file, 0));
    expect(expectKept(file).model.sheets.map(sheet => sheet.name)).toEqual(['Catatan ZI']);
  });
});
