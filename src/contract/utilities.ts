import type { Contract } from './rewrite.ts';

/** A file in memory, made by `newBlob` and `zip`; it is measured and handed on. */
export type FileBlob = Pick<GoogleAppsScript.Base.Blob, 'getBytes' | 'setContentType'>;

export interface Utilities extends Contract<GoogleAppsScript.Utilities.Utilities, 'formatDate' | 'sleep'> {
  /** The text in UTF-8. */
  newBlob(data: string, contentType: string, name: string): FileBlob;
  /** The files in their order, each under its name. */
  zip(blobs: FileBlob[], name: string): FileBlob;
}
