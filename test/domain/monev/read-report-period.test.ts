import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatPeriodCode,
  type PeriodKind,
  type ReportPeriod,
} from '../../../src/domain/calendar/report-period.ts';
import { readReportPeriod } from '../../../src/domain/monev/read-report-period.ts';
import { formatPeriodTitle, formatPeriodWords } from '../../../src/messages/monev-id.ts';

function read(text: string, planYear: number | null = 2026): string {
  const period = readReportPeriod(text, planYear);
  return typeof period === 'string' ? period : formatPeriodCode(period);
}

const PERIODS: fc.Arbitrary<ReportPeriod> = fc
  .constantFrom<readonly [PeriodKind, number]>(['year', 1], ['semester', 2], ['quarter', 4], ['month', 12])
  .chain(([kind, most]) =>
    fc.record({
      kind: fc.constant(kind),
      year: fc.integer({ min: 2000, max: 2090 }),
      index: fc.integer({ min: 1, max: most }),
    }),
  );

describe('readReportPeriod', () => {
  it.each([
    ['S1-2026', 'S1-2026'],
    ['s2 2025', 'S2-2025'],
    ['S1', 'S1-2026'],
    ['S-II', 'S2-2026'],
    ['TW2-2026', 'TW2-2026'],
    ['tw 3', 'TW3-2026'],
    ['TW IV 2025', 'TW4-2025'],
    ['2026-S1', 'S1-2026'],
    ['2025 TW III', 'TW3-2025'],
    ['2026B3', 'B03-2026'],
    ['S1-26', 'S1-2026'],
    ['tw2/25', 'TW2-2025'],
    ['B03-2026', 'B03-2026'],
    ['B3', 'B03-2026'],
    ['b12 2025', 'B12-2025'],
    ['2025', '2025'],
    ['Juni 2026', 'B06-2026'],
    ['juni', 'B06-2026'],
    ['Bulan Pebruari', 'B02-2026'],
    ['bulan 6', 'B06-2026'],
    ['06/2026', 'B06-2026'],
    ['2026-06', 'B06-2026'],
    ['semester 1', 'S1-2026'],
    ['Semester I 2025', 'S1-2025'],
    ['semester pertama', 'S1-2026'],
    ['semester kedua tahun 2025', 'S2-2025'],
    ['smt 2', 'S2-2026'],
    ['Laporan Monev Semester II Tahun 2026', 'S2-2026'],
    ['monev semester 1, 2026', 'S1-2026'],
    ['triwulan 2 tahun 2026', 'TW2-2026'],
    ['Triwulan III', 'TW3-2026'],
    ['kuartal 4', 'TW4-2026'],
    ['Q3 2026', 'TW3-2026'],
    ['tahun 2026', '2026'],
    ['tahun 2026 semester 1', 'S1-2026'],
    ['sepanjang tahun 2026', '2026'],
    ['tahunan', '2026'],
    ['tahun berjalan', '2026'],
    ['Januari–Juni', 'S1-2026'],
    ['Jan-Mar 2025', 'TW1-2025'],
    ['Juli s.d. Desember 2026', 'S2-2026'],
    ['Januari s/d Desember', '2026'],
    ['SEMESTER I (JANUARI–JUNI) 2026', 'S1-2026'],
    ['Triwulan II (April s.d. Juni)', 'TW2-2026'],
    ['semester 1 tahun lalu', 'S1-2025'],
  ])('%s is %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it.each([
    '',
    'apa ini',
    'S3',
    'S3-2026',
    'TW5-2026',
    'B13-2026',
    'semester',
    'triwulan',
    'semester 3',
    'triwulan V',
    'setiap bulan',
    'bulanan',
    'Juni dan Juli',
    'TW I dan II',
    'Februari–Mei',
    'Januari 2025 - Juni 2026',
    '31 Mei 2026',
    'minggu II Juni',
    'awal Juni 2026',
    'akhir tahun',
    'caturwulan I',
    'semester I (Juli)',
    'Semester 1 (Juli-Desember)',
    'semester 1 atau 2',
    'apabila ada perubahan',
    'tahun 2025 dan 2026',
  ])('%s is asked about', text => {
    expect(read(text)).toBe('period-unreadable');
  });

  it('asks for the year where neither the text nor the plan names one', () => {
    expect(read('semester 1', null)).toBe('period-year-unknown');
    expect(read('S1', null)).toBe('period-year-unknown');
    expect(read('Juni 2026', null)).toBe('B06-2026');
  });

  it('reads its own codes and words back, whatever the plan year', () => {
    fc.assert(
      fc.property(PERIODS, period => {
        expect(readReportPeriod(formatPeriodCode(period), 2026)).toEqual(period);
        expect(readReportPeriod(formatPeriodWords(period), 2026)).toEqual(period);
        expect(readReportPeriod(formatPeriodTitle(period), 2026)).toEqual(period);
      }),
    );
  });
});
