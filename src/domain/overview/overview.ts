import type { PlainDate } from '../calendar/plain-date.ts';
import type { MonevSummary } from '../monev/monev-report.ts';
import type { AreaPart } from '../plan/action-plan.ts';
import type { LkeEstimate } from './lke-estimate.ts';

/** Who answers for a row: a name as written, the area's PIC where nobody is named, or nobody. */
export type Owner =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'area'; readonly area: number }
  | { readonly kind: 'nobody' };

/** Why a row is on the list of what to do: a passed deadline without a file, one with gaps, one that is near. */
export type ActionKind = 'overdue' | 'partly' | 'due-soon';

/** A row that somebody has to do something for; one a row, by the worst that applies. */
export interface ActionLine {
  readonly rowCode: string;
  readonly rowIndex: number;
  readonly indicator: string;
  readonly kind: ActionKind;
  /** The day that counts, with its days of grace where it has passed. */
  readonly dueOn: PlainDate;
  /** Documents that were not found at that deadline, by title; null stands for any one file. */
  readonly missing: readonly (string | null)[];
  /** Further deadlines of the row that are overdue or have gaps. */
  readonly otherDeadlineCount: number;
  /** Files of the row whose names were not understood. */
  readonly unreadFileCount: number;
  readonly owner: Owner;
}

/** What one owner has to do. */
export interface OwnerLine {
  readonly owner: Owner;
  readonly rowCount: number;
  readonly overdueCount: number;
  readonly partlyCount: number;
  /** Rows with a deadline within the warning days, whatever else applies to them. */
  readonly dueSoonCount: number;
  /** Empty where nothing is open, or where nothing could be counted. */
  readonly actions: readonly ActionLine[];
}

/** Files of an area by what people said of them; null for rows without an area. */
export interface VerificationLine {
  readonly part: AreaPart | null;
  readonly area: number | null;
  readonly title: string;
  readonly acceptedCount: number;
  readonly unverifiedCount: number;
  readonly replacedCount: number;
  readonly unreplacedCount: number;
}

/** Why no evidence was counted at all; null where it was. */
export type UncountedReason = 'no-folders' | 'no-permission';

/** The state of a plan on one page. All counts are those of the year's report on the same day. */
export interface Overview {
  readonly unitName: string;
  readonly planYear: number;
  readonly checkDate: PlainDate;
  readonly warningDays: number;
  readonly uncounted: UncountedReason | null;
  /** Rows whose folder this account can't see: they are in no count but their own. */
  readonly hiddenCodes: readonly string[];
  readonly summary: MonevSummary;
  /** Rows whose evidence could not be counted, by `areaKey`. */
  readonly uncountedByArea: ReadonlyMap<string, number>;
  readonly dueSoonByArea: ReadonlyMap<string, number>;
  readonly dueSoonCount: number;
  readonly byDecisionCount: number;
  readonly actions: readonly ActionLine[];
  readonly owners: readonly OwnerLine[];
  readonly verification: readonly VerificationLine[];
  /** Null for plans before PermenPANRB 90/2021. */
  readonly lke: LkeEstimate | null;
}

/** What tells areas apart: under PermenPANRB 90/2021 each stands in two parts. */
export function areaKey({
  part,
  area,
}: {
  readonly part: AreaPart | null;
  readonly area: number | null;
}): string {
  return `${part ?? ''}/${area ?? ''}`;
}
