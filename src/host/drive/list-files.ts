import type { DriveFileList, DriveListArguments } from '../../contract/drive.ts';
import type { DriveAccount, DriveSession } from './drive-account.ts';
import type { DriveItem } from './drive-contents.ts';
import { checkCount, DriveRefusal, refuseInvalidQuery, refuseMissing } from './drive-error.ts';
import { type DriveQuery, listQueriedFolders, parseDriveQuery } from './drive-query.ts';
import { checkFields, type FieldSelection, parseFields, selectFields } from './field-selection.ts';
import { buildFile, fileFields } from './file-resource.ts';
import { matchesQuery } from './match-query.ts';

const listFields: FieldSelection = new Map<string, FieldSelection | null>([
  ['nextPageToken', null],
  ['incompleteSearch', null],
  ['files', fileFields],
]);

/** Pages get this short when `parents` is among the fields, whatever was asked for. */
const maxPageWithParents = 460;
/** 128 folders in one query were seen to work, 129 were not. */
const maxQueriedFolders = 128;

function resolveRoot(query: DriveQuery, account: DriveAccount): DriveQuery {
  switch (query.kind) {
    case 'and':
    case 'or':
      return {
        ...query,
        left: resolveRoot(query.left, account),
        right: resolveRoot(query.right, account),
      };
    case 'not':
      return { ...query, negated: resolveRoot(query.negated, account) };
    case 'in-parents':
      return { ...query, folderId: account.resolveAlias(query.folderId) };
    default:
      return query;
  }
}

function parseSearch(q: string, account: DriveAccount): DriveQuery {
  const query = resolveRoot(parseDriveQuery(q), account);
  const folders = listQueriedFolders(query);
  if (folders.length > maxQueriedFolders) {
    throw new DriveRefusal(413, 'uploadTooLarge', 'Request Entity Too Large');
  }
  for (const id of folders) requireFolder(id, account);
  return query;
}

/** Google names no id here: "File not found: .", also when one of many folders is missing. */
function requireFolder(id: string, account: DriveAccount): void {
  try {
    account.require(id);
  } catch {
    throw refuseMissing('');
  }
}

function containsOr(query: DriveQuery): boolean {
  if (query.kind === 'or') return true;
  if (query.kind === 'not') return containsOr(query.negated);
  return query.kind === 'and' && (containsOr(query.left) || containsOr(query.right));
}

function search({ account, failsOrQueries }: DriveSession, query: DriveQuery): DriveItem[] {
  if (failsOrQueries && containsOr(query) && listQueriedFolders(query).length > 1) return [];
  const found = account.listVisible().filter(item =>
    matchesQuery(query, {
      parentId: account.findParentId(item),
      isTrashed: account.isInTrash(item),
      mimeType: item.mimeType,
      name: item.name,
      appProperties: item.appProperties,
    }),
  );
  // Without an order of one's own, the newest come first; nobody may rely on more.
  return found.sort((a, b) => b.createdMs - a.createdMs);
}

function makePageToken(offset: number, q: string): string {
  return `~!!~${encodeURIComponent(JSON.stringify([offset, q]))}`;
}

/** A token belongs to the search that gave it. */
function readOffset(pageToken: string | undefined, q: string): number {
  if (pageToken === undefined) return 0;
  try {
    const content: unknown = JSON.parse(decodeURIComponent(pageToken.slice(4)));
    if (Array.isArray(content) && typeof content[0] === 'number' && content[1] === q) return content[0];
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof URIError)) throw error;
  }
  throw refuseInvalidQuery();
}

function wantsParents(selection: FieldSelection): boolean {
  const files = selection.get('files') ?? null;
  const isWhole = selection.has('*') || (selection.has('files') && files === null);
  return isWhole || files?.has('parents') === true || files?.has('*') === true;
}

/** The answer of files.list: one page and, if there are more, the token of the next. */
export function listFiles(session: DriveSession, optionalArgs: DriveListArguments): DriveFileList {
  const { account } = session;
  const { q, fields, pageSize = 100, pageToken } = optionalArgs;
  const selection = parseFields(fields);
  checkFields(selection, listFields);
  checkCount(pageSize);
  // Nothing here lies on a shared drive.
  if (optionalArgs.driveId !== undefined) throw refuseMissing(optionalArgs.driveId);
  const start = readOffset(pageToken, q);
  const end = start + (wantsParents(selection) ? Math.min(pageSize, maxPageWithParents) : pageSize);
  const found = search(session, parseSearch(q, account));
  const fileSelection = selection.get('files') ?? parseFields('*');
  const page: DriveFileList = {
    ...(end < found.length ? { nextPageToken: makePageToken(end, q) } : {}),
    incompleteSearch: false,
    files: found.slice(start, end).map(item => buildFile(item, account.view(item), fileSelection)),
  };
  return selectFields(page, new Map([...selection.keys()].map(name => [name, null])));
}
