/** A Drive address in a cell. `kind` is unknown for forms that do not tell (`open?id=`). */
export interface DriveLink {
  readonly id: string;
  readonly kind: 'folder' | 'file' | 'unknown';
}

const ID = '([\\w-]{20,})';
const FORMS: readonly (readonly [RegExp, DriveLink['kind']])[] = [
  [
    new RegExp(`^https?://drive\\.google\\.com/(?:a/[^/]+/)?drive/(?:u/\\d+/)?(?:mobile/)?folders/${ID}`),
    'folder',
  ],
  [new RegExp(`^https?://drive\\.google\\.com/(?:a/[^/]+/)?folderview\\?(?:.*&)?id=${ID}`), 'folder'],
  [new RegExp(`^https?://drive\\.google\\.com/(?:a/[^/]+/)?file/(?:u/\\d+/)?d/${ID}`), 'file'],
  [new RegExp(`^https?://docs\\.google\\.com/(?:a/[^/]+/)?\\w+/(?:u/\\d+/)?d/(?!e/)${ID}`), 'file'],
  [new RegExp(`^https?://drive\\.google\\.com/(?:a/[^/]+/)?(?:open|uc)\\?(?:.*&)?id=${ID}`), 'unknown'],
];

/** The Drive item that an address names; null when it is no Drive address. */
export function parseDriveLink(url: string): DriveLink | null {
  const trimmed = url.trim();
  for (const [form, kind] of FORMS) {
    const id = form.exec(trimmed)?.[1];
    if (id !== undefined) return { id, kind };
  }
  return null;
}

/** The Drive addresses in a text or a formula, in order, each id once. */
export function findDriveLinks(text: string): readonly DriveLink[] {
  const links = new Map<string, DriveLink>();
  for (const url of text.match(/https?:\/\/[^\s"'<>()]+/g) ?? []) {
    const link = parseDriveLink(url);
    if (link && !links.has(link.id)) links.set(link.id, link);
  }
  return [...links.values()];
}
