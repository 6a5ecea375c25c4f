import type { Contract } from './rewrite.ts';

export interface Filter
  extends Contract<
    GoogleAppsScript.Spreadsheet.Filter,
    'getColumnFilterCriteria' | 'getRange' | 'remove' | 'setColumnFilterCriteria'
  > {}

export interface FilterCriteria extends Contract<GoogleAppsScript.Spreadsheet.FilterCriteria, never> {}

export interface FilterCriteriaBuilder
  extends Contract<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, 'build' | 'setHiddenValues'> {}

export interface Protection
  extends Contract<
    GoogleAppsScript.Spreadsheet.Protection,
    'canEdit' | 'getDescription' | 'getRange' | 'getUnprotectedRanges'
  > {}

/** A group of columns. */
export interface Group
  extends Contract<GoogleAppsScript.Spreadsheet.Group, 'collapse' | 'getRange' | 'remove'> {}
