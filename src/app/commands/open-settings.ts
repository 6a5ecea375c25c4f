import { formatSettingsClosing } from '../../messages/settings-id.ts';
import { readHeader } from '../../sheets/settings/column-block.ts';
import { offerColumns } from '../plan/choose-columns.ts';
import { ensureSettings } from '../plan/ensure-settings.ts';
import { type OpenPlan, openPlan, withNewSettings } from '../plan/open-plan.ts';
import { beginAnew } from '../plan/sheet-moved.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';

/** "Pengaturan": makes the sheet when it is missing, says on it how the columns are read, and shows it. Returns the closing sentence. */
export function openSettings(ports: Ports): string {
  const isNew = ports.lock.hold(() => beginAnew(ports, () => prepareSettings(ports)));
  const sheetId = ports.workbook.readMarks().sheets.get(ownSheetKey({ kind: 'settings' }));
  if (sheetId !== undefined) ports.workbook.showSheet(sheetId);
  return formatSettingsClosing(isNew);
}

function prepareSettings(ports: Ports): boolean {
  const first = openPlan(ports);
  const isNew = ensureSettings(ports, first);
  const open: OpenPlan = isNew ? withNewSettings(ports, first) : first;
  offerColumns(ports, open.marks, {
    settingsReading: open.settingsReading,
    planSheetName: open.sheet.name,
    reading: readHeader(open.plan.header),
  });
  return isNew;
}
