import type { DriveFile } from '../../contract/drive.ts';
import type { DriveItem } from './drive-contents.ts';
import { type FieldSelection, parseFields, selectFields } from './field-selection.ts';
import { folderMimeType, isGoogleType, shortcutMimeType } from './mime-type.ts';

/** The fields of a file that this Drive can answer with: those of the contract. */
export const fileFields: FieldSelection = parseFields(
  'id,name,mimeType,parents,trashed,createdTime,md5Checksum,size,webViewLink,appProperties,' +
    'ownedByMe,isAppAuthorized,driveId,shortcutDetails(targetId,targetMimeType)',
);

/** What a file looks like to one account. */
export interface FileView {
  readonly isOwn: boolean;
  /** Made by this person through the script. */
  readonly isAppAuthorized: boolean;
  /** Null when the parent is the root of somebody else's Drive, which nobody else sees. */
  readonly parentId: string | null;
  readonly isTrashed: boolean;
  readonly targetMimeType: string | null;
  /** Null when the content is gone. */
  readMd5(): string | null;
}

function buildLink(item: DriveItem): string {
  return item.mimeType === folderMimeType
    ? `https://drive.google.com/drive/folders/${item.id}`
    : `https://drive.google.com/file/d/${item.id}/view`;
}

function buildShortcut(item: DriveItem, view: FileView): DriveFile {
  const targetMimeType = view.targetMimeType ?? 'application/octet-stream';
  return { shortcutDetails: { targetId: item.shortcutTargetId ?? '', targetMimeType } };
}

/** Folders, shortcuts and Google's own documents have no content, hence no md5 and no size. */
function buildContent(item: DriveItem, view: FileView, isHashWanted: boolean): DriveFile {
  if (isGoogleType(item.mimeType)) return {};
  const md5Checksum = isHashWanted ? view.readMd5() : null;
  return { size: String(item.stored?.size ?? 0), ...(md5Checksum === null ? {} : { md5Checksum }) };
}

/** The selected fields of a file; its content is read only if its md5 is among them. */
export function buildFile(item: DriveItem, view: FileView, selection: FieldSelection): DriveFile {
  const isHashWanted = selection.has('md5Checksum') || selection.has('*');
  const whole: DriveFile = {
    id: item.id,
    name: item.name,
    mimeType: item.mimeType,
    ...(view.parentId === null ? {} : { parents: [view.parentId] }),
    trashed: view.isTrashed,
    createdTime: new Date(item.createdMs).toISOString(),
    webViewLink: buildLink(item),
    ...(Object.keys(item.appProperties).length === 0 ? {} : { appProperties: { ...item.appProperties } }),
    ownedByMe: view.isOwn,
    isAppAuthorized: view.isAppAuthorized,
    ...(item.mimeType === shortcutMimeType ? buildShortcut(item, view) : {}),
    ...buildContent(item, view, isHashWanted),
  };
  return selectFields(whole, selection);
}
