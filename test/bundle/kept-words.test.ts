import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { times } from '../support/times.ts';
import '../support/fixed-seed.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { readText, typeInto, viewPlan } from '../support/bundle-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import type { EvidenceStage } from '../support/evidence-session.ts';
import { FIRST_OWN, removeUsed, TYPINGS, tellTyping, usePlan } from '../support/typing-story.ts';

const stages = new WeakMap<Workbook, EvidenceStage>();

function use(): EvidenceStage {
  const stage = usePlan();
  stages.set(stage.workbook, stage);
  return stage;
}

/** The workbook opened anew, without its Drive's files being touched. */
function reopen(workbook: Workbook) {
  return (stages.get(workbook) as EvidenceStage).open();
}

function planSheet(workbook: Workbook): Sheet {
  return sheetNamed(workbook, 'Rencana Aksi');
}

/** All lines of Catatan ZI: KODE, place, words. */
function listKept(workbook: Workbook): readonly string[] {
  const notes = workbook.sheets.find(({ name }) => name === 'Catatan ZI');
  return (notes?.rows ?? [])
    .map((_, row) => [1, 2, 3].map(column => readText(notes as Sheet, row, column)).join(' | '))
    .slice(1);
}

afterAll(removeUsed);

describe('what people wrote where the add-on writes and deletes', () => {
  it('under and above own columns is saved by Bersihkan, with sheet and cell', () => {
    const { workbook } = use();
    const sheet = planSheet(workbook);
    typeInto(sheet, { row: 24, column: FIRST_OWN + 4 }, 'Bogor, Oktober 2021');
    typeInto(sheet, { row: 0, column: FIRST_OWN + 4 }, 'Lampiran II');
    updateCell(sheet, 5, FIRST_OWN + 7, { note: 'tanya Pak Budi' });
    updateCell(sheet, 5, FIRST_OWN + 1, { note: 'sudah dibahas' });
    const { closing } = reopen(workbook).click('bersihkan');
    expect(listKept(workbook)).toEqual([
      ' | Rencana Aksi K1 · JADWAL TERBACA | Lampiran II',
      ' | Rencana Aksi K25 · JADWAL TERBACA | Bogor, Oktober 2021',
      'I.1.b | Rencana Aksi H6 · STATUS | Catatan sel: sudah dibahas',
      'I.1.b | Rencana Aksi N6 · ALASAN ✎ | Catatan sel: tanya Pak Budi',
    ]);
    expect(closing).toContain('4 isian tim tersimpan di sheet Catatan ZI');
  });

  it('in columns and rows of their own on Bukti ZI is saved by Bersihkan and by Lanjut tahun baru', () => {
    for (const word of ['bersihkan', 'segarkan'] as const) {
      const { workbook } = use();
      const evidence = sheetNamed(workbook, 'Bukti ZI');
      typeInto(evidence, { row: 2, column: 16 }, 'PEMERIKSA');
      typeInto(evidence, { row: 4, column: 16 }, 'Ibu Sari');
      typeInto(evidence, { row: 40, column: 1 }, 'Diperiksa bersama TPI');
      reopen(workbook).click('segarkan');
      if (word === 'segarkan') workbook.spreadsheetId = 'book-2';
      reopen(workbook).click(word);
      expect(workbook.sheets.map(({ name }) => name)).not.toContain('Bukti ZI');
      const kept = listKept(workbook).join('\n');
      for (const words of ['PEMERIKSA', 'Ibu Sari', 'Diperiksa bersama TPI']) expect(kept).toContain(words);
    }
  });

  it('beside findings is saved before the next check, and its closing sentence says so', () => {
    const { workbook } = use();
    const findings = sheetNamed(workbook, 'Temuan ZI');
    typeInto(findings, { row: 4, column: 9 }, 'sudah dibetulkan');
    updateCell(findings, 3, 5, { note: 'tunggu rapat' });
    const { closing } = reopen(workbook).click('periksa');
    expect(listKept(workbook)).toEqual([
      ' | Temuan ZI J5 | sudah dibetulkan',
      ' | Temuan ZI F4 | Catatan sel: tunggu rapat',
    ]);
    expect(closing).toContain('2 isian tim di kolom atau sheet ZI disimpan di sheet Catatan ZI.');
    const again = reopen(workbook).click('periksa');
    expect(again.closing).not.toContain('Catatan ZI');
  });

  it('over what the add-on wrote is saved before it is written again, and nothing else is', () => {
    const { workbook } = use();
    const view = viewPlan(planSheet(workbook));
    view.write('I.1.b', 'STATUS', 'ditunda dulu');
    view.write('I.1.c', 'JADWAL TERBACA', 'tunggu SK');
    view.write('I.1.d', 'KODE', 'lihat lampiran');
    typeInto(view.sheet, { row: 3, column: view.column('BUKTI') }, 'area ini aman');
    const evidence = sheetNamed(workbook, 'Bukti ZI');
    typeInto(evidence, { row: 3, column: 3 }, 'dokumen lain');
    reopen(workbook).click('segarkan');
    const kept = listKept(workbook);
    expect(kept).toHaveLength(5);
    for (const words of ['ditunda dulu', 'tunggu SK', 'lihat lampiran', 'area ini aman', 'dokumen lain'])
      expect(kept.join('\n')).toContain(words);
    const second = reopen(workbook).click('segarkan');
    expect(second.writes).toEqual([]);
    expect(second.closing).not.toContain('Catatan ZI');
  });

  it('over a line whose file is gone stays theirs, and is saved by Bersihkan', () => {
    const stage = use();
    const { workbook } = stage;
    const evidence = sheetNamed(workbook, 'Bukti ZI');
    const row = evidence.rows.findIndex((_, index) => readText(evidence, index, 4) === 'SK Tim Kerja.pdf');
    typeInto(evidence, { row, column: 1 }, 'milik seksi lain');
    typeInto(evidence, { row, column: 10 }, 'asli di lemari');
    rmSync(join(stage.directory, stage.folderOf('I.1.a'), 'SK Tim Kerja.pdf'));
    for (const word of ['segarkan', 'segarkan', 'bersihkan'] as const) reopen(workbook).click(word);
    const kept = listKept(workbook).filter(line => line.includes('Bukti ZI'));
    expect(kept.map(line => line.split(' | ')[2])).toEqual(['milik seksi lain', 'asli di lemari']);
  });

  it('is not looked for among what the add-on itself wrote, through weeks of use', () => {
    const stage = use();
    for (const day of ['2021-07-12', '2021-08-02', '2021-11-01']) {
      stage.drop('I.1.d', `Laporan kegiatan ${day}.pdf`, day);
      for (const word of ['segarkan', 'periksa', 'folder'] as const) stage.open(day).click(word);
    }
    expect(listKept(stage.workbook)).toEqual([]);
    stage.open('2021-11-02').click('bersihkan');
    expect(listKept(stage.workbook)).toEqual([]);
  });
});

describe('words typed anywhere on own columns and sheets', () => {
  it('are never lost, whatever is clicked', { timeout: 600_000 }, () => {
    fc.assert(fc.property(TYPINGS, tellTyping), { numRuns: times(6) });
  });
});
