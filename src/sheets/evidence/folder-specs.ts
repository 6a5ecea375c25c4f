import type { OpenPlan } from '../../app/plan/open-plan.ts';
import { formatFolderName, formatRootFolderName } from '../../domain/evidence/folder-name.ts';
import type { PlanRow } from '../../domain/plan/action-plan.ts';

/** A folder of the evidence tree. Keys: `root`, an area's or component's code (`I`, `I.4`), a row's KODE. */
export interface FolderSpec {
  readonly key: string;
  readonly parentKey: string | null;
  readonly name: string;
  /** Row index for a row's folder; null for those above. */
  readonly rowIndex: number | null;
}

export const ROOT_KEY = 'root';

/** The folders that the plan needs, parents first: root, areas, components, rows. Parts that a plan lacks are left out. */
export function listFolderSpecs(open: OpenPlan, codes: ReadonlyMap<number, string>): readonly FolderSpec[] {
  const { plan, settings } = open;
  const name = formatRootFolderName(plan.year, settings.unitName);
  const specs = new Map<string, FolderSpec>([
    [ROOT_KEY, { key: ROOT_KEY, parentKey: null, name, rowIndex: null }],
  ]);
  const add = (spec: FolderSpec): string => {
    if (!specs.has(spec.key)) specs.set(spec.key, spec);
    return spec.key;
  };
  for (const row of plan.rows) {
    const code = codes.get(row.rowIndex);
    if (code === undefined) continue;
    const parentKey = listParents(code, row).reduce(
      (parent, { key, title }) =>
        add({ key, parentKey: parent, name: formatFolderName(key, title), rowIndex: null }),
      ROOT_KEY,
    );
    const words = row.indicator || row.action;
    add({ key: code, parentKey, name: formatFolderName(code, words), rowIndex: row.rowIndex });
  }
  return [...specs.values()];
}

/** The folders between the root and a row: what its code names before the letter. */
function listParents(code: string, row: PlanRow): readonly { key: string; title: string }[] {
  const parts = code.split('.').slice(0, -1);
  return parts.map((part, i) => ({
    key: parts.slice(0, i + 1).join('.'),
    title: /^\d+$/.test(part) ? row.componentTitle : row.areaTitle,
  }));
}

/** The mark of a folder, kept in its appProperties (124 bytes with its key). */
export function formatFolderMark(workbookId: string, year: number | null, key: string): string {
  return `${workbookId}/${year ?? ''}/${key}`;
}

/** The key under which the workbook remembers a folder above the rows. */
export function folderRegistryKey(year: number | null, key: string): string {
  return `${year ?? ''}/${key}`;
}
