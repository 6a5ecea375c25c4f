import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { copyWorkbook } from '../../src/host/workbook/copy-workbook.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { readText, typeInto } from './bundle-plan.ts';
import type { MenuWord } from './bundle-session.ts';
import { EvidenceStage, openSmallPlan } from './evidence-session.ts';
import { tally } from './tally.ts';

/** Columns of the plan's own block, from KODE to SIDIK. */
export const FIRST_OWN = 6;
const OWN_COUNT = 9;

let used: { readonly workbook: Workbook; readonly directory: string } | undefined;

/** A plan with folders, findings, evidence and an overview; made once, then copied with its Drive. */
export function usePlan(): EvidenceStage {
  used ??= makeUsed();
  const stage = new EvidenceStage(copyWorkbook(used.workbook));
  cpSync(used.directory, stage.directory, { recursive: true, preserveTimestamps: true });
  return stage;
}

/** To be called when the file's tests are over. */
export function removeUsed(): void {
  if (used !== undefined) rmSync(used.directory, { recursive: true, force: true });
  used = undefined;
}

function makeUsed(): { readonly workbook: Workbook; readonly directory: string } {
  const stage = new EvidenceStage(openSmallPlan());
  stage.open().click('folder');
  stage.drop('I.1.a', 'SK Tim Kerja.pdf');
  stage.open().click('periksa');
  stage.open().click('segarkan');
  const directory = mkdtempSync(join(tmpdir(), 'zi-used-'));
  cpSync(stage.directory, directory, { recursive: true, preserveTimestamps: true });
  return { workbook: stage.workbook, directory };
}

const PLACES = ['plan', 'Temuan ZI', 'Bukti ZI', 'Ringkasan ZI'] as const;

type Place = (typeof PLACES)[number];
export type TypingStep =
  | { readonly kind: 'type' | 'note'; readonly place: Place; readonly row: number; readonly column: number }
  | { readonly kind: 'click'; readonly word: MenuWord };

const STEP: fc.Arbitrary<TypingStep> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('type', 'note'),
      place: fc.constantFrom(...PLACES),
      row: fc.nat(30),
      column: fc.nat(17),
    } as const),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom<MenuWord>('segarkan', 'periksa', 'folder', 'bersihkan')
      .map(word => ({ kind: 'click', word }) as const),
  },
);

/** Stories of words and notes typed anywhere on own columns and sheets, and of clicks between. */
export const TYPINGS = fc.array(STEP, { minLength: 4, maxLength: 14 });

/** Every text and note of the workbook. */
function allWords(workbook: Workbook): string {
  return workbook.sheets
    .flatMap(({ rows }) =>
      rows.flatMap(row => (row?.cells ?? []).map(cell => `${cell?.value} ${cell?.note}`)),
    )
    .join('\n');
}

/** Types words that stand nowhere else; headings, keys and codes are left alone: they say what a table is. */
function type(workbook: Workbook, step: Extract<TypingStep, { place: Place }>, words: string): boolean {
  const isPlan = step.place === 'plan';
  const sheet = workbook.sheets.find(({ name }) => name === (isPlan ? 'Rencana Aksi' : step.place));
  if (!sheet) return false;
  const column = isPlan ? FIRST_OWN + (step.column % OWN_COUNT) : step.column;
  const headings = isPlan ? [2] : step.place === 'Bukti ZI' ? [2] : [];
  const isHidden = step.place === 'Bukti ZI' && column >= 11 && column <= 13;
  if (headings.includes(step.row) || isHidden) return false;
  if (isPlan && readText(sheet, 2, FIRST_OWN) !== 'KODE') return false;
  if (isCovered(sheet, step.row, column)) return false;
  if (step.kind === 'note') updateCell(sheet, step.row, column, { note: words });
  else typeInto(sheet, { row: step.row, column }, words);
  return true;
}

/** Below a merged cell nobody can type: Sheets shows and takes only the cell in its corner. */
function isCovered({ merges }: Sheet, row: number, column: number): boolean {
  return merges.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      row >= startRow &&
      row < endRow &&
      column >= startColumn &&
      column < endColumn &&
      (row !== startRow || column !== startColumn),
  );
}

/** Plays a story: after every click each word still stands somewhere in the workbook. */
export function tellTyping(steps: readonly TypingStep[]): void {
  const stage = usePlan();
  const typed: string[] = [];
  steps.forEach((step, index) => {
    if (step.kind === 'click') {
      stage.open().click(step.word);
      const words = allWords(stage.workbook);
      expect(typed.filter(one => !words.includes(one))).toEqual([]);
      return;
    }
    const words = `kata ke-${index}.`;
    // What people type over themselves is theirs to lose.
    const before = allWords(stage.workbook);
    if (type(stage.workbook, step, words)) typed.push(words);
    const after = allWords(stage.workbook);
    for (const one of [...typed]) {
      if (before.includes(one) && !after.includes(one)) typed.splice(typed.indexOf(one), 1);
    }
  });
  tally('words typed on own columns and sheets, then clicked', typed.length);
}
