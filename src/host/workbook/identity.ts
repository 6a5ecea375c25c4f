/** Names under which the workbook itself keeps what .xlsx has no place for. */

/** A hidden name of one sheet whose value is the sheet's id. */
export const SHEET_ID_NAME = '_ZI_lembar';

/** A hidden name whose place is the row or column that carries metadata. */
export function formatMetadataName(metadataId: number): string {
  return `_ZI_meta_${metadataId}`;
}

/** Entries of docProps/custom.xml. */
export const ENTRY = {
  spreadsheetId: 'ZI.spreadsheetId',
  nextSheetId: 'ZI.nextSheetId',
  timeZone: 'ZI.timeZone',
  locale: 'ZI.locale',
  /** Size of a sheet's grid, by sheet id: `1200,27`. */
  grid: 'ZI.grid.',
  property: 'ZI.property.',
  metadata: 'ZI.metadata.',
} as const;

export const ENTRY_PREFIX = 'ZI.';

export function isOwnName(name: string): boolean {
  return name.startsWith('_ZI_');
}
