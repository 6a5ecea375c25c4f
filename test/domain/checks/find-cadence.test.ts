import { expect, test } from 'vitest';
import { findCadence } from '../../../src/domain/checks/find-cadence.ts';

const CASES: readonly (readonly [string, string, number])[] = [
  ['per semester', 'Pemantauan dan Evaluasi secara berkala per semester', 2],
  [
    'six months with a numeral',
    'Rapat Evaluasi pembangunan WBK/WBBM setiap 6 bulan sekali, Tindak lanjut',
    2,
  ],
  ['six months in words', 'Melakukan Monev pemanfaatan IT setiap enam bulan sekali', 2],
  ['both', 'Monev setiap 6 (enam) bulan sekali', 2],
  ['monthly adjective', 'Laporan bulanan kegiatan', 12],
  ['monthly', 'Menyusun Laporan Tindak Lanjut Pengaduan setiap bulan sekali', 12],
  ['the more frequent of two documents', 'Laporan Sub UPG setiap bulan. Laporan monev setiap semester', 12],
  ['quarterly', 'Laporan triwulanan', 4],
  ['each quarter', 'Rapat tiap triwulan', 4],
  ['counted in a year', 'Sosialisasi 4 kali dalam setahun', 4],
  ['counted in a year, in words', 'minimal dua kali setahun', 2],
  ['once in a month', 'Apel sebulan sekali', 12],
  ['alternatives are met by the longest', 'Dilakukan berkala (bulanan/triwulanan/semesteran)', 2],
  ['alternatives with a word', 'Laporan bulanan atau triwulanan', 4],
];

test.each(CASES)('a cadence is found: %s', (_, text, datesPerYear) => {
  expect(findCadence(text)?.datesPerYear).toBe(datesPerYear);
});

const NEGATIVES: readonly (readonly [string, string])[] = [
  ['a daily habit', 'mengisi kehadiran setiap hari seperti pegawai lain'],
  ['times a day', 'Absensi 3 kali sehari untuk memantau keberadaan pegawai'],
  ['an event', 'SIM ASN dilakukan setiap kali ada perubahan'],
  ['each section', 'Analisa kebutuhan pegawai di Setiap bagian'],
  ['yearly', 'Melakukan penilaian SKP tahunan, DUPAK fungsional'],
  ['once a year', 'Evaluasi dokumen SPP sekali dalam setahun'],
  ['a named month', 'dilaksanakan setiap bulan Januari dan Juli'],
  ['a named semester', 'Laporan semester I dan laporan triwulan II'],
  ['a span', 'Pegawai magang selama 6 bulan'],
  ['nothing', ''],
];

test.each(NEGATIVES)('no cadence is found: %s', (_, text) => {
  expect(findCadence(text)).toBeNull();
});
