import type { MetadataArguments } from './developer-metadata.ts';
import type { Contract, Overloads } from './rewrite.ts';

type Place =
  | 'activate'
  | 'canEdit'
  | 'createDeveloperMetadataFinder'
  | 'getA1Notation'
  | 'getColumn'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getSheet';

type Read =
  | 'getBackgrounds'
  | 'getDataValidations'
  | 'getDisplayValues'
  | 'getFontColors'
  | 'getFontFamilies'
  | 'getFontSizes'
  | 'getFontWeights'
  | 'getFormulas'
  | 'getHorizontalAlignments'
  | 'getMergedRanges'
  | 'getNotes'
  | 'getNumberFormats'
  | 'getRichTextValues'
  | 'getValues'
  | 'getWraps';

type Write =
  | 'breakApart'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'merge'
  | 'mergeAcross'
  | 'moveTo'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setRichTextValue'
  | 'setRichTextValues'
  | 'setValue'
  | 'setValues'
  | 'shiftColumnGroupDepth'
  | 'sort';

type Format =
  | 'setBackground'
  | 'setBackgrounds'
  | 'setBorder'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontFamily'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontStyle'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'setWrap'
  | 'setWrapStrategy'
  | 'setWraps';

export interface Range extends Contract<GoogleAppsScript.Spreadsheet.Range, Place | Read | Write | Format> {
  readonly addDeveloperMetadata: Overloads<
    GoogleAppsScript.Spreadsheet.Range['addDeveloperMetadata'],
    MetadataArguments
  >;
  readonly clear: Overloads<GoogleAppsScript.Spreadsheet.Range['clear'], []>;
  /** Only the forms `copyTo(destination)` and `copyTo(destination, { formatOnly: true })`. */
  readonly copyTo: Overloads<
    GoogleAppsScript.Spreadsheet.Range['copyTo'],
    [
      destination: GoogleAppsScript.Spreadsheet.Range,
      options?: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined },
    ]
  >;
}
