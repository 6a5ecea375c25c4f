import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/cli/read-xlsx.ts';
import { DEFAULT_STYLE } from '../../../src/host/workbook/cell-style.ts';
import type { Sheet } from '../../../src/host/workbook/model.ts';
import { getCell, setCell, updateCell } from '../../../src/host/workbook/sheet-cells.ts';
import { writeXlsx } from '../../../src/host/workbook/write-xlsx.ts';
import type { XlsxFile } from '../../../src/host/workbook/xlsx-file.ts';
import { makePackage, prefixElements } from './make-package.ts';
import { unzipTexts } from './read-fixture.ts';

function firstSheet(file: XlsxFile): Sheet {
  const sheet = file.model.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function readCell(data: string, strings = ''): unknown {
  const sheet = firstSheet(readXlsx(makePackage({ sheet: `<sheetData>${data}</sheetData>`, strings })));
  const { style: _, ...cell } = getCell(sheet, 0, 0) ?? { style: DEFAULT_STYLE };
  return cell;
}

describe('what a cell says', () => {
  it.each([
    ['a shared text', '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { value: 'Tim Kerja' }],
    ['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>9</v></c></row>', { value: null }],
    [
      'an inline text',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>SK Tim</t></is></c></row>',
      { value: 'SK Tim' },
    ],
    [
      'a text with a control character',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c></row>',
      { value: 'a\rb' },
    ],
    ['CDATA', '<row r="1"><c r="A1" t="str"><v><![CDATA[a<b]]></v></c></row>', { value: 'a<b' }],
    ['no reference on row and cell', '<row><c><v>4</v></c></row>', { value: 4 }],
    ['a truth value', '<row r="1"><c r="A1" t="b"><v>1</v></c></row>', { value: true }],
    ['a truth value in words', '<row r="1"><c r="A1" t="b"><v>false</v></c></row>', { value: false }],
    ['an error', '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>', { value: { error: '#REF!' } }],
    ['an ISO date', '<row r="1"><c r="A1" t="d"><v>2021-06-30</v></c></row>', { value: 44377 }],
    [
      'a formula with its result',
      '<row r="1"><c r="A1" t="str"><f>B1&amp;"x"</f><v>ax</v></c></row>',
      { value: 'ax', formula: '=B1&"x"' },
    ],
    ['a number with spaces around', '<row r="1"><c r="A1"><v> 7 </v></c></row>', { value: 7 }],
    ['a cell that is only there', '<row r="1"><c r="A1"/></row>', { value: null }],
    ['a phonetic guide', '<row r="1"><c r="A1" t="s"><v>1</v></c></row>', { value: 'kata' }],
  ])('%s', (_, data, expected) => {
    const strings = '<si><t>Tim Kerja</t></si><si><t>kata</t><rPh sb="0" eb="1"><t>x</t></rPh></si>';
    expect(readCell(data, strings)).toEqual(expected);
  });

  it('reads parts of a text with their fonts', () => {
    const strings =
      '<si><r><t>Rencana </t></r><r><rPr><b val="true"/><color rgb="FFCC0000"/></rPr><t>kerja</t></r></si>';
    expect(readCell('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings)).toEqual({
      value: 'Rencana kerja',
      runs: [{ text: 'Rencana ' }, { text: 'kerja', style: { bold: true, fontColor: '#cc0000' } }],
    });
  });
});

describe('shared formulas', () => {
  const data =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+Lain!C$2</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
  const file = readXlsx(makePackage({ sheet: `<sheetData>${data}</sheetData>` }));

  it('are filled down', () => {
    expect([0, 1, 2].map(row => getCell(firstSheet(file), row, 1)?.formula)).toEqual([
      '=A1*$A$1+Lain!C$2',
      '=A2*$A$1+Lain!C$2',
      '=A3*$A$1+Lain!C$2',
    ]);
  });

  it('are written out when their first cell changes', () => {
    updateCell(firstSheet(file), 0, 1, { value: 'x', formula: undefined });
    const sheet = unzipTexts(writeXlsx(file)).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toContain('shared');
    expect(sheet).toContain('<f>A3*$A$1+Lain!C$2</f>');
  });
});

describe('parts written in unusual ways', () => {
  const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
  const strings = '<si><t>NO</t></si>';

  it.each(['/xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml', './worksheets/../worksheets/sheet1.xml'])(
    'finds the sheet at %s',
    target => {
      expect(getCell(firstSheet(readXlsx(makePackage({ sheet, strings, target }))), 0, 0)?.value).toBe('NO');
    },
  );

  it('keeps the prefix of the elements that it adds to', () => {
    const parts = unzipSync(makePackage({ sheet, strings, styles: '<cellXfs><xf/></cellXfs>' }));
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml']) {
      parts[name] = strToU8(prefixElements(strFromU8(parts[name] ?? new Uint8Array()), 'x'));
    }
    const file = readXlsx(zipSync(parts));
    const first = firstSheet(file);
    setCell(first, 1, 0, { value: 'SK', style: { ...DEFAULT_STYLE, bold: true } });
    first.merges = [{ startRow: 2, endRow: 4, startColumn: 0, endColumn: 1 }];
    const written = writeXlsx(file);
    const text = unzipTexts(written).get('xl/worksheets/sheet1.xml') ?? '';
    expect(text).toContain('<x:mergeCell ref="A3:A4"/>');
    expect(text.replace(/<\/?x:/g, '')).not.toMatch(/<[a-z]/i);
    expect(getCell(firstSheet(readXlsx(written)), 1, 0)).toMatchObject({
      value: 'SK',
      style: { bold: true },
    });
  });

  it('adds styles to a package that has none', () => {
    const file = readXlsx(makePackage({ sheet, strings }));
    setCell(firstSheet(file), 1, 0, { value: 1, style: { ...DEFAULT_STYLE, fill: '#d9ead3' } });
    expect(getCell(firstSheet(readXlsx(writeXlsx(file))), 1, 0)?.style.fill).toBe('#d9ead3');
  });

  it('writes references when a sheet without them changes', () => {
    const bare = '<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>';
    const file = readXlsx(makePackage({ sheet: bare }));
    setCell(firstSheet(file), 5, 2, { value: 3, style: DEFAULT_STYLE });
    const again = firstSheet(readXlsx(writeXlsx(file)));
    expect(
      [getCell(again, 0, 0), getCell(again, 1, 0), getCell(again, 5, 2)].map(cell => cell?.value),
    ).toEqual([1, 2, 3]);
  });

  it('leaves cells beyond the grid to the file', () => {
    const far =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row></sheetData>';
    const file = readXlsx(makePackage({ sheet: far }));
    expect(firstSheet(file)).toMatchObject({ rowCount: 1000, columnCount: 26 });
    setCell(firstSheet(file), 0, 1, { value: 2, style: DEFAULT_STYLE });
    const text = unzipTexts(writeXlsx(file)).get('xl/worksheets/sheet1.xml') ?? '';
    expect(text).toContain('<c r="XFD1" s="0"/>');
    expect(text).toContain('<c r="A1048576" s="0"/>');
  });
});

describe('a workbook that counts days from 1904', () => {
  const styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>';
  const bytes = makePackage({
    sheet:
      '<sheetData><row r="1"><c r="A1" s="1"><v>42915</v></c><c r="B1"><v>42915</v></c></row></sheetData>',
    styles,
    workbookProperties: '<workbookPr date1904="1"/>',
  });

  it('has its dates counted from 1899 in the model, and from 1904 in the file', () => {
    const file = readXlsx(bytes);
    const sheet = firstSheet(file);
    expect([getCell(sheet, 0, 0)?.value, getCell(sheet, 0, 1)?.value]).toEqual([44377, 42915]);
    updateCell(sheet, 0, 0, { value: 44378 });
    expect(unzipTexts(writeXlsx(file)).get('xl/worksheets/sheet1.xml')).toContain('<v>42916</v>');
  });
});
