import type { Contract, Overloads } from './rewrite.ts';

export interface ConditionalFormatRule
  extends Contract<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, 'getBooleanCondition' | 'getRanges'> {}

export interface BooleanCondition
  extends Contract<GoogleAppsScript.Spreadsheet.BooleanCondition, 'getCriteriaValues'> {}

export interface ConditionalFormatRuleBuilder
  extends Contract<
    GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
    | 'build'
    | 'setBackground'
    | 'setFontColor'
    | 'setGradientMaxpoint'
    | 'setGradientMinpoint'
    | 'setRanges'
    | 'whenFormulaSatisfied'
  > {
  readonly whenDateBefore: Overloads<
    GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder['whenDateBefore'],
    [date: GoogleAppsScript.Spreadsheet.RelativeDate]
  >;
}
