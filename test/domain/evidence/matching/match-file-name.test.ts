import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchFileName } from '../../../../src/domain/evidence/matching/match-file-name.ts';
import {
  buildVocabulary,
  type MatchingRow,
} from '../../../../src/domain/evidence/matching/plan-vocabulary.ts';
import { readTable, referenceRows, referenceVocabulary } from './reference-plan.ts';

const VOCABULARY = referenceVocabulary();
const CODES = referenceRows().map(({ code }) => code);

function match(name: string, code: string, planYear: number | null = 2021) {
  return matchFileName(name, code, VOCABULARY, planYear);
}

describe('what a name says besides its documents', () => {
  it.each([
    ['konsep', 'konsep SK Tim Agen Perubahan.docx', true],
    ['draf', 'SK Tim Agen Perubahan (draf 2).docx', true],
    ['an empty form', 'form kosong agen perubahan.docx', true],
    ['a finished paper', 'SK Tim Agen Perubahan final.pdf', false],
  ])('%s is told apart: %s', (_reason, name, isDraft) => {
    expect(match(name, 'I.4.b')).toMatchObject({ isDraft, documents: isDraft ? [] : [2] });
  });

  it('keeps years and periods of a name that proves nothing', () => {
    expect(match('Laporan pengaduan maret 2020.pdf', 'V.3.b')).toEqual({
      documents: [],
      periods: [{ first: { year: 2020, month: 3, day: 1 }, last: { year: 2020, month: 3, day: 31 } }],
      years: [2020],
      isDraft: false,
      stem: '#report 2020 pengaduan',
    });
  });

  it('is nothing for a row that the plan does not have', () => {
    expect(match('SK Tim ZI.pdf', 'IX.9.z').documents).toEqual([]);
  });
});

describe('the year of a name', () => {
  it.each([
    ['the year before is no evidence', 'I.1.a', 'SK Tim Kerja ZI 2020.pdf', []],
    ['LAKIN looks back', 'IV.2.e', 'LAKIN 2020.pdf', [1]],
    ['LAKIN does not look back two years', 'IV.2.e', 'LAKIN 2019.pdf', []],
    ['a document names the year before', 'III.4.a', 'SKP 2020.pdf', [1]],
    ['no year means the plan year', 'III.4.a', 'SKP.pdf', [2]],
    ['a period of the next year may be a deadline', 'V.3.b', 'Laporan pengaduan Januari 2022.pdf', [1]],
    ['the next year alone may not', 'I.1.a', 'SK Tim Kerja ZI 2022.pdf', []],
    ['an ISO year is none', 'I.4.c', 'Laporan kaji ulang manajemen ISO 9001-2015.pdf', [5]],
    ['a plan of several years is none', 'IV.2.a', 'Renstra 2020-2024.pdf', [1]],
  ])('%s: %s %s', (_reason, code, name, documents) => {
    expect(match(name, code).documents).toEqual(documents);
  });

  it('decides nothing while the plan year is unknown', () => {
    expect(match('SK Tim Kerja ZI 2019.pdf', 'I.1.a', null).documents).toEqual([2]);
  });
});

describe('a document with alternatives', () => {
  const document = {
    number: 1,
    optional: false,
    repeats: 'each',
    cadence: null,
    times: [],
    years: [],
  } as const;
  const row: MatchingRow = {
    code: '1.a',
    documents: [
      { ...document, title: 'Notulen kepegawaian', alternatives: ['Laporan kepegawaian'], proof: 'paper' },
    ],
    indicator: '',
    action: '',
    areaTitle: '',
    componentTitle: '',
  };

  it('is proved by either', () => {
    const vocabulary = buildVocabulary([row], '');
    for (const name of ['notulen kepegawaian.pdf', 'lap kepegawaian.pdf'])
      expect(matchFileName(name, '1.a', vocabulary, 2021).documents).toEqual([1]);
    expect(matchFileName('undangan kepegawaian.pdf', '1.a', vocabulary, 2021).documents).toEqual([]);
  });
});

