import type { NaskahKey } from '../../messages/naskah-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { buildNaskahContent, layMissingParts, readNaskah } from '../../sheets/naskah/naskah-table.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';

/** What people wrote on Naskah ZI, which is made at the first document; parts that it lacks are added below. */
export function readTexts(ports: Ports): ReadonlyMap<NaskahKey, string> {
  const known = ports.workbook.readMarks().sheets.get(ownSheetKey({ kind: 'naskah' }));
  if (known === undefined) {
    ports.workbook.writeSheet({ kind: 'naskah' }, OWN_SHEET_NAMES.naskah, buildNaskahContent());
    return new Map();
  }
  const grid = ports.workbook.readOwnGrid(known);
  const missing = layMissingParts(grid);
  if (missing.length > 0) ports.workbook.appendRows(known, grid.rows.length, missing);
  return readNaskah(grid);
}
