import type { ReportedRow } from '../../src/domain/monev/monev-report.ts';
import type { OverviewSources } from '../../src/domain/overview/build-overview.ts';
import { day } from './reported-row.ts';

const NO_NOTES = { files: new Map(), documents: new Map() };

/** What an overview of Balai Contoh is made from. */
export function sourcesOf(
  rows: readonly ReportedRow[],
  more: Partial<OverviewSources> = {},
): OverviewSources {
  return {
    unitName: 'Balai Contoh',
    planYear: 2021,
    checkDate: day('2021-07-05'),
    yearEnd: { month: 12, day: 31 },
    warningDays: 14,
    rows,
    notes: NO_NOTES,
    owners: { areaOwners: [], coordinatorOf: () => null },
    uncounted: null,
    hiddenCodes: [],
    ruleSet: null,
    reports: [],
    promises: [],
    ...more,
  };
}
