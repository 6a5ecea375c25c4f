/** An exception of Google's; the script sees it as an Error of its own realm whose name is Exception. */
export class GoogleError extends Error {
  override readonly name = 'Exception';
}

/** Google's words, as seen in the field; the numbers and names are filled in. */
export const GOOGLE_TEXTS = {
  rowCount: (given: number, wanted: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${given} but the range has ${wanted}.`,
  columnCount: (given: number, wanted: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${given} but the range has ${wanted}.`,
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  startRow: 'The starting row of the range is too small.',
  startColumn: 'The starting column of the range is too small.',
  noRows: 'The number of rows in the range must be at least 1.',
  noColumns: 'The number of columns in the range must be at least 1.',
  badRange: 'Range not found',
  signature: (given: readonly unknown[], member: string) =>
    `The parameters (${given.map(describeType).join(',')}) don't match the method signature for SpreadsheetApp.${member}.`,
  sheetExists: (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  noCells: (type: string) => `The action is not supported for the ${type} sheet.`,
  sheetGone: (sheetId: number) => `Sheet ${sheetId} not found`,
  lastVisible: "You can't hide all the sheets in a document.",
  lastSheet: "You can't remove all the sheets in a document.",
  validation: (cell: string) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  protected:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  cellTooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  tooManyCells:
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  partOfMerge: 'You must select all cells in a merged range to merge or unmerge them.',
  metadataPlace:
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  typedColumn: 'This operation is not allowed on cells in typed columns.',
  mergedSort: 'This operation is not allowed on cells that are merged.',
  otherSheet: 'Conditional format rule cannot reference a different sheet.',
  noCondition: 'A conditional format rule must have a condition and at least one range.',
  allColumns: "You can't delete all the columns on the sheet.",
  frozenRows: "You can't freeze all visible rows on the sheet.",
  frozenColumns: "You can't freeze all visible columns on the sheet.",
  noGroup: (column: number, depth: number) =>
    `A column group does not exist at index ${column} and group depth ${depth}`,
  badArgument: (name: string) => `Invalid argument: ${name}`,
} as const;

function describeType(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'object') return Array.isArray(value) ? 'number[]' : 'Object';
  return typeof value;
}
