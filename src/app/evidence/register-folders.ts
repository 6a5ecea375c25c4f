import { folderRegistryKey } from '../../domain/evidence/folder-specs.ts';
import { REGISTER_FOLDERS } from '../../messages/own-sheet-id.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import { ownSheetKey, type WorkbookMarks } from '../ports/ports.ts';

type RegisterFolderKey = keyof typeof REGISTER_FOLDERS;

const KEYS = Object.keys(REGISTER_FOLDERS) as readonly RegisterFolderKey[];

/** What lies in a register's folder is no row's: no KODE looks like this. */
const PREFIX = 'register:';

/** Names by key of the folders of registers that were made. */
export function listRegisterFolders({ sheets }: WorkbookMarks): ReadonlyMap<string, string> {
  const wanted = KEYS.filter(key => sheets.has(ownSheetKey({ kind: REGISTER_FOLDERS[key].register })));
  return new Map(wanted.map(key => [key, REGISTER_FOLDERS[key].name]));
}

/** Folders of registers that the workbook remembers of the plan's year: by id, the key under which their files are listed. */
export function listRegisterKeys({ marks, plan }: OpenPlan): ReadonlyMap<string, string> {
  return new Map(
    KEYS.flatMap(key => {
      const id = marks.folders.get(folderRegistryKey(plan.year, key));
      return id === undefined ? [] : [[id, `${PREFIX}${key}`] as const];
    }),
  );
}

/** The key of the register whose files are listed under it; null for a row's KODE. */
export function registerOf(listedKey: string): string | null {
  return listedKey.startsWith(PREFIX) ? listedKey.slice(PREFIX.length) : null;
}
