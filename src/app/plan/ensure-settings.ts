import { findUnitName } from '../../domain/plan/find-unit-name.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { readHeader } from '../../sheets/settings/column-block.ts';
import { buildSettingsContent } from '../../sheets/settings/settings-content.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';
import { offerColumns } from './choose-columns.ts';
import type { OpenPlan } from './open-plan.ts';

/** Makes Pengaturan ZI with what the plan tells; one that exists belongs to people and is left alone. True when made. */
export function ensureSettings(ports: Ports, open: OpenPlan): boolean {
  if (open.marks.sheets.has(ownSheetKey({ kind: 'settings' }))) return false;
  const unitName = findUnitName(open.plan.titleLines) ?? '';
  const content = buildSettingsContent({
    unitName,
    planYear: open.plan.year,
    planSheetName: open.sheet.name,
  });
  ports.workbook.writeSheet({ kind: 'settings' }, OWN_SHEET_NAMES.settings, content);
  if (open.plan.header.rivals.length > 0) {
    offerColumns(ports, ports.workbook.readMarks(), {
      settingsReading: null,
      planSheetName: open.sheet.name,
      reading: readHeader(open.plan.header),
    });
  }
  return true;
}
