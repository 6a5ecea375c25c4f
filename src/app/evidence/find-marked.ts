import { type FolderSpec, formatFolderMark, ROOT_KEY } from '../../domain/evidence/folder-specs.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import type { DriveItem, DrivePort } from '../ports/drive-port.ts';
import type { Ports } from '../ports/ports.ts';

/** Where the evidence tree of this workbook and year begins. */
export interface KnownRoot {
  /** Null when no root was ever written down, and Drive has none with its mark. */
  readonly id: string | null;
  /** Null when it does not exist yet or can't be seen. */
  readonly item: DriveItem | null;
  /** True when the workbook did not know it: the folders that it remembers may be those of another time. */
  readonly isFoundByMark: boolean;
}

/** The root that the workbook remembers; where it remembers none, or one that can't be seen, the one with the root's mark. */
export function findRoot(ports: Ports, open: OpenPlan, rememberedId: string | null): KnownRoot {
  const remembered = rememberedId === null ? null : ports.drive.find(rememberedId);
  if (remembered !== null) return { id: rememberedId, item: remembered, isFoundByMark: false };
  const mark = formatFolderMark(ports.workbook.id, open.plan.year, ROOT_KEY);
  const marked = chooseFolder(ports.drive.findMarked([mark], null));
  if (marked !== null) return { id: marked.id, item: marked, isFoundByMark: true };
  return { id: rememberedId, item: null, isFoundByMark: false };
}

/** Folders by key that carry these specs' marks, wherever people have moved them. */
export function findMarkedFolders(
  drive: DrivePort,
  specs: readonly FolderSpec[],
  { markOf, rootMark }: { markOf(key: string): string; readonly rootMark: string },
): ReadonlyMap<string, DriveItem> {
  if (specs.length === 0) return new Map();
  const byMark = new Map<string, DriveItem[]>();
  for (const item of drive.findMarked(
    specs.map(({ key }) => markOf(key)),
    rootMark,
  )) {
    const mark = item.mark ?? '';
    byMark.set(mark, [...(byMark.get(mark) ?? []), item]);
  }
  return new Map(
    specs.flatMap(({ key }) => {
      const chosen = chooseFolder(byMark.get(markOf(key)) ?? []);
      return chosen === null ? [] : [[key, chosen] as const];
    }),
  );
}

/** Of several with one mark the person's own comes first, else the one that Drive names first when sorted by id. */
function chooseFolder(items: readonly DriveItem[]): DriveItem | null {
  const usable = items.filter(({ kind, isTrashed }) => kind === 'folder' && !isTrashed);
  const [first = null] = [...usable].sort(
    (a, b) => Number(b.isMine !== false) - Number(a.isMine !== false) || (a.id < b.id ? -1 : 1),
  );
  return first;
}
