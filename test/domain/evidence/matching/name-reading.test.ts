import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../../src/domain/calendar/plain-date.ts';
import type { NamedPeriod } from '../../../../src/domain/evidence/file-match.ts';
import { readName } from '../../../../src/domain/evidence/matching/name-reading.ts';
import { normalizeNameText } from '../../../../src/domain/evidence/matching/name-text.ts';

function formatPeriod({ first, last }: NamedPeriod): string {
  return `${formatIsoDate(first)}..${formatIsoDate(last)}`;
}

function read(name: string, planYear: number | null) {
  const { words, periods, years } = readName(normalizeNameText(name), planYear);
  return { words: words.join(' '), periods: periods.map(formatPeriod).join(' '), years };
}

describe('periods in names', () => {
  it.each([
    ['a month without a year is of the plan', 'lap maret.pdf', '2021-03-01..2021-03-31'],
    ['a month with its year', 'laporan Desember 2020', '2020-12-01..2020-12-31'],
    ['a year of two figures', 'rekap absensi feb 21.xlsx', '2021-02-01..2021-02-28'],
    ['a year behind an apostrophe', "lap Agt '21", '2021-08-01..2021-08-31'],
    ['a year behind its word', 'lap Nopember tahun 2021', '2021-11-01..2021-11-30'],
    ['letters and figures that touch', 'rkt_feb2021.pdf', '2021-02-01..2021-02-28'],
    ['Pebruari', 'lap pengaduan Pebruari', '2021-02-01..2021-02-28'],
    ['a slip of the hand', 'laporan Septmber', '2021-09-01..2021-09-30'],
    ['a short form', 'lap UPG ags', '2021-08-01..2021-08-31'],
    ['mar alone', 'lap upg mar', '2021-03-01..2021-03-31'],
    ['two months', 'Laporan Jan dan Feb 2021', '2021-01-01..2021-01-31 2021-02-01..2021-02-28'],
    ['a range with a dash', 'DH Jan-Mar 2021', '2021-01-01..2021-03-31'],
    ['a range with s.d.', 'Laporan Jan s.d. Okt 2021', '2021-01-01..2021-10-31'],
    ['a range with s/d', 'Laporan Januari s/d Juni', '2021-01-01..2021-06-30'],
    ['a range over the turn of the year', 'Des - Jan 2021', '2020-12-01..2021-01-31'],
    ['only the end of a range', 'Formulir s.d. Juni 2021', '2021-06-01..2021-06-30'],
    ['a quarter', 'lap TW II', '2021-04-01..2021-06-30'],
    ['a quarter in full', 'laporan triwulan ke-3 2021', '2021-07-01..2021-09-30'],
    ['a quarter, touching', 'lap_TW3', '2021-07-01..2021-09-30'],
    ['two quarters', 'lap TW I & II', '2021-01-01..2021-03-31 2021-04-01..2021-06-30'],
    ['a semester', 'Lembar Monev ZI Semester I 2021', '2021-01-01..2021-06-30'],
    ['a semester, short', 'dupak smt2', '2021-07-01..2021-12-31'],
    ['a period code', 'lap bulanan B03', '2021-03-01..2021-03-31'],
    ['a day, year first', 'IKM 2021-03-05', '2021-03-05..2021-03-05'],
    ['a day, year last', 'risalah 18-01-2021', '2021-01-18..2021-01-18'],
    ['a day with a short year', 'risalah 18.01.21', '2021-01-18..2021-01-18'],
    ['a day without separators', 'PPID_05032021', '2021-03-05..2021-03-05'],
    ['a day without separators, year first', 'DH 20210118', '2021-01-18..2021-01-18'],
    ['a day with a month in letters', 'notulen 5 Mar 21', '2021-03-05..2021-03-05'],
    ['a day without a year', 'notulen rapat 5 juli', '2021-07-05..2021-07-05'],
    ['days of one month', 'bimtek 5-7 Juli 2021', '2021-07-05..2021-07-07'],
    ['a month in figures', 'rekap simpeg 03-2021', '2021-03-01..2021-03-31'],
    ['the year stands elsewhere', '2020 laporan maret', '2020-03-01..2020-03-31'],
  ])('%s: %s', (_reason, name, periods) => {
    expect(read(name, 2021).periods).toBe(periods);
  });

  it.each([
    ['a person', 'SKP Pak Agus'],
    ['a copy number', 'Daftar Hadir (1)'],
    ['a year alone', 'SK Tim ZI 2021'],
    ['a standard', 'Laporan Kaji Ulang ISO 9001:2015'],
    ['a plan of several years', 'Renstra 2020-2024'],
    ['a regulation', 'Permenpan 90 Tahun 2021'],
    ['a running number', 'SK 12-345'],
    ['the number of a decree', 'SK No. 12-2021'],
    ['a word like a month', 'map desa'],
    ['a room number', 'ruang B 03'],
  ])('are not read in %s: %s', (_reason, name) => {
    expect(read(name, 2021).periods).toBe('');
  });

  it('need a year from somewhere', () => {
    expect(read('lap maret', null).periods).toBe('');
    expect(read('lap maret 2022', null).periods).toBe('2022-03-01..2022-03-31');
  });

  it('leave the other words', () => {
    expect(read('lap. sub upg 5 maret 2021 ttd', 2021).words).toBe('lap sub upg ttd');
  });
});

describe('years in names', () => {
  it.each([
    ['of the file', 'SK Tim ZI 2020', [2020]],
    ['of several', 'SKP 2020 dan 2021', [2020, 2021]],
    ['side by side', 'SKP 2020-2021', [2020, 2021]],
    ['of a date', 'rapat 05032021', [2021]],
    ['of a short date', 'feb 21', [2021]],
    ['of a decree with its number', 'SK No 12 Tahun 2019', [2019]],
    ['not of standards', 'ISO 9001-2015 dan ISO 17025:2005', []],
    ['not of plans', 'Renstra_2020_2024', []],
    ['not of regulations', 'PermenPAN dan RB no 37/2012', []],
    ['not of laws', 'UU 14 tahun 2008 keterbukaan informasi', []],
    ['not of a month without one', 'lap maret', []],
  ])('are those %s: %s', (_reason, name, years) => {
    expect(read(name, 2021).years).toEqual(years);
  });
});
