import { compareDates, type PlainDate } from '../../domain/calendar/plain-date.ts';
import {
  formatPeriodCode,
  periodOf,
  previousPeriod,
  type ReportPeriod,
} from '../../domain/calendar/report-period.ts';
import { readReportPeriod } from '../../domain/monev/read-report-period.ts';
import {
  formatCheckDateAgain,
  formatCheckDateQuestion,
  formatDoubts,
  formatPeriodAgain,
  formatPeriodQuestion,
} from '../../messages/build-monev-id.ts';
import { COMMAND_WORDS, type CommandName } from '../../messages/menu-id.ts';
import { SETTING_WORDS } from '../../messages/settings-id.ts';
import { readDay } from '../../sheets/settings/setting-kinds.ts';
import type { CommandProblem } from '../plan/command-problem.ts';
import { withKnownMarks } from '../plan/lost-marks.ts';
import { type OpenPlan, openPlan } from '../plan/open-plan.ts';
import { PlanError } from '../plan/plan-error.ts';
import { beginAnew } from '../plan/sheet-moved.ts';
import type { Ports } from '../ports/ports.ts';
import { findDoubts } from './find-doubts.ts';
import { readStandingDate } from './open-standing-report.ts';

/** Which report is to be built, and as of which day. */
export interface ReportRequest {
  readonly period: ReportPeriod;
  readonly checkDate: PlainDate;
}

/** In the first months of a semester the one just ended is reported. */
const REPORTING_MONTHS = 3;

/** The report that the person wants; null when a question was cancelled or the person does not go on. */
export function askReport(ports: Ports, command: CommandName): ReportRequest | null {
  const open = withKnownMarks(ports, command, () => beginAnew(ports, () => openPlan(ports)));
  const { title } = COMMAND_WORDS[command];
  const ask: Ask = question => ports.person.ask(title, question);
  const period = askPeriod(ask, proposePeriod(ports.clock.today(), open.plan.year), open.plan.year);
  if (period === null) return null;
  const checkDate = askCheckDate(ask, proposeCheckDate(ports, open, period));
  if (checkDate === null) return null;
  const doubts = findDoubts(ports, open, { period, checkDate });
  const goesOn = doubts.length === 0 || ports.person.confirm(title, formatDoubts(doubts)) === 'yes';
  return goesOn ? { period, checkDate } : null;
}

/** Asks under the command's title; null when cancelled. */
type Ask = (question: string) => string | null;

/** Asked until it is understood or cancelled; only the first time an empty answer takes the proposal. */
function askPeriod(ask: Ask, proposal: ReportPeriod, planYear: number | null): ReportPeriod | null {
  const examples = planYear ?? proposal.year;
  const words = ask(formatPeriodQuestion(formatPeriodCode(proposal), examples));
  if (words?.trim() === '') return proposal;
  return askAgain(ask, words, {
    read: text => {
      const period = readReportPeriod(text, planYear);
      return typeof period === 'string' ? null : period;
    },
    question: found => formatPeriodAgain(found, examples),
    problem: found => ({ code: 'period-unreadable', found, year: examples }),
  });
}

interface CheckDateProposal {
  readonly proposal: PlainDate;
  readonly question: string;
  readonly year: number;
}

function proposeCheckDate(ports: Ports, open: OpenPlan, period: ReportPeriod): CheckDateProposal {
  // A report signed in July does not change because June's gaps were filled in September: its own day is kept.
  const standing = readStandingDate(ports, period);
  const proposal = standing ?? open.settings.checkDate ?? ports.clock.today();
  const missing = PRINTED_KEYS.filter(key => open.settings[key] === '');
  const question = formatCheckDateQuestion(proposal, {
    isRebuilt: standing !== null,
    missingLabels: missing.map(key => SETTING_WORDS[key].label),
  });
  return { proposal, question, year: period.year };
}

function askCheckDate(ask: Ask, { proposal, question, year }: CheckDateProposal): PlainDate | null {
  const words = ask(question);
  if (words?.trim() === '') return proposal;
  return askAgain(ask, words, {
    read: text => readDay({ kind: 'text', text }),
    question: found => formatCheckDateAgain(found, year),
    problem: found => ({ code: 'check-date-unreadable', found, year }),
  });
}

const PRINTED_KEYS = ['unitName', 'headName', 'headNip', 'chairName', 'chairNip'] as const;

interface Asked<T> {
  readonly read: (words: string) => T | null;
  /** Asks once more, quoting what was not understood. */
  readonly question: (found: string) => string;
  readonly problem: (found: string) => CommandProblem;
}

/** What the words mean; asked again while they mean nothing, until they are cancelled (null) or left empty. */
function askAgain<T>(ask: Ask, first: string | null, asked: Asked<T>): T | null {
  let words = first;
  while (words !== null) {
    const value = asked.read(words);
    if (value !== null) return value;
    const next = ask(asked.question(words));
    if (next?.trim() === '') throw new PlanError(asked.problem(words));
    words = next;
  }
  return null;
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
