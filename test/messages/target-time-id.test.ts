import { describe, expect, it } from 'vitest';
import type { Deadline, TargetTime } from '../../src/domain/target-time/target-time.ts';
import { formatDay, formatLongDay, monthName, shortMonthName } from '../../src/messages/month-id.ts';
import { formatTargetTime } from '../support/read-back.ts';

function deadline(year: number, month: number, day: number, more: Partial<Deadline> = {}): Deadline {
  return {
    date: { year, month, day },
    windowStart: null,
    assumption: null,
    label: null,
    cadence: null,
    ...more,
  };
}

function target(deadlines: readonly Deadline[], more: Partial<TargetTime> = {}): TargetTime {
  return { deadlines, event: null, remainder: '', problems: [], ...more };
}

const MONTHLY = { cadence: 'month' } as const;
const QUARTERLY = { cadence: 'quarter' } as const;

describe('formatTargetTime', () => {
  it.each<[string, TargetTime, string]>([
    ['days in a row', target([deadline(2021, 6, 30), deadline(2021, 10, 31)]), '30 Jun 2021; 31 Okt 2021'],
    [
      'a window of whole months',
      target([
        deadline(2021, 10, 31, { windowStart: { year: 2021, month: 1, day: 1 }, assumption: 'range-end' }),
      ]),
      'Jan–Okt 2021 (asumsi)',
    ],
    [
      'a window over the new year',
      target([deadline(2022, 2, 28, { windowStart: { year: 2021, month: 11, day: 1 } })]),
      'Nov 2021–Feb 2022',
    ],
    [
      'a window of days',
      target([deadline(2021, 7, 2, { windowStart: { year: 2021, month: 6, day: 28 } })]),
      '28 Jun–2 Jul 2021',
    ],
    [
      'a cadence with a gap',
      target([
        deadline(2021, 1, 31, MONTHLY),
        deadline(2021, 2, 28, MONTHLY),
        deadline(2021, 4, 30, MONTHLY),
      ]),
      'tiap bulan Jan–Feb 2021; tiap bulan Apr–Apr 2021',
    ],
    [
      'a cadence passes over a month that stands for itself',
      target([deadline(2021, 1, 31, MONTHLY), deadline(2021, 2, 28), deadline(2021, 3, 31, MONTHLY)]),
      'tiap bulan Jan–Mar 2021; 28 Feb 2021',
    ],
    [
      'a day that stands for itself inside a step closes no gap',
      target([deadline(2021, 1, 31, MONTHLY), deadline(2021, 2, 10), deadline(2021, 3, 31, MONTHLY)]),
      'tiap bulan Jan–Jan 2021; 10 Feb 2021; tiap bulan Mar–Mar 2021',
    ],
    [
      'quarters and what is left of the range',
      target([
        deadline(2021, 3, 31, QUARTERLY),
        deadline(2021, 6, 30, QUARTERLY),
        deadline(2021, 7, 31, QUARTERLY),
      ]),
      'tiap triwulan Jan–Jul 2021',
    ],
    [
      'a step of four months',
      target([
        deadline(2021, 4, 30, QUARTERLY),
        deadline(2021, 8, 31, QUARTERLY),
        deadline(2021, 12, 31, QUARTERLY),
      ]),
      'tiap 4 bulan Jan–Des 2021',
    ],
    [
      'fixed days, shorter in February',
      target([
        deadline(2021, 1, 31, { ...MONTHLY, assumption: 'fixed-day' }),
        deadline(2021, 2, 28, { ...MONTHLY, assumption: 'fixed-day' }),
      ]),
      'tiap tanggal 31 Jan–Feb 2021 (asumsi)',
    ],
    [
      'labels',
      target([deadline(2021, 1, 31, { label: 'PK' }), deadline(2021, 2, 28, { label: 'RKT' })]),
      'PK: 31 Jan 2021; RKT: 28 Feb 2021',
    ],
    ['an event alone', target([], { event: 'apabila ada perubahan kebijakan' }), 'insidental'],
    [
      'an event beside a day',
      target([deadline(2021, 1, 31)], { event: 'setiap ada pertemuan' }),
      '31 Jan 2021; insidental (setiap ada pertemuan)',
    ],
    [
      'an event with figures, which could be read as a time',
      target([deadline(2021, 1, 31)], { event: '7 hari setelah SK terbit' }),
      '31 Jan 2021; insidental',
    ],
    ['a question', target([], { problems: [{ code: 'target-unreadable', text: 'segera' }] }), 'perlu jadwal'],
    ['a missing target', target([], { problems: [{ code: 'target-missing' }] }), ''],
  ])('says %s', (_reason, read, words) => {
    expect(formatTargetTime(read)).toBe(words);
  });
});

describe('month words', () => {
  it('are Indonesian, in full and in three letters', () => {
    expect([monthName(8), shortMonthName(8), shortMonthName(5)]).toEqual(['Agustus', 'Agu', 'Mei']);
    expect(formatDay({ year: 2021, month: 7, day: 5 })).toBe('5 Jul 2021');
    expect(formatLongDay({ year: 2021, month: 7, day: 5 })).toBe('5 Juli 2021');
  });
});
