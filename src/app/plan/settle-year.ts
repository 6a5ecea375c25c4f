import type { Ports } from '../ports/ports.ts';
import { leaveEvidence } from './copied-workbook.ts';
import { isCopied } from './is-copied.ts';
import type { OpenPlan } from './open-plan.ts';
import type { Question } from './question.ts';
import type { Consent } from './with-consent.ts';
import { writePlanYear } from './write-setting.ts';

/** What must be asked about the plan's year before anything is written; null when it is settled. */
export function askYear(ports: Ports, open: OpenPlan, consent: Consent): Question | null {
  const { year, statedYear } = open.plan;
  if (isDifferent(open) && year !== null && statedYear !== null) {
    const hasFolders = !isCopied(ports, open.marks) && open.marks.folders.size > 0;
    return consent.takesStatedYear === null
      ? { kind: 'year-differs', settingYear: year, statedYear, hasFolders }
      : null;
  }
  if (year === null) return consent.planYear === null ? { kind: 'year', isNeeded: true } : null;
  const isAsked = consent.copyPurpose === 'new-year' && isCopied(ports, open.marks) && statedYear === null;
  return isAsked && !consent.granted.has('same-year') ? { kind: 'same-year', year } : null;
}

/**
 * Writes down what was answered about the year; true when it was. A workbook that goes on with another year leaves the
 * evidence of the year before, last of all the setting, so that a run cut before is asked about again.
 */
export function settleYear(ports: Ports, open: OpenPlan, { takesStatedYear }: Consent): boolean {
  const { year, statedYear } = open.plan;
  if (!isDifferent(open) || year === null || statedYear === null || takesStatedYear === null) return false;
  if (!takesStatedYear) {
    ports.workbook.markKeptYear(formatYears(year, statedYear));
    return true;
  }
  if (!isCopied(ports, open.marks) && open.marks.folders.size > 0) leaveEvidence(ports, open);
  ports.workbook.flush();
  writePlanYear(ports, statedYear);
  return true;
}

/** Whether title or targets name another year than the setting, and nobody has said that this is right. */
function isDifferent({ plan, marks }: OpenPlan): boolean {
  const { year, statedYear } = plan;
  if (year === null || statedYear === null) return false;
  return marks.keptYear !== formatYears(year, statedYear);
}

function formatYears(settingYear: number, statedYear: number): string {
  return `${settingYear} ${statedYear}`;
}
