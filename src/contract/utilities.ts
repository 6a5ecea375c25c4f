import type { Contract } from './rewrite.ts';

/** A file in memory, made by `newBlob` and `zip`; it is only handed on. */
export type FileBlob = Pick<GoogleAppsScript.Base.Blob, 'setContentType'>;

export interface Utilities extends Contract<GoogleAppsScript.Utilities.Utilities, 'formatDate' | 'sleep'> {
  /** The text in UTF-8. */
  newBlob(data: string, contentType: string, name: string): FileBlob;
  /** The files in their order, each under its name. */
  zip(blobs: FileBlob[], name: string): FileBlob;
}
