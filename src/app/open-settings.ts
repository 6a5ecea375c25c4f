import { formatSettingsClosing } from '../messages/settings-id.ts';
import { openPlan } from './open-plan.ts';
import { ownSheetKey, type Ports } from './ports.ts';
import { ensureSettings } from './settings/ensure-settings.ts';
import { beginAnew } from './sheet-moved.ts';

/** "Pengaturan": makes the sheet when it is missing and shows it. Returns the closing sentence. */
export function openSettings(ports: Ports): string {
  const isNew = ports.lock.hold(() => beginAnew(() => ensureSettings(ports, openPlan(ports))));
  const sheetId = ports.workbook.readMarks().sheets.get(ownSheetKey({ kind: 'settings' }));
  if (sheetId !== undefined) ports.workbook.showSheet(sheetId);
  return formatSettingsClosing(isNew);
}
