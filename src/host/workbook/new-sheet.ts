import type { PrintSetup, Row, Sheet, Workbook } from './model.ts';

/** The grid of a new sheet on Google. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/** New sheets print as the unit files them: A4, one page wide; lying unless they were made for an upright page. */
export const A4_PAGES: PrintSetup = {
  orientation: 'landscape',
  paper: 'A4',
  fitToWidth: true,
  margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5 },
  repeatedRows: null,
};

export function createRow(): Row {
  return { cells: [], height: undefined, hidden: false, filtered: false, style: undefined };
}

/** An empty sheet with Google's measures; it is not yet in a workbook. */
export function createSheet(sheetId: number, name: string): Sheet {
  return {
    sheetId,
    name,
    visibility: 'visible',
    rowCount: NEW_SHEET_ROWS,
    columnCount: NEW_SHEET_COLUMNS,
    rows: [],
    columns: [],
    defaultRowHeight: 21,
    defaultColumnWidth: 100,
    frozenRows: 0,
    frozenColumns: 0,
    columnGroups: [],
    merges: [],
    tabColor: null,
    gridlinesHidden: false,
    conditionalFormats: [],
    validations: [],
    autoFilter: null,
    protection: null,
    protectedRanges: [],
    charts: [],
    print: A4_PAGES,
  };
}

/** Takes the next sheet id; ids of deleted sheets are never given again. */
export function takeSheetId(workbook: Workbook): number {
  const sheetId = workbook.nextSheetId;
  workbook.nextSheetId += 1;
  return sheetId;
}

/** A workbook without sheets, for tests and for reading into. */
export function createWorkbook(spreadsheetId: string, title: string): Workbook {
  return {
    spreadsheetId,
    title,
    timeZone: 'Asia/Jakarta',
    locale: 'in_ID',
    dateSystem: 1900,
    sheets: [],
    activeSheetId: 0,
    nextSheetId: 1,
    documentProperties: new Map(),
    metadata: [],
    namedRanges: [],
  };
}
