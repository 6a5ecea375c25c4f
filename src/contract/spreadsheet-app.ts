import type { Contract } from './rewrite.ts';

export interface SpreadsheetApp
  extends Contract<
    GoogleAppsScript.Spreadsheet.SpreadsheetApp,
    | 'BorderStyle'
    | 'DeveloperMetadataVisibility'
    | 'ProtectionType'
    | 'SheetType'
    | 'flush'
    | 'getActive'
    | 'getUi'
    | 'newConditionalFormatRule'
    | 'newDataValidation'
    | 'newRichTextValue'
    | 'newTextStyle'
  > {}
