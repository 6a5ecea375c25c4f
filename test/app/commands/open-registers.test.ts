import { describe, expect, it } from 'vitest';
import type { MemorySheet } from '../../support/memory/memory-sheet.ts';
import type { MemoryStage } from '../../support/memory/memory-stage.ts';
import { openStageWithFolders } from '../../support/memory/small-stage.ts';

const ALL = [{ text: '4' }] as const;
const NAMES = ['Tim ZI', 'Pencanangan ZI', 'Target Prioritas ZI'] as const;

function openWithRegisters(): MemoryStage {
  const stage = openStageWithFolders();
  expect(stage.click('openRegisters', ALL).problem).toBeNull();
  stage.click('prepareFolders');
  return stage;
}

function columnOf(sheet: MemorySheet, heading: string): { readonly top: number; readonly column: number } {
  const texts = sheet.readTexts();
  const top = texts.findIndex(row => row.includes(heading));
  return { top, column: texts[top]?.indexOf(heading) ?? -1 };
}

function typeUnder(sheet: MemorySheet, heading: string, words: readonly string[]): void {
  const { top, column } = columnOf(sheet, heading);
  words.forEach((one, i) => {
    if (one !== '') sheet.type(top + 1 + i, column, one);
  });
}

function readUnder(sheet: MemorySheet, heading: string, count: number): readonly string[] {
  const { top, column } = columnOf(sheet, heading);
  return Array.from({ length: count }, (_, i) => sheet.text(top + 1 + i, column));
}

const JULY = { year: 2021, month: 7, day: 10 };

describe('openRegisters', () => {
  it('makes the register that is chosen by its number, and asks once more where no number is given', () => {
    const stage = openStageWithFolders();
    const { closing, questions } = stage.click('openRegisters', [{ text: 'semua' }, { text: '3' }]);
    expect(questions[1]).toContain('"semua" bukan salah satu pilihan');
    expect(closing).toContain('Sheet "Target Prioritas ZI" telah dibuat.');
    expect(stage.book.sheets.map(({ name }) => name)).not.toContain('Tim ZI');
    expect(stage.click('openRegisters', [{ text: '9' }, { text: 'x' }])).toMatchObject({ changes: [] });
    expect(stage.click('openRegisters', [null])).toMatchObject({ changes: [], problem: null });
  });

  it('leaves a register that stands as it is', () => {
    const stage = openWithRegisters();
    typeUnder(stage.book.named('Tim ZI'), 'Nama ✎', ['Ayu Lestari']);
    const before = NAMES.map(name => stage.book.named(name).readTexts());
    const { closing, changes } = stage.click('openRegisters', ALL);
    expect(changes).toEqual([]);
    expect(closing).toContain('sudah ada; isinya tidak diubah');
    expect(NAMES.map(name => stage.book.named(name).readTexts())).toEqual(before);
  });
});

