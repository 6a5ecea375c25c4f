import { describe, expect, it } from 'vitest';
import { listDeadlineRuns } from '../../../src/domain/target-time/deadline-runs.ts';
import { parseTargetTime } from '../../../src/domain/target-time/parse-target-time.ts';
import { formatTargetTime } from '../../../src/messages/target-time-id.ts';

function readWords(text: string): string {
  const target = parseTargetTime({ cell: { kind: 'text', text }, planYear: 2026, evidence: '', action: '' });
  return formatTargetTime(target, listDeadlineRuns(target.deadlines));
}

describe('a word beside a time that nobody knows', () => {
  it.each([
    ['rampung Juni 2026', '30 Jun 2026 (asumsi: rampung Juni 2026)'],
    ['Juni 2026 lewat', '30 Jun 2026 (asumsi: Juni 2026 lewat)'],
    ['menuju Maret 2026', '31 Mar 2026 (asumsi: menuju Maret 2026)'],
    ['selang setiap semester', 'tiap semester Jan–Des 2026 (asumsi: selang setiap semester)'],
    ['sblm Mei 2026', '30 Apr 2026 (asumsi: sblm Mei 2026)'],
    ['sebelm Agustus 2026', '31 Jul 2026 (asumsi: sebelm Agustus 2026)'],
    ['Agustus 2026 lewat September', 'perlu jadwal'],
    ['Agustus 2026 digeser September', 'perlu jadwal'],
    ['setiap bulan ganjil', 'perlu jadwal'],
    ['setiap bulan ke-2', 'perlu jadwal'],
    ['sebelum bulan 2', 'perlu jadwal'],
    ['tiap bulan 6 dan 12', '30 Jun 2026; 31 Des 2026'],
    ['Juni-an', 'perlu jadwal'],
    ['Jan (penyusunan) - Mar (penetapan)', 'perlu jadwal'],
    ['April 2026 atau setelah Lebaran', 'perlu jadwal'],
    ['Okt (bila dana tersedia) atau Nov', 'perlu jadwal'],
  ])('is shown or asked about: %s', (text, words) => {
    expect(readWords(text)).toBe(words);
  });

  it.each([
    'Penyusunan laporan Juni 2026',
    'Rapat koordinasi Juni 2026',
    'Bimtek Juni 2026',
    'Kanwil Jawa Tengah Juni 2026',
    'Workshop sedunia Juni 2026',
    'LKE ZI Juni 2026',
    'lke zi juni 2026',
    'Survei Sakernas Juni 2026',
    'Laporan IKPA Juni 2026',
    'Rapat uji petik Juni 2026',
    'Juni 2026 saja',
    'Rapat di Bogor, Juni 2026',
    'ultrawidget: Juni 2026',
    'ultrawidget pada Juni 2026',
  ])('stays silent where it is a name, what is done, or stands behind a mark: %s', text => {
    expect(readWords(text)).toBe('30 Jun 2026');
  });
});

describe('a day joined to its month', () => {
  it.each([
    ['15-Juni-2026', '15 Jun 2026'],
    ['15/Jun/26', '15 Jun 2026'],
    ['15-Jun', '15 Jun 2026'],
    ['5 - Juni 2026', 'perlu jadwal'],
    ['Juni ke-2', 'perlu jadwal'],
  ])('is that day, a number apart from it a question: %s', (text, words) => {
    expect(readWords(text)).toBe(words);
  });
});

describe('a weekday before a day', () => {
  it.each([
    ['Kamis 4 Juni 2026', '4 Jun 2026'],
    ['hari Minggu 7 Juni 2026', '7 Jun 2026'],
    ['Kamis ke-2 Juni 2026', '11 Jun 2026'],
    ['Kamis II Juni 2026', '11 Jun 2026'],
  ])('is that day, a counted one is counted: %s', (text, words) => {
    expect(readWords(text)).toBe(words);
  });
});
