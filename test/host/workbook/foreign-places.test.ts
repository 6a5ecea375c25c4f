import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/cli/read-xlsx.ts';
import { deleteColumns, insertColumns, insertRows } from '../../../src/host/workbook/edits/edit-lines.ts';
import { renameSheet } from '../../../src/host/workbook/edits/edit-sheets.ts';
import { writeXlsx } from '../../../src/host/workbook/write-xlsx.ts';
import type { XlsxFile } from '../../../src/host/workbook/xlsx-file.ts';
import { toComparable } from './comparable-model.ts';
import { openFixture, TEAM_WORKBOOK, unzipTexts } from './read-fixture.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const CHART = 'xl/charts/chart1.xml';

function edit(
  change: (lines: Parameters<typeof insertRows>[0]) => void,
  file = openFixture(TEAM_WORKBOOK),
): XlsxFile {
  const sheet = file.model.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  change({ workbook: file.model, sheet });
  return file;
}

function readColumns(drawing: string): readonly number[] {
  return [...drawing.matchAll(/<xdr:col>(\d+)</g)].map(match => Number(match[1]));
}

describe('things of the team that the model does not hold', () => {
  it('make room for columns put in before them', () => {
    const file = edit(lines => insertColumns(lines, 7, 4));
    const texts = unzipTexts(writeXlsx(file));
    const before = readColumns(file.parts.readText(DRAWING));
    expect(readColumns(texts.get(DRAWING) ?? '')).toEqual(before.map(column => column + 4));
    expect(texts.get(SHEET)).toContain('<xm:sqref>M4</xm:sqref>');
    expect(texts.get(SHEET)).toContain('<xm:sqref>G4:G11</xm:sqref>');
    expect(texts.get(SHEET)).toContain('<conditionalFormatting sqref="L4:L11"><cfRule type="colorScale"');
    expect(texts.get(CHART)).toBe(file.parts.readText(CHART));
  });

  it('stand where they stood when the columns are gone again', () => {
    const file = edit(lines => insertColumns(lines, 7, 4));
    const extended = readXlsx(writeXlsx(file));
    const bytes = writeXlsx(edit(lines => deleteColumns(lines, 7, 4), extended));
    const texts = unzipTexts(bytes);
    expect(texts.get(DRAWING)).toBe(file.parts.readText(DRAWING));
    expect(texts.get(CHART)).toBe(file.parts.readText(CHART));
    expect(toComparable(readXlsx(bytes).model)).toEqual(toComparable(file.original));
  });

  it('go on drawing their cells when rows are put in above and the sheet is renamed', () => {
    const file = edit(lines => {
      insertRows(lines, 0, 2);
      renameSheet(lines.workbook, lines.sheet, 'Rencana 2022');
    });
    const texts = unzipTexts(writeXlsx(file));
    expect(texts.get(CHART)).toContain("'Rencana 2022'!$G$6:$G$13");
    expect(texts.get('xl/worksheets/sheet2.xml')).toContain(
      'AVERAGE(&apos;Rencana 2022&apos;!G6:G13)'.replace(/&apos;/g, "'"),
    );
  });
});
