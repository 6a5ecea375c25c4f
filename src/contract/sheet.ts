import type { MetadataArguments } from './developer-metadata.ts';
import type { Contract, Overloads } from './rewrite.ts';

type Grid =
  | 'deleteColumns'
  | 'getDataRange'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getRangeList'
  | 'insertColumnsAfter'
  | 'insertRowsAfter';

type Look =
  | 'collapseAllColumnGroups'
  | 'getColumnGroup'
  | 'getColumnGroupDepth'
  | 'hideColumns'
  | 'isColumnHiddenByUser'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setHiddenGridlines'
  | 'setRowHeights'
  | 'setTabColor'
  | 'showRows';

type Whole =
  | 'createDeveloperMetadataFinder'
  | 'getName'
  | 'getSheetId'
  | 'getType'
  | 'hideSheet'
  | 'isSheetHidden'
  | 'setName'
  | 'showSheet';

type Parts =
  | 'getCharts'
  | 'getConditionalFormatRules'
  | 'getFilter'
  | 'getProtections'
  | 'insertChart'
  | 'newChart'
  | 'removeChart'
  | 'setConditionalFormatRules';

export interface Sheet extends Contract<GoogleAppsScript.Spreadsheet.Sheet, Grid | Look | Whole | Parts> {
  readonly addDeveloperMetadata: Overloads<
    GoogleAppsScript.Spreadsheet.Sheet['addDeveloperMetadata'],
    MetadataArguments
  >;
  readonly clear: Overloads<GoogleAppsScript.Spreadsheet.Sheet['clear'], []>;
  /**
   * By numbers. A1 notation is for whole columns and rows (`E:E`): developer metadata is refused on a column given
   * by numbers, even one that covers every row.
   */
  readonly getRange: Overloads<
    GoogleAppsScript.Spreadsheet.Sheet['getRange'],
    [row: number, column: number, numRows?: number, numColumns?: number] | [a1Notation: string]
  >;
}
