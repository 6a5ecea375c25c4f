import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../src/domain/calendar/plain-date.ts';
import {
  firstDayOfPeriod,
  formatPeriodCode,
  lastDayOfPeriod,
  parsePeriodCode,
  periodOf,
  previousPeriod,
} from '../../../src/domain/calendar/report-period.ts';

describe('report periods', () => {
  it.each([
    ['S1-2021', '2021-01-01', '2021-06-30', 'S2-2020'],
    ['S2-2021', '2021-07-01', '2021-12-31', 'S1-2021'],
    ['TW2-2021', '2021-04-01', '2021-06-30', 'TW1-2021'],
    ['TW1-2021', '2021-01-01', '2021-03-31', 'TW4-2020'],
    ['B03-2021', '2021-03-01', '2021-03-31', 'B02-2021'],
    ['B01-2021', '2021-01-01', '2021-01-31', 'B12-2020'],
    ['2021', '2021-01-01', '2021-12-31', '2020'],
  ])('%s runs from %s to %s and follows %s', (code, first, last, before) => {
    const period = parsePeriodCode(code);
    if (!period) throw new Error(`no period: ${code}`);
    expect(formatIsoDate(firstDayOfPeriod(period))).toBe(first);
    expect(formatIsoDate(lastDayOfPeriod(period))).toBe(last);
    expect(formatPeriodCode(previousPeriod(period))).toBe(before);
    expect(formatPeriodCode(periodOf(period.kind, lastDayOfPeriod(period)))).toBe(code);
  });

  it.each(['S3-2021', 'TW5-2021', 'B13-2021', 'B00-2021', 'B3-2021', 'S1-21', 'Semester 1', '', 'S1'])(
    '%s is no period',
    code => {
      expect(parsePeriodCode(code)).toBeNull();
    },
  );

  it('people may type a space and small letters', () => {
    expect(parsePeriodCode(' s1 2021 ')).toEqual({ kind: 'semester', year: 2021, index: 1 });
  });
});
