import type { Contract } from './rewrite.ts';

export interface SpreadsheetApp
  extends Contract<
    GoogleAppsScript.Spreadsheet.SpreadsheetApp,
    | 'BooleanCriteria'
    | 'BorderStyle'
    | 'DataValidationCriteria'
    | 'DeveloperMetadataVisibility'
    | 'ProtectionType'
    | 'flush'
    | 'getActive'
    | 'getUi'
    | 'newConditionalFormatRule'
    | 'newDataValidation'
    | 'newRichTextValue'
  > {}
