import type { ActionPlan } from '../plan/action-plan.ts';
import { listParentCodes } from '../plan/row-code.ts';
import { formatFolderName, formatRootFolderName } from './folder-name.ts';

/** A folder of the evidence tree. Keys: `root`, an area's or component's code (`I`, `I.4`), a row's KODE. */
export interface FolderSpec {
  readonly key: string;
  readonly parentKey: string | null;
  readonly name: string;
  /** Row index for a row's folder; null for those above. */
  readonly rowIndex: number | null;
}

export const ROOT_KEY = 'root';

/** What the evidence tree is made from. */
export interface FolderSources {
  readonly plan: Pick<ActionPlan, 'rows' | 'year'>;
  readonly unitName: string;
  /** KODE by row index. */
  readonly codes: ReadonlyMap<number, string>;
  /** Names by key of folders right below the root that are no row's. */
  readonly registerFolders?: ReadonlyMap<string, string>;
}

/** The folders that the plan needs, parents first: root, areas, components, rows. Parts that a plan lacks are left out. */
export function listFolderSpecs({
  plan,
  unitName,
  codes,
  registerFolders,
}: FolderSources): readonly FolderSpec[] {
  const name = formatRootFolderName(plan.year, unitName);
  const specs = new Map<string, FolderSpec>([
    [ROOT_KEY, { key: ROOT_KEY, parentKey: null, name, rowIndex: null }],
  ]);
  const add = (spec: FolderSpec): string => {
    if (!specs.has(spec.key)) specs.set(spec.key, spec);
    return spec.key;
  };
  for (const [key, folderName] of registerFolders ?? [])
    add({ key, parentKey: ROOT_KEY, name: folderName, rowIndex: null });
  for (const row of plan.rows) {
    const code = codes.get(row.rowIndex);
    if (code === undefined) continue;
    const parentKey = listParentCodes(code).reduce((parent, { code: key, part, isReform }) => {
      const title = isReform ? `REFORM ${row[`${part}Title`]}` : row[`${part}Title`];
      return add({ key, parentKey: parent, name: formatFolderName(key, title), rowIndex: null });
    }, ROOT_KEY);
    const words = row.indicator || row.action;
    add({ key: code, parentKey, name: formatFolderName(code, words), rowIndex: row.rowIndex });
  }
  return [...specs.values()];
}

/** The mark of a folder, kept in its appProperties (124 bytes with its key). */
export function formatFolderMark(workbookId: string, year: number | null, key: string): string {
  return `${workbookId}/${year ?? ''}/${key}`;
}

/** The key under which the workbook remembers a folder above the rows. */
export function folderRegistryKey(year: number | null, key: string): string {
  return `${year ?? ''}/${key}`;
}
