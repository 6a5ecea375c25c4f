import type { OverviewSources } from '../../domain/overview/build-overview.ts';
import type { UncountedReason } from '../../domain/overview/overview.ts';
import { findCoordinator } from '../../domain/registers/team.ts';
import { chooseRuleSet } from '../../domain/rules/rule-set.ts';
import { formatCoordinator } from '../../messages/team-id.ts';
import { readEvidenceNotes } from '../../sheets/evidence/evidence-table.ts';
import type { RegisterResults } from '../../sheets/registers/registers.ts';
import { areaOwner } from '../../sheets/settings/settings.ts';
import { listReportedRows } from '../evidence/list-reported-rows.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import type { Ports } from '../ports/ports.ts';
import { listReports, readPromises } from './read-promises.ts';

const AREAS = [1, 2, 3, 4, 5, 6];
const NO_NOTES = { files: new Map(), documents: new Map() };

/** What the overview is made from: the assessments of today, the reports of the year, what people promised. */
export function gatherSources(
  ports: Ports,
  evidence: OpenEvidence,
  { team }: Pick<RegisterResults, 'team'>,
): OverviewSources {
  const { settings, checkDate } = evidence.state.open;
  const { table, drive } = evidence;
  const planYear = yearOf(evidence);
  const reports = listReports(ports, planYear);
  const isAsked = chooseRuleSet(settings.ruleSet, planYear).code === '90/2021';
  return {
    unitName: settings.unitName,
    planYear,
    checkDate,
    yearEnd: settings.yearEnd,
    warningDays: settings.warningDays,
    rows: listReportedRows(evidence),
    notes: table === null ? NO_NOTES : readEvidenceNotes(table.lines, ports.clock.today()),
    owners: {
      areaOwners: AREAS.map(area => areaOwner(settings, area)),
      coordinatorOf: area => findCoordinator(team?.members ?? [], formatCoordinator(area)),
    },
    uncounted: whyUncounted(evidence),
    hiddenCodes: drive.hiddenCodes,
    ruleSet: settings.ruleSet,
    reports,
    promises: isAsked ? readPromises(ports, reports) : [],
  };
}

function whyUncounted({ drive }: OpenEvidence): UncountedReason | null {
  return drive.states.size === 0 && drive.files.length === 0 ? 'no-folders' : null;
}

function yearOf({ state }: OpenEvidence): number {
  return state.open.plan.year ?? state.open.checkDate.year;
}
