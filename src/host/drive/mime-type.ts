export const folderMimeType = 'application/vnd.google-apps.folder';
export const shortcutMimeType = 'application/vnd.google-apps.shortcut';

/** Google's own documents as Drive for desktop shows them: a pointer file, which has no content of its own. */
const pointerFiles = new Map([
  ['gdoc', 'application/vnd.google-apps.document'],
  ['gsheet', 'application/vnd.google-apps.spreadsheet'],
  ['gslides', 'application/vnd.google-apps.presentation'],
  ['gform', 'application/vnd.google-apps.form'],
]);

const byExtension = new Map([
  ...pointerFiles,
  ['pdf', 'application/pdf'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xls', 'application/vnd.ms-excel'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt', 'application/vnd.ms-powerpoint'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['mp4', 'video/mp4'],
  ['txt', 'text/plain'],
  ['zip', 'application/zip'],
]);

function readExtension(fileName: string): string {
  return /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

export function readMimeType(fileName: string): string {
  return byExtension.get(readExtension(fileName)) ?? 'application/octet-stream';
}

/** The name in Drive of a file with that name; "Notulen.gdoc" is the document "Notulen". */
export function readDriveName(fileName: string): string {
  return pointerFiles.has(readExtension(fileName)) ? fileName.replace(/\.[^.]+$/, '') : fileName;
}

export function isGoogleType(mimeType: string): boolean {
  return mimeType.startsWith('application/vnd.google-apps.');
}
