import type { Cell } from '../workbook/cell.ts';
import { isDateFormat } from '../workbook/number-format.ts';
import { formatDateCell } from './format-date-cell.ts';
import { formatGeneral, formatNumberCell } from './format-number-cell.ts';
import { splitSections, tokenizeFormat } from './format-tokens.ts';
import type { LocaleWords } from './locale-words.ts';
import { isDay } from './serial-date.ts';

/** What people see in a cell: the value under its number format, in the words of the locale. */
export function displayValue(cell: Cell | undefined, locale: LocaleWords): string {
  const value = cell?.value ?? null;
  if (cell === undefined || value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = cell.style.numberFormat;
  if (typeof value === 'string') return displayText(value, format);
  return format === '' || format === '@'
    ? formatGeneral(value, locale)
    : displayNumber(value, format, locale);
}

function displayText(text: string, format: string): string {
  if (format === '@' || !format.includes('@')) return text;
  const sections = splitSections(format);
  const tokens = tokenizeFormat(sections[sections.length > 3 ? 3 : 0] ?? '');
  if (!tokens.some(token => token.kind === 'cell-text')) return text;
  return tokens
    .map(token => (token.kind === 'cell-text' ? text : token.kind === 'text' ? token.text : ''))
    .join('');
}

function displayNumber(value: number, format: string, locale: LocaleWords): string {
  const sections = splitSections(format);
  if (isDateFormat(format) && !isDay(value)) return formatGeneral(value, locale);
  if (isDateFormat(format)) return formatDateCell(value, tokenizeFormat(sections[0] ?? ''), locale);
  const own = value < 0 && sections.length > 1;
  const section = own ? sections[1] : value === 0 && sections.length > 2 ? sections[2] : sections[0];
  const sign = value < 0 && !own ? '-' : '';
  return sign + formatNumberCell(Math.abs(value), tokenizeFormat(section ?? ''), locale);
}
