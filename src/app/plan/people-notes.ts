import { parseStamp } from '../../domain/codes/row-stamp.ts';
import { lazy } from '../../domain/lazy.ts';
import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { parseRowCode } from '../../domain/plan/row-code.ts';
import { NOTE_ON_CELL } from '../../messages/clean-up-id.ts';
import { DATA_HEADINGS } from '../../messages/data-sheet-id.ts';
import { ADOPTED_FOLDER, RESERVED_FOLDER } from '../../messages/evidence-id.ts';
import { formatOwnHeading, OWN_HEADINGS } from '../../messages/own-column-id.ts';
import { PROBE_HEADINGS } from '../../messages/platform-test-id.ts';
import { EVIDENCE, EVIDENCE_HEADING_ROW, EVIDENCE_PEOPLES } from '../../sheets/evidence/evidence-table.ts';
import {
  isOwnEvidence,
  isOwnEvidenceTitle,
  isOwnFinding,
  isOwnOverview,
  isOwnValue,
  listPlanTexts,
  type PlanTexts,
} from '../../sheets/own-forms.ts';
import { keysOf, keysOwnedBy } from '../../sheets/own-table.ts';
import { type OwnColumnKey, PEOPLES_COLUMNS } from '../../sheets/plan-columns/own-columns.ts';
import { parseWritten, wordsOfValue } from '../../sheets/written-words.ts';
import { type CellNote, type OwnSheet, ownSheetKey, type Ports, type WorkbookMarks } from '../ports/ports.ts';
import type { KeptWord } from './kept-words.ts';
import { openEvidenceTable } from './open-evidence-table.ts';
import type { OpenPlan } from './open-plan.ts';

/** What BUKTI says from the making of a folder until its files are counted. */
const BEFORE_COUNTING: ReadonlySet<string> = new Set([RESERVED_FOLDER, ADOPTED_FOLDER]);

const EVIDENCE_KEYS = keysOf(EVIDENCE);
const EVIDENCE_ADD_ONS = keysOwnedBy(EVIDENCE, 'add-on');

/** Everything that people wrote in own columns of the plan sheet, in ✎ cells and anywhere else, notes on cells included. */
export function listPlanWords(ports: Ports, open: OpenPlan): readonly KeptWord[] {
  const keyOf = new Map([...open.ownColumns].map(([key, columnIndex]) => [columnIndex, key]));
  const cells = [...open.ownColumns].flatMap(([key, columnIndex]) =>
    open.grid.rows.map((_, rowIndex) => ({ key, rowIndex, value: cellAt(open.grid, rowIndex, columnIndex) })),
  );
  const typed = cells.filter(cell => isPeoples(open, cell)).map(cell => placeOwnWord(open, cell));
  const notes = ports.workbook.readNotes(open.sheet.sheetId, [...keyOf.keys()]);
  const noted = notes.flatMap(({ rowIndex, columnIndex, words }) => {
    const key = keyOf.get(columnIndex);
    const value = { kind: 'text', text: `${NOTE_ON_CELL} ${words}` } as const;
    return key === undefined ? [] : [placeOwnWord(open, { key, rowIndex, value })];
  });
  return [...typed, ...noted];
}

/** A cell of an own column as it is to be saved. */
export function placeOwnWord(open: OpenPlan, { key, rowIndex, value }: OwnCell): KeptWord {
  const code = cellText(cellAt(open.grid, rowIndex, open.ownColumns.get('code') ?? -1));
  return {
    sheetName: open.sheet.name,
    rowIndex,
    columnIndex: open.ownColumns.get(key) ?? 0,
    code: parseRowCode(code) === null ? '' : code,
    about: OWN_HEADINGS[key],
    words: shownWords(value),
  };
}

/** A cell of an own column as it stands. */
export interface OwnCell {
  readonly key: OwnColumnKey;
  readonly rowIndex: number;
  readonly value: CellValue;
}

