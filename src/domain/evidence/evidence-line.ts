import type { Deadline } from '../target-time/target-time.ts';
import type { EvidenceFile } from './evidence-file.ts';

/** What one line of Bukti ZI says. */
export type EvidenceLineStatus =
  | { readonly code: 'present' }
  | { readonly code: 'present-late' }
  | { readonly code: 'present-elsewhere'; readonly rowCode: string; readonly isLate?: true }
  | { readonly code: 'present-other-year'; readonly year: number }
  | { readonly code: 'missing' }
  | { readonly code: 'not-yet-due' }
  | { readonly code: 'waived' }
  | { readonly code: 'link' }
  | { readonly code: 'returned' }
  | { readonly code: 'other'; readonly reason: OtherFileReason };

/** Why a file counts for no document. */
export type OtherFileReason =
  /** `maybe` is the one document that is still missing there: nothing says that the file is it. */
  | { readonly code: 'unknown-name'; readonly maybe?: MissingDocument }
  | { readonly code: 'draft' }
  | { readonly code: 'other-year'; readonly year: number }
  | { readonly code: 'ask-year'; readonly year: number }
  | { readonly code: 'no-evidence' }
  | { readonly code: 'after-check-date' }
  | { readonly code: 'maybe-for'; readonly deadline: Deadline };

/** A document of a row as people name it: by its number in COCOKKAN. */
interface MissingDocument {
  readonly number: number;
  readonly title: string;
}

/** One document at one deadline that a file proves. */
export interface EvidenceLineUse {
  /** Null in a row without deadlines. */
  readonly deadline: Deadline | null;
  readonly documentNumber: number | null;
  readonly documentTitle: string;
}

/** One line of Bukti ZI: a file, or a document missing at a deadline that has begun. */
export interface EvidenceLine {
  readonly rowCode: string;
  /** Null for a file that serves no deadline. */
  readonly deadline: Deadline | null;
  readonly documentNumber: number | null;
  readonly documentTitle: string;
  /** Null on the line of a missing document. */
  readonly file: EvidenceFile | null;
  readonly status: EvidenceLineStatus;
  /** What the file proves besides ("und, absen, notulen.pdf"); absent for nothing more. */
  readonly also?: readonly EvidenceLineUse[];
}
