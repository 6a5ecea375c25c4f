import { PlanError } from '../app/plan/plan-error.ts';
import type { DriveItem, DrivePort, NewDocument, NewFolder } from '../app/ports/drive-port.ts';
import type { DriveFile, DriveNewFile } from '../contract/drive.ts';
import type { FileBlob } from '../contract/utilities.ts';
import { fromDayNumber, type PlainDate } from '../domain/calendar/plain-date.ts';
import { hasStatus, isRefusal } from './drive-errors.ts';
import { google, hasDrive } from './google.ts';
import { driveFiles } from './require-drive.ts';
import { retry } from './retry.ts';
import { readZoneOffset, toDayNumberInZone, type ZoneOffset } from './zone-offset.ts';

const FOLDER = 'application/vnd.google-apps.folder';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHORTCUT = 'application/vnd.google-apps.shortcut';
const ITEM_FIELDS =
  'id,name,mimeType,parents,webViewLink,createdTime,md5Checksum,trashed,ownedByMe,isAppAuthorized,driveId,appProperties,shortcutDetails(targetId,targetMimeType)';
/** Longer questions about parents are answered with HTTP 413. */
const PARENTS_PER_QUERY = 40;
/** A term about a mark is about twice as long as one about a parent. */
const MARKS_PER_QUERY = 20;
const PAGE_SIZE = 1000;
/** Drive takes a file and its description in one call up to 5 MB (Drive API, Upload file data). */
const MOST_BYTES = 5_000_000;

/** Drive through the advanced service. */
export function openDrivePort(zone: string): DrivePort {
  let offset: ZoneOffset | null = null;
  const toItem = (file: DriveFile): DriveItem => {
    offset = offset ?? readZoneOffset(zone);
    return toDriveItem(file, offset);
  };
  return {
    isInstalled: hasDrive(),
    reserveIds: count => listIds(count),
    createFolder,
    createDocument,
    find(id) {
      try {
        return toItem(retry(() => driveFiles().get(id, { fields: ITEM_FIELDS, supportsAllDrives: true })));
      } catch (error) {
        if (isRefusal(error)) return null;
        throw error;
      }
    },
    findMarked: (marks, knownMark) => listMarked(marks, knownMark).map(toItem),
    listChildren: (parentIds, knownParentId) =>
      inGroups(parentIds, PARENTS_PER_QUERY)
        .flatMap(group => listGroup(group, knownParentId))
        .map(toItem),
    tryChildren(parentIds, knownParentId) {
      const answers: DriveFile[] = [];
      for (const group of inGroups(parentIds, PARENTS_PER_QUERY)) {
        const answer = tryGroup(group, knownParentId);
        if (answer === null) return null;
        answers.push(...answer);
      }
      return answers.map(toItem);
    },
  };
}

function listIds(count: number): string[] {
  const reserved: string[] = [];
  while (reserved.length < count) {
    const wanted = Math.min(1000, count - reserved.length);
    const { ids } = driveFiles().generateIds({ count: wanted, space: 'drive', type: 'files' });
    if (!ids || ids.length === 0) throw new Error('Drive reserved no ids');
    reserved.push(...ids);
  }
  return reserved;
}

function createFolder({ id, name, parentId, mark }: NewFolder): Outcome {
  return create({ id, name, mimeType: FOLDER, appProperties: { zi: mark }, ...below(parentId) }, null);
}

function createDocument({ id, name, parentId, parts }: NewDocument): ReturnType<DrivePort['createDocument']> {
  const { Utilities } = google;
  const files = parts.map(part => Utilities.newBlob(part.text, 'application/xml', part.name));
  const content = Utilities.zip(files, name);
  content.setContentType(DOCX);
  if (content.getBytes().length > MOST_BYTES) return 'too-large';
  return create({ id, name, mimeType: DOCX, ...below(parentId) }, content);
}

type Outcome = ReturnType<DrivePort['createFolder']>;

function below(parentId: string | null): Pick<DriveNewFile, 'parents'> {
  return parentId === null ? {} : { parents: [parentId] };
}

/** Making something under a reserved id can be repeated: the second time Drive answers 409. */
function create(resource: DriveNewFile, content: FileBlob | null): Outcome {
  try {
    retry(() => driveFiles().create(resource, content, { fields: 'id', supportsAllDrives: true }));
    return 'made';
  } catch (error) {
    if (hasStatus(error, 409)) return 'exists';
    if (hasStatus(error, 400)) return 'unusable';
    if (isRefusal(error)) return 'refused';
    throw error;
  }
}

/** Children of a group; when it can't be trusted, each folder is asked for alone. */
function listGroup(group: readonly string[], knownParentId: string | null): DriveFile[] {
  return tryGroup(group, knownParentId) ?? group.flatMap(id => tryPages([id]) ?? []);
}

