import { describe, expect, it } from 'vitest';
import { lineTexts } from '../../support/assessment-case.ts';
import { walk } from '../../support/evidence-case.ts';

describe('the recap of December, due on 10 January', () => {
  const RECAP = { evidence: 'Rekap kehadiran bulanan', target: 'tgl 10 setiap bulan' };

  it('is the document of that deadline, and counts', () => {
    const assessment = walk(RECAP, [['Rekap kehadiran Desember 2023.xlsx', '2024-01-08']], '2024-01-20');
    expect(lineTexts(assessment)[0]).toBe(
      '2024-01-10 1 Rekap kehadiran Desember 2023.xlsx present-other-year',
    );
    expect(assessment.deadlines[0]?.state).toBe('met');
  });

  it('is asked for by its name', () => {
    expect(lineTexts(walk(RECAP, [], '2024-01-20'))[0]).toBe('2024-01-10 1 - missing');
  });

  it.each([
    [
      'without a cadence of its own',
      'Rekap kehadiran',
      'setiap tanggal 10',
      'Rekap kehadiran Desember 2023.xlsx',
      'met',
    ],
    ['brought late', 'Rekap kehadiran', 'setiap tanggal 10', 'Rekap kehadiran Des 2023.xlsx', 'met-late'],
    [
      'minutes of December in the first week of January',
      'Notulen rapat',
      'Setiap bulan (minggu pertama)',
      'Notulen rapat 28 Desember 2023.pdf',
      'met',
    ],
    [
      'the month before that',
      'Rekap kehadiran',
      'setiap tanggal 10',
      'Rekap kehadiran November 2023.xlsx',
      'overdue',
    ],
    ['a year alone', 'Rekap kehadiran', 'setiap tanggal 10', 'Rekap kehadiran 2023.xlsx', 'overdue'],
    [
      'where January is due at its own end',
      'Rekap kehadiran',
      'setiap bulan',
      'Rekap kehadiran Desember 2023.xlsx',
      'overdue',
    ],
    [
      'where no cadence is named',
      'Laporan kegiatan',
      'Maret 2024',
      'Laporan kegiatan Desember 2023.pdf',
      'overdue',
    ],
    ['a decree of December', 'SK Tim', 'setiap tanggal 10', 'SK Tim Desember 2023.pdf', 'overdue'],
    [
      'where the plan says of the month after',
      'Rekap kehadiran',
      'setiap tanggal 10 bulan berikutnya',
      'Rekap kehadiran Desember 2023.xlsx',
      'overdue',
    ],
  ])('%s', (reason, evidence, target, name, expected) => {
    const uploadedOn = reason === 'brought late' ? '2024-01-15' : '2024-01-06';
    const assessment = walk({ evidence, target }, [[name, uploadedOn]], '2024-04-20');
    expect(assessment.deadlines[0]?.state).toBe(expected);
  });
});
