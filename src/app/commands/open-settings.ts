import { formatSettingsClosing, type SettingKey } from '../../messages/settings-id.ts';
import { readHeader } from '../../sheets/settings/column-block.ts';
import { TEXT_SETTINGS } from '../../sheets/settings/settings.ts';
import { SETTINGS_COLUMNS } from '../../sheets/settings/settings-table.ts';
import { offerColumns } from '../plan/choose-columns.ts';
import { ensureSettings } from '../plan/ensure-settings.ts';
import { withKnownMarks } from '../plan/lost-marks.ts';
import { type OpenPlan, openPlan, withNewSettings } from '../plan/open-plan.ts';
import { beginAnew } from '../plan/sheet-moved.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';

/** "Pengaturan": makes the sheet when it is missing, says on it how the columns are read, and shows it. Returns the closing sentence. */
export function openSettings(ports: Ports): string {
  const isNew = withKnownMarks(ports, 'openSettings', () =>
    ports.lock.hold(() => beginAnew(ports, () => prepareSettings(ports))),
  );
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
  if (!isNew) keepTyped(ports, open);
  return isNew;
}

/** Blank cells of a sheet that an older version made keep what is typed as text too: a NIP has more digits than a number. */
function keepTyped(ports: Ports, { marks, settings, settingsReading }: OpenPlan): void {
  const sheetId = marks.sheets.get(ownSheetKey({ kind: 'settings' }));
  if (sheetId === undefined || settingsReading === null) return;
  const { rows, problems } = settingsReading;
  const isBlank = (key: SettingKey): boolean =>
    settings[key] === '' && problems.every(one => one.key !== key);
  const blanks = TEXT_SETTINGS.filter(isBlank).flatMap(key => rows.get(key) ?? []);
  if (blanks.length > 0) ports.workbook.keepAsText(sheetId, SETTINGS_COLUMNS.value, blanks);
}
