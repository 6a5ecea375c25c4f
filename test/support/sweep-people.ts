import { deleteRows, insertColumns, insertRows } from '../../src/host/workbook/edits/edit-lines.ts';
import { sortRange } from '../../src/host/workbook/edits/sort-range.ts';
import type { Sheet } from '../../src/host/workbook/model.ts';
import { findContentSize, getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import type { World } from './sweep-world.ts';

/** What another person does on the workbook in one moment; nothing where the place does not exist yet. */
export type Edit = (world: World, planSheet: string) => void;

const FIRST_PLAN_ROW = 5;
const TEAM_COLUMNS = ['NO', 'KOMPONEN', 'INDIKATOR', 'LANGKAH AKSI', 'BUKTI FISIK', 'TARGET WAKTU'];

export const EDITS = {
  'types a reason': (world, planSheet) =>
    typeUnder(findSheet(world, planSheet), { heading: 'ALASAN', row: 8, value: '‹orang 20› alasan' }),
  'types a target': (world, planSheet) =>
    typeUnder(findSheet(world, planSheet), { heading: 'TARGET WAKTU', row: 8, value: 'November 2021' }),
  'rewords an indicator': (world, planSheet) =>
    typeUnder(findSheet(world, planSheet), { heading: 'INDIKATOR', row: 8, value: 'Agen perubahan dipilih' }),
  'inserts a row': (world, planSheet) => {
    const sheet = findSheet(world, planSheet);
    if (!sheet) return;
    insertRows({ workbook: world.workbook, sheet }, FIRST_PLAN_ROW + 1, 1);
    typeUnder(sheet, { heading: 'INDIKATOR', row: FIRST_PLAN_ROW + 1, value: 'Baris sisipan' });
    typeUnder(sheet, { heading: 'TARGET WAKTU', row: FIRST_PLAN_ROW + 1, value: 'Mei 2021' });
  },
  'deletes a row': (world, planSheet) => {
    const sheet = findSheet(world, planSheet);
    if (sheet) deleteRows({ workbook: world.workbook, sheet }, FIRST_PLAN_ROW + 1, 1);
  },
  'sorts the table': (world, planSheet) => {
    const sheet = findSheet(world, planSheet);
    if (sheet) sortPlan(sheet, findContentSize(sheet).columns);
  },
  'sorts its own columns only': (world, planSheet) => {
    const sheet = findSheet(world, planSheet);
    if (sheet) sortPlan(sheet, TEAM_COLUMNS.length);
  },
  'inserts a column': (world, planSheet) => {
    const sheet = findSheet(world, planSheet);
    if (sheet) insertColumns({ workbook: world.workbook, sheet }, TEAM_COLUMNS.length, 1);
  },
  'types beside evidence': world =>
    typeUnder(findSheet(world, 'Bukti ZI'), { heading: 'CATATAN', row: 6, value: '‹orang 21› bukti' }),
  'sorts the evidence': world => {
    const sheet = findSheet(world, 'Bukti ZI');
    if (!sheet) return;
    const { rows, columns } = findContentSize(sheet);
    if (rows > 4)
      sortRange(sheet, { startRow: 3, endRow: rows, startColumn: 0, endColumn: columns }, [
        { column: 6, ascending: false },
      ]);
  },
  'types on the matrix': world =>
    typeUnder(findSheet(world, 'Matriks S1 2021'), {
      heading: 'Tindak lanjut',
      row: 6,
      value: '‹orang 22› janji',
    }),
  'types on a register': world =>
    typeUnder(findSheet(world, 'Target Prioritas ZI'), {
      heading: 'Keadaan',
      row: 3,
      value: '‹orang 23› keadaan',
    }),
  'sorts a register': world => {
    const sheet = findSheet(world, 'Target Prioritas ZI');
    if (!sheet) return;
    const { columns } = findContentSize(sheet);
    sortRange(sheet, { startRow: 3, endRow: 6, startColumn: 0, endColumn: columns }, [
      { column: 0, ascending: true },
    ]);
  },
} as const satisfies Readonly<Record<string, Edit>>;

export type EditName = keyof typeof EDITS;

export const EDIT_NAMES = Object.keys(EDITS) as EditName[];

function sortPlan(sheet: Sheet, endColumn: number): void {
  const block = { startRow: FIRST_PLAN_ROW, endRow: FIRST_PLAN_ROW + 4, startColumn: 0, endColumn };
  sortRange(sheet, block, [{ column: 3, ascending: true }]);
}

function findSheet({ workbook }: World, name: string): Sheet | undefined {
  return workbook.sheets.find(sheet => sheet.name === name);
}

function typeUnder(
  sheet: Sheet | undefined,
  { heading, row, value }: { readonly heading: string; readonly row: number; readonly value: string },
): void {
  const column = sheet ? findHeading(sheet, heading) : -1;
  if (sheet && column >= 0) updateCell(sheet, row, column, { value });
}

function findHeading(sheet: Sheet, heading: string): number {
  for (const row of sheet.rows.slice(0, FIRST_PLAN_ROW)) {
    const column = (row?.cells ?? []).findIndex(cell => String(cell?.value ?? '').startsWith(heading));
    if (column >= 0) return column;
  }
  return -1;
}

function textAt(sheet: Sheet, row: number, column: number): string {
  return column < 0 ? '' : String(getCell(sheet, row, column)?.value ?? '');
}

/**
 * What people wrote in ✎ cells, each with what stands beside it: the row's indicator, the line's hidden key. Rows that
 * have no key yet are left out, and those of bands, whose words go to "Diubah tangan".
 */
export function listBesides(world: World, planSheet: string): readonly string[] {
  const gather = (name: string, keyHeading: string, readKey: (text: string) => string): readonly string[] => {
    const sheet = findSheet(world, name);
    const keyColumn = sheet ? findHeading(sheet, keyHeading) : -1;
    if (!sheet || keyColumn < 0) return [];
    return sheet.rows.flatMap((row, rowIndex) => {
      const key = readKey(textAt(sheet, rowIndex, keyColumn));
      const words = (row?.cells ?? []).map(cell => String(cell?.value ?? ''));
      const isLine = key !== '' && !key.startsWith('#');
      return isLine
        ? words.filter(one => one.startsWith('‹orang')).map(one => `${name} | ${key} | ${one}`)
        : [];
    });
  };
  return [
    ...gather(planSheet, 'INDIKATOR', text => text),
    ...gather('Bukti ZI', 'KUNCI', text => text),
    ...gather('Target Prioritas ZI', 'Target prioritas', text => text),
    ...gather('Matriks S1 2021', 'KUNCI', text => text.split('|').slice(0, 2).join('|')),
  ].sort();
}

/** The team's own columns of the plan, row by row. */
export function listTeamCells(world: World, planSheet: string): readonly string[] {
  const sheet = findSheet(world, planSheet);
  if (!sheet) return [];
  const columns = TEAM_COLUMNS.map(heading => findHeading(sheet, heading));
  return sheet.rows
    .map((_, row) => columns.map(column => textAt(sheet, row, column)))
    .flatMap((texts, row) => (texts.some(text => text !== '') ? `${row}: ${texts.join(' | ')}` : []));
}

/** A plan row with its own cells. */
export interface CodedRow {
  readonly indicator: string;
  readonly code: string;
  /** What a refresh writes there, which does not depend on the code. */
  readonly state: string;
}

/** The plan's rows, from the top. */
export function listCodedRows(world: World, planSheet: string): readonly CodedRow[] {
  const sheet = findSheet(world, planSheet);
  if (!sheet) return [];
  const [indicator = -1, target = -1, code = -1, ...states] = [
    'INDIKATOR',
    'TARGET WAKTU',
    'KODE',
    'STATUS',
    'TENGGAT',
    'JADWAL TERBACA',
  ].map(heading => findHeading(sheet, heading));
  return sheet.rows.flatMap((_, row) => {
    if (row < FIRST_PLAN_ROW - 1 || textAt(sheet, row, target) === '') return [];
    const state = states.map(column => textAt(sheet, row, column)).join(' | ');
    return [{ indicator: textAt(sheet, row, indicator), code: textAt(sheet, row, code), state }];
  });
}

/** Codes and marks of folders that stand twice. */
export function listDoubles(world: World, planSheet: string): readonly string[] {
  const marks = world.drive.listItems().flatMap(({ appProperties }) => appProperties.zi ?? []);
  const codes = listCodedRows(world, planSheet).flatMap(({ code }) => (code === '' ? [] : [code]));
  const findDoubles = (words: readonly string[]): readonly string[] =>
    words.filter((word, index) => words.indexOf(word) !== index);
  return [...findDoubles(codes), ...findDoubles(marks)];
}

/** Names of hidden sheets on which a text stands. */
export function listHiddenSheetsWith(world: World, words: string): readonly string[] {
  return world.workbook.sheets
    .filter(sheet => sheet.visibility !== 'visible')
    .filter(sheet => sheet.rows.some(row => row?.cells.some(cell => cell?.value === words)))
    .map(({ name }) => name);
}
