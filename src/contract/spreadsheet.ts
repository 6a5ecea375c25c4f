import type { MetadataArguments } from './developer-metadata.ts';
import type { Contract, Overloads } from './rewrite.ts';

export interface Spreadsheet
  extends Contract<
    GoogleAppsScript.Spreadsheet.Spreadsheet,
    | 'createDeveloperMetadataFinder'
    | 'deleteSheet'
    | 'getActiveSheet'
    | 'getId'
    | 'getName'
    | 'getSheets'
    | 'getSpreadsheetLocale'
    | 'getSpreadsheetTimeZone'
    | 'toast'
  > {
  readonly addDeveloperMetadata: Overloads<
    GoogleAppsScript.Spreadsheet.Spreadsheet['addDeveloperMetadata'],
    MetadataArguments
  >;
  readonly setActiveSheet: Overloads<
    GoogleAppsScript.Spreadsheet.Spreadsheet['setActiveSheet'],
    [sheet: GoogleAppsScript.Spreadsheet.Sheet]
  >;
  /** `insertSheet(name, index)`; the index counts from 0. */
  readonly insertSheet: Overloads<
    GoogleAppsScript.Spreadsheet.Spreadsheet['insertSheet'],
    [sheetName: string, sheetIndex: number]
  >;
}
