import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { workbookFacts } from '../support/bundle-sheet-facts.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { linesOf, openRefreshed, readTable } from '../support/evidence-session.ts';

const DAY = '2021-07-05';

function planText(workbook: Workbook, code: string, heading: string): string {
  const lines = readTable(sheetNamed(workbook, 'Rencana Aksi'), 3);
  return lines.find(({ texts }) => texts.get('KODE') === code)?.texts.get(heading) ?? '';
}

const STATUS = 'STATUS per 5 Jul 2021';

describe('Segarkan bukti & status', () => {
  it('counts files, says what is missing, and sets STATUS, TENGGAT and BUKTI', () => {
    const { stage } = openRefreshed(DAY);
    const facts = ['I.1.a', 'I.1.b', 'I.1.c', 'I.1.d', 'II.1.a'].map(code =>
      [code, ...[STATUS, 'TENGGAT', 'BUKTI'].map(heading => planText(stage.workbook, code, heading))].join(
        ' | ',
      ),
    );
    expect(facts).toEqual([
      'I.1.a | Sebagian terpenuhi |  | 1/2 dokumen · 1 berkas',
      'I.1.b | Sebagian terpenuhi |  | 2/3 dokumen · 2 berkas',
      'I.1.c | Terlambat | 2021-03-31 | belum ada berkas',
      'I.1.d | Terlambat | 2021-02-10 | belum ada berkas',
      'II.1.a | Belum jatuh tempo | 2021-07-31 | belum ada berkas',
    ]);
    expect(linesOf(stage.workbook, 'I.1.b')).toEqual([
      '1 Undangan rapat evaluasi; 2 daftar hadir | und, absen rapat evaluasi.pdf | Ada, terlambat (diunggah 2 Jul 2021, setelah tenggat)',
      '3 notulen |  | Terlambat (belum ada)',
      ' | scan0001.pdf | Berkas lain – mungkin 3 notulen? tulis 3 di COCOKKAN',
    ]);
  });

  it.each([
    ['scan notulen.pdf', true],
    ['Foto kegiatan.pdf', false],
    ['Laporan keuangan.pdf', false],
    ['SOP Mutasi.pdf', false],
    ['IMG_2034.pdf', true],
  ])(
    'asks whether a file may be the missing one, where its name is of no other kind of paper: %s',
    (name, isAsked) => {
      const { stage, session } = openRefreshed(DAY);
      stage.drop('I.1.b', name, '2021-06-21');
      session.click('segarkan');
      const [line = ''] = linesOf(stage.workbook, 'I.1.b').filter(one => one.includes(name));
      expect([line, line.includes('mungkin 3 notulen?') || line.startsWith('3 notulen')]).toEqual([
        line,
        isAsked,
      ]);
    },
  );

  it('writes nothing at a second click', () => {
    const { stage, session } = openRefreshed(DAY);
    const before = workbookFacts(stage.workbook);
    const second = session.click('segarkan');
    expect(second.writes).toEqual([]);
    expect(second.closing).toMatch(/^Tidak ada perubahan/);
    expect(workbookFacts(stage.workbook)).toEqual(before);
  });

  it('says once that the same content lies in a row that does not share the document', () => {
    const { stage, session } = openRefreshed(DAY);
    stage.drop('I.1.b', 'Notulen rapat.pdf', '2021-06-25', 'isi yang sama');
    stage.drop('II.1.a', 'notulen evaluasi SOP.pdf', '2021-07-01', 'isi yang sama');
    session.click('segarkan');
    expect(linesOf(stage.workbook, 'I.1.b')).toContain('3 notulen | Notulen rapat.pdf | Ada');
    expect(linesOf(stage.workbook, 'II.1.a')).toContainEqual(
      expect.stringMatching(/notulen evaluasi SOP\.pdf \| .* · isinya sama dengan berkas di I\.1\.b$/),
    );
    expect(linesOf(stage.workbook, 'I.1.b').join()).not.toContain('isinya sama');
  });

  it('counts a shortcut in each row, with the day of its target', () => {
    const { stage, session } = openRefreshed(DAY);
    stage.drop('II.1.a', 'Notulen rapat.pdf', '2021-06-25');
    const folderId = stage.idOf('I.1.b Rapat evaluasi');
    const targetId = stage.idOf('Notulen rapat.pdf');
    stage.drive.placeShortcut({ name: 'Pintasan ke Notulen rapat.pdf', folderId, targetId });
    session.click('segarkan');
    expect(linesOf(stage.workbook, 'I.1.b')[0]).toMatch(/^1 Undangan/);
    expect(linesOf(stage.workbook, 'I.1.b')).toContainEqual(
      expect.stringMatching(/^3 notulen \| Notulen rapat\.pdf \| Ada/),
    );
  });
});