/** Whether what stands in a cell of an own column was written by people. */
export function isPeoples(open: OpenPlan, { key, rowIndex, value }: OwnCell): boolean {
  const words = wordsOfValue(value);
  const { topRowIndex, bottomRowIndex } = open.plan.header;
  if (words === '') return false;
  const isHeading = rowIndex >= topRowIndex && rowIndex <= bottomRowIndex;
  if (isHeading && isOwnHeading(key, words)) return false;
  if (PEOPLES_COLUMNS.some(one => one === key)) return true;
  if (key === 'code') return parseRowCode(words) === null;
  if (key === 'fingerprint') return parseStamp(words) === null;
  if (key === 'evidence' && BEFORE_COUNTING.has(words)) return false;
  const written = parseWritten(open.marks.written.get(open.sheet.sheetId));
  if (written.isKnown) return !written.has(words);
  const isInTable = rowIndex > bottomRowIndex && rowIndex < open.plan.endRowIndex;
  return !isInTable || !isOwnValue(key, words);
}

/** As the add-on heads the column; that of STATUS ends with a day. */
function isOwnHeading(key: OwnColumnKey, words: string): boolean {
  const heading = key === 'status' ? words.replace(/ per \d{1,2} \p{L}+ \d{4}$/u, '') : words;
  return [true, false].some(isTaken => formatOwnHeading(key, isTaken) === heading);
}

/** Everything that people wrote on Bukti ZI: in ✎ cells, in columns and rows of their own, over what the add-on wrote, notes. */
export function listEvidenceWords(ports: Ports, open: OpenPlan): readonly KeptWord[] {
  const sheet = findOwnSheet(ports, open.marks, { kind: 'evidence' });
  if (sheet === null) return [];
  const grid = ports.workbook.readOwnGrid(sheet.sheetId);
  const { columns, lines } = openEvidenceTable(grid);
  const written = parseWritten(open.marks.written.get(sheet.sheetId));
  const keyOf = new Map(keysOf(EVIDENCE).map(key => [columns[key], key]));
  const lineOf = new Map(lines.map(line => [line.rowIndex, line]));
  const plan = lazy(() => listPlanTexts(open.grid));
  const isTyped = (rowIndex: number, columnIndex: number, words: string): boolean => {
    const key = keyOf.get(columnIndex);
    if (rowIndex === EVIDENCE_HEADING_ROW) return key === undefined;
    if (rowIndex < EVIDENCE_HEADING_ROW)
      return columnIndex > 0 || !(written.isKnown ? written.has(words) : isOwnEvidenceTitle(words));
    if (key === undefined || EVIDENCE_PEOPLES.some(one => one === key)) return true;
    if (lineOf.get(rowIndex)?.key === '') return EVIDENCE[key].owner === 'add-on';
    return isAddOns(key) && !(written.isKnown ? written.has(words) : isOwnEvidence(key, words, plan()));
  };
  return [...listTyped({ ...sheet, grid, isTyped }), ...listNotes(ports, sheet)].map(word => {
    const texts = lineOf.get(word.rowIndex)?.texts;
    const key = keyOf.get(word.columnIndex);
    const heading = key
      ? EVIDENCE[key].heading
      : cellText(cellAt(grid, EVIDENCE_HEADING_ROW, word.columnIndex));
    const about = [heading, texts ? texts.file || texts.document : ''].filter(one => one !== '');
    return { ...word, code: texts?.code ?? '', about: about.join(' · ') };
  });
}

function isAddOns(key: (typeof EVIDENCE_KEYS)[number]): key is (typeof EVIDENCE_ADD_ONS)[number] {
  return EVIDENCE_ADD_ONS.some(one => one === key);
}

/** What is known of a sheet that remembers nothing of what was written on it: what is to stand there, and the plan's texts. */
export interface SheetSources {
  readonly texts: ReadonlySet<string>;
  readonly plan: () => PlanTexts;
}

