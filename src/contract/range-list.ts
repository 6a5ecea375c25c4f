import type { Contract } from './rewrite.ts';

/** Blocks of one sheet that are changed together, in one call. */
export interface RangeList extends Contract<GoogleAppsScript.Spreadsheet.RangeList, 'setBorder'> {}
