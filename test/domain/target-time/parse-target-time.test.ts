import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/plan/cell-value.ts';
import {
  deadlinesOfMarkedMonths,
  parseTargetTime,
} from '../../../src/domain/target-time/parse-target-time.ts';
import { formatTargetTime } from '../../support/read-back.ts';

function readCell(cell: CellValue, planYear: number | null = 2021) {
  return parseTargetTime({ cell, planYear, evidence: '', action: '' });
}

function readBeside(text: string, evidence: string, action = '') {
  return parseTargetTime({ cell: { kind: 'text', text }, planYear: 2021, evidence, action });
}

describe('cells that are no text', () => {
  it.each<[string, CellValue, string]>([
    [
      'a date is a day',
      { kind: 'date', date: { year: 2021, month: 6, day: 4 }, display: '4-Jun-21' },
      '4 Jun 2021',
    ],
    [
      'a month is due on its last day',
      { kind: 'month', year: 2021, month: 2, display: 'Feb-21' },
      '28 Feb 2021',
    ],
    ['a number is a month', { kind: 'number', value: 7, display: '7' }, '31 Jul 2021'],
    [
      '3,12 was typed',
      { kind: 'number', value: 3.12, display: '3,12' },
      '31 Mar 2021 (asumsi); 31 Des 2021 (asumsi)',
    ],
    [
      '4,7 was typed',
      { kind: 'number', value: 4.7, display: '4,7' },
      '30 Apr 2021 (asumsi); 31 Jul 2021 (asumsi)',
    ],
    ['a year', { kind: 'number', value: 2021, display: '2021' }, '31 Des 2021 (asumsi)'],
    ['the display decides', { kind: 'number', value: 2, display: 'Triwulan 2' }, '30 Jun 2021'],
    ['an empty cell says nothing', { kind: 'empty' }, ''],
    ['blanks say nothing', { kind: 'text', text: ' \u00a0\n' }, ''],
  ])('%s', (_reason, cell, words) => {
    expect(formatTargetTime(readCell(cell))).toBe(words);
  });

  it.each<[string, CellValue, string]>([
    ['.1 may be 1 or 10', { kind: 'number', value: 3.1, display: '3,1' }, 'target-number-ambiguous'],
    [
      'a format may have added the zero',
      { kind: 'number', value: 3.1, display: '3,10' },
      'target-number-ambiguous',
    ],
    ['no month has the number 25', { kind: 'number', value: 3.25, display: '3,25' }, 'target-unreadable'],
    [
      'no month has the number 44197',
      { kind: 'number', value: 44197, display: '44197' },
      'target-unreadable',
    ],
    ['an error counts as empty', { kind: 'error', text: '#REF!' }, 'target-missing'],
    ['an empty cell', { kind: 'empty' }, 'target-missing'],
  ])('are asked about: %s', (_reason, cell, code) => {
    expect(readCell(cell).problems.map(problem => problem.code)).toEqual([code]);
  });
});

describe('deadlinesOfMarkedMonths', () => {
  it('gives the last day of each marked month', () => {
    expect(formatTargetTime(deadlinesOfMarkedMonths([2, 6], 2024))).toBe('29 Feb 2024; 30 Jun 2024');
  });

  it('asks when no month is marked, and when the year is unknown', () => {
    expect(deadlinesOfMarkedMonths([], 2021).problems).toEqual([{ code: 'target-missing' }]);
    expect(deadlinesOfMarkedMonths([6], null).problems).toEqual([{ code: 'target-year-unknown', text: '6' }]);
  });
});

describe('a cadence in other columns', () => {
  it.each([
    [
      '"Laporan bulanan" makes the range monthly',
      'Januari s/d Maret 2021',
      'Laporan bulanan kegiatan',
      'tiap bulan Jan–Mar 2021 (asumsi)',
    ],
    [
      'of several the shortest counts',
      'Januari s/d Maret 2021',
      'Laporan setiap semester, rekap per bulan',
      'tiap bulan Jan–Mar 2021 (asumsi)',
    ],
    [
      'days are none',
      'Januari s/d Maret 2021',
      'Absensi 3 kali sehari, setiap hari',
      'Jan–Mar 2021 (asumsi)',
    ],
    [
      'events are none',
      'Januari s/d Maret 2021',
      'dilakukan setiap kali ada perubahan setiap bulan',
      'Jan–Mar 2021 (asumsi)',
    ],
    [
      'years are none',
      'Januari s/d Maret 2021',
      'Evaluasi sekali dalam setahun, laporan tahunan',
      'Jan–Mar 2021 (asumsi)',
    ],
    ['a numbered quarter is none', 'Januari s/d Maret 2021', 'Laporan Triwulan I', 'Jan–Mar 2021 (asumsi)'],
    [
      'no whole quarter, no cadence',
      'Februari s/d Maret 2021',
      'Laporan per triwulan',
      'Feb–Mar 2021 (asumsi)',
    ],
    ['listed months stay', 'Juni, Oktober 2021', 'Laporan bulanan', '30 Jun 2021; 31 Okt 2021'],
    ['a whole period stays', 'Semester I 2021', 'Laporan bulanan', '30 Jun 2021'],
    ['vague words stay', 'sepanjang tahun 2021', 'Laporan bulanan', 'Jan–Des 2021 (asumsi)'],
    [
      'the target’s own cadence counts first',
      'per triwulan Januari s/d Juni 2021',
      'Laporan bulanan',
      'tiap triwulan Jan–Jun 2021',
    ],
  ])('%s', (_reason, text, evidence, words) => {
    expect(formatTargetTime(readBeside(text, evidence))).toBe(words);
  });

  it('is read in LANGKAH AKSI too', () => {
    const target = readBeside('Januari s/d Juni 2021', '', 'Membuat laporan Sub UPG per triwulan');
    expect(formatTargetTime(target)).toBe('tiap triwulan Jan–Jun 2021 (asumsi)');
  });
});

describe('what else a target says', () => {
  it('keeps what was neither date nor event, as written', () => {
    const target = readBeside(
      'Januari 2021 : Monev SOP Januari s/d Des 2021 1. Meningkatnya penggunaan TI',
      '',
    );
    expect(target.remainder).toBe('Monev SOP; Meningkatnya penggunaan TI');
  });

  it('keeps the event as written', () => {
    expect(readBeside('Januari 2021, setiap ada  pertemuan', '').event).toBe('setiap ada  pertemuan');
  });

  it('marks recurring deadlines and ranges of periods with their cadence, lists not', () => {
    const recurring = readBeside('setiap semester', '').deadlines.map(({ cadence }) => cadence);
    const listed = readBeside('Semester I dan II', '').deadlines.map(({ cadence }) => cadence);
    const ranges = readBeside('TW I - IV', '').deadlines.map(({ cadence }) => cadence);
    expect({ recurring, listed, ranges }).toEqual({
      recurring: ['semester', 'semester'],
      listed: [null, null],
      ranges: ['quarter', 'quarter', 'quarter', 'quarter'],
    });
  });
});
