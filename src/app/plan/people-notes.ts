import { formatDay } from '../../messages/month-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { EVIDENCE, EVIDENCE_PEOPLES } from '../../sheets/evidence/evidence-table.ts';
import { buildNotesContent, layNewNotes, type Note } from '../../sheets/notes/notes-table.ts';
import { PEOPLES_COLUMNS, PLAN_COLUMNS } from '../../sheets/plan-columns/own-columns.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';
import { openEvidenceTable } from './open-evidence-table.ts';
import { type OpenPlan, readOwnTexts } from './open-plan.ts';

/** What people wrote in ✎ cells of the plan sheet. */
export function listPlanNotes(ports: Ports, open: OpenPlan): readonly Note[] {
  const today = formatDay(ports.clock.today());
  const codes = readOwnTexts(open.grid, open.ownColumns, 'code');
  return PEOPLES_COLUMNS.flatMap(key =>
    [...readOwnTexts(open.grid, open.ownColumns, key)]
      .filter(([rowIndex]) => rowIndex > open.plan.header.bottomRowIndex)
      .map(
        ([rowIndex, words]): Note => ({
          day: today,
          code: codes.get(rowIndex) ?? '',
          place: PLAN_COLUMNS[key].heading,
          words,
        }),
      ),
  );
}

/** What people wrote in ✎ cells of Bukti ZI. */
export function listEvidenceNotes(ports: Ports, open: OpenPlan): readonly Note[] {
  const sheetId = open.marks.sheets.get(ownSheetKey({ kind: 'evidence' }));
  if (sheetId === undefined) return [];
  const today = formatDay(ports.clock.today());
  const { lines } = openEvidenceTable(ports.workbook.readOwnGrid(sheetId));
  return lines.flatMap(({ texts }) =>
    EVIDENCE_PEOPLES.filter(key => texts[key] !== '').map((key): Note => {
      const about = texts.file || texts.document;
      const place = `${OWN_SHEET_NAMES.evidence} · ${EVIDENCE[key].heading} · ${about}`;
      return { day: today, code: texts.code, place, words: texts[key] };
    }),
  );
}

/** Appends the notes that Catatan ZI does not hold yet: a run that was cut is repeated without doubling them. */
export function saveNotes(ports: Ports, open: OpenPlan, notes: readonly Note[]): void {
  if (notes.length === 0) return;
  const known = open.marks.sheets.get(ownSheetKey({ kind: 'notes' }));
  const sheetId =
    known ?? ports.workbook.writeSheet({ kind: 'notes' }, OWN_SHEET_NAMES.notes, buildNotesContent());
  const grid = ports.workbook.readOwnGrid(sheetId);
  const rows = layNewNotes(grid, notes);
  if (rows.length > 0) ports.workbook.appendRows(sheetId, grid.rows.length, rows);
  ports.workbook.flush();
}
