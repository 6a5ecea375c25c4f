import type { Workbook } from '../../src/host/workbook/model.ts';

/** The workbook as the stand-in of the Sheets service takes it. */
export function describeBook(workbook: Workbook): unknown {
  return {
    sheets: workbook.sheets.map(({ sheetId, name, rowCount, columnCount, rows, merges }) => ({
      sheetId,
      title: name,
      rowCount,
      columnCount,
      merges: merges.map(({ startRow, endRow, startColumn, endColumn }) => ({
        startRowIndex: startRow,
        endRowIndex: endRow,
        startColumnIndex: startColumn,
        endColumnIndex: endColumn,
      })),
      cells: rows.flatMap((row, rowIndex) =>
        (row?.cells ?? []).flatMap((cell, columnIndex) =>
          cell?.value == null || typeof cell.value === 'object'
            ? []
            : [[rowIndex, columnIndex, { userEnteredValue: enteredValue(cell.value) }]],
        ),
      ),
    })),
  };
}

function enteredValue(value: string | number | boolean): unknown {
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'number' ? { numberValue: value } : { boolValue: value };
}
