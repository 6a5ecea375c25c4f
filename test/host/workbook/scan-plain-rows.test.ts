import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/cli/read-xlsx.ts';
import { DEFAULT_STYLE } from '../../../src/host/workbook/cell-style.ts';
import type { Row } from '../../../src/host/workbook/model.ts';
import { openSheetRows } from '../../../src/host/workbook/read-sheet-rows.ts';
import type { CellTables } from '../../../src/host/workbook/reading/read-rows.ts';
import { scanPlainRows } from '../../../src/host/workbook/reading/scan-plain-rows.ts';
import { makeExampleUnit, writeDataBook } from '../../../src/rekap/make-example-units.ts';

const TABLES: CellTables = {
  styles: [DEFAULT_STYLE, { ...DEFAULT_STYLE, numberFormat: 'd mmm yyyy' }],
  strings: [{ text: 'satu' }, { text: 'dua', runs: [{ text: 'dua', style: { bold: true } }] }],
  theme: [],
  dateSystem: 1900,
};

const scan = (rows: string, tables = TABLES) =>
  scanPlainRows(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, tables);

/** Values by place, with the format of each. */
function valuesOf(rows: readonly (Row | undefined)[]): readonly string[] {
  return rows.flatMap((row, rowIndex) =>
    (row?.cells ?? []).flatMap((cell, column) =>
      cell === undefined || cell.value === null
        ? []
        : [`${rowIndex},${column} ${JSON.stringify(cell.value)} ${cell.style.numberFormat}`],
    ),
  );
}

describe('rows that are written plainly', () => {
  it('hold numbers, texts in three ways, blanks and holes', () => {
    const rows = scan(
      '<row r="2" ht="26.5"><c r="A2" s="1"><v>44382</v></c><c r="C2" t="s"><v>0</v></c><c r="D2" t="inlineStr"><is><t xml:space="preserve"> a &amp;&#10;b_x0007_</t></is></c></row>\n<row r="4"/><row r="5"><c r="B5" t="str"><v>=1+1</v></c><c r="AA5" s="1"/></row>',
    );
    expect(valuesOf(rows ?? [])).toEqual([
      '1,0 44382 d mmm yyyy',
      '1,2 "satu" ',
      '1,3 " a &\\nb\\u0007" ',
      '4,1 "=1+1" ',
    ]);
    expect(rows?.[4]?.cells[26]).toEqual({ value: null, style: TABLES.styles[1] });
  });

  it.each([
    ['a formula', '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'],
    ['a text of which a part looks different', '<row r="1"><c r="A1" t="s"><v>1</v></c></row>'],
    ['a text in pieces', '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>'],
    ['a string that is not there', '<row r="1"><c r="A1" t="s"><v>9</v></c></row>'],
    ['an error', '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>'],
    ['a truth', '<row r="1"><c r="A1" t="b"><v>1</v></c></row>'],
    ['cells that do not say where they stand', '<row><c><v>1</v></c></row>'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['cells out of order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ['rows out of order', '<row r="2"/><row r="1"/>'],
    ['a comment', '<row r="1"><!-- x --><c r="A1"><v>1</v></c></row>'],
    ['an entity that XML does not know', '<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>'],
    ['a row that never ends', '<row r="1"><c r="A1"><v>1</v></c>'],
    ['no number', '<row r="1"><c r="A1"><v>abc</v></c></row>'],
  ])('are left to the whole reader where there is %s', (_, rows) => {
    expect(scan(rows)).toBeNull();
  });

  it('are left to it in workbooks that count days from 1904', () => {
    expect(scan('<row r="1"/>', { ...TABLES, dateSystem: 1904 })).toBeNull();
  });

  const files = ['examples', 'test/fixtures/workbooks'].flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.xlsx'))
      .map(name => join(folder, name)),
  );
  const data = makeExampleUnit(2, { checkDate: { year: 2021, month: 9, day: 30 }, rowCount: 20 });

  it.each([
    ...files.map(path => [path, () => readFileSync(path)] as const),
    ['Data ZI', () => writeDataBook(data)] as const,
  ])('hold what the whole reader finds in %s', (_, read) => {
    const bytes = read();
    const rows = openSheetRows(bytes);
    const { sheets } = readXlsx(bytes).model;
    expect(rows.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    for (const { name, rows: whole } of sheets)
      expect(valuesOf(rows.readRows(name) ?? [])).toEqual(valuesOf(whole));
  });
});
