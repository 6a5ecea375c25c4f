import { COMMAND_TITLES, formatClosing } from '../../messages/command-id.ts';
import {
  type ColumnsQuestion,
  formatRefreshClosing,
  formatRefreshDeclined,
  formatRefreshQuestion,
  type RealignQuestion,
} from '../../messages/refresh-id.ts';
import { assessOpenPlan } from '../assess-open-plan.ts';
import { type OpenPlan, openPlan } from '../open-plan.ts';
import { PlanError } from '../plan-error.ts';
import type { Ports } from '../ports.ts';
import { ensureSettings } from '../settings/ensure-settings.ts';
import { defineColumns, findTablePlace, listMissingKeys } from './new-columns.ts';
import { type CodeReading, readCodes } from './read-codes.ts';
import { realign } from './realign.ts';
import { writeColours } from './write-colours.ts';
import { writeOwnColumns } from './write-own-columns.ts';

type Question = ColumnsQuestion | RealignQuestion;

/** What the person agreed to, by the question's kind. */
type Consent = ReadonlySet<Question['kind']>;

/** "Segarkan bukti & status": own columns, codes, statuses and colours as of today. Returns the closing sentence. */
export function refreshPlan(ports: Ports): string {
  let consent: Consent = new Set();
  // Each round asks one question more; a question drops the lock, so the next round reads everything anew.
  for (;;) {
    const granted = consent;
    const outcome = ports.lock.hold(() => refreshUnderLock(ports, granted));
    if (typeof outcome === 'string') return outcome;
    const answer = ports.person.confirm(COMMAND_TITLES.refreshPlan, formatRefreshQuestion(outcome));
    if (answer === 'no') return formatRefreshDeclined(outcome);
    consent = new Set([...consent, outcome.kind]);
  }
}

function refreshUnderLock(ports: Ports, consent: Consent): Question | string {
  const first = openPlan(ports);
  const protection = ports.planSheet.findProtection(first.sheet.sheetId);
  if (protection !== null) throw new PlanError({ code: 'plan-protected', protection });
  const question = prepareColumns(ports, first, consent);
  if (question) return question;
  const open = openPlan(ports);
  const codes = readCodes(open);
  if (codes.moves.length > 0) {
    if (!consent.has('realign')) return { kind: 'realign', codes: codes.moves.map(({ code }) => code) };
    realign(ports, open, codes.moves);
    return writeAll(ports, openPlan(ports));
  }
  return writeAll(ports, open, codes);
}

/** The question that must be asked before own columns are made; null when they stand (now). */
function prepareColumns(ports: Ports, open: OpenPlan, consent: Consent): Question | null {
  const pending = open.marks.planSheetId === open.sheet.sheetId ? open.marks.pendingColumns : null;
  const columns = defineColumns(open.plan, pending?.keys ?? listMissingKeys(open.ownColumns));
  if (columns.length === 0) return null;
  if (pending === null && !consent.has('columns')) {
    const hasFilter = ports.planSheet.hasFilter(open.sheet.sheetId);
    return {
      kind: 'columns',
      headings: columns.map(({ heading }) => heading),
      hasFilter,
      sheetName: open.sheet.name,
    };
  }
  ports.workbook.markWorkbook(open.sheet.sheetId);
  const usedColumnCount = Math.max(0, ...open.grid.rows.map(row => row.length));
  const place = findTablePlace(open.plan, open.ownColumns, usedColumnCount);
  ports.planSheet.appendColumns(open.sheet.sheetId, { place, columns, pending });
  return null;
}

function writeAll(ports: Ports, open: OpenPlan, codes: CodeReading = readCodes(open)): string {
  const isNew = ensureSettings(ports, open);
  const state = assessOpenPlan(open, codes.assignment);
  ports.workbook.markHighestCodes(codes.assignment.highest);
  const writtenColumns = writeOwnColumns(ports, state);
  const isRecoloured = writeColours(ports, open);
  const sentence = formatRefreshClosing({
    statuses: state.assessments.map(({ status }) => status),
    isChanged: isNew || writtenColumns > 0 || isRecoloured,
    copies: codes.assignment.copies.map(({ rowIndex, oldCode, newCode }) => ({
      sheetRow: rowIndex + 1,
      oldCode,
      newCode,
    })),
  });
  return formatClosing(sentence, open.settings.checkDate);
}
