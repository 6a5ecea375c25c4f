import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  formatIsoDate,
  fromDayNumber,
  lastDayOfMonth,
  parseDay,
  parseIsoDate,
  toDayNumber,
} from '../../../src/domain/calendar/plain-date.ts';

const YEAR = fc.integer({ min: 1900, max: 9998 });

describe('parseDay', () => {
  it('accepts a day exactly when the calendar has it', () => {
    fc.assert(
      fc.property(
        YEAR,
        fc.integer({ min: -1, max: 14 }),
        fc.integer({ min: -1, max: 33 }),
        (year, month, day) => {
          const there = new Date(Date.UTC(year, month - 1, day));
          const exists =
            there.getUTCMonth() === month - 1 && there.getUTCDate() === day && month >= 1 && month <= 12;
          expect(parseDay(year, month, day) !== null).toBe(exists);
        },
      ),
    );
  });
});

describe('day numbers', () => {
  it.each([
    ['31 Dec 1899 is day 1', '1899-12-31', 1],
    ['1 Jan 2021, as Sheets counts', '2021-01-01', 44197],
    ['29 Feb 2024 exists', '2024-02-29', 45351],
  ])('%s', (_reason, iso, dayNumber) => {
    expect(formatIsoDate(fromDayNumber(dayNumber))).toBe(iso);
  });

  it('count days as the platform calendar does and come back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_900_000 }), dayNumber => {
        const date = fromDayNumber(dayNumber);
        const expected = new Date(Date.UTC(1899, 11, 30 + dayNumber)).toISOString().slice(0, 10);
        expect(formatIsoDate(date)).toBe(expected);
        expect(toDayNumber(date)).toBe(dayNumber);
      }),
    );
  });

  it('drop the clock time of a cell', () => {
    expect(formatIsoDate(fromDayNumber(44377.5))).toBe('2021-06-30');
  });
});

describe('months and order', () => {
  it.each([
    [2021, 14, '2022-02-28'],
    [2021, 0, '2020-12-31'],
    [2024, 2, '2024-02-29'],
  ])('the last day of month %i/%i is %s', (year, month, iso) => {
    expect(formatIsoDate(lastDayOfMonth(year, month))).toBe(iso);
  });

  it('adding days orders days', () => {
    const start = { year: 2021, month: 12, day: 31 };
    expect(formatIsoDate(addDays(start, 1))).toBe('2022-01-01');
    expect(compareDates(addDays(start, 1), start)).toBeGreaterThan(0);
  });
});

describe('parseIsoDate', () => {
  it.each(['2021-06-31', '2021-6-30', '30-06-2021', '', '2021-00-10'])('refuses %s', text => {
    expect(parseIsoDate(text)).toBeNull();
  });

  it('reads what formatIsoDate writes', () => {
    expect(parseIsoDate('2021-06-30')).toEqual({ year: 2021, month: 6, day: 30 });
  });
});
