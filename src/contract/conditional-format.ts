import type { Contract } from './rewrite.ts';

export interface ConditionalFormatRule
  extends Contract<
    GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
    'getBooleanCondition' | 'getGradientCondition' | 'getRanges'
  > {}

export interface BooleanCondition
  extends Contract<
    GoogleAppsScript.Spreadsheet.BooleanCondition,
    'getBackground' | 'getBold' | 'getCriteriaType' | 'getCriteriaValues' | 'getFontColor'
  > {}

export interface GradientCondition
  extends Contract<GoogleAppsScript.Spreadsheet.GradientCondition, 'getMaxColor' | 'getMinColor'> {}

export interface ConditionalFormatRuleBuilder
  extends Contract<
    GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
    'build' | 'setBackground' | 'setBold' | 'setFontColor' | 'setRanges' | 'whenFormulaSatisfied'
  > {}
