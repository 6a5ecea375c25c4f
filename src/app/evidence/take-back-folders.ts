import type { CodedPlan } from '../plan/open-coded-plan.ts';
import { tellStep } from '../plan/tell-step.ts';
import type { Ports } from '../ports/ports.ts';
import { findFolders } from './find-folders.ts';
import { makeFolders } from './make-folders.ts';
import { listFoldersAbove } from './row-folders.ts';

/**
 * Links the rows' folders in BUKTI again where the workbook remembers the tree and no row links any, as after Bersihkan.
 * Makes none. Returns how many were found; null where there was nothing to look for.
 */
export function takeBackFolders(ports: Ports, coded: CodedPlan): number | null {
  const { sheet, ownColumns } = coded.open;
  const evidenceColumn = ownColumns.get('evidence');
  if (evidenceColumn === undefined || listFoldersAbove(coded.open).length === 0) return null;
  if (ports.planSheet.readLinks(sheet.sheetId, evidenceColumn).size > 0) return null;
  tellStep(ports, 'folders');
  const search = findFolders(ports, coded);
  if (search.adopted.size > 0) makeFolders(ports, coded, { ...search, missing: [] });
  return search.rowKeys.filter(key => search.adopted.has(key)).length;
}
