import { lazy } from '../../domain/lazy.ts';
import { listPlanTexts } from '../../sheets/own-forms.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';
import { countKept, keepWords } from './kept-words.ts';
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
  keepWords(ports, [...listPlanWords(ports, open), ...listEvidenceWords(ports, open)]);
  const sheets = GOING.flatMap(kind => {
    const id = open.marks.sheets.get(ownSheetKey({ kind }));
    return id === undefined ? [] : [{ kind, id }];
  });
  // Cells pasted elsewhere, and duplicated sheets, take the rules along; those of sheets that go, go with them.
  const kept = ports.workbook.listSheets().filter(one => sheets.every(({ id }) => id !== one.sheetId));
  const taken = kept.map(one => ports.planSheet.applyColourRules(one.sheetId, []));
  const hadRules = taken.some(outcome => outcome === 'set' || outcome === 'others-changed');
  tellStep(ports, 'removal');
  // Not people took the page away, so the next refresh makes it again. Said before: a page that stands is renewed anyway.
  if (sheets.some(({ kind }) => kind === 'overview')) ports.workbook.forgetMade('overview');
  for (const sheet of sheets) removeSheet(ports, open, sheet);
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

/** The sheets that can be made anew. */
const GOING = ['findings', 'evidence', 'overview', 'data', 'platform'] as const;

/** Takes a sheet away once what people wrote on it is saved. */
function removeSheet(
  ports: Ports,
  open: OpenPlan,
  { kind, id }: { readonly kind: (typeof GOING)[number]; readonly id: number },
): void {
  requireTime(ports, 'removal');
  // Its words are saved already, with those of the plan.
  if (kind === 'evidence') {
    ports.workbook.deleteSheet(id);
    return;
  }
  const sources = { texts: new Set<string>(), plan: lazy(() => listPlanTexts(open.grid)) };
  ports.workbook.forgetReading(id);
  const words = listOwnSheetWords(ports, { marks: open.marks, own: { kind }, sources });
  keepWords(ports, words);
  // Where there was nothing to save, the sheet was read right now.
  ports.workbook.deleteSheet(id, { isJustRead: words.length === 0 });
}
