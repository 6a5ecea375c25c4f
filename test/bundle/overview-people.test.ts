import { beforeAll, describe, expect, it } from 'vitest';
import { deleteRows, insertColumns, insertRows } from '../../src/host/workbook/edits/edit-lines.ts';
import { moveSheet } from '../../src/host/workbook/edits/edit-sheets.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { ensureColumn, getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { type BundleSession, type MenuWord, openSession } from '../support/bundle-session.ts';
import { sheetFacts } from '../support/bundle-sheet-facts.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';

const NAME = 'Ringkasan ZI';
const drive = new MemoryDrive();
/** A workbook with folders and a page, and the same a day later with a file more. */
let used: Workbook;
let untouched: PageFacts;

const open = (workbook: Workbook, today: string): BundleSession =>
  openSession(workbook, { today, drive: () => drive });

interface PageFacts {
  readonly cells: unknown;
  readonly merges: unknown;
  readonly heights: unknown;
  readonly widths: unknown;
  readonly charts: unknown;
  readonly frame: unknown;
}

/** What the page shows, in its own rows and columns. */
function readPage(workbook: Workbook): PageFacts {
  const sheet = sheetNamed(workbook, NAME);
  const { cells, merges, charts, frozenRows, tabColor, gridlinesHidden } = sheetFacts(sheet);
  const last = sheet.rows.reduce((end, _, row) => (getCell(sheet, row, 0)?.value ? row : end), 0);
  return {
    cells: Object.entries(cells).flatMap(([name, cell]) => {
      const value = (cell as { readonly value: unknown }).value;
      // Of a blank cell only a fill and lines are seen.
      const seen = Object.entries(cell).filter(([key]) =>
        value === null ? key === 'fill' || key === 'borders' : key !== 'numberFormat',
      );
      return seen.length === 0 ? [] : [[name, seen]];
    }),
    merges,
    charts,
    heights: sheet.rows.slice(0, last).map(row => row?.height),
    widths: sheet.columns.slice(0, 11).map(column => column?.width),
    frame: [frozenRows, tabColor, gridlinesHidden, isFolded(sheet)],
  };
}

function isFolded({ columnGroups }: Sheet): boolean {
  return columnGroups.some(({ start, end, collapsed }) => collapsed && start <= 10 && end > 10);
}

beforeAll(() => {
  used = openSmallPlan();
  const session = open(used, '2021-07-05');
  session.click('folder');
  session.click('segarkan');
  const folder = [...drive.items.values()].find(({ name }) => name?.startsWith('I.1.a '))?.id ?? '';
  drive.addFile(folder, 'SK Tim Kerja.pdf', '2021-01-20');
  const twin = structuredClone(used);
  open(twin, '2021-07-06').click('segarkan');
  untouched = readPage(twin);
}, 60_000);

const CHANGES: readonly (readonly [string, (sheet: Sheet, workbook: Workbook) => void, readonly string[]])[] =
  [
    [
      'a word typed beside the page',
      sheet => updateCell(sheet, 4, 13, { value: 'catatan saya' }),
      ['catatan saya'],
    ],
    [
      'a word typed below the page',
      sheet => updateCell(sheet, 90, 1, { value: 'catatan saya' }),
      ['catatan saya'],
    ],
    [
      'a word typed over the title',
      sheet => updateCell(sheet, 0, 0, { value: 'Ringkasan kami' }),
      ['Ringkasan kami'],
    ],
    ['a row inserted', (sheet, workbook) => insertRows({ workbook, sheet }, 5, 2), []],
    ['a column inserted', (sheet, workbook) => insertColumns({ workbook, sheet }, 2, 1), []],
    ['columns hidden', hideColumn, []],
    ['the tab moved', (sheet, workbook) => moveSheet(workbook, sheet, workbook.sheets.length - 1), []],
    ['cells unmerged, and a row inserted', unmerge, []],
    ['the page made by an earlier version', makeOlder, []],
  ];

function hideColumn(sheet: Sheet): void {
  ensureColumn(sheet, 3).hidden = true;
}

function unmerge(sheet: Sheet, workbook: Workbook): void {
  sheet.merges = [];
  insertRows({ workbook, sheet }, 3, 1);
}

/** Its messages were in a hidden column, what it wrote stood in two marks. */
function makeOlder(sheet: Sheet, workbook: Workbook): void {
  sheet.columnGroups = [];
  ensureColumn(sheet, 10).hidden = true;
  workbook.metadata = workbook.metadata.flatMap(mark => {
    if (mark.key !== 'zi.fingerprint' || !mark.value.includes('|')) return [mark];
    const written = mark.value.split('|')[1] ?? '';
    return [
      { ...mark, value: '0abc1230def456 0abc1230def456 m.m.1a' },
      { ...mark, metadataId: mark.metadataId + 1_000_000, key: 'zi.written', value: written },
    ];
  });
}

/** The page after a change of the plan, as it is changed in place, or drawn anew. */
function change(step: Step, isAnew: boolean): PageFacts {
  const workbook = step.isUsed ? structuredClone(used) : openSmallPlan();
  const own = step.isUsed ? drive : new MemoryDrive();
  const session = openSession(workbook, { today: '2021-07-05', drive: () => own });
  if (!step.isUsed) session.click('segarkan');
  step.edit(workbook);
  if (isAnew) workbook.metadata = workbook.metadata.filter(({ key }) => key !== 'zi.fingerprint');
  session.click(step.word);
  return readPage(workbook);
}

interface Step {
  readonly isUsed: boolean;
  readonly edit: (workbook: Workbook) => void;
  readonly word: MenuWord;
}

/** The second area of the plan goes, and with it lines of the page. */
function shortenPlan(workbook: Workbook): void {
  const [sheet] = workbook.sheets;
  if (sheet) deleteRows({ workbook, sheet }, 7, 4);
}

describe('Ringkasan ZI changed in place', () => {
  it.each<readonly [string, Step]>([
    ['when folders come, and owners with them', { isUsed: false, edit: () => {}, word: 'folder' }],
    ['with a file more', { isUsed: true, edit: () => {}, word: 'segarkan' }],
    ['when an area goes', { isUsed: true, edit: shortenPlan, word: 'segarkan' }],
  ])('shows what it would show drawn anew: %s', (_, step) => {
    expect(change(step, false)).toEqual(change(step, true));
  });
});

describe('Ringkasan ZI after people were at it', () => {
  it.each(CHANGES)('stands again as it would without them: %s', (_, change, words) => {
    const workbook = structuredClone(used);
    change(sheetNamed(workbook, NAME), workbook);
    const session = open(workbook, '2021-07-06');
    session.click('segarkan');
    expect(readPage(workbook)).toEqual(untouched);
    const kept = workbook.sheets.find(({ name }) => name === 'Catatan ZI')?.rows ?? [];
    const saved = kept.flatMap(row => row?.cells.map(cell => String(cell?.value ?? '')) ?? []);
    expect(words.filter(one => !saved.includes(one))).toEqual([]);
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it('leaves columns that people hid hidden, and the tab where they put it', () => {
    const workbook = structuredClone(used);
    hideColumn(sheetNamed(workbook, NAME));
    moveSheet(workbook, sheetNamed(workbook, NAME), 0);
    open(workbook, '2021-07-06').click('segarkan');
    expect(sheetNamed(workbook, NAME).columns[3]?.hidden).toBe(true);
    expect(workbook.sheets[0]?.name).toBe(NAME);
  });
});
