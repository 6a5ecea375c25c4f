import { parseDriveLink } from '../../domain/evidence/drive-link.ts';
import { folderRegistryKey } from '../../domain/evidence/folder-specs.ts';
import { RESERVED_FOLDER } from '../../messages/evidence-id.ts';
import { type OpenPlan, readOwnTexts } from '../plan/open-plan.ts';
import type { ColumnLinks } from '../ports/plan-sheet-port.ts';

/** The folder that BUKTI of a row links. */
export interface RowFolder {
  readonly code: string;
  readonly rowIndex: number;
  readonly id: string;
  readonly url: string;
  /** Written down before it was made: the making may not have happened. */
  readonly isReserved: boolean;
}

/** The row folders that the BUKTI column names; a copied row's link belongs to its original. */
export function readRowFolders(
  open: OpenPlan,
  codes: ReadonlyMap<number, string>,
  links: ColumnLinks,
): readonly RowFolder[] {
  const texts = readOwnTexts(open.grid, open.ownColumns, 'evidence');
  const written = readOwnTexts(open.grid, open.ownColumns, 'code');
  const folders = new Map<string, RowFolder>();
  for (const { rowIndex } of open.plan.rows) {
    const code = codes.get(rowIndex);
    const url = links.get(rowIndex);
    const drive = url === undefined ? null : parseDriveLink(url);
    if (code === undefined || url === undefined || drive === null || folders.has(drive.id)) continue;
    const isCopy = written.has(rowIndex) && written.get(rowIndex) !== code;
    if (isCopy) continue;
    folders.set(drive.id, {
      code,
      rowIndex,
      id: drive.id,
      url,
      isReserved: texts.get(rowIndex) === RESERVED_FOLDER,
    });
  }
  return [...folders.values()];
}

/** Ids of the folders above the rows, which the workbook remembers of the plan's year. */
export function listFoldersAbove({ marks, plan }: OpenPlan): readonly string[] {
  const prefix = folderRegistryKey(plan.year, '');
  return [...marks.folders].filter(([key]) => key.startsWith(prefix)).map(([, id]) => id);
}

/** The address of a folder by its id. */
export function formatFolderUrl(id: string): string {
  return `https://drive.google.com/drive/folders/${id}`;
}
