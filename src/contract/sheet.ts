import type { MetadataArguments } from './developer-metadata.ts';
import type { Contract, Overloads } from './rewrite.ts';

type Grid =
  | 'deleteColumns'
  | 'deleteRows'
  | 'getDataRange'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'insertColumnsAfter'
  | 'insertRowsAfter'
  | 'moveColumns';

type Look =
  | 'getColumnGroup'
  | 'getColumnGroupDepth'
  | 'getColumnWidth'
  | 'getFrozenRows'
  | 'hideColumns'
  | 'setColumnGroupControlPosition'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setHiddenGridlines'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setTabColor'
  | 'showColumns';

type Whole =
  | 'activate'
  | 'createDeveloperMetadataFinder'
  | 'getIndex'
  | 'getName'
  | 'getSheetId'
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
  /** By numbers; A1 notation is not in use. */
  readonly getRange: Overloads<
    GoogleAppsScript.Spreadsheet.Sheet['getRange'],
    [row: number, column: number, numRows?: number, numColumns?: number]
  >;
}
