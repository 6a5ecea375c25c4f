import type { DeveloperMetadata } from '../contract/developer-metadata.ts';
import type { Spreadsheet } from '../contract/spreadsheet.ts';

/**
 * The marks of that name anywhere in the workbook. Always asked of the workbook and told apart by their places: what a
 * finder of a sheet counts as lying on it is not said in the same way everywhere.
 */
export function findMarks(spreadsheet: Spreadsheet, key: string): readonly DeveloperMetadata[] {
  return spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
}

/** Those on a sheet itself. */
export function findSheetMarks(
  spreadsheet: Spreadsheet,
  key: string,
  sheetId: number,
): readonly DeveloperMetadata[] {
  return findMarks(spreadsheet, key).filter(mark => mark.getLocation().getSheet()?.getSheetId() === sheetId);
}

/** A mark on a column of a sheet. */
export interface ColumnMark {
  readonly mark: DeveloperMetadata;
  /** What the mark says. */
  readonly value: string;
  readonly columnIndex: number;
}

/** Those on columns of a sheet. */
export function findColumnMarks(
  spreadsheet: Spreadsheet,
  key: string,
  sheetId: number,
): readonly ColumnMark[] {
  return findMarks(spreadsheet, key).flatMap(mark => {
    const range = mark.getLocation().getColumn();
    if (range === null || range.getSheet().getSheetId() !== sheetId) return [];
    return [{ mark, value: mark.getValue() ?? '', columnIndex: range.getColumn() - 1 }];
  });
}
