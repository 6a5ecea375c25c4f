/** A file in a script's memory. */
export interface BlobFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What stands behind the blobs that a script holds; it sees none of it. */
const files = new WeakMap<object, BlobFile>();

export function rememberBytes(blob: object, file: BlobFile): void {
  files.set(blob, file);
}

/** The file of a blob; throws for anything that no run made. */
export function requireBytes(blob: object): BlobFile {
  const file = files.get(blob);
  if (file === undefined) throw new Error('This is no blob that Utilities made.');
  return file;
}
