import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDate, lastDayOfMonth, parseIsoDate } from '../../../../src/domain/calendar/plain-date.ts';
import { layDocuments } from '../../../../src/domain/evidence/expected/lay-documents.ts';
import { parseExpectedDocuments } from '../../../../src/domain/evidence/expected/parse-expected-documents.ts';
import type { Deadline } from '../../../../src/domain/target-time/target-time.ts';
import { readTable } from './expected-notation.ts';

const PLAN_YEAR = 2021;

/** A deadline in the notation of these tables: "2021-01-31", with " PK" for its label. */
function deadlineOf(text: string, cadence: Deadline['cadence'] = null): Deadline {
  const [iso = '', label = null] = text.split(' ');
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`no day: ${iso}`);
  return { date, windowStart: null, assumption: null, label, cadence };
}

function monthly(first: number, last: number): readonly Deadline[] {
  return Array.from({ length: last - first + 1 }, (_, step) => ({
    ...deadlineOf(formatIsoDate(lastDayOfMonth(PLAN_YEAR, first + step)), 'month'),
  }));
}

/** One line for each deadline: "01-31: 1 2" with the numbers of its documents. */
function laid(
  cell: string,
  deadlines: readonly Deadline[],
  planYear: number | null = PLAN_YEAR,
): readonly string[] {
  const { documents } = parseExpectedDocuments(cell, planYear);
  return layDocuments(documents, deadlines, planYear).map((list, index) => {
    const date = deadlines[index]?.date ?? { year: 0, month: 0, day: 0 };
    return [`${formatIsoDate(date).slice(5)}:`, ...list.map(({ number }) => number)].join(' ');
  });
}

function laidOn(cell: string, days: string): readonly string[] {
  return laid(
    cell,
    days.split(', ').map(day => deadlineOf(day)),
  );
}

describe('a document that comes as often as the deadlines', () => {
  it.each([
    [
      'each month on the tenth',
      'Rekap kehadiran bulanan',
      '2021-01-10, 2021-02-10, 2021-03-10',
      ['01-10: 1', '02-10: 1', '03-10: 1'],
    ],
    [
      'each quarter on the tenth',
      'Laporan triwulanan kas',
      '2021-01-10, 2021-04-10, 2021-07-10, 2021-10-10',
      ['01-10: 1', '04-10: 1', '07-10: 1', '10-10: 1'],
    ],
    [
      'less often than the deadlines',
      'Laporan triwulanan kas',
      '2021-01-10, 2021-02-10, 2021-03-10, 2021-04-10',
      ['01-10:', '02-10:', '03-10:', '04-10: 1'],
    ],
    [
      'two days a quarter apart are no cadence',
      'SK Tim, Laporan triwulanan kas',
      '2021-02-28, 2021-05-31',
      ['02-28: 1', '05-31: 1 2'],
    ],
  ])('%s', (_reason, cell, days, expected) => {
    expect(laidOn(cell, days)).toEqual(expected);
  });
});

describe('documents on deadlines', () => {
  it.each([
    ['one deadline expects all', 'SK Tim, Laporan, Notulen', '2021-07-31', ['07-31: 1 2 3']],
    ['no document: any one file', 'Melaksanakan sosialisasi', '2021-06-30, 2021-10-31', ['06-30:', '10-31:']],
    ['reports are expected anew', 'Laporan IKM', '2021-06-30, 2021-10-31', ['06-30: 1', '10-31: 1']],
    [
      'once papers keep every deadline open',
      'SK Tim, Laporan',
      '2021-06-30, 2021-10-31',
      ['06-30: 1 2', '10-31: 1 2'],
    ],
    ['optional ones are laid too', 'Notulen (jika ada)', '2021-06-30, 2021-10-31', ['06-30: 1', '10-31: 1']],
    ['SKP of two years', 'SKP tahun 2020, SKP 2021', '2021-01-31, 2021-10-31', ['01-31: 1', '10-31: 2']],
    [
      'years in one phrase',
      'SKP struktural, SKP Ka UPT tahun 2020 dan 2021',
      '2021-01-31, 2021-12-31',
      ['01-31: 1 2', '12-31: 1 3'],
    ],
    [
      "the plan's own year alone says nothing",
      'LAKIN 2021',
      '2021-02-28, 2021-08-31',
      ['02-28: 1', '08-31: 1'],
    ],
    [
      'an own month',
      'Laporan IKM (Juli 2021), Notulen',
      '2021-01-31, 2021-07-31, 2021-12-31',
      ['01-31: 2', '07-31: 1 2', '12-31: 2'],
    ],
    [
      'a once paper with an own month stays expected',
      'SK Tim (Maret 2021)',
      '2021-01-31, 2021-04-30, 2021-12-31',
      ['01-31:', '04-30: 1', '12-31: 1'],
    ],
    [
      'a time after the last deadline',
      'Laporan (Desember 2021)',
      '2021-06-30, 2021-10-31',
      ['06-30:', '10-31: 1'],
    ],
    ['period labels', 'B03: Laporan A\nB06: Laporan B', '2021-03-31, 2021-06-30', ['03-31: 1', '06-30: 2']],
    [
      'semester labels, the second after the last deadline',
      'Semester I: Laporan; Semester II: Notulen',
      '2021-06-30, 2021-10-31',
      ['06-30: 1', '10-31: 2'],
    ],
    [
      'a monthly report between two deadlines',
      'Laporan bulanan',
      '2021-06-30, 2021-10-31',
      ['06-30: 1', '10-31: 1'],
    ],
    [
      'a yearly paper of several plain dates: the last',
      'Laporan tahunan',
      '2021-06-30, 2021-10-31',
      ['06-30:', '10-31: 1'],
    ],
  ])('%s', (_reason, cell, days, expected) => {
    expect(laidOn(cell, days)).toEqual(expected);
  });

  it('monthly reports stand at every month, and a report each semester in June and at the end', () => {
    const cell = 'Laporan Sub UPG. Laporan monitoring pelaksanaan program setiap semester';
    const lines = laid(cell, monthly(1, 10));
    expect(lines.filter(line => line.endsWith(': 1'))).toHaveLength(8);
    expect(lines.filter(line => line.endsWith(': 1 2'))).toEqual(['06-30: 1 2', '10-31: 1 2']);
  });

  it('a yearly paper belongs to the one date that comes from no cadence', () => {
    const cell = 'Evaluasi dokumen SPP sekali dalam setahun, Laporan bulanan PPID';
    const june = deadlineOf('2021-06-30');
    const deadlines = [...monthly(1, 5), june, ...monthly(7, 10)];
    expect(laid(cell, deadlines).filter(line => line.includes(' 1'))).toEqual(['06-30: 1 2']);
    expect(laid(cell, monthly(1, 10)).filter(line => line.includes(' 1'))).toEqual(['10-31: 1 2']);
  });

  it('reports due on a day of the next month stand at that day', () => {
    const deadlines = ['2021-02-05', '2021-03-05', '2022-01-05'].map(day => deadlineOf(day, 'month'));
    expect(laid('Laporan bulan Januari 2021, Notulen bulan Desember 2021', deadlines)).toEqual([
      '02-05: 1',
      '03-05:',
      '01-05: 2',
    ]);
  });

  it('without a plan year the newest of two years is still the last', () => {
    const deadlines = [deadlineOf('2021-01-31'), deadlineOf('2021-10-31')];
    expect(laid('SKP tahun 2020, SKP 2021', deadlines, null)).toEqual(['01-31: 1', '10-31: 2']);
  });
});

