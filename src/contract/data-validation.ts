import type { Contract } from './rewrite.ts';

export interface DataValidation
  extends Contract<
    GoogleAppsScript.Spreadsheet.DataValidation,
    'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'
  > {}

export interface DataValidationBuilder
  extends Contract<
    GoogleAppsScript.Spreadsheet.DataValidationBuilder,
    'build' | 'requireValueInList' | 'setAllowInvalid' | 'setHelpText'
  > {}
