import { describe, expect, it } from 'vitest';
import { lineTexts, states } from '../../support/assessment-case.ts';
import { walk } from '../../support/evidence-case.ts';

describe('a further version of a paper', () => {
  it.each([
    [
      'a final copy a week after the deadline',
      { evidence: 'Laporan survei', target: 'Maret, September 2024' },
      [
        ['Laporan survei.pdf', '2024-03-28'],
        ['Laporan survei final.pdf', '2024-04-05'],
      ],
      '2024-05-01',
      'met upcoming',
    ],
    [
      'a signed copy two days after the deadline',
      { evidence: 'Laporan kas', target: 'Januari, Februari, Maret 2024' },
      [
        ['Laporan kas.docx', '2024-01-30'],
        ['Laporan kas ttd.pdf', '2024-02-02'],
      ],
      '2024-03-02',
      'met overdue upcoming',
    ],
    [
      'a copy by its number in brackets',
      { evidence: 'Laporan kas', target: 'Januari, Februari, Maret 2024' },
      [
        ['Laporan kas.pdf', '2024-01-30'],
        ['Laporan kas (1).pdf', '2024-02-05'],
      ],
      '2024-03-02',
      'met overdue upcoming',
    ],
    [
      'the same words in other ones',
      { evidence: 'Laporan kas', target: 'Januari, Februari, Maret 2024' },
      [
        ['Lap. kas.pdf', '2024-01-30'],
        ['LAPORAN KAS - revisi 2.docx', '2024-02-05'],
      ],
      '2024-03-02',
      'met overdue upcoming',
    ],
    [
      'half a period later it is the next one',
      { evidence: 'Laporan kas', target: 'Januari, Februari, Maret 2024' },
      [
        ['Laporan kas.pdf', '2024-01-30'],
        ['Laporan kas (1).pdf', '2024-02-27'],
      ],
      '2024-03-02',
      'met met upcoming',
    ],
    [
      'a name with its month is no version',
      { evidence: 'Laporan kas', target: 'Januari, Februari, Maret 2024' },
      [
        ['Laporan kas.pdf', '2024-01-30'],
        ['Laporan kas Februari final.pdf', '2024-02-05'],
      ],
      '2024-03-02',
      'met met upcoming',
    ],
    [
      'a running number is no version',
      { evidence: 'Laporan kas', target: 'Januari, Februari, Maret 2024' },
      [
        ['Laporan kas 1.pdf', '2024-01-30'],
        ['Laporan kas 2.pdf', '2024-02-05'],
      ],
      '2024-03-02',
      'met met upcoming',
    ],
  ] as const)('%s', (_reason, given, files, checkDate, expected) => {
    expect(states(walk(given, files, checkDate))).toBe(expected);
  });

  it('of a monthly report leaves the next month open', () => {
    const assessment = walk(
      { evidence: 'Laporan kas', target: 'setiap bulan' },
      [
        ['Laporan kas.pdf', '2024-01-30'],
        ['Laporan kas (1).pdf', '2024-02-02'],
      ],
      '2024-03-02',
    );
    expect(states(assessment).split(' ').slice(0, 2)).toEqual(['met', 'due-soon']);
    expect(lineTexts(assessment).slice(0, 2)).toEqual([
      '2024-01-31 1 Laporan kas.pdf present',
      '2024-01-31 1 Laporan kas (1).pdf present',
    ]);
  });
});

