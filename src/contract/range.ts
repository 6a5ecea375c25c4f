import type { MetadataArguments } from './developer-metadata.ts';
import type { Contract, Overloads } from './rewrite.ts';

type Place =
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
  | 'getDisplayValues'
  | 'getFontStyles'
  | 'getFontWeights'
  | 'getFormulas'
  | 'getHorizontalAlignments'
  | 'getMergedRanges'
  | 'getNotes'
  | 'getNumberFormats'
  | 'getRichTextValues'
  | 'getTextStyles'
  | 'getValues';

type Write =
  | 'breakApart'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'createFilter'
  | 'merge'
  | 'mergeAcross'
  | 'setDataValidation'
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
  | 'setHorizontalAlignments'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setTextStyles'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'setWrap'
  | 'setWraps';

export interface Range extends Contract<GoogleAppsScript.Spreadsheet.Range, Place | Read | Write | Format> {
  readonly addDeveloperMetadata: Overloads<
    GoogleAppsScript.Spreadsheet.Range['addDeveloperMetadata'],
    MetadataArguments
  >;
  readonly clear: Overloads<GoogleAppsScript.Spreadsheet.Range['clear'], []>;
}
