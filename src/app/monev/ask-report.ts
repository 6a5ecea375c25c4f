import { compareDates, type PlainDate } from '../../domain/calendar/plain-date.ts';
import {
  formatPeriodCode,
  parsePeriodCode,
  periodOf,
  previousPeriod,
  type ReportPeriod,
} from '../../domain/calendar/report-period.ts';
import { formatCheckDateQuestion, formatPeriodQuestion } from '../../messages/build-monev-id.ts';
import { COMMAND_WORDS, type CommandName } from '../../messages/menu-id.ts';
import { readDay } from '../../sheets/settings/setting-kinds.ts';
import { openPlan } from '../plan/open-plan.ts';
import { PlanError } from '../plan/plan-error.ts';
import { beginAnew } from '../plan/sheet-moved.ts';
import type { Ports } from '../ports/ports.ts';
import { readStandingDate } from './open-standing-report.ts';

/** Which report is to be built, and as of which day. */
export interface ReportRequest {
  readonly period: ReportPeriod;
  readonly checkDate: PlainDate;
}

/** In the first months of a semester the one just ended is reported. */
const REPORTING_MONTHS = 3;

/** The report that the person wants; null when a question was cancelled. */
export function askReport(ports: Ports, command: CommandName): ReportRequest | null {
  const open = beginAnew(ports, () => openPlan(ports));
  const proposal = proposePeriod(ports.clock.today(), open.plan.year);
  const { title } = COMMAND_WORDS[command];
  const code = ports.person.ask(title, formatPeriodQuestion(formatPeriodCode(proposal)));
  if (code === null) return null;
  const period = code.trim() === '' ? proposal : parsePeriodCode(code);
  if (period === null) throw new PlanError({ code: 'period-unreadable', found: code });
  // A report signed in July does not change because June's gaps were filled in September: its own day is kept.
  const standing = readStandingDate(ports, period);
  const today = open.settings.checkDate ?? ports.clock.today();
  const words = ports.person.ask(title, formatCheckDateQuestion(standing ?? today, standing !== null));
  if (words === null) return null;
  const checkDate = words.trim() === '' ? (standing ?? today) : readDay({ kind: 'text', text: words });
  if (checkDate === null) throw new PlanError({ code: 'check-date-unreadable', found: words });
  return { period, checkDate };
}

/** The period to propose: the semester just ended in the first months of a new one, held to the plan's year. */
export function proposePeriod(today: PlainDate, planYear: number | null): ReportPeriod {
  const current = periodOf('semester', today);
  const isReporting = (today.month - 1) % 6 < REPORTING_MONTHS;
  const period = isReporting ? previousPeriod(current) : current;
  if (planYear === null || period.year === planYear) return period;
  const isAfter = compareDates(today, { year: planYear, month: 12, day: 31 }) > 0;
  return { kind: 'semester', year: planYear, index: isAfter ? 2 : 1 };
}
