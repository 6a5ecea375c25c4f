import { formatCheckClosing, formatClosing } from '../../messages/command-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { formatFirstReading } from '../../messages/reading-id.ts';
import { listIncompleteLines } from '../monev/report-findings.ts';
import { ensureSettings } from '../plan/ensure-settings.ts';
import { openPlan, withNewSettings } from '../plan/open-plan.ts';
import { beginAnew } from '../plan/sheet-moved.ts';
import { readingOf, writeFindings } from '../plan/write-findings.ts';
import type { Ports } from '../ports/ports.ts';

/** "Periksa rencana aksi": all findings on the sheet Temuan ZI; the plan sheet is only read. Returns the closing sentence. */
export function checkPlan(ports: Ports): string {
  return ports.lock.hold(() => beginAnew(ports, () => checkUnderLock(ports)));
}

function checkUnderLock(ports: Ports): string {
  const first = openPlan(ports);
  const isSettingsNew = ensureSettings(ports, first);
  const open = isSettingsNew ? withNewSettings(ports, first) : first;
  const written = writeFindings(ports, open, listIncompleteLines(ports));
  ports.workbook.showSheet(written.sheetId);
  const sentence = formatCheckClosing({
    planSheetName: open.sheet.name,
    rowCount: open.plan.rows.length,
    counts: written.counts,
    findingsSheetName: OWN_SHEET_NAMES.findings,
    isChanged: written.isChanged || isSettingsNew,
  });
  const reading = isSettingsNew ? `\n\n${formatFirstReading(readingOf(open))}` : '';
  return formatClosing(`${sentence}${reading}`, open.settings.checkDate);
}
