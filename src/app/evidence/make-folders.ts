import {
  type FolderSpec,
  folderRegistryKey,
  formatFolderMark,
  ROOT_KEY,
} from '../../domain/evidence/folder-specs.ts';
import { bodyTopOf } from '../../domain/plan/action-plan.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import { cellAt } from '../../domain/plan/grid.ts';
import { ADOPTED_FOLDER, RESERVED_FOLDER } from '../../messages/evidence-id.ts';
import { formatFolderProgress } from '../../messages/folders-id.ts';
import { link, text } from '../../sheets/sheet-content.ts';
import type { CodedPlan } from '../plan/open-coded-plan.ts';
import { planAnchor } from '../plan/open-plan.ts';
import { PlanError } from '../plan/plan-error.ts';
import { requireFree } from '../plan/require-free.ts';
import { isTimeUp } from '../plan/time-left.ts';
import { isSettingShown, writeSetting } from '../plan/write-setting.ts';
import type { Ports } from '../ports/ports.ts';
import type { FolderSearch } from './find-folders.ts';
import { formatFolderUrl } from './row-folders.ts';

/** What came of the making. */
export interface MadeFolders {
  /** Ids by key. */
  readonly folders: ReadonlyMap<string, string>;
  /** Ids of the folders that were made. */
  readonly made: ReadonlySet<string>;
  /** Ids under which Drive had a folder already. */
  readonly existing: ReadonlySet<string>;
  /** Keys written down but not made, since time ran out. */
  readonly unmade: ReadonlySet<string>;
  /** Whether anything was written down or made. */
  readonly isChanged: boolean;
}

/** The clock is looked at once for so many folders, and the person is told how far it is. */
const UNIT = 10;

/**
 * Makes the missing folders. Ids are reserved and written down before (in the workbook for those above the rows, as a
 * link in BUKTI for rows), so that a run cut anywhere makes the same folders when it is repeated.
 */
export function makeFolders(ports: Ports, coded: CodedPlan, search: FolderSearch): MadeFolders {
  const isChanged = search.missing.length > 0 || search.adopted.size > 0;
  if (isChanged) requireFree(ports, coded.open);
  const folders = reserveFolders(ports, coded, search);
  const done: BegunWork = { search, folders, made: new Set(), existing: new Set() };
  const { missing } = search;
  for (const [i, spec] of missing.entries()) {
    if (i % UNIT === 0 && i > 0) ports.person.progress(formatFolderProgress(i, missing.length));
    if (i % UNIT === 0 && isTimeUp(ports)) return stop(ports, done, missing.slice(i));
    const id = folders.get(spec.key);
    if (id === undefined) continue;
    const outcome = createFolder(ports, coded, { spec, id, folders });
    if (outcome === 'refused')
      throw new PlanError({ code: 'evidence-root-foreign', rootName: search.rootName });
    if (outcome === 'unusable' && search.folders.get(spec.key) === id) return makeRest(ports, coded, done);
    (outcome === 'exists' ? done.existing : done.made).add(id);
  }
  if (coded.open.marks.lastMadeFolder !== null) ports.workbook.markLastMade(null);
  return { ...done, unmade: new Set(), isChanged };
}

interface BegunWork {
  readonly search: FolderSearch;
  readonly folders: ReadonlyMap<string, string>;
  readonly made: Set<string>;
  readonly existing: Set<string>;
}

interface WantedFolder {
  readonly spec: FolderSpec;
  readonly id: string;
  readonly folders: ReadonlyMap<string, string>;
}

function createFolder(ports: Ports, { open }: CodedPlan, { spec, id, folders }: WantedFolder) {
  return ports.drive.createFolder({
    id,
    name: spec.name,
    parentId: spec.parentKey === null ? null : (folders.get(spec.parentKey) ?? null),
    mark: formatFolderMark(ports.workbook.id, open.plan.year, spec.key),
  });
}

/** Time is up after whole units: the next click goes on behind the last folder that was made. */
function stop(ports: Ports, done: BegunWork, left: readonly FolderSpec[]): MadeFolders {
  const { search, folders, made, existing } = done;
  const last = search.missing[search.missing.length - left.length - 1];
  const lastId = last === undefined ? undefined : folders.get(last.key);
  if (lastId !== undefined) ports.workbook.markLastMade(lastId);
  return { folders, made, existing, unmade: new Set(left.map(({ key }) => key)), isChanged: true };
}

/** Ids that were written down at another time, and that Drive does not know, give way to new ones. */
function makeRest(ports: Ports, coded: CodedPlan, done: BegunWork): MadeFolders {
  const { search, folders, made, existing } = done;
  const missing = search.missing.filter(({ key }) => {
    const id = folders.get(key) ?? '';
    return !made.has(id) && !existing.has(id);
  });
  const lost = new Set(missing.map(({ key }) => key));
  const kept = new Map([...folders].filter(([key]) => !lost.has(key)));
  const rest = makeFolders(ports, coded, { ...search, missing, folders: kept });
  return {
    ...rest,
    made: new Set([...made, ...rest.made]),
    existing: new Set([...existing, ...rest.existing]),
  };
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
    const words =
      spec && reservedKeys.has(spec.key) ? RESERVED_FOLDER : shown || (spec ? ADOPTED_FOLDER : '');
    return url === undefined ? text(words) : link(words, url);
  });
  ports.planSheet.writeColumns(open.sheet.sheetId, planAnchor(open), [{ columnIndex, topRowIndex, cells }]);
}
