import type { ProbeFacts } from '../../app/ports/platform-port.ts';
import type { DriveFile, DriveFiles } from '../../contract/drive.ts';
import { PROBE_FOLDER_NAME } from '../../messages/platform-test-id.ts';
import { MARK, readPairs, wordsOf } from '../marks.ts';
import { driveFiles } from '../require-drive.ts';
import { formatSame, statusOf } from './facts.ts';
import { noteFolders, type Scratch } from './scratch.ts';

const FOLDER = 'application/vnd.google-apps.folder';
const FIELDS = 'id,isAppAuthorized,ownedByMe,appProperties,parents';
const OPTIONS = { fields: 'id', supportsAllDrives: true } as const;
const TEST_MARK = 'uji';

/** Two folders, one in the other: made, made again, read, listed. */
export function probeFolders({ book }: Scratch): ProbeFacts {
  const files = driveFiles();
  const ids = files.generateIds({ count: 2, space: 'drive', type: 'files' }).ids ?? [];
  const [rootId = '', childId = ''] = ids;
  noteFolders(book, ids);
  const create = (id: string, parents: string[]): string =>
    statusOf(() =>
      files.create(
        {
          id,
          name: PROBE_FOLDER_NAME,
          mimeType: FOLDER,
          appProperties: { zi: TEST_MARK },
          ...(parents.length === 0 ? {} : { parents }),
        },
        null,
        OPTIONS,
      ),
    );
  const made = { create: create(rootId, []), again: create(rootId, []), child: create(childId, [rootId]) };
  const child = files.get(childId, { fields: FIELDS, supportsAllDrives: true });
  return {
    ids: String(ids.length),
    ...made,
    authorized: String(child.isAppAuthorized),
    mine: String(child.ownedByMe),
    mark: formatSame(child.appProperties?.zi === TEST_MARK),
    parent: formatSame(child.parents?.[0] === rootId),
    list: String(list(files, `'${rootId}' in parents or '${childId}' in parents`).length),
    listMissing: statusOf(() => list(files, `'${invent(rootId)}' in parents`)),
    getMissing: statusOf(() => files.get(invent(rootId), OPTIONS)),
  };
}

function list(files: DriveFiles, q: string): readonly DriveFile[] {
  const fields = 'files(id)';
  const answer = files.list({
    q,
    fields,
    pageSize: 10,
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
  });
  return answer.files ?? [];
}

/** An id of the same form that nobody has. */
function invent(id: string): string {
  return `${id.slice(0, -6)}${id.slice(-6).split('').reverse().join('')}`.replace(/.$/, 'Q');
}

/** A folder under an id that Drive has not given to anybody. */
export function probeInventedId({ book }: Scratch): ProbeFacts {
  const files = driveFiles();
  const [given = ''] = files.generateIds({ count: 1, space: 'drive', type: 'files' }).ids ?? [];
  const id = invent(given);
  const before = (wordsOf(book.marks, MARK.probeFolders) ?? '').split(' ').filter(one => one !== '');
  noteFolders(book, [...before, id]);
  return {
    create: statusOf(() => files.create({ id, name: PROBE_FOLDER_NAME, mimeType: FOLDER }, null, OPTIONS)),
  };
}

/** The folder above all evidence, as this account and this script see it. Nothing is made in it. */
export function probeRoot({ book }: Scratch): ProbeFacts {
  const [rootId] = readPairs(wordsOf(book.marks, MARK.folders)).values();
  if (rootId === undefined) return { root: 'none', authorized: 'none', mine: 'none' };
  const root = driveFiles().get(rootId, { fields: FIELDS, supportsAllDrives: true });
  return {
    root: 'known',
    authorized: String(root.isAppAuthorized ?? 'none'),
    mine: String(root.ownedByMe ?? 'none'),
  };
}
