import { expect, test } from 'vitest';
import type { ColumnRole } from '../../../src/domain/plan/column-choice.ts';
import { parsePlan } from '../../../src/domain/plan/parse-plan.ts';
import { isPlanProblem } from '../../../src/domain/plan/plan-problem.ts';
import { buildColumnBlock, readFound, readHeader } from '../../../src/sheets/settings/column-block.ts';
import { type ResolvedColumns, resolveColumns } from '../../../src/sheets/settings/resolve-columns.ts';
import { gridFromTsv } from '../../support/grid-from-tsv.ts';

const KEMIRI = sheet([
  '#merge | A1:F1 | A3:A4 | B3:C3 | D3:D4 | E3:E4 | F3:F4 | A5:F5 | A7:F7',
  'PETA JALAN ZI 2026',
  '',
  '# | Ikhtiar |  | Wujud Nyata | Rampungnya | Pengampu',
  ' | Pokok | Perincian',
  'AREA I : MANAJEMEN PERUBAHAN',
  'a | Tim | Membentuk tim | SK Tim | Januari | TU',
  'AREA II : TATA LAKSANA',
  'a | SOP | Memutakhirkan SOP | SOP | Maret | TU',
]);

function sheet(lines: readonly string[]): ReturnType<typeof gridFromTsv> {
  return gridFromTsv(lines.map(line => line.replaceAll(' | ', '\t')).join('\n'));
}

type Words = Readonly<Partial<Record<ColumnRole | 'headingRow', string>>>;

function resolve(plan: typeof KEMIRI, words: Words): ResolvedColumns {
  const lines = Object.entries(words).map(
    ([line, each], rowIndex) => [line as ColumnRole, { rowIndex, words: each }] as const,
  );
  return resolveColumns(new Map(lines), plan, new Map());
}

function parse(plan: typeof KEMIRI, words: Words = {}): ReturnType<typeof parsePlan> {
  const { choice } = resolve(plan, words);
  return parsePlan(plan, { yearSetting: 2026, rowCodes: new Map(), ownColumns: new Set(), choice });
}

function offered(plan: typeof KEMIRI, words: Words = {}): readonly string[] {
  const read = parse(plan, words);
  if (!isPlanProblem(read)) return buildColumnBlock(readHeader(read.header)).dropDowns[0]?.choices ?? [];
  if (read.code !== 'plan-header-missing') throw new Error(read.code);
  return buildColumnBlock(readFound(read.found, read.headingRowIndex)).dropDowns[0]?.choices ?? [];
}

const OFFERED = [
  'A · #',
  'B · Ikhtiar: Pokok',
  'C · Ikhtiar: Perincian',
  'D · Wujud Nyata',
  'E · Rampungnya',
  'F · Pengampu',
  '(tidak ada)',
];
const CHOSEN: Words = {
  component: 'B · Ikhtiar: Pokok',
  action: 'C · Ikhtiar: Perincian',
  evidence: 'D · Wujud Nyata',
  target: 'E · Rampungnya',
};

test.each([{}, { headingRow: '3' }, { headingRow: '4' }])(
  'two rows of unknown headings are offered as one: %j',
  words => {
    expect(offered(KEMIRI, words)).toEqual(OFFERED);
  },
);

test('every heading that is offered can be chosen, and means the column of its letter', () => {
  for (const [columnIndex, choice] of OFFERED.slice(0, -1).entries()) {
    const { choice: read, problems } = resolve(KEMIRI, { action: choice });
    expect([choice, read.columns.get('action'), problems]).toEqual([choice, columnIndex, []]);
  }
});

test.each([{}, { headingRow: '3' }, { headingRow: '4' }])('the plan is read as chosen: %j', words => {
  const plan = parse(KEMIRI, { ...CHOSEN, ...words });
  if (isPlanProblem(plan)) throw new Error(plan.code);
  expect(plan.rows.map(({ area, componentTitle, action }) => [area, componentTitle, action])).toEqual([
    [1, 'Tim', 'Membentuk tim'],
    [2, 'SOP', 'Memutakhirkan SOP'],
  ]);
  expect(offered(KEMIRI, { ...CHOSEN, ...words })).toEqual(OFFERED);
});

test('a lower row that is filled only below merged headings belongs to the heading', () => {
  const plan = sheet([
    '#merge | B1:C1 | D1:E1',
    'Butir | Ikhtiar |  | Wujud |  | Kapan',
    ' | Pokok | Perincian | Berkas | Tempat',
    'a | Tim | Membentuk tim | SK Tim | Lemari | Januari',
  ]);
  expect(offered(plan)).toEqual([
    'A · Butir',
    'B · Ikhtiar: Pokok',
    'C · Ikhtiar: Perincian',
    'D · Wujud: Berkas',
    'E · Wujud: Tempat',
    'F · Kapan',
    '(tidak ada)',
  ]);
});

test('a row of the table below a merged heading is none', () => {
  const rows = ['a | Tim | Membentuk tim | SK Tim | Januari', ' | Rapat | Rapat tim | Notulen | Maret'];
  const merged = sheet(['#merge | B1:C1', 'Butir | Ikhtiar |  | Wujud | Kapan', ...rows]);
  expect(offered(merged)).toEqual([
    'A · Butir',
    'B · Ikhtiar',
    'C · Ikhtiar',
    'D · Wujud',
    'E · Kapan',
    '(tidak ada)',
  ]);
  expect(resolve(merged, { action: 'C · Ikhtiar' }).choice.columns.get('action')).toBe(2);
  expect(resolve(merged, { action: 'B · Ikhtiar' }).choice.columns.get('action')).toBe(1);
  const titled = sheet([
    '#merge | B1:C1',
    'Butir | Ikhtiar |  | Wujud | Kapan',
    ' | I. | MANAJEMEN PERUBAHAN',
    ...rows,
  ]);
  expect(offered(titled)).toEqual(offered(merged));
});

test('unknown headings below a known one are no row of the plan', () => {
  const plan = parse(
    sheet([
      '#merge | A1:A2 | B1:C1 | D1:D2 | E1:E2',
      'NO | RENCANA AKSI |  | BUKTI DUKUNG | WAKTU',
      ' | Pokok | Perincian',
      '1 | Tim | Membentuk tim | SK Tim | Januari',
    ]),
  );
  if (isPlanProblem(plan)) throw new Error(plan.code);
  expect(plan.header.bottomRowIndex).toBe(1);
  expect(plan.rows.map(({ rowIndex }) => rowIndex)).toEqual([2]);
});

test('the letter decides among equal headings, and a letter alone is a column', () => {
  const plan = sheet(['C | Kerja | Kerja | Saat', 'x | Bentuk tim | Bentuk tim ZI | Januari']);
  const actionOf = (words: string): number | null | undefined =>
    resolve(plan, { action: words }).choice.columns.get('action');
  expect(['B · Kerja', 'C · Kerja', 'C', 'A · C', 'Saat'].map(actionOf)).toEqual([1, 2, 2, 0, 3]);
});

test('a choice that was made before its column moved is found by its heading', () => {
  const plan = sheet(['No |  | Kerja | Saat', '1 |  | Bentuk tim | Januari']);
  expect(resolve(plan, { action: 'B · Kerja' }).choice.columns.get('action')).toBe(2);
  expect(resolve(plan, { action: 'B · Hal' }).problems).toHaveLength(1);
});
