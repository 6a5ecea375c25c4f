import { describe, expect, it } from 'vitest';
import { displayValue } from '../../../src/host/google/display-value.ts';
import { formatDate } from '../../../src/host/google/format-date.ts';
import { findLocale } from '../../../src/host/google/locale-words.ts';
import type { CellValue } from '../../../src/host/workbook/cell.ts';
import { DEFAULT_STYLE } from '../../../src/host/workbook/cell-style.ts';

function show(value: CellValue, numberFormat: string, locale = 'in_ID'): string {
  return displayValue({ value, style: { ...DEFAULT_STYLE, numberFormat } }, findLocale(locale));
}

/** 30 June 2021. */
const JUNE_30 = 44377;

describe('a cell shows', () => {
  it.each<readonly [string, CellValue, string, string]>([
    ['nothing', null, '', ''],
    ['a text', 'Juni', '', 'Juni'],
    ['a text under its own format', 'Juni', '"bulan "@', 'bulan Juni'],
    ['an error', { error: '#REF!' }, '', '#REF!'],
    ['a truth value', true, '', 'TRUE'],
    ['a whole number', 1000, '', '1000'],
    ['a decimal comma', 3.12, '', '3,12'],
    ['no noise of binary fractions', 0.1 + 0.2, '', '0,3'],
    ['ten digits of a fraction', 1 / 3, '', '0,3333333333'],
    ['thousands', 1234567.5, '#,##0.00', '1.234.567,50'],
    ['a negative number', -1234, '#,##0', '-1.234'],
    ['a negative number in its own section', -5, '0;(0)', '(5)'],
    ['a zero in its own section', 0, '0;-0;"nihil"', 'nihil'],
    ['percent', 0.125, '0.0%', '12,5%'],
    ['money', 5000, '"Rp"#,##0', 'Rp5.000'],
    ['money by bracket', 5000, '[$Rp-421]#,##0', 'Rp5.000'],
    ['rounding half up', 1.005, '0.00', '1,01'],
    ['places only where needed', 2.5, '0.##', '2,5'],
    ['powers of ten', 123_456, '0.00E+00', '1,23E+05'],
    ['a day', JUNE_30, 'dd/mm/yyyy', '30/06/2021'],
    ['a short day', 44_317, 'd/m/yyyy', '1/5/2021'],
    ['a month of a year', JUNE_30, 'mmmm yyyy', 'Juni 2021'],
    ['a short month', 44_561, 'd mmm yyyy', '31 Des 2021'],
    ['a weekday', JUNE_30, 'dddd, d mmmm yyyy', 'Rabu, 30 Juni 2021'],
    ['English by language tag', JUNE_30, '[$-409]d mmmm yyyy', '30 June 2021'],
    ['minutes after hours', JUNE_30 + 0.5 + 5 / 1440, 'yyyy-mm-dd h:mm', '2021-06-30 12:05'],
    ['minutes before seconds', 65 / 86_400, 'mm:ss', '01:05'],
    ['half days', JUNE_30 + 0.75, 'h:mm AM/PM', '6:00 PM'],
    ['hours past a day', 1.5, '[h]:mm', '36:00'],
  ])('%s', (_reason, value, format, expected) => {
    expect(show(value, format)).toBe(expected);
  });

  it('shows English words in an American sheet', () => {
    expect(show(JUNE_30, 'mmmm yyyy', 'en_US')).toBe('June 2021');
    expect(show(1234.5, '#,##0.0', 'en_US')).toBe('1,234.5');
  });
});

describe('Utilities.formatDate writes', () => {
  const instant = Date.parse('2021-06-30T17:30:05.007Z');
  it.each([
    ['the day of the zone', 'Asia/Jakarta', 'yyyy-MM-dd', '2021-07-01'],
    ['the day of another zone', 'UTC', 'yyyy-MM-dd', '2021-06-30'],
    ['the time', 'Asia/Jayapura', 'HH:mm:ss', '02:30:05'],
    ['English names', 'Asia/Jakarta', 'EEE, d MMM yyyy', 'Thu, 1 Jul 2021'],
    ['long names', 'Asia/Jakarta', 'EEEE MMMM', 'Thursday July'],
    ['quoted text', 'Asia/Jakarta', "d 'de' MM ''yy", "1 de 07 '21"],
    ['the offset', 'Asia/Makassar', 'Z XXX', '+0800 +08:00'],
    ['milliseconds', 'UTC', 'SSS a h', '007 PM 5'],
  ])('%s', (_reason, zone, pattern, expected) => {
    expect(formatDate(instant, zone, pattern)).toBe(expected);
  });
});
