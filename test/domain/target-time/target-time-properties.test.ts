import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, formatIsoDate, parseDay } from '../../../src/domain/calendar/plain-date.ts';
import { parseTargetTime } from '../../../src/domain/target-time/parse-target-time.ts';
import type { TargetTime } from '../../../src/domain/target-time/target-time.ts';
import { formatTargetTime } from '../../support/read-back.ts';
import { times } from '../../support/times.ts';

const RUNS = times(800);
const PLAN_YEAR = 2021;

const WORDS =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember Jan Feb Mar Agt Okt Des ' +
  '2020 2021 2022 21 1 2 3 4 5 6 10 12 15 30 31 I II III IV 31/12/2021 06/2021 B06 Q2 ' +
  's/d s.d. sampai-dengan - – , ; dan & / ( ) : . \n • 1. ' +
  'triwulan TW semester caturwulan minggu ke-2 minggu bulan tahun tanggal tgl setiap tiap per bulanan triwulanan semesteran ' +
  'tahunan kali sekali setahun sebulan awal akhir pertengahan tengah sepanjang selama berikutnya berjalan m+1 mulai sejak ' +
  'setelah sebelum apabila jika ada adanya insidentil saat hari berkala paling lambat RKT PK SK laporan rapat pegawai Tim ' +
  'tercapai disampaikan untuk Senin pertama dasarian paruh sekitar kecuali dst hari Renstra 2020-2024 tahap H+7 WIB 08.00 pukul atau antara terakhir bulan tahun setiap enam (enam)';

const wording = fc
  .array(fc.constantFrom(...WORDS.split(/ +/), 'sampai dengan'), { minLength: 1, maxLength: 9 })
  .map(words => words.join(' '));
const anyText = fc.oneof(
  wording,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const planYear = fc.option(fc.integer({ min: 2015, max: 2030 }), { nil: null });
const besides = fc.constantFrom(
  '',
  'Laporan bulanan',
  'Laporan per triwulan',
  'Notulen setiap semester',
  'setiap hari',
);

function read(text: string, year: number | null = PLAN_YEAR, evidence = ''): TargetTime {
  return parseTargetTime({ cell: { kind: 'text', text }, planYear: year, evidence, action: '' });
}

function daysOf(target: TargetTime): unknown {
  return {
    deadlines: target.deadlines.map(({ date, windowStart, label, cadence }) => ({
      date,
      windowStart,
      label,
      cadence,
    })),
    hasEvent: target.event !== null,
  };
}

describe('every target text', () => {
  it('is read without an error, into days that exist, ascending, each once for each label', () => {
    fc.assert(
      fc.property(anyText, planYear, besides, (text, year, evidence) => {
        const { deadlines, event, problems } = read(text, year, evidence);
        expect(deadlines.length + problems.length > 0 || event !== null).toBe(true);
        for (const [index, { date, windowStart }] of deadlines.entries()) {
          expect(parseDay(date.year, date.month, date.day)).not.toBeNull();
          if (windowStart) expect(compareDates(windowStart, date)).toBeLessThanOrEqual(0);
          const next = deadlines[index + 1];
          if (next) expect(compareDates(date, next.date)).toBeLessThanOrEqual(0);
        }
        const keys = deadlines.map(({ date, label }) => `${formatIsoDate(date)} ${label}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('that is a question has no deadline and no event', () => {
    fc.assert(
      fc.property(anyText, planYear, (text, year) => {
        const { deadlines, event, problems } = read(text, year);
        if (problems.length > 0) expect({ deadlines, event }).toEqual({ deadlines: [], event: null });
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ['upper case', (text: string) => text.toUpperCase()],
    ['lower case', (text: string) => text.toLowerCase()],
    ['doubled blanks', (text: string) => text.replace(/ /g, '   ')],
    ['non-breaking spaces', (text: string) => text.replace(/ /g, '\u00a0')],
    ['CRLF', (text: string) => text.replace(/\n/g, '\r\n')],
    ['blanks around', (text: string) => ` \t${text} \n`],
    ['end dots', (text: string) => `${text} ..`],
  ])('means the same with %s', (_change, change) => {
    fc.assert(
      fc.property(wording, text => {
        const lower = ({ deadlines, event }: TargetTime) => ({
          deadlines: deadlines.map(deadline => ({
            ...deadline,
            label: deadline.label?.toLowerCase() ?? null,
            readFrom: deadline.readFrom?.toLowerCase(),
          })),
          hasEvent: event !== null,
        });
        expect(lower(read(change(text)))).toEqual(lower(read(text)));
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the same deadlines when the words of its reading are read', () => {
    fc.assert(
      fc.property(wording, besides, (text, evidence) => {
        const target = read(text, PLAN_YEAR, evidence);
        fc.pre(target.problems.length === 0);
        expect(daysOf(read(formatTargetTime(target)))).toEqual(daysOf(target));
      }),
      { numRuns: RUNS },
    );
  });
});
