import { describe, expect, it } from 'vitest';
import { readText, typeInto } from '../support/bundle-plan.ts';
import { openSession } from '../support/bundle-session.ts';
import { sheetNamed, workbookFromTsv } from '../support/bundle-workbook.ts';

describe('a table that is read', () => {
  it('can be read otherwise: the lines come with Pengaturan', () => {
    const workbook = workbookFromTsv([
      'NO\tKEGIATAN\tRENCANA AKSI\tOUTPUT\tWAKTU',
      '1\tMenyusun SK Tim\tTim\tSK Tim\tJanuari 2026',
    ]);
    const session = openSession(workbook, { today: '2026-07-20' });
    session.click('pengaturan');
    const settings = sheetNamed(workbook, 'Pengaturan ZI');
    const row = settings.rows.findIndex((_, index) => readText(settings, index, 0) === 'Kolom Langkah aksi');
    expect(readText(settings, row, 2)).toBe('Dibaca sendiri: kolom C "RENCANA AKSI".');
    typeInto(settings, { row: row, column: 1 }, 'B · KEGIATAN');
    session.click('pengaturan');
    session.click('periksa');
    expect(readText(settings, row, 1)).toBe('B · KEGIATAN');
  });
});

it('a table of two headings is refused with both', () => {
  const workbook = workbookFromTsv(['DAFTAR KERJA', 'Apa\tKapan', 'Membentuk tim\tJanuari 2026']);
  const { closing } = openSession(workbook, { today: '2026-07-20' }).click('periksa');
  expect(closing).toContain('Yang terbaca sebagai judul: sheet "Rencana Aksi" baris 2: "Apa", "Kapan".');
});
