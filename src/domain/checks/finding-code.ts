import type { Finding, FindingColumn, Severity } from './finding.ts';

/** The codes of all findings on a plan and its reports, stable for ever, each with how serious it is. */
export const FINDING_SEVERITIES = {
  'indicator-missing': 'error',
  'action-missing': 'error',
  'evidence-missing': 'error',
  'evidence-column-missing': 'info',
  'evidence-too-long': 'warning',
  'target-missing': 'error',
  'marks-missing': 'error',
  'marks-missing-everywhere': 'error',
  'target-unreadable': 'warning',
  'target-impossible-day': 'error',
  'target-several-cadences': 'warning',
  'target-year-unknown': 'warning',
  'target-range-backward': 'error',
  'target-number-ambiguous': 'warning',
  'target-other-year': 'warning',
  'target-range-one-deadline': 'info',
  'target-vague': 'info',
  'target-count-per-year': 'info',
  'target-fixed-day': 'info',
  'target-cadence-elsewhere': 'info',
  'target-backward-months': 'info',
  'target-decimal-months': 'info',
  'target-event-bound': 'info',
  'target-event-part': 'info',
  'cadence-needs-more-dates': 'warning',
  'area-unknown': 'info',
  'area-own-numbering': 'info',
  'area-missing': 'warning',
  'area-repeated': 'error',
  'area-out-of-order': 'warning',
  'area-title-of-other-numeral': 'error',
  'row-without-area': 'warning',
  'component-number-missing': 'warning',
  'component-number-repeated': 'error',
  'component-number-skipped': 'warning',
  'action-equals-evidence': 'warning',
  'action-equals-indicator': 'warning',
  'row-repeated': 'warning',
  'other-year-in-text': 'warning',
  'other-unit-named': 'warning',
  'formula-error': 'error',
  'decision-unknown': 'error',
  'decision-without-reason': 'error',
  'postponed-without-schedule': 'error',
  'code-repeated': 'error',
  'codes-out-of-step': 'error',
  'plan-sorted': 'info',
  'monev-lines-incomplete': 'warning',
  'monev-rows-without-schedule': 'warning',
  'monev-evidence-after-check-date': 'warning',
  'monev-folders-hidden': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of FINDING_SEVERITIES. */
export type FindingCode = keyof typeof FINDING_SEVERITIES;

/** Where a finding points and what stands there. */
export interface FindingPlace {
  readonly rowIndex: number | null;
  readonly column: FindingColumn | null;
  readonly found: string;
}

/** The finding of that code at that place, with its severity. */
export function makeFinding(
  code: FindingCode,
  { rowIndex, column, found }: FindingPlace,
  values: Finding['values'] = {},
): Finding {
  return { code, severity: FINDING_SEVERITIES[code], rowIndex, column, found, values };
}
