import { formatCheckClosing, formatClosing } from '../../messages/command-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { formatFirstReading } from '../../messages/reading-id.ts';
import { listIncompleteLines } from '../monev/report-findings.ts';
import { askFirst, isFirstReading } from '../plan/ask-first.ts';
import { ensureSettings } from '../plan/ensure-settings.ts';
import { noteSettings } from '../plan/note-settings.ts';
import { type OpenPlan, openPlan, withNewSettings } from '../plan/open-plan.ts';
import type { Question } from '../plan/question.ts';
import { type Consent, withConsent } from '../plan/with-consent.ts';
import { readingOf, writeFindings } from '../plan/write-findings.ts';
import type { Ports } from '../ports/ports.ts';
import { listRegisterFindings } from '../registers/list-register-findings.ts';

/** "Periksa rencana aksi": all findings on the sheet Temuan ZI; the plan sheet is only read. Returns the closing sentence. */
export function checkPlan(ports: Ports): string {
  return withConsent(ports, 'checkPlan', consent => checkUnderLock(ports, consent));
}

function checkUnderLock(ports: Ports, consent: Consent): Question | string {
  const first = openPlan(ports);
  const question = askFirst(first, consent);
  if (question !== null) return question;
  const isSettingsNew = ensureSettings(ports, first, consent);
  const open = isSettingsNew ? reopen(ports, first) : first;
  const written = writeFindings(ports, open, [
    ...listIncompleteLines(ports),
    ...listRegisterFindings(ports, open),
  ]);
  ports.workbook.showSheet(written.sheetId);
  const sentence = formatCheckClosing({
    planSheetName: open.sheet.name,
    rowCount: open.plan.rows.length,
    counts: written.counts,
    findingsSheetName: OWN_SHEET_NAMES.findings,
    isChanged: written.isChanged || isSettingsNew,
  });
  const reading = isFirstReading(first) ? `\n\n${formatFirstReading(readingOf(open))}` : '';
  return formatClosing(
    `${sentence}${noteSettings({ ...open, settingsReading: null })}${reading}`,
    open.settings.checkDate,
  );
}

// A year that was answered makes days of the targets.
function reopen(ports: Ports, first: OpenPlan): OpenPlan {
  return first.plan.year === null ? openPlan(ports) : withNewSettings(ports, first);
}
