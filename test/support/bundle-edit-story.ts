import fc from 'fast-check';
import { copyWorkbook } from '../../src/host/workbook/copy-workbook.ts';
import { deleteRows, insertRows, moveColumns } from '../../src/host/workbook/edits/edit-lines.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { pasteCopyOfRow, sortArea } from './bundle-edits.ts';
import { type PlanView, readText, typeInto, viewPlan } from './bundle-plan.ts';
import { type BundleSession, openSession } from './bundle-session.ts';
import { openSmallPlan } from './bundle-small-plan.ts';
import { sheetNamed } from './bundle-workbook.ts';

/** What a person does between two refreshes; numbers choose rows and columns. */
export type Edit =
  | { readonly kind: 'sort-all' | 'sort-team'; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'insert' | 'delete' | 'copy' | 'clear-code' | 'reword' | 'note'; readonly row: number }
  | { readonly kind: 'move-own-column'; readonly from: number; readonly to: number };

const row = fc.nat(100);
const MOVING: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('insert', 'delete', 'copy', 'clear-code', 'note'), row } as const),
  fc.record({ kind: fc.constant('reword' as const), row }),
  fc.record({ kind: fc.constant('sort-all' as const), column: fc.nat(5), ascending: fc.boolean() }),
  fc.record({ kind: fc.constant('move-own-column' as const), from: fc.nat(8), to: fc.nat(8) }),
);
const TEAM_SORT = fc.record({
  kind: fc.constant('sort-team' as const),
  column: fc.nat(5),
  ascending: fc.boolean(),
});

/**
 * Edits in rounds, each followed by a refresh. After a sort of the team's columns alone whole rows are not deleted or
 * copied: they would take the own cells of another row with them, and what is gone cannot be brought back.
 */
export const EDIT_ROUNDS: fc.Arbitrary<readonly (readonly Edit[])[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.array(MOVING, { minLength: 1, maxLength: 3 }) },
    { weight: 2, arbitrary: TEAM_SORT.map((edit): Edit[] => [edit]) },
    {
      weight: 1,
      arbitrary: fc.tuple(TEAM_SORT, row).map(([edit, at]): Edit[] => [edit, { kind: 'insert', row: at }]),
    },
  ),
  { minLength: 1, maxLength: 4 },
);

const LAST_OF_TEAM = 5;
const INDICATOR = 2;
const ACTION = 3;
const TARGET = 5;

const TODAY = '2021-07-20';

let refreshed: Workbook | undefined;

/** The small plan after its first refresh, from which every story sets out. */
function copyRefreshed(): Workbook {
  if (refreshed === undefined) {
    refreshed = openSmallPlan();
    openSession(refreshed, { today: TODAY }).click('segarkan');
  }
  return copyWorkbook(refreshed);
}

/** The small plan under edits; each row is known by its INDIKATOR, which is never changed. */
export class EditStory {
  readonly session: BundleSession;
  readonly view: PlanView;
  private made = 0;

  constructor() {
    this.session = openSession(copyRefreshed(), { today: TODAY });
    this.view = viewPlan(sheetNamed(this.session.workbook, 'Rencana Aksi'));
    for (const code of this.view.codes()) this.view.write(code, 'ALASAN', `Alasan ${code}`);
  }

  perform(edit: Edit): void {
    const { sheet } = this.view;
    const { workbook } = this.session;
    const lines = { workbook, sheet };
    const whole = { top: this.view.headerRow + 1, bottom: this.bottom(), left: 0, right: this.lastColumn() };
    switch (edit.kind) {
      case 'sort-all':
        sortArea(sheet, whole, edit.column, edit.ascending);
        break;
      case 'sort-team':
        sortArea(sheet, { ...whole, right: LAST_OF_TEAM }, edit.column, edit.ascending);
        break;
      case 'insert': {
        const at = whole.top + 1 + (edit.row % (whole.bottom - whole.top + 1));
        insertRows(lines, at, 1);
        this.fill(at);
        break;
      }
      case 'delete':
        if (this.rows().length > 3) deleteRows(lines, this.pick(edit.row), 1);
        break;
      case 'copy': {
        const source = this.pick(edit.row);
        const at = source + (edit.row % 2);
        pasteCopyOfRow(workbook, sheet, source, at);
        this.fill(at);
        break;
      }
      case 'clear-code':
        this.type(edit.row, this.view.column('KODE'), null);
        break;
      case 'reword':
        this.type(edit.row, ACTION, `Kegiatan baru ${++this.made}`);
        break;
      case 'note':
        this.type(edit.row, this.view.column('ALASAN'), `Alasan ${++this.made}`);
        break;
      case 'move-own-column': {
        const first = this.lastColumn() - 8;
        const start = first + edit.from;
        moveColumns(lines, { start, end: start + 1 }, first + edit.to);
        break;
      }
    }
  }

  /** Rows by INDIKATOR: code, TENGGAT and JADWAL TERBACA, ALASAN, target. */
  describe(): ReadonlyMap<
    string,
    { code: string; due: string; reading: string; note: string; target: string }
  > {
    const { sheet } = this.view;
    const read = (at: number, heading: string) => readText(sheet, at, this.view.column(heading));
    return new Map(
      this.rows().map(at => [
        readText(sheet, at, INDICATOR),
        {
          code: read(at, 'KODE'),
          due: read(at, 'TENGGAT'),
          reading: read(at, 'JADWAL TERBACA'),
          note: read(at, 'ALASAN'),
          target: readText(sheet, at, TARGET),
        },
      ]),
    );
  }

  private type(choice: number, column: number, value: string | null): void {
    typeInto(this.view.sheet, { row: this.pick(choice), column }, value);
  }

  private fill(at: number): void {
    this.made += 1;
    const { sheet } = this.view;
    typeInto(sheet, { row: at, column: INDICATOR }, `Indikator baru ${this.made}`);
    typeInto(sheet, { row: at, column: ACTION }, `Langkah baru ${this.made}`);
    typeInto(sheet, { row: at, column: TARGET }, `${1 + (this.made % 28)} September 2021`);
  }

  private rows(): number[] {
    const { sheet, headerRow } = this.view;
    return Array.from({ length: sheet.rows.length }, (_, at) => at).filter(
      at => at > headerRow && readText(sheet, at, INDICATOR) !== '',
    );
  }

  private pick(choice: number): number {
    const rows = this.rows();
    return rows[choice % rows.length] ?? 0;
  }

  private bottom(): number {
    const { sheet, headerRow } = this.view;
    const used = sheet.rows.map((_, at) => [0, 1, 2].some(column => readText(sheet, at, column) !== ''));
    return Math.max(headerRow + 1, used.lastIndexOf(true));
  }

  private lastColumn(): number {
    return this.view.column('KODE') >= 0
      ? (this.view.sheet.rows[this.view.headerRow]?.cells.length ?? 1) - 1
      : 0;
  }
}
