import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/domain/checks/finding-code.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { columnWord, severityWord } from '../../src/messages/finding-id.ts';
import { openSession } from '../support/bundle-session.ts';
import { sheetFacts } from '../support/bundle-sheet-facts.ts';
import { openExample, sheetNamed } from '../support/bundle-workbook.ts';
import { readFixture } from '../support/grid-from-tsv.ts';

const EXAMPLES = ['rencana-aksi-2021', 'rencana-aksi-2021-sel-tanggal'];

/** "Perhatian 7 LANGKAH AKSI", one a finding, however the sheet gathers them. */
function listFindings(workbook: Workbook): string[] {
  return sheetNamed(workbook, 'Temuan ZI')
    .rows.slice(3)
    .flatMap(row => {
      const [severity, rows, , column] = (row?.cells ?? []).map(cell => String(cell?.value ?? ''));
      return (rows ?? '').split(', ').map(one => `${severity} ${one} ${column}`);
    })
    .sort();
}

function goldenFindings(): string[] {
  const [, ...lines] = readFixture('plans/rencana-aksi-2021.findings.tsv').trim().split('\n');
  return lines
    .map(line => {
      const [row, severity, , column] = line.split('\t');
      return `${severityWord(severity as Severity)} ${row} ${columnWord(column as 'action')}`;
    })
    .sort();
}

describe.each(EXAMPLES)('Periksa rencana aksi on %s', example => {
  const workbook = openExample(example);
  const before = workbook.sheets.map(sheet => sheetFacts(sheet));
  const session = openSession(workbook);
  const first = session.click('periksa');
  const sheetsAfterFirst = workbook.sheets.map(sheet => sheetFacts(sheet));
  const second = session.click('periksa');

  it('reads 72 rows and says what it found', () => {
    const [sentence, reading] = first.closing.split('\n\n');
    expect(sentence).toBe(
      '72 baris pada sheet "Rencana Aksi 2021" telah diperiksa: 0 salah, 12 perhatian, 25 info. Buka sheet ' +
        '"Temuan ZI"; setiap baris di sana memuat tautan ke selnya dan apa yang perlu dilakukan.',
    );
    expect(reading).toBe(
      'Dibaca: unit BALAI PENELITIAN TERNAK, tahun 2021, sheet "Rencana Aksi 2021", judul di baris 4; ' +
        'No = kolom A "NO", Komponen = kolom B "KOMPONEN", Indikator = kolom C "INDIKATOR", ' +
        'Langkah aksi = kolom D "LANGKAH AKSI", Bukti fisik = kolom E "BUKTI FISIK", ' +
        'Target waktu = kolom F "TARGET WAKTU"; 6 area, 23 komponen, 72 baris. Bila ada kolom yang keliru, ' +
        'klik ZI › Pengaturan dan pilih kolomnya di bagian Kolom rencana.',
    );
    expect(first.questions).toEqual([]);
  });

  it('lists on Temuan ZI the findings that a careful reader wrote down, and no other', () => {
    expect(listFindings(workbook)).toEqual(goldenFindings());
  });

  it('begins Temuan ZI with how the plan was read', () => {
    const words = sheetNamed(workbook, 'Temuan ZI').rows[1]?.cells[0]?.value;
    expect(words).toMatch(/^Dibaca: unit BALAI PENELITIAN TERNAK, .*\nDiperiksa .* · 72 baris dibaca · /);
  });

  it('changes nothing on the sheets of the team', () => {
    expect(sheetsAfterFirst.slice(0, before.length)).toEqual(before);
    expect(workbook.sheets.map(({ name }) => name).slice(before.length)).toEqual([
      'Pengaturan ZI',
      'Temuan ZI',
    ]);
  });

  it('writes nothing the second time, and says so', () => {
    expect(second.closing).toMatch(/Tidak ada perubahan sejak pemeriksaan terakhir\.$/);
    expect(second.writes).toEqual([]);
    expect(workbook.sheets.map(sheet => sheetFacts(sheet))).toEqual(sheetsAfterFirst);
  });

  it('shows Temuan ZI to the person', () => {
    expect(workbook.activeSheetId).toBe(sheetNamed(workbook, 'Temuan ZI').sheetId);
  });
});
