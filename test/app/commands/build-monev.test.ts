import { describe, expect, it } from 'vitest';
import type { MemoryStage } from '../../support/memory/memory-stage.ts';
import { openSmallStage, openStageWithFolders } from '../../support/memory/small-stage.ts';

const FIRST_HALF = [{ text: 'S1-2021' }, { text: '5 Juli 2021' }] as const;

function headingAt(stage: MemoryStage, sheetName: string, start: string): number {
  return (
    stage.book
      .named(sheetName)
      .readTexts()[2]
      ?.findIndex(heading => heading.startsWith(start)) ?? -1
  );
}

describe('buildMonev', () => {
  it('asks for the period and the check date, and builds both sheets from what fell due', () => {
    const stage = openStageWithFolders();
    stage.drive.drop(stage.drive.folderOf('I.1.a').id, 'SK Tim ZI.pdf', { year: 2021, month: 1, day: 20 });
    const { closing, questions } = stage.click('buildMonev', FIRST_HALF);
    expect(questions.map(question => question.split(/[:.]/)[0])).toEqual([
      'Periode yang dilaporkan',
      'Posisi per tanggal',
    ]);
    expect(closing).toContain('3 baris; 1 dari 3 kegiatan yang jatuh tempo terpenuhi.');
    const codes = stage.book.named('Matriks S1 2021').readTexts().slice(3, 6);
    expect(codes.map(([code]) => code)).not.toContain('I.2.a');
    expect(stage.book.sheets.map(({ name }) => name)).toContain('Monev S1 2021');
  });

  it('keeps what people wrote on the matrix when it is built anew, and hides the old one', () => {
    const stage = openStageWithFolders();
    stage.click('buildMonev', FIRST_HALF);
    const first = stage.book.named('Matriks S1 2021');
    const row = first.readTexts().findIndex(cells => cells.includes('II.1.a'));
    const obstacle = headingAt(stage, 'Matriks S1 2021', 'Kendala');
    first.type(row, obstacle, 'Operator pindah');
    stage.drive.drop(stage.drive.folderOf('I.1.a').id, 'SK Tim ZI.pdf', { year: 2021, month: 1, day: 20 });
    stage.click('buildMonev', FIRST_HALF);
    const second = stage.book.named('Matriks S1 2021');
    expect(second.sheetId).not.toBe(first.sheetId);
    expect(first.isHidden).toBe(true);
    const rowNow = second.readTexts().findIndex(cells => cells.includes('II.1.a'));
    expect(second.text(rowNow, obstacle)).toBe('Operator pindah');
  });

  it('builds no sheet when nothing changed', () => {
    const stage = openStageWithFolders();
    stage.click('buildMonev', FIRST_HALF);
    expect(stage.click('buildMonev', FIRST_HALF).changes).toEqual([]);
  });

  it('asks again while the period is not understood, in words of the plan’s own year', () => {
    const stage = openStageWithFolders();
    const { questions, closing } = stage.click('buildMonev', [
      { text: 'kapan-kapan' },
      { text: 'semester pertama' },
      { text: 'lusa' },
      { text: '5 Juli 2021' },
    ]);
    expect(questions[0]).toContain('S1-2021 atau semester 1, TW2-2021 atau triwulan 2, B03-2021 atau Maret');
    expect(questions[1]).toMatch(/^"kapan-kapan" tidak dikenal sebagai periode\. Tulis misalnya S1-2021/);
    expect(questions[3]).toBe('"lusa" tidak terbaca sebagai tanggal. Tulis satu hari, misalnya 5 Juli 2021.');
    expect(closing).toContain('Lembar "Monev S1 2021" dan "Matriks S1 2021" telah dibuat');
  });

  it('changes nothing when a question is cancelled, or left empty after words that mean nothing', () => {
    const stage = openStageWithFolders();
    for (const replies of [[null], [{ text: 'kapan-kapan' }, null], [{ text: 'S1' }, null]])
      expect(stage.click('buildMonev', replies)).toMatchObject({ problem: null, changes: [] });
    const period = stage.click('buildMonev', [{ text: 'kapan-kapan' }, { text: ' ' }]);
    expect(period).toMatchObject({ problem: 'period-unreadable', changes: [] });
    const day = stage.click('buildMonev', [{ text: 'S1' }, { text: 'lusa' }, { text: '' }]);
    expect(day).toMatchObject({ problem: 'check-date-unreadable', changes: [] });
  });

  it.each([
    ['S2-2021', '', []],
    ['TW4-2021', '', ['Periode TW4-2021 belum dimulai (mulai 1 Oktober 2021).']],
    ['S1-2030', '', ['Periode S1-2030 belum dimulai', 'di luar tahun rencana aksi ini (2021).']],
    ['S2-2020', '', ['Periode S2-2020 di luar tahun rencana aksi ini (2021).']],
    ['S1-2021', '31 Desember 2027', ['Posisi per tanggal 31 Desember 2027 masih akan datang']],
    ['TW3-2021', '5 Juni 2021', ['Posisi per tanggal 5 Juni 2021 mendahului periode TW3-2021']],
  ] as const)('asks before a report of %s as of "%s" that may not be meant', (period, day, sentences) => {
    const stage = openStageWithFolders();
    const answers = [{ text: period }, { text: day }];
    const replies = sentences.length === 0 ? answers : [...answers, 'no' as const];
    const { questions, changes } = stage.click('buildMonev', replies);
    expect(questions.slice(2)).toHaveLength(sentences.length === 0 ? 0 : 1);
    for (const sentence of sentences) expect(questions[2]).toContain(sentence);
    if (sentences.length > 0) expect(changes).toEqual([]);
  });

  it('says before it builds that no file can be counted while there are no folders', () => {
    const { questions, closing } = openSmallStage().click('buildMonev', [
      { text: '' },
      { text: '' },
      'yes',
      'yes',
    ]);
    expect(questions[2]).toMatch(/^Folder bukti belum disiapkan, jadi tidak ada berkas yang dihitung/);
    expect(closing).toContain('telah dibuat');
  });

  it('names what the signature lacks before it builds', () => {
    const stage = openStageWithFolders();
    const settings = stage.book.named('Pengaturan ZI');
    const row = settings.readTexts().findIndex(([label]) => label === 'Nama kepala unit');
    settings.type(row, 1, 'A. Contoh');
    const { questions } = stage.click('buildMonev', [{ text: '' }, null]);
    expect(questions[1]).toContain(
      'Belum diisi di Pengaturan ZI: Unit kerja, NIP kepala unit, Nama ketua tim ZI, NIP ketua tim ZI; di lembar monev menjadi titik-titik.',
    );
    const unit = settings.readTexts().findIndex(([label]) => label === 'Unit kerja');
    settings.type(unit, 1, 'Balai Contoh');
    expect(stage.click('buildMonev', [{ text: '' }, null]).questions[1]).toContain(
      'Belum diisi di Pengaturan ZI: NIP kepala unit,',
    );
  });
});
