import { describe, expect, it } from 'vitest';
import type { Sheet, Workbook } from '../../../src/host/workbook/model.ts';
import { getCell, updateCell } from '../../../src/host/workbook/sheet-cells.ts';
import { createBench } from './open-test-script.ts';

function firstSheet(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('A test workbook has a sheet.');
  return sheet;
}

describe('values', () => {
  it('come back as Google gives them', () => {
    const bench = createBench();
    const result = bench.run(`
      const range = sheet.getRange(1, 1, 1, 6);
      range.setValues([['Juni', 5, true, null, '#N/A', undefined]]);
      return JSON.stringify([range.getValues(), range.getDisplayValues()]);`);
    expect(JSON.parse(String(result))).toEqual([
      [['Juni', 5, true, '', '#N/A', '']],
      [['Juni', '5', 'TRUE', '', '#N/A', '']],
    ]);
  });

  it.each([
    ['Asia/Jakarta', '2020-12-31T17:00:00.000Z'],
    ['Asia/Makassar', '2020-12-31T16:00:00.000Z'],
    ['Asia/Jayapura', '2020-12-31T15:00:00.000Z'],
    ['America/New_York', '2021-01-01T05:00:00.000Z'],
  ])('of date cells are midnight in %s, as Dates of the script', (timeZone, instant) => {
    const bench = createBench();
    bench.workbook.timeZone = timeZone;
    const result = bench.run(`
      sheet.getRange(1, 1).setValue('Januari 2021');
      const [[day]] = sheet.getRange(1, 1).getValues();
      return [day instanceof Date, day.constructor === Date, day.toISOString()];`);
    expect(result).toEqual([true, true, instant]);
  });

  it('given as Dates become day numbers of the spreadsheet and take a date format', () => {
    const bench = createBench();
    bench.run(
      'sheet.getRange(1, 1, 1, 2).setValues([[first, second]])',
      new Date('2021-06-29T17:00:00Z'),
      44377,
    );
    expect(getCell(firstSheet(bench.workbook), 0, 0)).toMatchObject({
      value: 44377,
      style: { numberFormat: 'd/m/yyyy' },
    });
    expect(getCell(firstSheet(bench.workbook), 0, 1)?.style.numberFormat).toBe('');
  });

  it('under a merge show only in its first cell, and are not written elsewhere', () => {
    const bench = createBench();
    const result = bench.run(`
      const range = sheet.getRange(1, 1, 2, 2);
      range.setValues([['a', 'b'], ['c', 'd']]).merge();
      range.setValues([['e', 'f'], ['g', 'h']]);
      return [range.getValues(), range.getMergedRanges().map(merge => merge.getA1Notation())];`);
    expect(result).toEqual([
      [
        ['e', ''],
        ['', ''],
      ],
      ['A1:B2'],
    ]);
  });

  it('that were changed keep note and look of their cell', () => {
    const bench = createBench();
    const sheet = firstSheet(bench.workbook);
    updateCell(sheet, 0, 0, { value: 'lama', note: 'catatan' });
    bench.run("sheet.getRange(1, 1).setBackground('#ff0000').setValue('baru')");
    expect(getCell(sheet, 0, 0)).toMatchObject({
      value: 'baru',
      note: 'catatan',
      style: { fill: '#ff0000' },
    });
  });
});

describe('rich text', () => {
  it('is never read as a formula, a number or a date', () => {
    const result = createBench().run(`
      const rich = text => SpreadsheetApp.newRichTextValue().setText(text).build();
      sheet.getRange(1, 1, 1, 3).setRichTextValues([[rich('=IMPORTXML(1)'), rich('01'), rich('Januari 2021')]]);
      return [sheet.getRange(1, 1, 1, 3).getValues(), sheet.getRange(1, 1, 1, 3).getFormulas()];`);
    expect(result).toEqual([[['=IMPORTXML(1)', '01', 'Januari 2021']], [['', '', '']]]);
  });

  it('is null for what is no text', () => {
    const result = createBench().run(`
      const range = sheet.getRange(1, 1, 1, 5);
      range.setValues([['a', 1, true, 'Juni 2021', '']]);
      return range.getRichTextValues()[0].map(value => value === null ? null : value.getText());`);
    expect(result).toEqual(['a', null, null, null, '']);
  });

  it('carries one link, or several in runs', () => {
    const result = createBench().run(`
      const one = SpreadsheetApp.newRichTextValue().setText('SK Tim').setLinkUrl('https://a').build();
      const two = SpreadsheetApp.newRichTextValue().setText('SK, ND').setLinkUrl(0, 2, 'https://a').setLinkUrl(4, 6, 'https://b').build();
      sheet.getRange(1, 1, 1, 2).setRichTextValues([[one, two]]);
      const [[single, several]] = sheet.getRange(1, 1, 1, 2).getRichTextValues();
      const runs = several.getRuns().map(run => [run.getText(), run.getLinkUrl(), run.getStartIndex(), run.getEndIndex()]);
      return [single.getLinkUrl(), several.getLinkUrl(), runs];`);
    expect(result).toEqual([
      'https://a',
      null,
      [
        ['SK', 'https://a', 0, 2],
        [', ', null, 2, 4],
        ['ND', 'https://b', 4, 6],
      ],
    ]);
  });

  it('looks like a link only while it is one', () => {
    const bench = createBench();
    const rich = "SpreadsheetApp.newRichTextValue().setText('a')";
    bench.run(`sheet.getRange(1, 1).setRichTextValue(${rich}.setLinkUrl('https://a').build())`);
    expect(getCell(firstSheet(bench.workbook), 0, 0)?.style.underline).toBe(true);
    bench.run(`sheet.getRange(1, 1).setRichTextValue(${rich}.build())`);
    expect(getCell(firstSheet(bench.workbook), 0, 0)?.style).toMatchObject({
      underline: false,
      fontColor: '#000000',
    });
  });
});

