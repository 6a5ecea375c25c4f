import type { Contract } from './rewrite.ts';

/** A picture that lies in a cell, in place of a value. */
export interface CellImage extends Contract<GoogleAppsScript.Spreadsheet.CellImage, 'valueType'> {}

export interface CellImageBuilder
  extends Contract<GoogleAppsScript.Spreadsheet.CellImageBuilder, 'build' | 'setSourceUrl'> {}
