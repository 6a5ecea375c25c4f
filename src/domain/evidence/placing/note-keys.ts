import { formatIsoDate, type PlainDate } from '../../calendar/plain-date.ts';
import type { EvidenceNote } from '../evidence-file.ts';

/** What people wrote in Bukti ZI, by the keys of this file. */
export interface EvidenceNotes {
  /** Beside files, by `fileNoteKey`. */
  readonly files: ReadonlyMap<string, EvidenceNote>;
  /** Beside documents, by `documentNoteKey`. */
  readonly documents: ReadonlyMap<string, EvidenceNote>;
}

/** The key of what stands beside a file: a renamed file keeps its words, a file moved to another row does not. */
export function fileNoteKey(rowCode: string, fileId: string): string {
  return `${rowCode}|${fileId}`;
}

/** The key of what stands beside a document at a deadline; the number is null where any one file is enough. */
export function documentNoteKey(rowCode: string, day: PlainDate, documentNumber: number | null): string {
  return `${rowCode}|${formatIsoDate(day)}|${documentNumber ?? 0}`;
}

/** Whether a key is that of a document: it has a day in the middle, `I.4.b|2021-06-30|2`. */
export function isDocumentKey(key: string): boolean {
  return /\|\d{4}-\d{2}-\d{2}\|\d+$/.test(key);
}

/** The row of a key, and the file; '' where it is of a document, or names none. */
export function readNoteKey(key: string): { readonly rowCode: string; readonly fileId: string } {
  const [rowCode = '', fileId = ''] = key.split('|');
  return { rowCode, fileId: isDocumentKey(key) ? '' : fileId };
}