describe('labelled deadlines', () => {
  it.each([
    [
      'each label its document, the rest at the last',
      'Renstra, RKT, Penetapan Kinerja',
      '2021-01-31 PK, 2021-02-28 RKT',
      ['01-31: 3', '02-28: 1 2'],
    ],
    [
      'a vague noun before the name',
      'Dokumen RENSTRA, Dokumen RKT, Dokumen PK',
      '2021-01-31 PK, 2021-02-28 RKT',
      ['01-31: 3', '02-28: 1 2'],
    ],
    [
      'an unlabelled deadline at the end',
      'Renstra, RKT, Penetapan Kinerja',
      '2021-01-31 PK, 2021-02-28',
      ['01-31: 3', '02-28: 1 2'],
    ],
    [
      'a label without a document is one',
      'Dokumen RENSTRA, Dokumen RKT, Dokumen IKU, Dokumen LAKIP tepat waktu',
      '2021-01-31 PK, 2021-02-28 RKT',
      ['01-31: 5', '02-28: 1 2 3 4'],
    ],
    [
      'also in a row without documents',
      'dokumen terkait',
      '2021-01-31 PK, 2021-02-28 RKT',
      ['01-31: 1', '02-28: 2'],
    ],
    ['the same label twice', 'RKT, Laporan', '2021-01-31 RKT, 2021-02-28 RKT', ['01-31: 1', '02-28: 1 2']],
  ])('%s', (_reason, cell, days, expected) => {
    expect(laidOn(cell, days)).toEqual(expected);
  });

  it('the document made of a label has its title and its kind', () => {
    const [[made] = []] = layDocuments([], [deadlineOf('2021-01-31 PK')], PLAN_YEAR);
    expect(made).toMatchObject({ number: 1, title: 'PK', repeats: 'once', proof: 'paper', optional: false });
  });

  it('a label of a report names no other report', () => {
    const { documents } = parseExpectedDocuments('Laporan IKM, Laporan PPID', PLAN_YEAR);
    const deadlines = [
      { ...deadlineOf('2021-06-30'), label: 'Laporan IKM' },
      { ...deadlineOf('2021-07-31'), label: 'Laporan PPID' },
    ];
    const titles = layDocuments(documents, deadlines, PLAN_YEAR).map(list => list.map(({ title }) => title));
    expect(titles).toEqual([['Laporan IKM'], ['Laporan PPID']]);
  });
});

describe('whatever the row', () => {
  const cells = [
    ...readTable('rencana-aksi-2021.tsv').map(row => row[4] ?? ''),
    ...readTable('evidence/split-wordings.tsv').map(row => row[1] ?? ''),
  ];
  const someDeadlines = fc
    .uniqueArray(fc.integer({ min: 1, max: 18 }), { maxLength: 12 })
    .map(months => [...months].sort((a, b) => a - b).map(month => lastDayOfMonth(PLAN_YEAR, month)))
    .map(dates => dates.map(date => deadlineOf(formatIsoDate(date))));

  it('there is a list for each deadline, and no document of the row is lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cells), someDeadlines, (cell, deadlines) => {
        const { documents } = parseExpectedDocuments(cell, PLAN_YEAR);
        const lists = layDocuments(documents, deadlines, PLAN_YEAR);
        expect(lists).toHaveLength(deadlines.length);
        if (deadlines.length > 0) expect(new Set(lists.flat())).toEqual(new Set(documents));
      }),
      { numRuns: 500 },
    );
  });
});