describe('a rejecting drop-down', () => {
  const choose = (text: string): string => `
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Selesai', 'Ditunda'], true).setAllowInvalid(false).build();
    sheet.getRange(2, 2).setDataValidation(rule);
    SpreadsheetApp.flush();
    sheet.getRange(2, 2).setValue('${text}');
    sheet.getRange(3, 3).setValue('sesudahnya');`;

  it('refuses at the flush, not at the call, and what was written after it is lost', () => {
    const bench = createBench();
    const result = bench.run(`${choose('Nanti')}
      try { SpreadsheetApp.flush() } catch (error) { return [error.message, sheet.getRange(3, 3).getValues()[0][0]] }`);
    expect(result).toEqual([
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
      '',
    ]);
  });

  it('refuses at the next read', () => {
    expect(() => createBench().run(`${choose('Nanti')} sheet.getRange(1, 1).getValues()`)).toThrow(
      /B2 violates/,
    );
  });

  it('refuses at the end of the run', () => {
    expect(() => createBench().run(choose('Nanti'))).toThrow(/B2 violates/);
  });

  it('takes what is in its list, and emptying', () => {
    const bench = createBench();
    expect(bench.run(`${choose('Selesai')} sheet.getRange(2, 2).setValue(''); return 'ya'`)).toBe('ya');
  });

  it('may name the cells where its list stands', () => {
    const bench = createBench();
    const sheet = firstSheet(bench.workbook);
    updateCell(sheet, 0, 5, { value: 'Selesai' });
    const ranges = [{ startRow: 1, endRow: 2, startColumn: 1, endColumn: 2 }];
    const list = { kind: 'list', ranges, showDropDown: true, help: '', allowInvalid: false } as const;
    sheet.validations = [{ ...list, choices: "='Rencana'!$F$1:$F$3" }];
    expect(bench.run("sheet.getRange(2, 2).setValue('Selesai'); return 'ya'")).toBe('ya');
    expect(() => bench.run("sheet.getRange(2, 2).setValue('Nanti')")).toThrow(/B2 violates/);
  });
});

describe('colour rules', () => {
  it('of the team that are sent again keep their identity and order', () => {
    const bench = createBench();
    const sheet = firstSheet(bench.workbook);
    const ranges = [{ startRow: 0, endRow: 9, startColumn: 0, endColumn: 1 }];
    const bar = { kind: 'foreign', ranges, type: 'dataBar', source: 4 } as const;
    const team = {
      kind: 'expression',
      ranges,
      formula: '=A1>3',
      format: { fill: '#00ff00' },
      source: 5,
    } as const;
    sheet.conditionalFormats = [bar, team];
    bench.run(`
      const own = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=B1<TODAY()').setBackground('red')
        .setFontColor('white').setRanges([sheet.getRange(1, 2, 5, 1)]).build();
      sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), own]);`);
    expect(sheet.conditionalFormats[0]).toBe(bar);
    expect(sheet.conditionalFormats[1]).toBe(team);
    expect(sheet.conditionalFormats[2]).toEqual({
      kind: 'expression',
      ranges: [{ startRow: 0, endRow: 5, startColumn: 1, endColumn: 2 }],
      formula: '=B1<TODAY()',
      format: { fill: '#ff0000', fontColor: '#ffffff' },
    });
  });

  it('that are not sent again are gone', () => {
    const bench = createBench();
    const ranges = [{ startRow: 0, endRow: 9, startColumn: 0, endColumn: 1 }];
    firstSheet(bench.workbook).conditionalFormats = [{ kind: 'foreign', ranges, type: 'dataBar', source: 4 }];
    bench.run('sheet.setConditionalFormatRules([])');
    expect(firstSheet(bench.workbook).conditionalFormats).toEqual([]);
  });
});
