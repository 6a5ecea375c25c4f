import { cellText } from '../../domain/plan/cell-value.ts';
import { cellAt } from '../../domain/plan/grid.ts';
import { NOTES_HEADINGS } from '../../messages/clean-up-id.ts';
import { formatDay } from '../../messages/month-id.ts';
import { OWN_HEADINGS } from '../../messages/own-column-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { EVIDENCE, EVIDENCE_PEOPLES } from '../../sheets/evidence/evidence-table.ts';
import { PEOPLES_COLUMNS } from '../../sheets/plan-columns/own-columns.ts';
import { type ContentCell, type SheetContent, text } from '../../sheets/sheet-content.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';
import { openEvidenceTable } from './open-evidence-table.ts';
import { type OpenPlan, readOwnTexts } from './open-plan.ts';

/** A line of Catatan ZI. */
export type Note = readonly [day: string, code: string, place: string, words: string];

/** What people wrote in ✎ cells of the plan sheet. */
export function listPlanNotes(ports: Ports, open: OpenPlan): readonly Note[] {
  const today = formatDay(ports.clock.today());
  const codes = readOwnTexts(open.grid, open.ownColumns, 'code');
  return PEOPLES_COLUMNS.flatMap(key =>
    [...readOwnTexts(open.grid, open.ownColumns, key)]
      .filter(([rowIndex]) => rowIndex > open.plan.header.bottomRowIndex)
      .map(([rowIndex, words]): Note => [today, codes.get(rowIndex) ?? '', OWN_HEADINGS[key], words]),
  );
}

/** What people wrote in ✎ cells of Bukti ZI. */
export function listEvidenceNotes(ports: Ports, open: OpenPlan): readonly Note[] {
  const sheetId = open.marks.sheets.get(ownSheetKey({ kind: 'evidence' }));
  if (sheetId === undefined) return [];
  const today = formatDay(ports.clock.today());
  const { lines } = openEvidenceTable(ports.workbook.readGrid(sheetId));
  return lines.flatMap(({ texts }) =>
    EVIDENCE_PEOPLES.filter(key => texts[key] !== '').map((key): Note => {
      const about = texts.file || texts.document;
      return [today, texts.code, `Bukti ZI · ${EVIDENCE[key].heading} · ${about}`, texts[key]];
    }),
  );
}

/** Appends the notes that Catatan ZI does not hold yet: a run that was cut is repeated without doubling them. */
export function saveNotes(ports: Ports, open: OpenPlan, notes: readonly Note[]): void {
  if (notes.length === 0) return;
  const known = open.marks.sheets.get(ownSheetKey({ kind: 'notes' }));
  const sheetId =
    known ?? ports.workbook.writeSheet({ kind: 'notes' }, OWN_SHEET_NAMES.notes, buildNotesContent());
  const grid = ports.workbook.readGrid(sheetId);
  const standing = new Set(
    grid.rows.map((_, rowIndex) =>
      [0, 1, 2, 3].map(column => cellText(cellAt(grid, rowIndex, column))).join('\n'),
    ),
  );
  const fresh = notes.filter(note => !standing.has(note.map(words => words.trim()).join('\n')));
  const rows = fresh.map((note): readonly ContentCell[] => note.map(words => text(words)));
  if (rows.length > 0) ports.workbook.appendRows(sheetId, grid.rows.length, rows);
  ports.workbook.flush();
}

function buildNotesContent(): SheetContent {
  return {
    rows: [NOTES_HEADINGS.map(heading => text(heading, 'heading'))],
    columnWidths: [100, 80, 300, 480],
    frozenRowCount: 1,
    hiddenColumns: [],
    merges: [],
    mergesAcross: [],
    dropDowns: [],
    chart: null,
    tabColour: '#5f6368',
  };
}
