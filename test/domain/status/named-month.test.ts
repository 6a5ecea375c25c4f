import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../src/domain/calendar/plain-date.ts';
import type { RowAssessment } from '../../../src/domain/status/row-assessment.ts';
import { walk } from '../../support/evidence-case.ts';

/** The day of the deadline at which each file stands. */
function daysOf({ lines }: RowAssessment): readonly string[] {
  return lines.flatMap(({ file, deadline }) =>
    file && deadline ? [`${file.name}: ${formatIsoDate(deadline.date)}`] : [],
  );
}

function daysIn(words: Parameters<typeof walk>[0], files: Parameters<typeof walk>[1]): readonly string[] {
  return daysOf(walk(words, files, '2024-12-31')).map(text => text.replace(/^.*: /, ''));
}

describe('the papers of one meeting in the first week of each month', () => {
  const MEETING = {
    evidence: 'Undangan, absen, notula, laporan monev',
    target: 'Setiap bulan (minggu pertama)',
  };

  it('stand at the deadline before which they came, whichever of them says the day', () => {
    const files = [
      'Undangan rapat monev Februari.pdf',
      'Daftar hadir rapat monev Februari.pdf',
      'Notula rapat monev 5 Februari 2024.pdf',
      'Laporan monev Februari 2024.pdf',
    ].map(name => [name, '2024-02-06'] as const);
    const assessment = walk(MEETING, files, '2024-02-20');
    expect(new Set(daysOf(assessment).map(text => text.slice(-10)))).toEqual(new Set(['2024-02-07']));
    expect(assessment.deadlines[1]?.state).toBe('met');
  });

  it('brought a few days late are of that meeting', () => {
    expect(daysIn(MEETING, [['Undangan rapat monev Februari.pdf', '2024-02-09']])).toEqual(['2024-02-07']);
  });

  it('but the report of a month that came after it is that of the next deadline', () => {
    expect(daysIn(MEETING, [['Laporan monev Februari 2024.pdf', '2024-03-04']])).toEqual(['2024-03-07']);
  });
});

describe('a month in a name, where a deadline stands within that month', () => {
  it.each([
    [
      'before the day',
      'Laporan sosialisasi',
      '10 Februari, 10 Agustus 2024',
      'Laporan sosialisasi Februari.pdf',
      '2024-02-05',
      '2024-02-10',
    ],
    [
      'a few days late',
      'Laporan sosialisasi',
      '10 Februari, 10 Agustus 2024',
      'Laporan sosialisasi Februari.pdf',
      '2024-02-15',
      '2024-02-10',
    ],
    [
      'in the next month, with no deadline there',
      'Laporan sosialisasi',
      '10 Februari, 10 Agustus 2024',
      'Laporan sosialisasi Februari.pdf',
      '2024-03-05',
      '2024-02-10',
    ],
    [
      'far on, in the second half',
      'Laporan sosialisasi',
      '10 Februari, 10 Agustus 2024',
      'Laporan sosialisasi Februari.pdf',
      '2024-06-20',
      '2024-08-10',
    ],
    [
      'a code of the month',
      'Notulen rapat',
      'setiap tanggal 15',
      'Notulen rapat B06.pdf',
      '2024-06-14',
      '2024-06-15',
    ],
    [
      'the month before',
      'Rekap kehadiran',
      'setiap tanggal 10',
      'Rekap kehadiran Januari.pdf',
      '2024-02-08',
      '2024-02-10',
    ],
    [
      'the month before, late',
      'Rekap kehadiran',
      'setiap tanggal 10',
      'Rekap kehadiran Januari.pdf',
      '2024-02-13',
      '2024-02-10',
    ],
    [
      'a recap within its month, before the next deadline',
      'Rekap kehadiran',
      'setiap tanggal 10',
      'Rekap kehadiran Januari.pdf',
      '2024-01-30',
      '2024-02-10',
    ],
    [
      'photos of the month',
      'Foto kegiatan apel',
      'setiap tanggal 20',
      'Foto apel Mei.jpg',
      '2024-05-19',
      '2024-05-20',
    ],
    [
      'a semester, due in its last month',
      'Laporan survei',
      '15 Juni, 15 Desember 2024',
      'Laporan survei semester I.pdf',
      '2024-06-12',
      '2024-06-15',
    ],
    [
      'a semester, due in the month after it',
      'Laporan survei',
      'Februari, Juli 2024',
      'Laporan survei semester I.pdf',
      '2024-07-03',
      '2024-07-31',
    ],
    [
      'a quarter, due in its last month, some days late',
      'Laporan survei',
      '10 Maret, 10 Juni, 10 September, 10 Desember 2024',
      'Laporan survei TW II.pdf',
      '2024-06-13',
      '2024-06-10',
    ],
    [
      'a quarter, due after it',
      'Laporan survei',
      '10 April, 10 Juli, 10 Oktober 2024',
      'Laporan survei TW II.pdf',
      '2024-07-09',
      '2024-07-10',
    ],
    [
      'a report due late in its month, brought late',
      'Laporan kas',
      'setiap tanggal 28',
      'Laporan kas Januari.pdf',
      '2024-02-02',
      '2024-01-28',
    ],
    [
      'the report of the month before, in time',
      'Laporan kas',
      'setiap tanggal 20',
      'Laporan kas Januari.pdf',
      '2024-02-18',
      '2024-02-20',
    ],
    [
      'minutes of the month before',
      'Notulen rapat',
      'setiap tanggal 5 bulan berikutnya',
      'Notulen rapat Januari.pdf',
      '2024-02-03',
      '2024-02-05',
    ],
  ])('%s', (_reason, evidence, target, name, uploadedOn, expected) => {
    expect(daysIn({ evidence, target }, [[name, uploadedOn]])).toEqual([expected]);
  });

  it('the second meeting of a month is that of the second day', () => {
    const words = { evidence: 'Undangan rapat', target: '7 Juni, 21 Juni, 7 Juli 2024' };
    const files = [
      ['Undangan rapat Juni.pdf', '2024-06-05'],
      ['Undangan rapat Juni kedua.pdf', '2024-06-19'],
    ] as const;
    expect(daysIn(words, files)).toEqual(['2024-06-07', '2024-06-21']);
  });
});
