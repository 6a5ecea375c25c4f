import { lazy } from '../../domain/lazy.ts';
import { listPlanTexts } from '../../sheets/own-forms.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';
import { countKept, type KeptWord, keepWords } from './kept-words.ts';
import type { OpenPlan } from './open-plan.ts';
import { listEvidenceWords, listOwnSheetWords, listPlanWords } from './people-notes.ts';
import { PlanError } from './plan-error.ts';
import { tellStep } from './tell-step.ts';
import { requireTime } from './time-left.ts';

/** What was taken away, and how many of people's entries were saved before. */
export interface Removed {
  readonly columnCount: number;
  readonly sheetCount: number;
  readonly keptCount: number;
  readonly hadRules: boolean;
}

/** Takes own columns, own rules and the sheets that can be made anew away; people's words go to Catatan ZI first. */
export function removeOwnThings(ports: Ports, open: OpenPlan): Removed {
  const { sheetId } = open.sheet;
  const columnIndexes = [...open.ownColumns.values()];
  const protection = ports.planSheet.findProtection(sheetId, {
    topRowIndex: 0,
    bottomRowIndex: Number.MAX_SAFE_INTEGER,
    columnIndexes,
    insertAfterColumnIndex: null,
  });
  if (protection !== null) throw new PlanError({ code: 'plan-protected', protection });
  tellStep(ports, 'words');
  keepWords(ports, listWordsToKeep(ports, open));
  const own = (['findings', 'evidence', 'overview', 'data', 'platform'] as const).map(kind =>
    open.marks.sheets.get(ownSheetKey({ kind })),
  );
  const sheets = own.flatMap(id => id ?? []);
  // Cells pasted elsewhere, and duplicated sheets, take the rules along; those of sheets that go, go with them.
  const kept = ports.workbook.listSheets().filter(one => !sheets.includes(one.sheetId));
  const taken = kept.map(one => ports.planSheet.applyColourRules(one.sheetId, []));
  const hadRules = taken.some(outcome => outcome === 'set' || outcome === 'others-changed');
  tellStep(ports, 'removal');
  for (const id of sheets) {
    requireTime(ports, 'removal');
    ports.workbook.deleteSheet(id);
  }
  requireTime(ports, 'removal');
  ports.planSheet.removeColumns(sheetId, columnIndexes);
  ports.workbook.forgetPlan();
  return {
    columnCount: columnIndexes.length,
    sheetCount: sheets.length,
    keptCount: countKept(ports),
    hadRules,
  };
}

/** What people wrote in all that is about to go. */
function listWordsToKeep(ports: Ports, open: OpenPlan): readonly KeptWord[] {
  const sources = { texts: new Set<string>(), plan: lazy(() => listPlanTexts(open.grid)) };
  return [
    ...listPlanWords(ports, open),
    ...listEvidenceWords(ports, open),
    ...(['findings', 'overview', 'data', 'platform'] as const).flatMap(kind =>
      listOwnSheetWords(ports, { marks: open.marks, own: { kind }, sources }),
    ),
  ];
}
