import type { Contract } from './rewrite.ts';

export interface DeveloperMetadata
  extends Contract<
    GoogleAppsScript.Spreadsheet.DeveloperMetadata,
    'getId' | 'getKey' | 'getLocation' | 'getValue' | 'remove' | 'setValue'
  > {}

export interface DeveloperMetadataLocation
  extends Contract<
    GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation,
    'getColumn' | 'getRow' | 'getSheet'
  > {}

export interface DeveloperMetadataFinder
  extends Contract<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, 'find'> {}

/** The one form of `addDeveloperMetadata` in use: key, value, visibility. */
export type MetadataArguments = [
  key: string,
  value: string,
  visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
];
