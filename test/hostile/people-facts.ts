import { copyWorkbook } from '../../src/host/workbook/copy-workbook.ts';
import { deleteColumns } from '../../src/host/workbook/edits/edit-lines.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { sheetFacts } from '../support/bundle-sheet-facts.ts';

/**
 * What people made on a sheet: its facts as they are without the add-on's own columns and colour rules. Own columns are
 * known by their marks, so that a person's column that was written into would be seen.
 */
export function peoplesFacts(workbook: Workbook, sheetId: number): Record<string, unknown> {
  const copy = copyWorkbook(workbook);
  const sheet = copy.sheets.find(one => one.sheetId === sheetId);
  if (!sheet) throw new Error(`no sheet ${sheetId}`);
  const own = copy.metadata.flatMap(({ key, place }) =>
    key === 'zi.column' && place.kind === 'column' && place.sheetId === sheetId ? [place.index] : [],
  );
  for (const column of own.sort((a, b) => b - a)) deleteColumns({ workbook: copy, sheet }, column, 1);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(
    rule => rule.kind === 'foreign' || !rule.formula.includes('N("zi")=0'),
  );
  return sheetFacts(sheet);
}

/** Cells with what stands in them and their look, merges: what a saved file must bring back. */
export function savedFacts(sheet: Sheet): Record<string, unknown> {
  const { cells, merges } = sheetFacts(sheet);
  return { cells, merges };
}
