import type { TimePoint } from './time-point.ts';
import type { Token, TokenKind } from './token.ts';

/** Why a form is a question, by the codes of targets. */
export type DoubtCode =
  | 'target-unreadable'
  | 'target-impossible-day'
  | 'target-several-cadences'
  | 'target-range-backward';

/** What one form found in a text. */
export type Reading =
  | {
      readonly kind: 'points';
      readonly points: readonly TimePoint[];
      /** "minggu ke-2" goes on to the months that follow. */
      readonly spreads?: boolean;
      /** "TW I - IV": one after another, as often as the unit says. */
      readonly recurs?: boolean;
    }
  | { readonly kind: 'span'; readonly from: TimePoint; readonly to: TimePoint }
  /** A bare year; null is the plan's ("tahun berjalan"). `isThroughout`: "sepanjang tahun". */
  | { readonly kind: 'year'; readonly year: number | null; readonly isThroughout: boolean }
  /** Months between two occurrences; 12 is yearly, 0 shorter than a month. */
  | { readonly kind: 'cadence'; readonly months: number }
  | { readonly kind: 'count'; readonly perYear: number }
  | {
      readonly kind: 'fixed-day';
      readonly days: readonly number[];
      /** 0 for Sunday: then `days` count these weekdays of the month. */
      readonly weekday?: number;
      /** Months between two, where it is not each month: 3 for "triwulanan, tanggal 5 bulan berikutnya". */
      readonly step?: number;
      readonly isNextMonth: boolean;
      /** "setiap", "per": on the day of each month, also of a quarter's. */
      readonly isEach: boolean;
    }
  /** "7 hari setelah …" is relative: a day before it that names no year is moved by the event. */
  | { readonly kind: 'event'; readonly isRelative: boolean }
  | { readonly kind: 'throughout' }
  | { readonly kind: 'doubt'; readonly code: DoubtCode }
  /** Belongs together but says no time: "tahap 2". */
  | { readonly kind: 'none' };

/** A reading and where it stands: token indices, `end` exclusive. */
export interface Piece {
  readonly reading: Reading;
  readonly first: number;
  readonly end: number;
}

/** One way to write a time: a pattern over token kinds as `compilePattern` reads it, and what its tokens mean (null: not this form). */
export interface Form {
  readonly name: string;
  readonly pattern: string;
  /** Right behind a token of these it is not this form. */
  readonly notBehind?: ReadonlySet<TokenKind>;
  readonly read: (tokens: readonly Token[]) => Reading | null;
}

/** A text on its way: cleaned, in tokens, in pieces (those outside event-bound clauses). */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
}
