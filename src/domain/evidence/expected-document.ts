import type { Cadence } from '../target-time/target-time.ts';

/** A time that a document names for itself ("(Juli 2021)", "B03:", "Semester I:"), as month numbers 1–12. */
export interface DocumentTime {
  /** Last month of the named period. */
  readonly month: number;
  /** Null when no year stands beside it: then the plan's. */
  readonly year: number | null;
}

/** One document that BUKTI FISIK expects of a row. */
export interface ExpectedDocument {
  /** From 1, in the order of the cell; people type it in COCOKKAN. */
  readonly number: number;
  /** As written, without bullets, labels and end marks: "SK Tim Agen Perubahan". */
  readonly title: string;
  /** Other titles of which one is as good ("atau", "/"); usually none. */
  readonly alternatives: readonly string[];
  /** True when it is never missing ("jika ada", event-bound). */
  readonly optional: boolean;
  /** Once there, it counts for every later deadline (SK, SOP …), or it is expected anew at each. */
  readonly repeats: 'once' | 'each';
  /** Its own cadence ("Laporan bulanan …"); 'year' for "sekali dalam setahun"; null for none. */
  readonly cadence: Cadence | 'year' | null;
  /** Its own times; empty for none. */
  readonly times: readonly DocumentTime[];
  /** Years that belong to its name ("SKP tahun 2020"). */
  readonly years: readonly number[];
  /** Things that are no papers (ruang, spanduk, website) are proved by a picture or a link. */
  readonly proof: 'paper' | 'picture';
  /**
   * Set where the cell says its subject once for a whole list ("Undangan, daftar hadir, dan notulen rapat X"): such
   * papers of one meeting lie in one file, and a name need not say the meeting.
   */
  readonly hasListSubject?: true;
}

/** What a BUKTI FISIK cell expects. No documents: any one file proves the row. */
export interface ExpectedEvidence {
  readonly documents: readonly ExpectedDocument[];
  /** Entries that no file can prove ("dokumen terkait", "Memberikan sanksi …"), as written. */
  readonly unprovable: readonly string[];
}