describe('names of any kind', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom(
      '=1+1',
      '=HYPERLINK("http://x","SK")',
      '+62',
      '@import',
      "'; DROP TABLE sk; --",
      '<script>alert("SK")</script>.pdf',
      '😀📁 SK 🎉.pdf',
      '\u202Efdp.KS',
      'a'.repeat(300),
      'scan'.repeat(75),
      'jan'.repeat(100),
      '2021-'.repeat(60),
      '__proto__',
      'constructor.pdf',
      '()[]{}\\^$.|?*+',
      '',
    ),
  );

  it('are read without a fault', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...CODES), fc.constantFrom(2021, null), (name, code, year) => {
        const { documents, periods, years } = match(name, code, year);
        expect(Array.isArray(documents)).toBe(true);
        expect(periods.length + years.length).toBeLessThan(200);
      }),
    );
  });
});

describe('names that differ only in how they are written', () => {
  const matching = readTable('evidence/match-labels.tsv').filter(([, , labels]) => labels !== '');
  const labelled = fc.constantFrom(...matching.map(([code = '', name = '']) => ({ code, name })));
  const stemOf = (name: string): string => name.replace(/\.\w+$/, '');

  it.each<readonly [string, (name: string) => string]>([
    ['upper case', name => name.toUpperCase()],
    ['lower case', name => name.toLowerCase()],
    ['another extension', name => `${stemOf(name)}.jpeg`],
    ['no extension', stemOf],
    ['a copy number', name => `${stemOf(name)} (3).pdf`],
    ['a copy made in Drive', name => `Copy of ${name}`],
    ['a copy made in Windows', name => `${stemOf(name)} - Copy.pdf`],
    ['marks of work', name => `${stemOf(name)} fix final rev2 ttd scan.pdf`],
    ['underscores', name => name.replace(/ /g, '_')],
    ['several blanks', name => name.replace(/ /g, '   ')],
    ['non-breaking spaces', name => name.replace(/ /g, '\u00a0')],
    ['a running number', name => `07. ${name}`],
  ])('say the same with %s', (_reason, rewrite) => {
    fc.assert(
      fc.property(labelled, ({ code, name }) => {
        expect(match(rewrite(name), code).documents).toEqual(match(name, code).documents);
      }),
    );
  });

  const units: readonly (readonly [string, readonly string[]])[] = [
    ['I.4.b', ['SK', 'Tim', 'Agen Perubahan', '2021', 'ttd']],
    ['V.5.d', ['Laporan', 'Monev', 'Benturan Kepentingan', 'Maret']],
    ['III.3.b', ['Form', 'Perencanaan', 'Pendidikan dan Pelatihan', 'tahun 2020']],
    ['V.4.a', ['Undangan', 'Daftar Hadir', 'Notulen', 'WBS']],
    ['VI.3.a', ['Laporan', 'Indeks Kepuasan Masyarakat', 'Semester I']],
  ];

  it('say the same in any order of their words', () => {
    const shuffled = fc.constantFrom(...units).chain(([code, parts]) =>
      fc.record({
        code: fc.constant(code),
        parts: fc.constant(parts),
        order: fc.shuffledSubarray([...parts], { minLength: parts.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(' ', '_', ', ', '+'), ({ code, parts, order }, separator) => {
        const found = match(`${order.join(separator)}.pdf`, code);
        expect(found).toEqual(match(`${parts.join(' ')}.pdf`, code));
        expect(found.documents).not.toEqual([]);
      }),
    );
  });
});

describe('a plan of 300 rows with 5,000 files', () => {
  it('is matched within a second', () => {
    const rows = Array.from({ length: 300 }, (_unused, index): MatchingRow => {
      const row = referenceRows()[index % 72];
      if (!row) throw new Error('the reference plan has 72 rows');
      return { ...row, code: `${row.code}${index}` };
    });
    const names = readTable('evidence/match-labels.tsv').map(([, name = '']) => name);
    const started = process.cpuUsage();
    const vocabulary = buildVocabulary(rows, 'Balai Penelitian Ternak');
    for (let index = 0; index < 5000; index += 1) {
      const name = `${names[index % names.length]} ${index}`;
      matchFileName(name, rows[index % rows.length]?.code ?? '', vocabulary, 2021);
    }
    // Time of the processor, since the clock also counts what else the machine does.
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
