import type { PlainDate } from '../calendar/plain-date.ts';
import type { EvidenceNotes } from '../evidence/placing/note-keys.ts';
import type { MonevSummary, ReportedRow, ReportSpan } from '../monev/monev-report.ts';
import { computeSpan, type YearEnd } from '../monev/report-span.ts';
import { summarizeRows } from '../monev/summarize-rows.ts';
import { chooseRuleSet, type RuleSetCode } from '../rules/rule-set.ts';
import { chooseOwner, type OwnerSources, ownerKey } from './choose-owner.ts';
import { countVerification } from './count-verification.ts';
import { isDueSoon, listActions } from './list-actions.ts';
import { estimateLke, type LkeEstimate, type LkeSources } from './lke-estimate.ts';
import {
  type ActionLine,
  areaKey,
  type Overview,
  type Owner,
  type OwnerLine,
  type UncountedReason,
} from './overview.ts';

/** All that the page is made from; assessments are those of the check date. */
export interface OverviewSources {
  readonly unitName: string;
  readonly planYear: number;
  readonly checkDate: PlainDate;
  readonly yearEnd: YearEnd;
  readonly warningDays: number;
  readonly rows: readonly ReportedRow[];
  readonly notes: EvidenceNotes;
  readonly owners: OwnerSources;
  readonly uncounted: UncountedReason | null;
  readonly hiddenCodes: readonly string[];
  readonly ruleSet: RuleSetCode | null;
  readonly reports: LkeSources['reports'];
  readonly promises: LkeSources['promises'];
}

/** The state of the plan on the check date. Rows whose evidence could not be counted accuse nobody. */
export function buildOverview(sources: OverviewSources): Overview {
  const { rows, planYear, checkDate, yearEnd, uncounted, hiddenCodes } = sources;
  const span = computeSpan({ kind: 'year', year: planYear, index: 1 }, yearEnd);
  const hidden = new Set(hiddenCodes);
  const isCounted = ({ assessment }: ReportedRow): boolean =>
    assessment.decision !== null || (uncounted === null && !hidden.has(assessment.rowCode));
  const counted = rows.filter(isCounted);
  const ownerOf = ({ row }: ReportedRow): Owner => chooseOwner(row, sources.owners);
  const actions = listActions(counted, span, ownerOf);
  const dueSoon = counted.filter(({ assessment }) => isDueSoon(assessment));
  const verification = countVerification(rows, sources.notes);
  const summary = summarizeRows(counted, span);
  const { unitName, warningDays } = sources;
  return {
    unitName,
    planYear,
    checkDate,
    warningDays,
    uncounted,
    hiddenCodes,
    summary:
      counted.length === rows.length
        ? summary
        : { ...summary, areas: withAllAreas(summary.areas, rows, span) },
    uncountedByArea: countByArea(rows.filter(row => !isCounted(row))),
    dueSoonByArea: countByArea(dueSoon),
    dueSoonCount: dueSoon.length,
    byDecisionCount: counted.filter(({ assessment }) => assessment.status === 'done-by-decision').length,
    actions,
    owners: groupByOwner(counted, actions, ownerOf),
    verification,
    lke: estimateIfAsked(sources, summary, verification),
  };
}

/** Only the LKE of 90/2021 asks what the workbook can count. */
function estimateIfAsked(
  sources: OverviewSources,
  { total }: MonevSummary,
  verification: Overview['verification'],
): LkeEstimate | null {
  const { ruleSet, planYear, checkDate, reports, promises, uncounted, hiddenCodes } = sources;
  if (chooseRuleSet(ruleSet, planYear).code !== '90/2021') return null;
  const acceptedFileCount = sumOf(verification, 'acceptedCount');
  return estimateLke({
    total,
    isCounted: uncounted === null && hiddenCodes.length === 0,
    planYear,
    checkDate,
    reports,
    promises,
    acceptedFileCount,
    countedFileCount: acceptedFileCount + sumOf(verification, 'unverifiedCount'),
  });
}

/** An area of which nothing could be counted keeps its line, in the order of the plan. */
function withAllAreas(
  counted: MonevSummary['areas'],
  rows: readonly ReportedRow[],
  span: ReportSpan,
): MonevSummary['areas'] {
  const none = summarizeRows([], span).total;
  return summarizeRows(rows, span).areas.map(
    area =>
      counted.find(one => areaKey(one) === areaKey(area)) ?? {
        ...none,
        part: area.part,
        area: area.area,
        title: area.title,
      },
  );
}

function countByArea(rows: readonly ReportedRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { row } of rows) counts.set(areaKey(row), (counts.get(areaKey(row)) ?? 0) + 1);
  return counts;
}

function groupByOwner(
  rows: readonly ReportedRow[],
  actions: readonly ActionLine[],
  ownerOf: (row: ReportedRow) => Owner,
): readonly OwnerLine[] {
  const members = new Map<string, { readonly owner: Owner; readonly rows: ReportedRow[] }>();
  for (const row of rows) {
    const owner = ownerOf(row);
    const known = members.get(ownerKey(owner));
    if (known) known.rows.push(row);
    else members.set(ownerKey(owner), { owner, rows: [row] });
  }
  return [...members].map(([key, { owner, rows: own }]) => {
    const ofOwner = actions.filter(action => ownerKey(action.owner) === key);
    return {
      owner,
      rowCount: own.length,
      overdueCount: ofOwner.filter(({ kind }) => kind === 'overdue').length,
      partlyCount: ofOwner.filter(({ kind }) => kind === 'partly').length,
      dueSoonCount: own.filter(({ assessment }) => isDueSoon(assessment)).length,
      actions: ofOwner,
    };
  });
}

function sumOf(lines: Overview['verification'], key: 'acceptedCount' | 'unverifiedCount'): number {
  return lines.reduce((sum, line) => sum + line[key], 0);
}
