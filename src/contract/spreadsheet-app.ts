import type { Contract } from './rewrite.ts';

export interface SpreadsheetApp
  extends Contract<
    GoogleAppsScript.Spreadsheet.SpreadsheetApp,
    | 'BooleanCriteria'
    | 'BorderStyle'
    | 'DataValidationCriteria'
    | 'DeveloperMetadataLocationType'
    | 'DeveloperMetadataVisibility'
    | 'GroupControlTogglePosition'
    | 'ProtectionType'
    | 'WrapStrategy'
    | 'flush'
    | 'getActive'
    | 'getUi'
    | 'newConditionalFormatRule'
    | 'newDataValidation'
    | 'newRichTextValue'
    | 'newTextStyle'
  > {}
