import type { PlainDate } from '../calendar/plain-date.ts';

/** A period named in a file name, whole days: "Maret 2021", "TW II", "5 Juli 2021". */
export interface NamedPeriod {
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** "Juli-Agustus": months from one to the other, not a quarter or semester by its name. */
  readonly isMonthToMonth?: true;
}

/** What a file's name says about the row whose folder it lies in. */
export interface FileMatch {
  /** Numbers of the row's documents that the name proves, ascending; empty when none is sure. */
  readonly documents: readonly number[];
  /** Periods named in it, ascending; empty for none. A bare year is no period. */
  readonly periods: readonly NamedPeriod[];
  /** Years of the file (not of ISO standards or "2020-2024"), ascending. */
  readonly years: readonly number[];
  /** konsep, draft, template, contoh, form kosong: no evidence. */
  readonly isDraft: boolean;
  /**
   * What is left of the name without extension, copy marks and words such as "final", "rev", "ttd", its words in no
   * order; '' where it says nothing. Files with one stem are versions of one paper.
   */
  readonly stem: string;
}
