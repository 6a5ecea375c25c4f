import type { PlainDate } from '../../domain/calendar/plain-date.ts';

/** A file or folder as Drive lists it. */
export interface DriveItem {
  readonly id: string;
  /** As in Drive, untouched. */
  readonly name: string;
  readonly kind: 'folder' | 'file' | 'shortcut';
  readonly parentId: string | null;
  readonly url: string;
  /** Day of upload in the spreadsheet's time zone. */
  readonly createdOn: PlainDate;
  /** Null for Google's own files. */
  readonly md5: string | null;
  /** In the trash, itself or with a folder above it. */
  readonly isTrashed: boolean;
  /** Where a shortcut leads: to a file or to a folder; null for neither. Shortcuts to folders are not walked into. */
  readonly targetFileId: string | null;
  readonly targetFolderId: string | null;
  /** The mark of a folder made by the add-on: `<spreadsheet id>/<year>/<KODE>`. */
  readonly mark: string | null;
  /** False for a colleague's item; null where Drive does not say (shared drives). */
  readonly isMine: boolean | null;
  /** False where this script may not change it for this person; null where Drive does not say. */
  readonly isChangeable: boolean | null;
}

/** A folder to be made under an id that was reserved and written down before. */
export interface NewFolder {
  readonly id: string;
  readonly name: string;
  /** Null for a folder at the top of My Drive. */
  readonly parentId: string | null;
  readonly mark: string;
}

/** A document to be made under an id that was reserved and written down before. */
export interface NewDocument {
  readonly id: string;
  readonly name: string;
  /** Null for a document at the top of My Drive. */
  readonly parentId: string | null;
  /** The parts of its package, in their order. */
  readonly parts: readonly { readonly name: string; readonly text: string }[];
}

/** Drive under the scopes drive.file and drive.metadata.readonly. */
export interface DrivePort {
  /** False where the script was installed without the Drive service: every other member then ends the command. */
  readonly isInstalled: boolean;
  /** Ids that this person may make folders under. */
  reserveIds(count: number): readonly string[];
  /**
   * 'exists' when an earlier try had already made it; 'refused' when this account may not add to the parent; 'unusable'
   * when the id is none that Drive has given to this person.
   */
  createFolder(folder: NewFolder): 'made' | 'exists' | 'refused' | 'unusable';
  /** The same for a .docx file; what is made is never written again. 'too-large' when Drive would not take it in one call. */
  createDocument(document: NewDocument): 'made' | 'exists' | 'refused' | 'unusable' | 'too-large';
  /** Null when there is no such item or this account can't see it. */
  find(id: string): DriveItem | null;
  /**
   * What carries one of these marks and is not in the trash, wherever it lies. `knownMark` is one that surely exists: an
   * answer without it is distrusted, as for children.
   */
  findMarked(marks: readonly string[], knownMark: string | null): readonly DriveItem[];
  /**
   * The children of all these folders, in few calls; folders that are gone or hidden have none. `knownParentId` is a
   * folder known to have children: an answer without them is distrusted, since Drive sometimes answers a question
   * about several folders with nothing. Where none is known, every empty answer is.
   */
  listChildren(parentIds: readonly string[], knownParentId: string | null): readonly DriveItem[];
  /** The same where all these folders are there; null as soon as Drive refuses a question, or answers without the known ones. */
  tryChildren(parentIds: readonly string[], knownParentId: string): readonly DriveItem[] | null;
}
