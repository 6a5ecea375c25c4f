import { findUnitName } from '../../domain/plan/find-unit-name.ts';
import { ownSheetKey } from '../ports/ports.ts';
import type { OpenPlan } from './open-plan.ts';
import type { UnitQuestion, YearQuestion } from './question.ts';
import type { Consent } from './with-consent.ts';

/** Whether no command has read this plan to its end yet; Pengaturan ZI may stand since columns were asked about. */
export function isFirstReading({ marks, ownColumns }: OpenPlan): boolean {
  return ownColumns.size === 0 && !marks.sheets.has(ownSheetKey({ kind: 'findings' }));
}

/** The unit that setting, answer or title name, in this order; '' for none. */
export function unitOf({ settings, plan }: OpenPlan, { unitName }: Pick<Consent, 'unitName'>): string {
  return settings.unitName || unitName || (findUnitName(plan.titleLines) ?? '');
}

/** What the first click asks before anything is written: the year, then the unit, where nothing names them; null when known. */
export function askFirst(open: OpenPlan, consent: Consent): YearQuestion | UnitQuestion | null {
  if (!isFirstReading(open)) return null;
  const isYearAsked = consent.planYear !== null || consent.granted.has('year');
  if (open.plan.year === null && !isYearAsked) return { kind: 'year', isNeeded: false };
  return unitOf(open, consent) === '' && consent.unitName === null ? { kind: 'unit' } : null;
}
