import { bodyTopOf } from '../../domain/plan/action-plan.ts';
import { SETTING_KEYS, SETTINGS } from '../../sheets/settings/settings.ts';
import { blank, text } from '../../sheets/sheet-content.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';
import { keepWords } from './kept-words.ts';
import { type OpenPlan, planAnchor } from './open-plan.ts';
import { listEvidenceWords, listPlanWords } from './people-notes.ts';
import { removeOwnThings } from './remove-own-things.ts';
import { writeSetting } from './write-setting.ts';

/** What a copied workbook is for: the next year of the same unit, or a plain copy that starts clean. */
export type CopyPurpose = 'new-year' | 'plain-copy';

/** Cuts a copy loose from its original. The new id is written last, so that a run cut before is asked about again. */
export function settleCopy(ports: Ports, open: OpenPlan, purpose: CopyPurpose): void {
  if (purpose === 'plain-copy') removeOwnThings(ports, open);
  else leaveEvidence(ports, open);
  forgetOriginal(ports, open);
}

/** Takes back what points at the original: its folders, its PDF links, its id. */
export function forgetOriginal(ports: Ports, open: OpenPlan): void {
  const shownKeys = SETTING_KEYS.filter(key => SETTINGS[key].owner === 'add-on');
  for (const key of shownKeys) writeSetting(ports, key, text('', 'bodyMuted'));
  if (open.marks.folders.size > 0) ports.workbook.markFolders(new Map());
  ports.workbook.flush();
  ports.workbook.markWorkbook(open.sheet.sheetId);
}

/** The evidence of the year before stays in its own workbook: Bukti ZI goes, and BUKTI links no folder any more. */
export function leaveEvidence(ports: Ports, open: OpenPlan): void {
  const evidenceColumn = open.ownColumns.get('evidence');
  const typedOver = listPlanWords(ports, open).filter(({ columnIndex }) => columnIndex === evidenceColumn);
  keepWords(ports, [...typedOver, ...listEvidenceWords(ports, open)]);
  if (evidenceColumn !== undefined) {
    const topRowIndex = bodyTopOf(open.plan);
    const cells = Array.from({ length: open.plan.endRowIndex - topRowIndex }, () => blank());
    ports.planSheet.writeColumns(open.sheet.sheetId, planAnchor(open), [
      { columnIndex: evidenceColumn, topRowIndex, cells },
    ]);
  }
  const sheetId = open.marks.sheets.get(ownSheetKey({ kind: 'evidence' }));
  if (sheetId !== undefined) ports.workbook.deleteSheet(sheetId);
}