/**
 * What people wrote on a sheet that is written whole: everything that the add-on did not write there, and notes. Without
 * memory, all that is not worded as the add-on words it.
 */
export function listOwnSheetWords(
  ports: Ports,
  {
    marks,
    own,
    sources,
  }: { readonly marks: WorkbookMarks; readonly own: OwnSheet; readonly sources: SheetSources },
): readonly KeptWord[] {
  const sheet = findOwnSheet(ports, marks, own);
  if (sheet === null) return [];
  const written = parseWritten(marks.written.get(sheet.sheetId));
  const grid = lazy(() => ports.workbook.readOwnGrid(sheet.sheetId));
  const filled = lazy(() => findFilledColumns(grid(), own.kind));
  const isOwn = (words: string, columnIndex: number): boolean => {
    if (sources.texts.has(words)) return true;
    if (own.kind === 'findings') return isOwnFinding(words, sources.plan());
    return own.kind === 'overview' ? isOwnOverview(words, sources.plan()) : filled().has(columnIndex);
  };
  const isTyped = (_row: number, columnIndex: number, words: string): boolean =>
    !(written.isKnown ? written.has(words) : isOwn(words, columnIndex));
  // The cells last: what they show is then what the sheet showed right before it is written or deleted.
  const notes = listNotes(ports, sheet);
  // All that is shown is known as a rule: then no value needs to be asked for.
  const isShownKnown =
    written.isKnown && ports.workbook.readTexts(sheet.sheetId).every(row => row.every(written.has));
  if (isShownKnown) return notes;
  return [...listTyped({ ...sheet, grid: grid(), isTyped }), ...notes];
}

/** Headings of tables that are filled line by line: people's is what stands beside. */
const FILLED_HEADINGS: { readonly [Kind in OwnSheet['kind']]?: readonly string[] } = {
  data: Object.values(DATA_HEADINGS),
  platform: Object.values(PROBE_HEADINGS),
};
/** People may have put rows above the headings. */
const TOP_ROWS = 8;

function findFilledColumns({ rows }: Grid, kind: OwnSheet['kind']): ReadonlySet<number> {
  const headings = new Set(FILLED_HEADINGS[kind]);
  const top = rows.slice(0, TOP_ROWS);
  return new Set(top.flatMap(row => row.flatMap((cell, at) => (headings.has(cellText(cell)) ? [at] : []))));
}

interface NamedSheet {
  readonly sheetId: number;
  readonly name: string;
}

interface SheetReading extends NamedSheet {
  readonly grid: Grid;
  isTyped(rowIndex: number, columnIndex: number, words: string): boolean;
}

function listTyped({ grid, isTyped, ...sheet }: SheetReading): readonly KeptWord[] {
  return grid.rows.flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex) => {
      const words = wordsOfValue(value);
      return words === '' || !isTyped(rowIndex, columnIndex, words)
        ? []
        : [placeWord(sheet, { rowIndex, columnIndex, words: shownWords(value) })];
    }),
  );
}

function listNotes(ports: Ports, sheet: NamedSheet): readonly KeptWord[] {
  const notes = ports.workbook.readNotes(sheet.sheetId);
  return notes.map(note => placeWord(sheet, { ...note, words: `${NOTE_ON_CELL} ${note.words}` }));
}

function placeWord({ name }: NamedSheet, note: CellNote): KeptWord {
  return { sheetName: name, code: '', about: '', ...note };
}

/** An own sheet under the name that people may have given it; null for none. */
export function findOwnSheet(ports: Ports, marks: WorkbookMarks, own: OwnSheet): NamedSheet | null {
  const sheetId = marks.sheets.get(ownSheetKey(own));
  const sheet = ports.workbook.listSheets().find(one => one.sheetId === sheetId);
  return sheet ? { sheetId: sheet.sheetId, name: sheet.name } : null;
}

/** As people see it. */
function shownWords(value: CellValue): string {
  return value.kind === 'error' ? value.text : cellText(value);
}
