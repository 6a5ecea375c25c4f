import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compareDates } from '../../../../src/domain/calendar/plain-date.ts';
import {
  chooseDeadlines,
  indexHolding,
  type TimedItem,
} from '../../../../src/domain/evidence/placing/choose-deadlines.ts';
import { day, period } from '../../../support/assessment-case.ts';

function item(since: string, extra: Partial<TimedItem> = {}): TimedItem {
  const nothing = { documents: [], periods: [], times: [], years: [], stem: '', isAccepted: false };
  return {
    rowCode: 'I.1.a',
    file: null,
    since: day(since),
    isOfTimeBefore: false,
    isOfOccasion: false,
    ...nothing,
    ...extra,
  };
}

const slots = (days: readonly string[], missing: readonly number[] = []) =>
  days.map((iso, index) => ({ date: day(iso), isMissing: missing.includes(index) }));

const JUNE_OCTOBER = ['2021-06-30', '2021-10-31'];
// "setiap tanggal 5 bulan berikutnya"
const FIFTHS = ['2021-02-05', '2021-03-05', '2021-04-05'];
const MONTHS = ['2021-06-30', '2021-07-31', '2021-08-31', '2021-09-30'];
const JULY_TO_AUGUST = { ...period('2021-07-01', '2021-08-31'), isMonthToMonth: true } as const;
const JANUARY = period('2021-01-01', '2021-01-31');

describe('chooseDeadlines', () => {
  it.each([
    ['before the first deadline', JUNE_OCTOBER, [0, 1], item('2020-11-01'), [0]],
    ['on the first deadline', JUNE_OCTOBER, [0, 1], item('2021-06-30'), [0]],
    ['20 July, June missing', JUNE_OCTOBER, [0, 1], item('2021-07-20'), [0]],
    ['20 July, June there', JUNE_OCTOBER, [1], item('2021-07-20'), [1]],
    ['the last day of the first half', JUNE_OCTOBER, [0, 1], item('2021-08-31'), [0]],
    ['the first day of the second half', JUNE_OCTOBER, [0, 1], item('2021-09-01'), [1]],
    ['after the last deadline', JUNE_OCTOBER, [0, 1], item('2021-11-01'), [1]],
    ['one deadline', ['2021-06-30'], [0], item('2021-12-01'), [0]],
    [
      'what came of the semester before',
      ['2021-06-30', '2021-12-31'],
      [0, 1],
      item('2021-09-20', { periods: [period('2021-01-01', '2021-06-30')], isOfTimeBefore: true }),
      [1],
    ],
    ['January, due 5 February', FIFTHS, [0, 1, 2], item('2021-03-20', { periods: [JANUARY] }), [0]],
    ['months from one to the other', MONTHS, [], item('2021-09-06', { periods: [JULY_TO_AUGUST] }), [1, 2]],
    [
      'months from one to the other, where not each has a deadline',
      JUNE_OCTOBER,
      [],
      item('2021-09-06', { periods: [{ ...period('2021-06-01', '2021-10-31'), isMonthToMonth: true }] }),
      [1],
    ],
    [
      'a quarter by its name belongs to its last month',
      MONTHS,
      [],
      item('2021-10-06', { periods: [period('2021-07-01', '2021-09-30')] }),
      [3],
    ],
    [
      'a period before the first',
      FIFTHS,
      [0],
      item('2021-03-20', { periods: [period('2020-12-01', '2020-12-31')] }),
      [0],
    ],
    [
      'a period after the last',
      FIFTHS,
      [0],
      item('2021-08-20', { periods: [period('2021-07-01', '2021-07-31')] }),
      [2],
    ],
    [
      '"Maret" of a person is the deadline in March',
      FIFTHS,
      [],
      item('2021-04-20', { times: [{ month: 3, day: null, year: null }] }),
      [1],
    ],
    [
      '"Januari" of a person has no deadline of its own',
      FIFTHS,
      [],
      item('2021-04-20', { times: [{ month: 1, day: null, year: null }] }),
      [0],
    ],
    [
      'a person decides over the name',
      FIFTHS,
      [],
      item('2021-04-20', { periods: [JANUARY], times: [{ month: 4, day: null, year: null }] }),
      [2],
    ],
  ])('%s', (_reason, days, missing, one, expected) => {
    expect(chooseDeadlines(slots(days, missing), one, 2021)).toEqual(expected);
  });

  it('takes the day, else the first missing, of several deadlines in one month', () => {
    const weeks = slots(['2021-06-07', '2021-06-14', '2021-06-21'], [1, 2]);
    const june = { month: 6, day: null, year: null };
    expect(chooseDeadlines(weeks, item('2021-07-01', { times: [june] }), 2021)).toEqual([1]);
    expect(chooseDeadlines(weeks, item('2021-07-01', { times: [{ ...june, day: 21 }] }), 2021)).toEqual([2]);
  });
});

describe('indexHolding', () => {
  it('gives periods without gap: every day has one deadline, the first on or after it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1 }),
        fc.nat(500),
        (offsets, at) => {
          const start = day('2021-01-01');
          const days = [...offsets].sort((a, b) => a - b).map(offset => ({ date: addDays(start, offset) }));
          const index = indexHolding(days, addDays(start, at));
          const held = days[index]?.date;
          const previous = days[index - 1]?.date;
          expect(held).toBeDefined();
          if (previous) expect(compareDates(previous, addDays(start, at))).toBeLessThan(0);
        },
      ),
    );
  });
});
