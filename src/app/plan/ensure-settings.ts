import { findHeadTitle } from '../../domain/plan/head-title.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { readHeader } from '../../sheets/settings/column-block.ts';
import { buildSettingsContent } from '../../sheets/settings/settings-content.ts';
import { text } from '../../sheets/sheet-content.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';
import { isFirstReading, unitOf } from './ask-first.ts';
import { offerColumns } from './choose-columns.ts';
import type { OpenPlan } from './open-plan.ts';
import type { Consent } from './with-consent.ts';
import { isSettingShown, renewLabels, writePlanYear, writeSetting } from './write-setting.ts';

/** What was answered about unit and year before Pengaturan ZI is written. */
type Answers = Pick<Consent, 'unitName' | 'planYear'>;

const NO_ANSWERS: Answers = { unitName: null, planYear: null };

/**
 * Makes Pengaturan ZI with what plan and answers tell. One that exists belongs to people: only what is blank since it was
 * made to ask about columns is filled, at the first reading. True when something was written.
 */
export function ensureSettings(ports: Ports, open: OpenPlan, answers: Answers = NO_ANSWERS): boolean {
  const unitName = unitOf(open, answers);
  const planYear = open.plan.year ?? answers.planYear;
  if (open.marks.sheets.has(ownSheetKey({ kind: 'settings' })))
    return fillBlanks(ports, open, { unitName, planYear });
  const content = buildSettingsContent({
    unitName,
    planYear,
    planSheetName: open.sheet.name,
    headTitle: headTitleOf(open, unitName),
    exampleYear: planYear ?? ports.clock.today().year,
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

function headTitleOf({ grid, plan }: OpenPlan, unitName: string): string {
  return findHeadTitle(grid, plan.endRowIndex, unitName);
}

function fillBlanks(
  ports: Ports,
  open: OpenPlan,
  { unitName, planYear }: { readonly unitName: string; readonly planYear: number | null },
): boolean {
  const isUnitNew = isFirstReading(open) && open.settings.unitName === '' && unitName !== '';
  if (isUnitNew) writeSetting(ports, 'unitName', text(unitName, 'writable'));
  if (isFirstReading(open) && !isSettingShown(ports, 'headTitle'))
    writeSetting(
      ports,
      'headTitle',
      text(headTitleOf(open, unitName) || open.settings.headTitle, 'writable'),
    );
  if (open.settingsReading !== null) renewLabels(ports, open.settingsReading);
  const isYearNew = open.plan.year === null && planYear !== null;
  if (isYearNew) writePlanYear(ports, planYear);
  return isUnitNew || isYearNew;
}