describe('a refresh with registers', () => {
  it('writes nothing on registers that nobody filled but the state of the first seven steps', () => {
    const stage = openWithRegisters();
    stage.click('refreshPlan');
    expect(readUnder(stage.book.named('Tim ZI'), 'Keadaan', 8)).toEqual([...Array(7).fill('belum'), '']);
    expect(stage.click('refreshPlan').changes).toEqual([]);
  });

  it('counts signatures by their day, finds files by whole names, and shows both in Ringkasan ZI', () => {
    const stage = openWithRegisters();
    const pact = stage.book.named('Pencanangan ZI');
    typeUnder(pact, 'Nama ✎', ['Ayu Lestari, S.Pt', 'Budi Santoso', 'Siti', 'Eko Prasetyo']);
    typeUnder(pact, 'Ditandatangani pada ✎', ['5 Januari 2021', '6 Januari 2021', '', '1 Maret 2021']);
    typeUnder(pact, 'Berkas ✎', ['', '', '', '12']);
    pact.type(2, 1, '31 Januari 2021');
    const folder = stage.drive.folderOf('pakta').id;
    for (const name of ['Pakta Ayu Lestari.pdf', 'Pakta Siti Aminah.pdf', '012 pakta bersama.pdf'])
      stage.drive.drop(folder, name, JULY);
    stage.click('refreshPlan');
    expect(readUnder(pact, 'Keadaan', 5)).toEqual([
      'sudah',
      'bertanggal, berkasnya belum ditemukan',
      'belum',
      'setelah pencanangan',
      '',
    ]);
    expect(readUnder(pact, 'Berkas ditemukan', 4)).toEqual([
      'Pakta Ayu Lestari.pdf',
      '',
      'Pastikan: Pakta Siti Aminah.pdf',
      '012 pakta bersama.pdf',
    ]);
    const overview = stage.book.named('Ringkasan ZI').readTexts().flat().join('\n');
    expect(overview).toContain('3 dari 4 pegawai yang tercantum telah menandatangani (2 dengan berkas).');
    expect(stage.click('refreshPlan').changes).toEqual([]);
    expect(stage.book.named('Bukti ZI').readTexts().flat().join('\n')).not.toContain('Pakta Ayu');
  });

  it('counts a priority by what people linked, never by the proposal', () => {
    const stage = openWithRegisters();
    const sheet = stage.book.named('Target Prioritas ZI');
    typeUnder(sheet, 'Target prioritas ✎', ['Pembentukan Tim Zona Integritas', 'Lain-lain']);
    typeUnder(sheet, 'Baris rencana ✎', ['', 'I.1.a, IX']);
    stage.drive.drop(stage.drive.folderOf('I.1.a').id, 'SK Tim ZI.pdf', { year: 2021, month: 1, day: 20 });
    stage.click('refreshPlan');
    expect(readUnder(sheet, 'Usulan baris', 2)).toEqual(['I.1', '']);
    expect(readUnder(sheet, 'Keadaan', 2)).toEqual(['belum dihubungkan', '1 kegiatan: 1 terpenuhi']);
    stage.click('checkPlan');
    const findings = stage.book.named('Temuan ZI').readTexts();
    expect(findings.find(row => row.includes('IX'))).toEqual(
      expect.arrayContaining(['Salah', '5', 'Target Prioritas ZI', 'IX']),
    );
  });

  it('leaves what people typed over the add-on’s cells, also the very words that it uses itself', () => {
    const stage = openWithRegisters();
    const sheet = stage.book.named('Target Prioritas ZI');
    typeUnder(sheet, 'Target prioritas ✎', ['Satu', 'Dua']);
    stage.click('refreshPlan');
    const { top, column } = columnOf(sheet, 'Keadaan');
    sheet.type(top + 2, column, 'selesai menurut rapat');
    typeUnder(sheet, 'Baris rencana ✎', ['I.1.a', 'I.1.a']);
    stage.click('refreshPlan');
    expect(readUnder(sheet, 'Keadaan', 2)).toEqual([
      expect.stringMatching(/^1 kegiatan/),
      'selesai menurut rapat',
    ]);
    // Back to words of another row: they are people's here.
    sheet.type(top + 2, column, 'belum dihubungkan');
    stage.click('refreshPlan');
    expect(sheet.text(top + 2, column)).toBe('belum dihubungkan');
    expect(stage.click('refreshPlan').changes).toEqual([]);
  });

  it('names a register whose headings are gone, and writes nothing there', () => {
    const stage = openWithRegisters();
    const sheet = stage.book.named('Target Prioritas ZI');
    sheet.readTexts()[2]?.forEach((_, column) => {
      sheet.type(2, column, `x${column}`);
    });
    const before = sheet.readTexts();
    expect(stage.click('refreshPlan').closing).toContain('Judul kolom di sheet "Target Prioritas ZI"');
    expect(sheet.readTexts()).toEqual(before);
  });
});

describe('the monev', () => {
  it('says of each register how it stands, and is not built anew while nothing changes', () => {
    const stage = openWithRegisters();
    typeUnder(stage.book.named('Pencanangan ZI'), 'Nama ✎', ['Ayu Lestari', 'Budi Santoso']);
    typeUnder(stage.book.named('Pencanangan ZI'), 'Ditandatangani pada ✎', ['5 Januari 2021']);
    const replies = [{ text: 'S1-2021' }, { text: '5 Juli 2021' }] as const;
    stage.click('buildMonev', replies);
    const words = stage.book.named('Monev S1 2021').readTexts().flat();
    expect(words).toContain(
      'Pencanangan ZI: 1 dari 2 pegawai yang tercantum telah menandatangani (0 dengan berkas).',
    );
    expect(stage.click('buildMonev', replies).changes).toEqual([]);
  });
});
