import type { QuestionCode } from '../target-time/build-target-time.ts';
import type { TimePoint } from './time-point.ts';
import type { Token } from './token.ts';

/** What one form found in a text. */
export type Reading =
  | {
      readonly kind: 'points';
      readonly points: readonly TimePoint[] /** "minggu ke-2" goes on to the months that follow. */;
      readonly spreads?: boolean;
    }
  | { readonly kind: 'span'; readonly from: TimePoint; readonly to: TimePoint }
  /** A bare year; null is the plan's ("tahun berjalan"). `isThroughout`: "sepanjang tahun". */
  | { readonly kind: 'year'; readonly year: number | null; readonly isThroughout: boolean }
  /** Months between two occurrences; 12 is yearly, 0 shorter than a month. */
  | { readonly kind: 'cadence'; readonly months: number }
  | { readonly kind: 'count'; readonly perYear: number }
  | { readonly kind: 'fixed-day'; readonly days: readonly number[]; readonly isNextMonth: boolean }
  /** What stands behind `swallowsAll` in its clause belongs to the event, what stands before survives if it has a year. */
  | { readonly kind: 'event'; readonly isRelative: boolean }
  | { readonly kind: 'throughout' }
  | { readonly kind: 'doubt'; readonly code: QuestionCode }
  /** Belongs together but says no time: "tahap 2". */
  | { readonly kind: 'none' };

/** A reading and where it stands: token indices, `end` exclusive. */
export interface Piece {
  readonly reading: Reading;
  readonly first: number;
  readonly end: number;
}

/** One way to write a time: a pattern over token kinds, and what its tokens mean (null: not this form). */
export interface Form {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (tokens: readonly Token[]) => Reading | null;
}

/** A text on its way: cleaned, in tokens, in pieces (those outside event-bound clauses). */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
}