/** Children of a group. The known parent rides along: null when not even its children come, or all is refused. */
function tryGroup(group: readonly string[], knownParentId: string | null): DriveFile[] | null {
  const isAsked = knownParentId !== null && group.includes(knownParentId);
  const asked = knownParentId === null || isAsked ? group : [knownParentId, ...group];
  const files = tryPages(asked);
  const isFromKnown = (file: DriveFile): boolean =>
    knownParentId !== null && file.parents?.includes(knownParentId) === true;
  const isTrusted = asked.length === 1 || (knownParentId === null ? files?.length : files?.some(isFromKnown));
  if (files === null || !isTrusted) return null;
  return isAsked ? files : files.filter(file => !isFromKnown(file));
}

/** Null when one of the folders is gone or hidden: Drive then refuses the whole question, and names none. */
function tryPages(parentIds: readonly string[]): DriveFile[] | null {
  try {
    return listPages(parentIds);
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** Items with one of the marks. The known mark rides along: when not even that one comes, each is asked for alone. */
function listMarked(marks: readonly string[], knownMark: string | null): DriveFile[] {
  const isKnown = (file: DriveFile): boolean => file.appProperties?.zi === knownMark;
  return inGroups(marks, MARKS_PER_QUERY).flatMap(group => {
    if (knownMark === null || group.includes(knownMark)) return askMarks(group);
    const files = askMarks([knownMark, ...group]);
    return files.some(isKnown)
      ? files.filter(file => !isKnown(file))
      : group.flatMap(mark => askMarks([mark]));
  });
}

function askMarks(marks: readonly string[]): DriveFile[] {
  const terms = marks.map(mark => `appProperties has { key='zi' and value='${escapeTerm(mark)}' }`);
  return askPages(`(${terms.join(' or ')}) and trashed = false`);
}

function listPages(parentIds: readonly string[]): DriveFile[] {
  return askPages(parentIds.map(id => `'${escapeTerm(id)}' in parents`).join(' or '));
}

/** All pages of an answer. One that Drive calls incomplete is asked for once more in the shared drive that it is about. */
function askPages(q: string): DriveFile[] {
  const answer = readPages(q, null);
  if (!answer.isIncomplete) return answer.files;
  const driveId = answer.files.find(file => file.driveId)?.driveId ?? findDriveId(q);
  const again = driveId === null ? answer : readPages(q, driveId);
  // Files left out in silence would turn rows red.
  if (again.isIncomplete) throw new PlanError({ code: 'evidence-incomplete' });
  return again.files;
}

function readPages(q: string, driveId: string | null): { files: DriveFile[]; isIncomplete: boolean } {
  const files: DriveFile[] = [];
  let isIncomplete = false;
  let pageToken: string | undefined;
  do {
    const page = retry(() =>
      driveFiles().list({
        q,
        fields: `nextPageToken,incompleteSearch,files(${ITEM_FIELDS})`,
        pageSize: PAGE_SIZE,
        supportsAllDrives: true,
        includeItemsFromAllDrives: true,
        ...(driveId === null ? {} : { corpora: 'drive' as const, driveId }),
        ...(pageToken ? { pageToken } : {}),
      }),
    );
    files.push(...(page.files ?? []));
    isIncomplete = isIncomplete || page.incompleteSearch === true;
    pageToken = page.nextPageToken;
  } while (pageToken);
  return { files, isIncomplete };
}

/** The shared drive of the first folder that a question names; null in My Drive. */
function findDriveId(q: string): string | null {
  const [, id] = /^'((?:[^'\\]|\\.)+)' in parents/.exec(q) ?? [];
  if (id === undefined) return null;
  const folder = retry(() => driveFiles().get(id, { fields: 'driveId', supportsAllDrives: true }));
  return folder.driveId ?? null;
}

/** One place in each group is left for what is known to exist. */
function inGroups(ids: readonly string[], most: number): readonly (readonly string[])[] {
  const size = most - 1;
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, i) => ids.slice(i * size, (i + 1) * size));
}

function escapeTerm(text: string): string {
  return text.replace(/[\\']/g, '\\$&');
}

function toDriveItem(file: DriveFile, offset: ZoneOffset): DriveItem {
  const target = file.shortcutDetails;
  const isFolderShortcut = target?.targetMimeType === FOLDER;
  return {
    id: file.id ?? '',
    name: file.name ?? '',
    kind: kindOf(file.mimeType),
    parentId: file.parents?.[0] ?? null,
    url: file.webViewLink ?? '',
    createdOn: toDay(file.createdTime, offset),
    md5: file.md5Checksum ?? null,
    isTrashed: file.trashed ?? false,
    targetFileId: isFolderShortcut ? null : (target?.targetId ?? null),
    targetFolderId: isFolderShortcut ? (target?.targetId ?? null) : null,
    mark: file.appProperties?.zi ?? null,
    isMine: file.ownedByMe ?? null,
    isChangeable: file.isAppAuthorized ?? null,
  };
}

function kindOf(mimeType: string | undefined): DriveItem['kind'] {
  if (mimeType === FOLDER) return 'folder';
  return mimeType === SHORTCUT ? 'shortcut' : 'file';
}

function toDay(createdTime: string | undefined, offset: ZoneOffset): PlainDate {
  return fromDayNumber(toDayNumberInZone(new Date(createdTime ?? 0), offset));
}
