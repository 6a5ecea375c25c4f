import { cellText } from '../domain/plan/cell-value.ts';
import { cellAt } from '../domain/plan/grid.ts';
import {
  CLEAN_UP_QUESTION,
  formatCleanUpClosing,
  NOTES_HEADINGS,
  NOTHING_TO_CLEAN,
} from '../messages/clean-up-id.ts';
import { COMMAND_TITLES } from '../messages/command-id.ts';
import { EVIDENCE_HEADINGS } from '../messages/evidence-sheet-id.ts';
import { formatDay } from '../messages/month-id.ts';
import { OWN_HEADINGS } from '../messages/own-column-id.ts';
import { OWN_SHEET_NAMES } from '../messages/own-sheet-id.ts';
import { readEvidenceTable } from './evidence/evidence-table.ts';
import { type OpenPlan, openPlan, readOwnTexts } from './open-plan.ts';
import { PEOPLES_COLUMNS } from './own-columns.ts';
import { PlanError } from './plan-error.ts';
import { ownSheetKey, type Ports } from './ports.ts';
import { type ContentCell, type SheetContent, text } from './sheet-content.ts';

/** "Bersihkan…": takes away what the add-on made on the plan sheet, Temuan ZI and Bukti ZI. Returns the closing sentence. */
export function cleanUp(ports: Ports): string {
  if (ports.person.confirm(COMMAND_TITLES.cleanUp, CLEAN_UP_QUESTION) === 'no') return NOTHING_TO_CLEAN;
  return ports.lock.hold(() => cleanUnderLock(ports));
}

function cleanUnderLock(ports: Ports): string {
  const open = openPlan(ports);
  const { sheetId } = open.sheet;
  const protection = ports.planSheet.findProtection(sheetId, {
    topRowIndex: 0,
    bottomRowIndex: Number.MAX_SAFE_INTEGER,
    columnIndexes: [...open.ownColumns.values()],
    insertAfterColumnIndex: null,
  });
  if (protection !== null) throw new PlanError({ code: 'plan-protected', protection });
  const notes = listNotes(ports, open);
  const keptCount = saveNotes(ports, open, notes);
  ports.workbook.flush();
  const hadRules = ports.planSheet.applyColourRules(sheetId, []);
  const own = (['findings', 'evidence'] as const).map(kind => open.marks.sheets.get(ownSheetKey({ kind })));
  const sheets = own.flatMap(id => id ?? []);
  for (const id of sheets) ports.workbook.deleteSheet(id);
  ports.planSheet.removeColumns(sheetId, [...open.ownColumns.values()]);
  ports.workbook.forgetPlan();
  const removedCount = open.ownColumns.size;
  if (removedCount === 0 && sheets.length === 0 && !hadRules) return NOTHING_TO_CLEAN;
  return formatCleanUpClosing({ columnCount: removedCount, sheetCount: sheets.length, keptCount });
}

type Note = readonly [day: string, code: string, place: string, words: string];

/** What people wrote in ✎ cells of the plan sheet and of Bukti ZI. */
function listNotes(ports: Ports, open: OpenPlan): readonly Note[] {
  const today = formatDay(ports.clock.today());
  const codes = readOwnTexts(open.grid, open.ownColumns, 'code');
  const onPlan = PEOPLES_COLUMNS.flatMap(key =>
    [...readOwnTexts(open.grid, open.ownColumns, key)]
      .filter(([rowIndex]) => rowIndex > open.plan.header.bottomRowIndex)
      .map(([rowIndex, words]): Note => [today, codes.get(rowIndex) ?? '', OWN_HEADINGS[key], words]),
  );
  return [...onPlan, ...listEvidenceNotes(ports, open, today)];
}

function listEvidenceNotes(ports: Ports, open: OpenPlan, today: string): readonly Note[] {
  const sheetId = open.marks.sheets.get(ownSheetKey({ kind: 'evidence' }));
  if (sheetId === undefined) return [];
  const { lines } = readEvidenceTable(ports.workbook.readGrid(sheetId));
  return lines.flatMap(({ texts }) =>
    (['match', 'verification', 'link', 'remark'] as const)
      .filter(key => texts[key] !== '')
      .map((key): Note => {
        const about = texts.file || texts.document;
        return [today, texts.code, `Bukti ZI · ${EVIDENCE_HEADINGS[key]} · ${about}`, texts[key]];
      }),
  );
}

/** Appends the notes that Catatan ZI does not hold yet: a run that was cut is repeated without doubling them. */
function saveNotes(ports: Ports, open: OpenPlan, notes: readonly Note[]): number {
  if (notes.length === 0) return 0;
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
  return notes.length;
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
