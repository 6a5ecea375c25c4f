import type { PlainDate } from '../calendar/plain-date.ts';
import type { AreaFigures, OpenActivity, UnitFigures } from './unit-figures.ts';

/** Where the lines of a report come from: the sheet, a table of texts, or the plan itself. */
export type ReportOrigin = 'sheet' | 'table' | 'plan';

/** One unit on one day, as a file told it. */
export interface UnitReport {
  readonly fileName: string;
  readonly origin: ReportOrigin;
  /** False for a plan that was never refreshed. */
  readonly isCounted: boolean;
  readonly figures: UnitFigures;
}

/** A unit that should have sent something. */
export interface ListedUnit {
  readonly code: string;
  readonly name: string;
}

/** What people should know of a unit's report. */
export type UnitRemark =
  | { readonly code: 'old-day'; readonly dayCount: number }
  | { readonly code: 'code-missing' }
  | { readonly code: 'other-name'; readonly name: string }
  | { readonly code: 'never-refreshed' }
  | { readonly code: 'uncounted'; readonly rowCount: number }
  | { readonly code: 'nothing-due' }
  | { readonly code: 'not-listed' };

/** A unit with its newest report of a year. */
export interface UnitStanding {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly report: UnitReport;
  /** Among units of the same year, by the share of what fell due; equal shares share a rank; null where nothing fell due. */
  readonly rank: number | null;
  /** By area number, parts added up; null holds what stands outside of areas. */
  readonly byArea: ReadonlyMap<number | null, AreaFigures>;
  readonly remarks: readonly UnitRemark[];
}

/** All units of the newest year as of a day: the newest report of each until then. */
export interface TrendPoint {
  readonly day: PlainDate;
  readonly unitCount: number;
  readonly dueCount: number;
  readonly metCount: number;
}

/** An open activity with its unit. */
export interface OpenOfUnit {
  readonly unit: string;
  readonly activity: OpenActivity;
}

/** What became of a file's report: it counts, or a newer one (of the same day: one written later) does. */
export interface ReportFate {
  readonly fileName: string;
  readonly origin: ReportOrigin;
  readonly unit: string;
  readonly year: number;
  readonly day: PlainDate;
  /** The file that counts in its place; null where it counts itself. */
  readonly replacedBy: { readonly fileName: string; readonly day: PlainDate } | null;
}

/** A file that could not be read, and why, in words. */
export interface RefusedFile {
  readonly fileName: string;
  readonly reason: string;
}

/** Many units added up. */
export interface Rollup {
  readonly units: readonly UnitStanding[];
  /** The newest year that units sent; the sums are its. */
  readonly year: number;
  /** Units of that year, and the days that they sent; null without any. */
  readonly unitCount: number;
  readonly days: { readonly first: PlainDate; readonly last: PlainDate } | null;
  readonly areas: readonly AreaFigures[];
  readonly total: AreaFigures;
  /** One point a day; empty where all sent the same day. */
  readonly trend: readonly TrendPoint[];
  readonly open: readonly OpenOfUnit[];
  readonly openCount: number;
  /** Listed units that sent nothing; null without a list. */
  readonly missing: readonly ListedUnit[] | null;
  readonly fates: readonly ReportFate[];
}
