import type { Contract, Overloads } from './rewrite.ts';

export interface RichTextValue
  extends Contract<
    GoogleAppsScript.Spreadsheet.RichTextValue,
    'getEndIndex' | 'getRuns' | 'getStartIndex' | 'getText'
  > {
  /** The link of the whole text: null for none, and for several. */
  readonly getLinkUrl: Overloads<GoogleAppsScript.Spreadsheet.RichTextValue['getLinkUrl'], []>;
}

export interface RichTextValueBuilder
  extends Contract<
    GoogleAppsScript.Spreadsheet.RichTextValueBuilder,
    'build' | 'setLinkUrl' | 'setText' | 'setTextStyle'
  > {}
