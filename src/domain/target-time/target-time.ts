import type { PlainDate } from '../calendar/plain-date.ts';

/** How often a recurring target is due. */
export type Cadence = 'month' | 'quarter' | 'semester';

/** How many months lie between two days of a cadence. */
export const MONTHS_OF_CADENCE: Readonly<Record<Cadence, number>> = { month: 1, quarter: 3, semester: 6 };

/** Why a deadline is not simply what the text says; shown to people as "(asumsi)". */
export type Assumption =
  | 'range-end' // a range read as one deadline at its end
  | 'vague' // awal/akhir/sepanjang tahun, a bare year, tahunan
  | 'part-of-month' // awal or pertengahan of a month, dasarian, "sekitar Juni"
  | 'unknown-word' // a word beside the time that nobody knows, or one that says that it may be another ("tentatif")
  | 'mark-words' // words in the cell of a month: a day or week of it, or a document
  | 'count-per-year' // "4 kali dalam setahun", spread evenly
  | 'fixed-day' // "setiap tanggal 5"
  | 'cadence-elsewhere' // cadence taken from BUKTI FISIK or LANGKAH AKSI
  | 'backward-months' // "Oktober, Januari 2026" that takes the named year for all
  | 'decimal-months'; // 3,12 that Sheets made the number 3.12

/** One day by which something must be there. */
export interface Deadline {
  readonly date: PlainDate;
  /** First day of the window when the target is a range; null otherwise. */
  readonly windowStart: PlainDate | null;
  /** Null when the day stands in the text. */
  readonly assumption: Assumption | null;
  /** The document that the target names for this day ("RKT"); null for none. */
  readonly label: string | null;
  /** The words that say less than a day ("awal Maret"), where the day is an assumption from them. */
  readonly readFrom?: string;
  /** Set when the deadline comes from a cadence: such reports have days of grace. */
  readonly cadence: Cadence | null;
  /** Set where a list names every month, quarter or semester of the year: it has the days of grace of a cadence. */
  readonly isSpelledCadence?: true;
}

/** Why a target, or part of it, has no date. Codes are stable: findings carry them. */
export type TargetProblem =
  | { readonly code: 'target-missing' }
  | { readonly code: 'target-unreadable'; readonly text: string }
  | { readonly code: 'target-impossible-day'; readonly text: string }
  | { readonly code: 'target-several-cadences'; readonly text: string }
  | { readonly code: 'target-year-unknown'; readonly text: string }
  | { readonly code: 'target-range-backward'; readonly text: string }
  | { readonly code: 'target-number-ambiguous'; readonly text: string };

/** What a TARGET WAKTU cell means. No deadlines and no event: a question to people ("Perlu jadwal"). */
export interface TargetTime {
  /** Ascending by day, no two equal in day and label. */
  readonly deadlines: readonly Deadline[];
  /** The event-bound part as written ("setiap ada pertemuan"); null when there is none. */
  readonly event: string | null;
  /** What was neither date nor event, as written; '' when all was read. */
  readonly remainder: string;
  readonly problems: readonly TargetProblem[];
}
