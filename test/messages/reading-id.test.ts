import { expect, test } from 'vitest';
import { formatFirstReading, formatReading } from '../../src/messages/reading-id.ts';

const READING = {
  unitName: '',
  year: null,
  sheetName: 'Renaksi',
  headingRow: 4,
  columns: [
    { role: 'indicator', letters: 'C', heading: 'Rencana Kinerja' },
    { role: 'firstPeriod', letters: 'E–P', heading: 'Jan–Des' },
  ],
  rivals: [],
  unread: [],
  areaCount: 6,
  componentCount: 25,
  rowCount: 72,
} as const;

test('the reading names what was understood, in the headings of the plan', () => {
  expect(formatReading({ ...READING, unitName: 'Balai Contoh', year: 2026 })).toBe(
    'Dibaca: unit Balai Contoh, tahun 2026, sheet "Renaksi", judul di baris 4; Indikator = kolom C "Rencana Kinerja", Target waktu = kolom E–P "Jan–Des"; 6 area, 25 komponen, 72 baris.',
  );
});

test('a unit or year that was not found is asked for at once', () => {
  expect(formatFirstReading(READING)).toContain(
    'Isi Unit kerja dan Tahun rencana aksi di Pengaturan ZI sekarang.',
  );
  expect(formatFirstReading({ ...READING, unitName: 'Balai Contoh', year: 2026 })).not.toContain('sekarang');
});

test('columns that nobody reads are named, many of them counted', () => {
  const unread = ['Sasaran', 'Risiko', 'Penyebab', 'Mitra', 'Lokasi'].map((heading, index) => ({
    letters: 'FGHIJ'.charAt(index),
    heading,
  }));
  expect(formatReading({ ...READING, unread: unread.slice(0, 1) })).toContain(
    '; tidak dibaca: kolom F "Sasaran"; 6 area',
  );
  expect(formatReading({ ...READING, unread })).toContain('kolom I "Mitra", dan 1 kolom lain; 6 area');
});
