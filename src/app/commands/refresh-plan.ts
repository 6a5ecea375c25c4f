import { formatClosing } from '../../messages/command-id.ts';
import { formatDataNote } from '../../messages/data-sheet-id.ts';
import { formatFirstReading } from '../../messages/reading-id.ts';
import { formatRefreshClosing, formatTakenBack } from '../../messages/refresh-id.ts';
import { formatUnreadRegisters } from '../../messages/registers-id.ts';
import type { ColourRule } from '../../sheets/colour-rule.ts';
import { listColourRules } from '../../sheets/plan-columns/list-colour-rules.ts';
import type { HiddenEvidence } from '../evidence/hidden-evidence.ts';
import { openEvidence, writeEvidence } from '../evidence/open-evidence.ts';
import { type DriveHint, NO_HINT } from '../evidence/read-evidence.ts';
import { takeBackFolders } from '../evidence/take-back-folders.ts';
import { type WrittenData, writeData } from '../overview/write-data.ts';
import { writeOverview } from '../overview/write-overview.ts';
import type { PlanState } from '../plan/assess-open-plan.ts';
import { giveAdvice } from '../plan/give-advice.ts';
import { countReturnable, giveBackEvidenceWords, giveBackPlanWords } from '../plan/give-back.ts';
import { noteSettings } from '../plan/note-settings.ts';
import { type CodedPlan, openCodedPlan } from '../plan/open-coded-plan.ts';
import { readOwnTexts } from '../plan/open-plan.ts';
import type { Question } from '../plan/question.ts';
import { reopenCodedPlan } from '../plan/reopen-coded-plan.ts';
import { beginAnew } from '../plan/sheet-moved.ts';
import { requireTime } from '../plan/time-left.ts';
import { type Consent, withConsent } from '../plan/with-consent.ts';
import { readingOf } from '../plan/write-findings.ts';
import { writeOwnColumns } from '../plan/write-own-columns.ts';
import type { ColourOutcome } from '../ports/plan-sheet-port.ts';
import type { Ports } from '../ports/ports.ts';
import { readRegisters } from '../registers/read-registers.ts';
import { writeRegisters } from '../registers/write-registers.ts';

/** "Segarkan bukti & status": own columns, codes, evidence, statuses and colours as of today. Returns the closing sentence. */
export function refreshPlan(ports: Ports): string {
  return withConsent(ports, 'refreshPlan', consent => refreshUnderLock(ports, consent));
}

function refreshUnderLock(ports: Ports, consent: Consent): Question | string {
  const found = openCodedPlan(ports, consent);
  if ('kind' in found) return found;
  const isFirst = isFirstRefresh(found);
  // A plain copy starts clean: the words are of another unit.
  const isOffered = isFirst && consent.givesBack === null && consent.copyPurpose !== 'plain-copy';
  const count = isOffered ? countReturnable(ports, found) : 0;
  if (count > 0) return { kind: 'give-back', count };
  const isGiven = isFirst && consent.givesBack === true && giveBackPlanWords(ports, found);
  const tiedCount = isFirst && ports.drive.isInstalled ? takeBackFolders(ports, found) : null;
  const coded =
    tiedCount || isGiven
      ? beginAnew(ports, () => reopenCodedPlan(ports, consent, found.open.sheet.name))
      : found;
  const refreshed = refreshWithWords(ports, consent, coded);
  const { state, isChanged, hidden, unreadCodes, dataNote, unreadRegisters, colours } = refreshed;
  const { copies } = coded.assignment;
  const sentence = formatRefreshClosing({
    statuses: state.assessments.map(({ status }) => status),
    isChanged,
    copies: copies.map(({ rowIndex, oldCode, newCode }) => ({ sheetRow: rowIndex + 1, oldCode, newCode })),
    advice: isFirst && ports.drive.isInstalled ? giveAdvice(state.assessments, coded.open.plan.year) : null,
    hidden,
    unreadCodes,
    leftLineCount: refreshed.leftLineCount,
    colours,
  });
  const reading = isFirst ? `\n\n${formatFirstReading(readingOf(coded.open))}` : '';
  const notes = `${formatTakenBack(tiedCount)}${formatDataNote(dataNote)}${formatUnreadRegisters(unreadRegisters)}${noteSettings(coded.open)}`;
  return formatClosing(`${sentence}${notes}${reading}`, coded.open.settings.checkDate);
}

/** A refresh, and once more where words were given back to Bukti ZI, so that they count. */
function refreshWithWords(ports: Ports, consent: Consent, coded: CodedPlan): Refreshed {
  const refreshed = refreshCodedPlan(ports, coded);
  if (consent.givesBack !== true || !giveBackEvidenceWords(ports)) return refreshed;
  const { name } = coded.open.sheet;
  const again = beginAnew(ports, () => refreshCodedPlan(ports, reopenCodedPlan(ports, consent, name)));
  return { ...again, isChanged: true };
}

/** No row has a STATUS yet: people see this plan's colours for the first time. */
function isFirstRefresh({ open }: CodedPlan): boolean {
  const statuses = readOwnTexts(open.grid, open.ownColumns, 'status');
  return open.plan.rows.every(({ rowIndex }) => !statuses.has(rowIndex));
}

export interface Refreshed {
  readonly state: PlanState;
  readonly isChanged: boolean;
  readonly hidden: HiddenEvidence;
  /** Rows with words in Bukti ZI that have no effect, once for each. */
  readonly unreadCodes: readonly string[];
  /** Lines of Bukti ZI that a filter keeps there. */
  readonly leftLineCount: number;
  /** What people should know of Data ZI. */
  readonly dataNote: WrittenData['note'];
  /** Registers whose headings are gone. */
  readonly unreadRegisters: readonly string[];
  /** What became of the colours of the plan sheet. */
  readonly colours: ColourOutcome;
}

/** No cell is red for a deadline whose evidence nobody counts. */
function listColours(ports: Ports, open: CodedPlan['open']): readonly ColourRule[] {
  const rules = listColourRules(open);
  return ports.drive.isInstalled ? rules : rules.filter(({ colour }) => colour !== 'red');
}

/** Everything that a refresh writes, for a plan that has its codes. Runs under the lock. */
export function refreshCodedPlan(ports: Ports, coded: CodedPlan, hint: DriveHint = NO_HINT): Refreshed {
  const { open } = coded;
  const evidence = openEvidence(ports, coded, hint);
  const writtenColumns = writeOwnColumns(ports, evidence.state, evidence);
  // Where the columns stand already, reading took the time: then this click has the lines of Bukti ZI to write.
  if (writtenColumns > 0) requireTime(ports, 'evidence');
  const written = writeEvidence(ports, evidence);
  const colours = ports.planSheet.applyColourRules(open.sheet.sheetId, listColours(ports, open));
  const reading = readRegisters(ports, evidence);
  const isRegisterWritten = writeRegisters(ports, reading);
  const isOverviewWritten = writeOverview(ports, evidence, reading.registers);
  const data = writeData(ports, evidence, reading.registers);
  return {
    state: evidence.state,
    isChanged:
      coded.isChanged ||
      writtenColumns > 0 ||
      written.isChanged ||
      colours === 'set' ||
      colours === 'others-changed' ||
      isRegisterWritten ||
      isOverviewWritten ||
      data.isChanged,
    leftLineCount: written.leftCount,
    dataNote: data.note,
    unreadRegisters: reading.unread,
    colours,
    hidden: evidence.drive,
    unreadCodes: evidence.wanted.filter(({ problem }) => problem !== null).map(({ code }) => code),
  };
}
