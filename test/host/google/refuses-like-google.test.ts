import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../src/host/workbook/model.ts';
import { createBench, createTestWorkbook } from './open-test-script.ts';

/** Why it is refused; what the script does; the words of the exception. */
const refusals: readonly (readonly [string, string, string])[] = [
  [
    'data with too few rows',
    'sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    'data with a short line',
    'sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])',
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    'backgrounds of another size',
    "sheet.getRange(1, 1, 1, 2).setBackgrounds([['#ff0000']])",
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    'a range below the grid',
    'sheet.getRange(1001, 1)',
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  [
    'a range right of the grid',
    'sheet.getRange(1, 26, 1, 2)',
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  ['row 0', 'sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['column 0', 'sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
  ['no rows', 'sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
  ['no columns', 'sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
  [
    'a row that is not a number',
    'sheet.getRange(undefined, 1)',
    "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  [
    'a sheet name that is taken, in other case',
    "ss.insertSheet('RENCANA', 0)",
    'A sheet with the name "RENCANA" already exists. Please enter another name.',
  ],
  [
    'renaming to a name that is taken',
    "ss.insertSheet('Temuan ZI', 1).setName('Rencana')",
    'A sheet with the name "Rencana" already exists. Please enter another name.',
  ],
  ['hiding the only visible sheet', 'sheet.hideSheet()', "You can't hide all the sheets in a document."],
  ['deleting the only sheet', 'ss.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
  [
    'a sheet that is gone',
    "const old = ss.insertSheet('Lama', 1); ss.deleteSheet(old); old.getRange(1, 1).getValues()",
    'Sheet 2 not found',
  ],
  [
    'metadata on a column that numbers fill',
    "sheet.getRange(1, 1, 1000, 1).addDeveloperMetadata('k', 'v', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)",
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  ],
  [
    'a merge that is cut',
    'sheet.getRange(1, 1, 2, 2).merge(); sheet.getRange(2, 2, 2, 2).merge()',
    'You must select all cells in a merged range to merge or unmerge them.',
  ],
  [
    'a colour rule on another sheet',
    `const other = ss.insertSheet('Lain', 1);
     const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setRanges([other.getRange(1, 1)]).build();
     sheet.setConditionalFormatRules([rule])`,
    'Conditional format rule cannot reference a different sheet.',
  ],
  [
    'a colour rule without a condition',
    'SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange(1, 1)]).build()',
    'A conditional format rule must have a condition and at least one range.',
  ],
  [
    'a text longer than a cell',
    "sheet.getRange(1, 1).setValue('x'.repeat(50001))",
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'a column group that is not there',
    'sheet.getColumnGroup(3, 1)',
    'A column group does not exist at index 3 and group depth 1',
  ],
  [
    'a letter that SimpleDateFormat does not know',
    "Utilities.formatDate(new Date(), 'UTC', 'yyyy-bb')",
    "Illegal pattern character 'b'",
  ],
  ['freezing every row', 'sheet.setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
  [
    'a chart of a kind that the host does not draw',
    'sheet.newChart().setChartType(Charts.ChartType.PIE)',
    'Invalid argument: chartType',
  ],
  ['a lock without a number', "LockService.getDocumentLock().tryLock('1')", ''],
];

describe('the local host refuses', () => {
  it.each(refusals)('%s', (_reason, body, text) => {
    const caught = createBench().run(`
      try { ${body}; SpreadsheetApp.flush(); } catch (error) {
        return [error instanceof Error, error.name, error.message];
      }
      return 'nothing was refused';`);
    expect(caught).toEqual([true, 'Exception', text === '' ? expect.any(String) : text]);
  });

  it.each([
    ['a value', 'setValue(1)'],
    ['a colour', "setBackground('#ff0000')"],
    ['a merge', 'merge()'],
    ['a rich text', "setRichTextValue(SpreadsheetApp.newRichTextValue().setText('a').build())"],
    ['a validation', 'setDataValidation(null)'],
  ])('%s in a protected range of somebody else', (_reason, call) => {
    const workbook = createProtectedWorkbook();
    const body = `try { sheet.getRange(2, 2, 2, 2).${call} } catch (error) { return error.message }`;
    expect(createBench({ workbook }).run(body)).toMatch(
      /^You are trying to edit a protected cell or object\./,
    );
    expect(createBench({ workbook }).run('return sheet.getRange(2, 2, 2, 2).canEdit()')).toBe(false);
    expect(createBench({ workbook }).run('return sheet.getRange(5, 5).canEdit()')).toBe(true);
  });
});

function createProtectedWorkbook(): Workbook {
  const workbook = createTestWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const range = { startRow: 2, endRow: 4, startColumn: 0, endColumn: 3 };
  sheet.protectedRanges = [{ range, description: 'Milik sekretaris', canEdit: false }];
  return workbook;
}
