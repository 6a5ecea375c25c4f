import type { Contract, Overloads } from './rewrite.ts';

export interface TextStyle
  extends Contract<
    GoogleAppsScript.Spreadsheet.TextStyle,
    'getFontFamily' | 'getFontSize' | 'getForegroundColor'
  > {}

export interface TextStyleBuilder
  extends Contract<
    GoogleAppsScript.Spreadsheet.TextStyleBuilder,
    'build' | 'setBold' | 'setFontFamily' | 'setFontSize' | 'setUnderline'
  > {
  readonly setForegroundColor: Overloads<
    GoogleAppsScript.Spreadsheet.TextStyleBuilder['setForegroundColor'],
    [cssString: string]
  >;
}
