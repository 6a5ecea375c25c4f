import type {
  Drive,
  DriveFieldArguments,
  DriveFile,
  DriveFileList,
  DriveFiles,
  DriveGeneratedIds,
  DriveGenerateIdsArguments,
  DriveListArguments,
  DriveNewFile,
} from '../../contract/drive.ts';
import type { FileBlob } from '../../contract/utilities.ts';
import { requireBytes } from '../blob-bytes.ts';
import { createItem, type ItemChange, placeShortcut, updateItem } from './change-files.ts';
import { DriveAccount, type DriveSession } from './drive-account.ts';
import type { DriveContents } from './drive-contents.ts';
import { checkCount, DriveError, DriveRefusal } from './drive-error.ts';
import { checkFields, type FieldSelection, parseFields } from './field-selection.ts';
import { buildFile, fileFields } from './file-resource.ts';
import { listFiles } from './list-files.ts';

export interface PlayedDriveOptions {
  /** Called at each call, so that what people did since the last one is seen. */
  open(): DriveContents;
  /** The account that runs the script, an e-mail address. */
  readonly user: string;
  /** The host's clock, in milliseconds since 1970. */
  now(): number;
  /** Answer searches with `or` between folders with nothing, as Google sometimes does. */
  readonly failsOrQueries?: boolean;
  /** Items that this account may not see, with all that lies in them. */
  readonly hiddenIds?: readonly string[];
  /** The person took access from the script and gave it anew: what it made before is not its own any more. */
  readonly isForgotten?: boolean;
}

const fieldArguments = ['fields', 'supportsAllDrives'];
const listArguments = [
  ...fieldArguments,
  'q',
  'pageSize',
  'pageToken',
  'corpora',
  'driveId',
  'includeItemsFromAllDrives',
];

function checkArguments(method: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find(name => !known.includes(name));
  if (unknown === undefined) return;
  const message = `Invalid JSON payload received. Unknown name "${unknown}": Cannot bind query parameter. Field '${unknown}' could not be found in request message.`;
  throw new DriveError(method, new DriveRefusal(400, 'badRequest', message).details);
}

function parseFileFields({ fields }: DriveFieldArguments): FieldSelection {
  const selection = parseFields(fields);
  checkFields(selection, fileFields);
  return selection;
}

/** Contents that answer as Google Drive does through the advanced service, under the narrow scopes. */
export class PlayedDrive implements Drive {
  readonly Files: DriveFiles = {
    list: optionalArgs => this.list(optionalArgs),
    get: (fileId, optionalArgs) => this.get(fileId, optionalArgs),
    create: (resource, mediaData, optionalArgs) => this.create(resource, mediaData, optionalArgs),
    update: (resource, fileId, _mediaData, optionalArgs) => this.update(resource, fileId, optionalArgs),
    generateIds: optionalArgs => this.generateIds(optionalArgs),
  };
  private readonly options: PlayedDriveOptions;

  constructor(options: PlayedDriveOptions) {
    this.options = options;
  }

  /** What a person does in Drive's own window: puts a shortcut into a folder. Answers with its id. */
  placeShortcut(shortcut: { name: string; folderId: string; targetId: string }): string {
    return this.call('create', session => placeShortcut(session, shortcut).id);
  }

  /** What a person does in Drive's own window: moves an item to the trash, or brings it back. */
  setTrashed(id: string, isTrashed: boolean): void {
    this.call('update', ({ store, account }) => store.change({ ...account.require(id), isTrashed }));
  }

  private list(optionalArgs: DriveListArguments): DriveFileList {
    checkArguments('list', optionalArgs, listArguments);
    return this.call('list', session => listFiles(session, optionalArgs));
  }

  private get(fileId: string, optionalArgs: DriveFieldArguments): DriveFile {
    checkArguments('get', optionalArgs, fieldArguments);
    return this.call('get', ({ account }) => {
      const item = account.require(fileId);
      return buildFile(item, account.view(item), parseFileFields(optionalArgs));
    });
  }

  private create(
    resource: DriveNewFile,
    mediaData: FileBlob | null,
    optionalArgs: DriveFieldArguments,
  ): DriveFile {
    checkArguments('create', optionalArgs, fieldArguments);
    return this.call('create', session => {
      const selection = parseFileFields(optionalArgs);
      const content = mediaData === null ? null : requireBytes(mediaData).bytes;
      const item = createItem(session, resource, content);
      return buildFile(item, session.account.view(item), selection);
    });
  }

  private update(resource: ItemChange, fileId: string, optionalArgs: DriveFieldArguments): DriveFile {
    checkArguments('update', optionalArgs, fieldArguments);
    return this.call('update', session => {
      const selection = parseFileFields(optionalArgs);
      const item = updateItem(session, fileId, resource);
      return buildFile(item, session.account.view(item), selection);
    });
  }

  private generateIds(optionalArgs: DriveGenerateIdsArguments): DriveGeneratedIds {
    checkArguments('generateIds', optionalArgs, ['count', 'space', 'type']);
    return this.call('generateIds', ({ store }) => {
      checkCount(optionalArgs.count);
      return { ids: store.reserveIds(optionalArgs.count) };
    });
  }

  private call<T>(method: string, perform: (session: DriveSession) => T): T {
    const { user, now, failsOrQueries = false, hiddenIds = [], isForgotten = false } = this.options;
    const store = this.options.open();
    const account = new DriveAccount(store, user, { hiddenIds: new Set(hiddenIds), isForgotten });
    try {
      const answer = perform({ store, account, user, nowMs: now(), failsOrQueries });
      store.keep();
      return answer;
    } catch (error) {
      throw error instanceof DriveRefusal ? new DriveError(method, error.details) : error;
    }
  }
}
