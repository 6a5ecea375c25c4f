/** Number formats that .xlsx counts instead of writing (18.8.30), as Sheets writes them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: '',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

export function findBuiltInFormat(id: number): string | undefined {
  return BUILT_IN[id];
}

/** The number of a format that needs no entry of its own; dates are always written out, since their built-in forms follow the reader's language. */
export function findFormatId(code: string): number | undefined {
  if (code === 'General') return 0;
  const found = Object.keys(BUILT_IN).find(id => BUILT_IN[Number(id)] === code);
  return found === undefined || isDateFormat(code) ? undefined : Number(found);
}

/** Says in .xlsx that month names are Indonesian; Sheets takes the language from the spreadsheet instead. */
const INDONESIAN = '[$-421]';

/** A format of the file as Sheets writes it: without language, without quoted spaces. */
export function toSheetsFormat(code: string): string {
  if (code === 'General') return '';
  const plain = code.replace(/\[\$-[0-9A-Fa-f]+\]/g, '').replace(/;@$/, '');
  return isDateFormat(plain) ? plain.replace(/\\([ \-/.,])/g, '$1') : code;
}

/** A Sheets format as the file writes it: month and day names in Indonesian. */
export function toFileFormat(format: string): string {
  if (format === '') return 'General';
  const named = /mmm|ddd/i.test(stripLiterals(format));
  return named && isDateFormat(format) && !format.includes('[$-') ? INDONESIAN + format : format;
}

/** Whether numbers under this format are shown as a date or time. */
export function isDateFormat(format: string): boolean {
  if (format === '') return false;
  const bare = stripLiterals(format).replace(/\[[^\]]*\]/g, '');
  return (
    bare !== '@' &&
    !/General|Standard/i.test(bare) &&
    /[dmyhs]/i.test(bare) &&
    !/[#?]|0(?!0*$)/.test(bare.split(';')[0] ?? '')
  );
}

function stripLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\./g, '');
}
