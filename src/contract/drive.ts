import type { FileBlob } from './utilities.ts';

/** A Drive item in the fields that the add-on asks for; a field that `fields` did not name is absent. */
export interface DriveFile
  extends Pick<
    GoogleAppsScript.Drive_v3.Drive.V3.Schema.File,
    | 'createdTime'
    | 'driveId'
    | 'id'
    | 'isAppAuthorized'
    | 'md5Checksum'
    | 'mimeType'
    | 'name'
    | 'ownedByMe'
    | 'parents'
    | 'size'
    | 'trashed'
    | 'webViewLink'
  > {
  appProperties?: Record<string, string>;
  shortcutDetails?: Pick<
    GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileShortcutDetails,
    'targetId' | 'targetMimeType'
  >;
}

export interface DriveFileList
  extends Pick<GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList, 'incompleteSearch' | 'nextPageToken'> {
  files?: DriveFile[];
}

export type DriveGeneratedIds = Pick<GoogleAppsScript.Drive_v3.Drive.V3.Schema.GeneratedIds, 'ids'>;

/** Without it Google hides what lies on a shared drive. */
interface SharedDrives {
  supportsAllDrives: true;
}

export interface DriveListArguments extends SharedDrives {
  /** Search in the v3 language: `'ID' in parents and trashed = false`. */
  q: string;
  /** A field mask: `nextPageToken,files(id,name)`. */
  fields: string;
  includeItemsFromAllDrives: true;
  /** One shared drive alone; without it an answer from several may be incomplete. */
  corpora?: 'drive';
  driveId?: string;
  pageSize: number;
  pageToken?: string;
}

export interface DriveFieldArguments extends SharedDrives {
  fields: string;
}

/** A folder or a file to be made under an id that was reserved before, so that a repeated call makes no second one. */
export interface DriveNewFile {
  id: string;
  name: string;
  mimeType: string;
  parents?: string[];
  appProperties?: Record<string, string>;
}

export interface DriveGenerateIdsArguments {
  count: number;
  space: 'drive';
  type: 'files';
}

/** `Drive.Files`, version 3. Content is sent only for documents that the add-on writes; for folders `mediaData` is null. */
export interface DriveFiles {
  create(resource: DriveNewFile, mediaData: FileBlob | null, optionalArgs: DriveFieldArguments): DriveFile;
  generateIds(optionalArgs: DriveGenerateIdsArguments): DriveGeneratedIds;
  get(fileId: string, optionalArgs: DriveFieldArguments): DriveFile;
  list(optionalArgs: DriveListArguments): DriveFileList;
  update(
    resource: { appProperties: Record<string, string> } | { trashed: true },
    fileId: string,
    mediaData: null,
    optionalArgs: DriveFieldArguments,
  ): DriveFile;
}

/** The Drive advanced service. */
export interface Drive {
  readonly Files: DriveFiles;
}
