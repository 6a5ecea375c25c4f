import { bodyTopOf } from '../../domain/plan/action-plan.ts';
import { EVIDENCE_HEADING_ROW, EVIDENCE_PEOPLES } from '../../sheets/evidence/evidence-table.ts';
import { listNotes, type Note } from '../../sheets/notes/notes-table.ts';
import {
  isEvidenceNote,
  layReturns,
  listEvidenceReturns,
  listPlanReturns,
} from '../../sheets/notes/returned-words.ts';
import { PEOPLES_COLUMNS } from '../../sheets/plan-columns/own-columns.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';
import type { CodedPlan } from './open-coded-plan.ts';
import { openEvidenceTable } from './open-evidence-table.ts';
import { planAnchor, readOwnTexts } from './open-plan.ts';

/** How many words of Catatan ZI can go back to their rows: none while a ✎ cell of the plan has words. */
export function countReturnable(ports: Ports, coded: CodedPlan): number {
  const { open, assignment } = coded;
  const notes = readKept(ports);
  if (notes.length === 0) return 0;
  if (hasWords(coded)) return 0;
  const hasEvidence = open.marks.sheets.has(ownSheetKey({ kind: 'evidence' }));
  const codes = new Set(assignment.codes.values());
  const ofEvidence = hasEvidence ? [] : notes.filter(note => isEvidenceNote(note, codes));
  const places = new Set(ofEvidence.map(({ code, place }) => `${code} ${place.replace(/^.*? · /, '')}`));
  return (
    listPlanReturns(notes, { codes: assignment.codes, ownColumns: open.ownColumns }).length + places.size
  );
}

/** Writes the words of the plan's ✎ columns back; true when there were some. Nothing where somebody has written there already. */
export function giveBackPlanWords(ports: Ports, coded: CodedPlan): boolean {
  const { open, assignment } = coded;
  const { codes } = assignment;
  if (hasWords(coded)) return false;
  const words = listPlanReturns(readKept(ports), { codes, ownColumns: open.ownColumns });
  const topRowIndex = bodyTopOf(open.plan);
  const blocks = layReturns(words, { topRowIndex, rowCount: open.plan.endRowIndex - topRowIndex });
  ports.planSheet.writeColumns(open.sheet.sheetId, planAnchor(open), blocks);
  return blocks.length > 0;
}

/** The same on Bukti ZI, once its lines stand; nothing where somebody has written there already. */
export function giveBackEvidenceWords(ports: Ports): boolean {
  const sheetId = ports.workbook.readMarks().sheets.get(ownSheetKey({ kind: 'evidence' }));
  if (sheetId === undefined) return false;
  const { columns, lines } = openEvidenceTable(ports.workbook.readOwnGrid(sheetId));
  if (lines.some(({ texts }) => EVIDENCE_PEOPLES.some(key => texts[key] !== ''))) return false;
  const blocks = layReturns(listEvidenceReturns(readKept(ports), { columns, lines }), {
    topRowIndex: EVIDENCE_HEADING_ROW + 1,
    rowCount: lines.length,
  });
  const anchor = {
    headingRowIndex: EVIDENCE_HEADING_ROW,
    columnIndexes: [columns.code, columns.document, columns.file],
    nameColumnIndex: columns.key,
  };
  ports.planSheet.writeColumns(sheetId, anchor, blocks);
  return blocks.length > 0;
}

function hasWords({ open }: CodedPlan): boolean {
  const top = bodyTopOf(open.plan);
  return PEOPLES_COLUMNS.some(key =>
    [...readOwnTexts(open.grid, open.ownColumns, key).keys()].some(
      rowIndex => rowIndex >= top && rowIndex < open.plan.endRowIndex,
    ),
  );
}

function readKept(ports: Ports): readonly Note[] {
  const sheetId = ports.workbook.readMarks().sheets.get(ownSheetKey({ kind: 'notes' }));
  return sheetId === undefined ? [] : listNotes(ports.workbook.readOwnGrid(sheetId));
}
