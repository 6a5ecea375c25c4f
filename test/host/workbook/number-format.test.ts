import { describe, expect, it } from 'vitest';
import { isDateFormat, toFileFormat, toSheetsFormat } from '../../../src/host/workbook/number-format.ts';

describe('number formats', () => {
  it.each([
    ['Indonesian month', '[$-421]mmmm\\ yyyy', 'mmmm yyyy'],
    ['as LibreOffice saves it', '[$-421]d\\ mmm\\ yyyy', 'd mmm yyyy'],
    ['with an empty text part', '[$-421]d mmm yyyy;@', 'd mmm yyyy'],
    ['slashes', 'dd\\/mm\\/yyyy', 'dd/mm/yyyy'],
    ['General', 'General', ''],
    ['text', '@', '@'],
    ['money', '"Rp"#,##0', '"Rp"#,##0'],
  ])('from the file: %s', (_, code, format) => {
    expect(toSheetsFormat(code)).toBe(format);
  });

  it.each([
    ['short month', 'd mmm yyyy', '[$-421]d mmm yyyy'],
    ['no month name', 'dd/mm/yyyy', 'dd/mm/yyyy'],
    ['a language of its own', '[$-409]d mmm', '[$-409]d mmm'],
    ['nothing', '', 'General'],
    ['percent', '0%', '0%'],
  ])('to the file: %s', (_, format, code) => {
    expect(toFileFormat(format)).toBe(code);
  });

  it.each([
    ['d mmm yyyy', true],
    ['h:mm:ss', true],
    ['mm:ss.0', true],
    ['[$-421]mmmm yyyy', true],
    ['', false],
    ['@', false],
    ['0.00', false],
    ['#,##0 "hari"', false],
    ['0\\ "dm"', false],
    ['[Red]-0', false],
  ])('%s shows dates: %s', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});
