import type { Contract } from './rewrite.ts';

export interface SpreadsheetApp
  extends Contract<
    GoogleAppsScript.Spreadsheet.SpreadsheetApp,
    | 'BorderStyle'
    | 'DeveloperMetadataVisibility'
    | 'ProtectionType'
    | 'RelativeDate'
    | 'SheetType'
    | 'flush'
    | 'getActive'
    | 'getUi'
    | 'newCellImage'
    | 'newConditionalFormatRule'
    | 'newDataValidation'
    | 'newFilterCriteria'
    | 'newRichTextValue'
    | 'newTextStyle'
  > {}
