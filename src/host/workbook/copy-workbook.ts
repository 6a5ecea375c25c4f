import type { Row, Sheet, Workbook } from './model.ts';

/** The workbook as it is now; changing one of the two leaves the other as it is. */
export function copyWorkbook(workbook: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map(copySheet),
    documentProperties: new Map(workbook.documentProperties),
  };
}

function copySheet(sheet: Sheet): Sheet {
  const rows: (Row | undefined)[] = [];
  sheet.rows.forEach((row, index) => {
    if (row !== undefined) rows[index] = { ...row, cells: row.cells.slice() };
  });
  rows.length = sheet.rows.length;
  return { ...sheet, rows, columns: sheet.columns.map(column => column && { ...column }) };
}
