import { describe, expect, it } from 'vitest';
import { findLocale } from '../../../src/host/google/locale-words.ts';
import { parseTyped } from '../../../src/host/google/parse-typed.ts';
import { readSerial } from '../../../src/host/google/serial-date.ts';

const NOT_COMPUTED = { error: '#ERROR!' };

function type(text: string, locale = 'in_ID', numberFormat = ''): unknown {
  const typed = parseTyped(text, { locale: findLocale(locale), currentYear: 2021, numberFormat });
  if (typed.formula !== undefined) return { formula: typed.formula };
  const isDay = typeof typed.value === 'number' && /y|mmm|d\/m|m\/d/.test(typed.numberFormat ?? '');
  if (!isDay) return typed.value;
  const { year, month, day } = readSerial(typed.value as number);
  return `${year}-${month}-${day} ${typed.numberFormat}`;
}

describe('in an Indonesian sheet a text given to setValues', () => {
  it.each<readonly [string, string, unknown]>([
    ['an equals sign begins a formula', '=1+1', { formula: '=1+1' }],
    ['a file name may be one', '=IMPORTXML("a")', { formula: '=IMPORTXML("a")' }],
    ['a plus sign, too', '+1+1', { formula: '=+1+1' }],
    ['a telephone number as well', '+62 812 345', { formula: '=+62 812 345' }],
    ['a byte order mark hides nothing', '\uFEFF=1', { formula: '=1' }],
    ['an apostrophe is not trusted before an equals sign', "'=1+1", { formula: '=1+1' }],
    ['an apostrophe keeps a number a text', "'01", '01'],
    ['an equals sign alone is text', '=', '='],
    ['a minus is text', '-1-1', '-1-1'],
    ['an at sign is text', '@SUM(1)', '@SUM(1)'],
    ['a leading space keeps an equals sign text', ' =1+1', ' =1+1'],
    ['leading zeros go', '01', 1],
    ['a plus before a number goes', '+5', 5],
    ['dots group thousands', '1.000', 1000],
    ['a comma is the decimal point', '3,12', 3.12],
    ['months of a list become one number', '3,12', 3.12],
    ['a dot that groups no thousands', '1.5', '1.5'],
    ['four numbers are no number', '4,7,10,12', '4,7,10,12'],
    ['percent', '50%', 0.5],
    ['rupiah', 'Rp5.000', 5000],
    ['accountants write negative numbers so', '(5)', -5],
    ['a truth value', 'true', true],
    ['an error', '#N/A', { error: '#N/A' }],
    ['day first', '1-2', '2021-2-1 d/m'],
    ['day first, with slash', '3/4', '2021-4-3 d/m'],
    ['a full date', '30/6/2026', '2026-6-30 d/m/yyyy'],
    ['a date that is none', '31/6/2026', '31/6/2026'],
    ['a date in ISO form', '2026-06-30', '2026-6-30 yyyy-mm-dd'],
    ['a month and year become its first day', 'Januari 2021', '2021-1-1 mmmm yyyy'],
    ['in capitals, too', 'JUNI 2021', '2021-6-1 mmmm yyyy'],
    ['short', 'Des 2021', '2021-12-1 mmm yyyy'],
    ['English months as well', 'December 2021', '2021-12-1 mmmm yyyy'],
    ['a named day', '5 Mei 2021', '2021-5-5 d mmm yyyy'],
    ['without year: the current one', '17 Agustus', '2021-8-17 d mmmm'],
    ['a month alone is text', 'Juni', 'Juni'],
    ['a list is text', 'Juni, Oktober 2021', 'Juni, Oktober 2021'],
    ['a quarter is text', 'TW I', 'TW I'],
    ['nothing', '', null],
    ['a space', ' ', ' '],
  ])('%s: %j', (_reason, text, expected) => {
    expect(type(text)).toEqual(expected);
  });

  it('under the format @ stays a text, but for formulas', () => {
    expect(type('01', 'in_ID', '@')).toBe('01');
    expect(type('Januari 2021', 'in_ID', '@')).toBe('Januari 2021');
    expect(type('=1', 'in_ID', '@')).toEqual({ formula: '=1' });
  });

  it('shows an error where the formula would be computed', () => {
    const context = { locale: findLocale('in_ID'), currentYear: 2021, numberFormat: '' };
    expect(parseTyped('=1+1', context).value).toEqual(NOT_COMPUTED);
  });
});

describe('in an American sheet', () => {
  it.each<readonly [string, string, unknown]>([
    ['month first', '3/4', '2021-3-4 m/d'],
    ['a dot is the decimal point', '1.5', 1.5],
    ['commas group thousands', '1,000', 1000],
    ['Indonesian months are not known', 'Desember 2021', 'Desember 2021'],
  ])('%s: %j', (_reason, text, expected) => {
    expect(type(text, 'en_US')).toEqual(expected);
  });
});
