import type { Contract } from './rewrite.ts';

export interface DataValidation
  extends Contract<GoogleAppsScript.Spreadsheet.DataValidation, 'getCriteriaValues'> {}

export interface DataValidationBuilder
  extends Contract<
    GoogleAppsScript.Spreadsheet.DataValidationBuilder,
    'build' | 'requireValueInList' | 'setAllowInvalid' | 'setHelpText'
  > {}
