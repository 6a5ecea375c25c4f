import {
  type FolderSpec,
  folderRegistryKey,
  formatFolderMark,
  ROOT_KEY,
} from '../../domain/evidence/folder-specs.ts';
import { bodyTopOf } from '../../domain/plan/action-plan.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import { cellAt } from '../../domain/plan/grid.ts';
import { RESERVED_FOLDER } from '../../messages/evidence-id.ts';
import { formatFolderProgress } from '../../messages/folders-id.ts';
import { link, text } from '../../sheets/sheet-content.ts';
import type { CodedPlan } from '../plan/open-coded-plan.ts';
import { planAnchor } from '../plan/open-plan.ts';
import { PlanError } from '../plan/plan-error.ts';
import { requireFree } from '../plan/require-free.ts';
import { isSettingShown, writeSetting } from '../plan/write-setting.ts';
import type { Ports } from '../ports/ports.ts';
import type { FolderSearch } from './find-folders.ts';
import { formatFolderUrl } from './row-folders.ts';

/** What came of the making. */
export interface MadeFolders {
  /** Ids by key. */
  readonly folders: ReadonlyMap<string, string>;
  readonly madeCount: number;
  /** Keys written down but not made, since time ran out. */
  readonly unmade: ReadonlySet<string>;
}

/** Google stops a script at six minutes; the work ends itself before, so that the next click can go on. */
const MOST_MS = 270_000;
const PROGRESS_EVERY = 10;

/**
 * Makes the missing folders. Ids are reserved and written down before (in the workbook for those above the rows, as a
 * link in BUKTI for rows), so that a run cut anywhere makes the same folders when it is repeated.
 */
export function makeFolders(ports: Ports, coded: CodedPlan, search: FolderSearch): MadeFolders {
  if (search.missing.length > 0 || search.adopted.size > 0) requireFree(ports, coded.open);
  const folders = reserveFolders(ports, coded, search);
  const year = coded.open.plan.year;
  const unmade = new Set<string>();
  const made = new Set<string>();
  for (const [i, spec] of search.missing.entries()) {
    const id = folders.get(spec.key);
    if (id === undefined) continue;
    if (ports.clock.elapsedMs() > MOST_MS) {
      unmade.add(spec.key);
      continue;
    }
    const outcome = ports.drive.createFolder({
      id,
      name: spec.name,
      parentId: spec.parentKey === null ? null : (folders.get(spec.parentKey) ?? null),
      mark: formatFolderMark(ports.workbook.id, year, spec.key),
    });
    if (outcome === 'refused')
      throw new PlanError({ code: 'evidence-root-foreign', rootName: search.rootName });
    if (outcome === 'unusable' && search.folders.get(spec.key) === id)
      return makeRest(ports, coded, { search, folders, made });
    made.add(spec.key);
    if ((i + 1) % PROGRESS_EVERY === 0)
      ports.person.progress(formatFolderProgress(i + 1, search.missing.length));
  }
  return { folders, madeCount: made.size, unmade };
}

interface BegunWork {
  readonly search: FolderSearch;
  readonly folders: ReadonlyMap<string, string>;
  /** Keys of the folders that this run has made. */
  readonly made: ReadonlySet<string>;
}

/** Ids that were written down at another time, and that Drive does not know, give way to new ones. */
function makeRest(ports: Ports, coded: CodedPlan, { search, folders, made }: BegunWork): MadeFolders {
  const missing = search.missing.filter(({ key }) => !made.has(key));
  const lost = new Set(missing.map(({ key }) => key));
  const kept = new Map([...folders].filter(([key]) => !lost.has(key)));
  const rest = makeFolders(ports, coded, { ...search, missing, folders: kept });
  return { ...rest, madeCount: made.size + rest.madeCount };
}

/** Gives every missing folder an id and writes all ids down. */
function reserveFolders(ports: Ports, coded: CodedPlan, search: FolderSearch): ReadonlyMap<string, string> {
  const folders = new Map(search.folders);
  const without = search.missing.filter(({ key }) => !folders.has(key));
  const ids = without.length === 0 ? [] : ports.drive.reserveIds(without.length);
  without.forEach(({ key }, i) => {
    const id = ids[i];
    if (id !== undefined) folders.set(key, id);
  });
  const registry = new Map(coded.open.marks.folders);
  let isNoted = true;
  for (const { key, rowIndex } of search.specs) {
    const id = folders.get(key);
    const registryKey = folderRegistryKey(coded.open.plan.year, key);
    if (rowIndex !== null || id === undefined || registry.get(registryKey) === id) continue;
    registry.set(registryKey, id);
    isNoted = false;
  }
  if (!isNoted) ports.workbook.markFolders(registry);
  // Before the rows' links: once these stand, a run that was cut has nothing more to write down.
  noteRoot(ports, search, folders.get(ROOT_KEY));
  writeRowLinks(ports, coded, { search, folders, reserved: without });
  ports.workbook.flush();
  return folders;
}

/** Shows the root folder in Pengaturan ZI, whenever folders are made or adopted, and on a sheet that was made anew. */
function noteRoot(
  ports: Ports,
  { rootName, missing, adopted }: FolderSearch,
  rootId: string | undefined,
): void {
  if (rootId === undefined) return;
  if (missing.length === 0 && adopted.size === 0 && isSettingShown(ports, 'evidenceRoot')) return;
  writeSetting(ports, 'evidenceRoot', link(rootName, formatFolderUrl(rootId), 'bodyMuted'));
}

interface Reservation {
  readonly search: FolderSearch;
  readonly folders: ReadonlyMap<string, string>;
  readonly reserved: readonly FolderSpec[];
}

/** Writes the links of new and adopted row folders into BUKTI, as one block. */
function writeRowLinks(ports: Ports, { open }: CodedPlan, { search, folders, reserved }: Reservation): void {
  const columnIndex = open.ownColumns.get('evidence');
  const reservedKeys = new Set(reserved.map(({ key }) => key));
  const isNew = ({ key }: FolderSpec): boolean => reservedKeys.has(key) || search.adopted.has(key);
  const news = new Map(search.specs.filter(isNew).map(spec => [spec.rowIndex, spec]));
  news.delete(null);
  if (columnIndex === undefined || news.size === 0) return;
  const topRowIndex = bodyTopOf(open.plan);
  const cells = Array.from({ length: open.plan.endRowIndex - topRowIndex }, (_, i) => {
    const rowIndex = topRowIndex + i;
    const spec = news.get(rowIndex);
    const shown = cellText(cellAt(open.grid, rowIndex, columnIndex));
    const url = spec ? formatFolderUrl(folders.get(spec.key) ?? '') : search.links.get(rowIndex);
    const words = spec && reservedKeys.has(spec.key) ? RESERVED_FOLDER : shown || (spec ? '–' : '');
    return url === undefined ? text(words) : link(words, url);
  });
  ports.planSheet.writeColumns(open.sheet.sheetId, planAnchor(open), [{ columnIndex, topRowIndex, cells }]);
}
