import fc from 'fast-check';
import type { Cell, CellValue } from '../../src/host/workbook/cell.ts';
import { DEFAULT_STYLE } from '../../src/host/workbook/cell-style.ts';

/** Texts that something between a cell and the eye could take for more than text. */
export const HOSTILE_TEXTS: readonly string[] = [
  '=1+1',
  '=IMPORTXML("http://x";"//a")',
  '+62 812 345',
  '-1-1',
  '@SUM(A1)',
  "'=1+1",
  "'01",
  '\ufeff=1+1',
  '1-2',
  '3,12',
  '01',
  'TRUE',
  '50%',
  '#REF!',
  '#N/A',
  '<script>alert(1)</script>',
  '{unit}" "{year}',
  '$& $1 $$ $`',
  "' in parents or trashed = true or '",
  '../../etc/passwd',
  'https://contoh.go.id/a?b=1&c=<d>',
  'javascript:alert(1)',
  'a\u0000b\u0007c\u001b[2Jd\u009b',
  '\u202eSK.exe\u2066',
  'اختبار شهادة',
  '👩‍👩‍👧🎉 SK Tim',
  'half \ud83d of an emoji',
  '\udc00',
  '  \u00a0\u2003 ',
  '\r\n\t\u2028',
  '_x000D_ _x0041_',
  ']]><x/>&amp;',
  '__proto__',
  'constructor',
  'I',
  'IX.',
  'NO',
  'INDIKATOR',
  'KODE',
  'Kepala',
  'TAHUN 99999',
  'Januari s/d Desember 0000',
  '31 Juni 2021',
  'setiap hari ke-99 bulan 13',
];

/** Pieces which, repeated until the cell is full, take a reader that looks back the longest. */
export const LONG_PIECES = [
  'a',
  ' ',
  ',',
  '(',
  '\n',
  '😀',
  's/d ',
  '31/12/',
  'Des ',
  'TW I ',
  'dan SK ',
  '1. Laporan ',
];

const LONGEST = 50_000;

/** A text as long as a cell takes. */
export function repeatPiece(piece: string): string {
  return piece.repeat(Math.floor(LONGEST / piece.length));
}

const longText = fc.constantFrom(...LONG_PIECES).map(repeatPiece);

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }) },
);

/** Day numbers within and without the calendar, halves of days, months of lists that became a number. */
const number = fc.oneof(
  fc.constantFrom(0, -1, 1, 3.12, 7, 13, 2021, 44_377, 44_377.5, 2_958_466, 1e15, 1e300, -1e15, 5e-324),
  // Neither Sheets nor .xlsx has a negative zero.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => (number === 0 ? 0 : number)),
);

const error = fc
  .constantFrom('#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!')
  .map(words => ({ error: words }));

const FORMATS = [
  '',
  '@',
  'd mmmm yyyy',
  'mmmm yyyy',
  'yyyy',
  'd/m',
  '0%',
  ';;;',
  '"teks"',
  '[red]0.00',
  '[h]:mm',
];
const style = fc.record({
  numberFormat: fc.constantFrom(...FORMATS),
  wrap: fc.boolean(),
  bold: fc.boolean(),
});

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 3, arbitrary: number },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: error },
  { weight: 1, arbitrary: fc.constant(null) },
);

const extras = fc.record(
  {
    formula: fc.constantFrom('=1+1', '=A1', '=HYPERLINK("https://contoh.go.id";"a")', '=SUM(A1:A9)'),
    note: text,
  },
  { requiredKeys: [] },
);

/** A cell as people, other programs and other people's scripts may leave it. */
export const hostileCell: fc.Arbitrary<Cell> = fc
  .tuple(value, style, fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: extras }))
  .map(([shown, look, more]): Cell => ({ value: shown, style: { ...DEFAULT_STYLE, ...look }, ...more }));

/** A cell as full as a cell can be. */
export const longCell: fc.Arbitrary<Cell> = longText.map(words => ({ value: words, style: DEFAULT_STYLE }));