describe('a row with dates and an event', () => {
  it("June's minutes prove nothing that was due in February, and are shown", () => {
    const assessment = walk(
      { evidence: 'Notulen rapat', target: 'Februari 2024, setiap ada rapat' },
      [['notulen rapat 12 Juni 2024.pdf', '2024-06-13']],
      '2024-07-01',
    );
    expect([assessment.status, states(assessment)]).toEqual(['overdue', 'overdue']);
    expect(lineTexts(assessment)).toEqual([
      '2024-02-29 1 - missing',
      '- 1 notulen rapat 12 Juni 2024.pdf present',
    ]);
  });

  it('several papers of a later event', () => {
    const assessment = walk(
      { evidence: 'Undangan, daftar hadir', target: 'Maret 2024 dan apabila ada tamu' },
      [
        ['undangan 20 Agustus 2024.pdf', '2024-08-20'],
        ['daftar hadir 20 Agustus 2024.pdf', '2024-08-20'],
      ],
      '2024-09-01',
    );
    expect(states(assessment)).toBe('overdue');
  });

  it.each([
    ['minutes of February, brought late', 'notulen rapat 20 Februari 2024.pdf', 'Notulen rapat', 'met-late'],
    ['a decree is one paper whenever it comes', 'SK Tim Juni 2024.pdf', 'SK Tim', 'met-late'],
  ])('%s', (_reason, name, evidence, expected) => {
    const target = 'Februari 2024, setiap ada rapat';
    expect(states(walk({ evidence, target }, [[name, '2024-06-13']], '2024-07-01'))).toBe(expected);
  });
});

describe('days of grace', () => {
  it.each([
    ['none where the plan names a day after the month', 'setiap tanggal 10 bulan berikutnya', 'met-late'],
    ['for the report of a month by its end', 'setiap bulan', 'met-late'],
  ])('%s', (_reason, target, expected) => {
    const assessment = walk(
      { evidence: 'Laporan kas', target },
      [['Laporan kas Februari 2024.pdf', '2024-03-18']],
      '2024-04-01',
    );
    expect(states(assessment).split(' ')[1]).toBe(expected);
  });

  it('are there on 8 March for the end of February, and not for the tenth', () => {
    const files = [['Laporan kas Februari 2024.pdf', '2024-03-08']] as const;
    const byEnd = walk({ evidence: 'Laporan kas', target: 'setiap bulan' }, files, '2024-04-01');
    const byTenth = walk(
      { evidence: 'Laporan kas', target: 'setiap tanggal 5 bulan berikutnya' },
      files,
      '2024-04-01',
    );
    expect([byEnd, byTenth].map(one => states(one).split(' ')[1])).toEqual(['met', 'met-late']);
  });
});

describe('papers about the time before', () => {
  it.each([
    [
      'the semester before',
      'Bukti tindak lanjut evaluasi semester sebelumnya',
      'Juli 2024',
      'tindak lanjut evaluasi semester II 2023.pdf',
      '2024-07-10',
    ],
    [
      'last year',
      'Matriks tindak lanjut temuan tahun lalu',
      'Juni 2024',
      'Matriks tindak lanjut temuan 2023.xlsx',
      '2024-06-10',
    ],
  ])('%s counts', (_reason, evidence, target, name, uploadedOn) => {
    const assessment = walk({ evidence, target }, [[name, uploadedOn]], '2024-08-05');
    expect(states(assessment)).toBe('met');
    expect(assessment.lines[0]?.status).toEqual({ code: 'present-other-year', year: 2023 });
  });

  it('two years before does not', () => {
    const assessment = walk(
      { evidence: 'Matriks tindak lanjut temuan tahun lalu', target: 'Juni 2024' },
      [['Matriks tindak lanjut temuan 2022.xlsx', '2024-06-10']],
      '2024-08-05',
    );
    expect(states(assessment)).toBe('overdue');
  });
});

describe('a month in figures', () => {
  it.each([
    ['with an underscore', 'Laporan kas', 'laporan kas 04_2024.pdf', '2024-06-20', 3],
    ['behind bln', 'Laporan pengaduan', 'lap pengaduan bln 2 2024.pdf', '2024-05-25', 1],
  ])('%s', (_reason, evidence, name, uploadedOn, month) => {
    const all = states(walk({ evidence, target: 'setiap bulan' }, [[name, uploadedOn]], '2024-07-05')).split(
      ' ',
    );
    expect(all.flatMap((state, index) => (state === 'met-late' || state === 'met' ? [index] : []))).toEqual([
      month,
    ]);
  });

  it('a semester by one letter', () => {
    const target = 'Juni, Desember 2024';
    const files = [['laporan pengaduan s1 2024.pdf', '2024-10-20']] as const;
    expect(states(walk({ evidence: 'Laporan pengaduan', target }, files, '2024-10-21'))).toBe(
      'met-late upcoming',
    );
  });
});
