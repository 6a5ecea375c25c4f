import { formatSettingsClosing } from '../../messages/settings-id.ts';
import { ensureSettings } from '../plan/ensure-settings.ts';
import { openPlan } from '../plan/open-plan.ts';
import { beginAnew } from '../plan/sheet-moved.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';

/** "Pengaturan": makes the sheet when it is missing and shows it. Returns the closing sentence. */
export function openSettings(ports: Ports): string {
  const isNew = ports.lock.hold(() => beginAnew(ports, () => ensureSettings(ports, openPlan(ports))));
  const sheetId = ports.workbook.readMarks().sheets.get(ownSheetKey({ kind: 'settings' }));
  if (sheetId !== undefined) ports.workbook.showSheet(sheetId);
  return formatSettingsClosing(isNew);
}
