import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { listMisplaced } from '../support/laid-sheets.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

interface Declared {
  readonly sheet: string;
  /** Names of the records that hold the words of the headings, and the table. */
  readonly headings: string;
  readonly table: string;
  /** Pairs of keys to be swapped. */
  readonly pairs: readonly (readonly [string, string])[];
}

const DECLARED: readonly Declared[] = [
  {
    sheet: 'Data ZI',
    headings: 'DATA_HEADINGS',
    table: 'DATA',
    pairs: [
      ['unitCode', 'unitName'],
      ['askedCount', 'replacedCount'],
      ['state', 'rowStatus'],
    ],
  },
  {
    sheet: 'Temuan ZI',
    headings: 'FINDINGS_HEADINGS',
    table: 'FINDINGS',
    pairs: [
      ['found', 'advice'],
      ['severity', 'row'],
    ],
  },
  {
    sheet: 'Catatan ZI',
    headings: 'NOTES_HEADINGS',
    table: 'NOTES',
    pairs: [
      ['day', 'words'],
      ['code', 'place'],
    ],
  },
  {
    sheet: 'Bukti ZI',
    headings: 'EVIDENCE_HEADINGS',
    table: 'EVIDENCE',
    pairs: [
      ['deadline', 'status'],
      ['document', 'file'],
      ['link', 'remark'],
      ['key', 'order'],
    ],
  },
  {
    sheet: 'Matriks',
    headings: 'MATRIX_HEADINGS',
    table: 'MATRIX',
    pairs: [
      ['due', 'status'],
      ['code', 'files'],
      ['obstacle', 'until'],
      ['action', 'owner'],
    ],
  },
  {
    sheet: 'Tim ZI',
    headings: 'TEAM_HEADINGS',
    table: 'TEAM',
    pairs: [
      ['name', 'phone'],
      ['nip', 'role'],
    ],
  },
  {
    sheet: 'Pencanangan ZI',
    headings: 'PACT_HEADINGS',
    table: 'PACT',
    pairs: [
      ['signedOn', 'file'],
      ['found', 'state'],
    ],
  },
  {
    sheet: 'Target Prioritas ZI',
    headings: 'PRIORITY_HEADINGS',
    table: 'PRIORITIES',
    pairs: [
      ['priority', 'links'],
      ['proposal', 'remark'],
    ],
  },
  {
    sheet: 'Monev',
    headings: 'FOLLOW_UP_HEADINGS',
    table: 'FOLLOW_UP',
    pairs: [
      ['promise', 'state'],
      ['status', 'remark'],
      ['code', 'until'],
    ],
  },
  {
    sheet: 'Monev, what fell due',
    headings: 'DUE_HEADINGS',
    table: 'DUE_COUNTS',
    pairs: [
      ['due', 'metLate'],
      ['unmet', 'share'],
    ],
  },
  {
    sheet: 'Monev, all rows',
    headings: 'ROWS_HEADINGS',
    table: 'ROW_COUNTS',
    pairs: [['rowCount', 'outside']],
  },
  {
    sheet: 'Monev, what fell short',
    headings: 'GAP_HEADINGS',
    table: 'GAPS',
    pairs: [['obstacle', 'until']],
  },
];

/** The product with the tables, as one script; a record stands in it as in its file, a key a line. */
const { outputFiles } = await build({
  entryPoints: [join(ROOT, 'test/support/laid-sheets.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'laid',
  platform: 'node',
});
const PRODUCT = outputFiles[0]?.text ?? '';

/** The script with the two keys of a declared record swapped: their words, or their places. */
function swap(name: string, [one, other]: readonly [string, string], what: 'words' | 'places'): string {
  const records = PRODUCT.match(new RegExp(`\\n  var ${name} = \\{[\\s\\S]*?\\n  \\};`, 'g')) ?? [];
  expect(records, name).toHaveLength(1);
  const [record = ''] = records;
  // Without the comma, which the last line of a record lacks.
  const lineOf = (key: string): string =>
    new RegExp(`\\n    ${key}: [^\\n]*?(?=,?\\n)`).exec(record)?.[0] ?? '';
  const [first, second] = [lineOf(one), lineOf(other)];
  expect(first && second, `${name}.${one}, ${name}.${other}`).not.toBe('');
  const withKey = (line: string, key: string): string => line.replace(/^\n {4}\w+/, `\n    ${key}`);
  const isWords = what === 'words';
  const swapped = record
    .replace(first, '\n@first')
    .replace(second, isWords ? withKey(first, other) : first)
    .replace('\n@first', isWords ? withKey(second, one) : second);
  return PRODUCT.replace(record, () => swapped);
}

describe('every cell of an own sheet stands under its heading', () => {
  it('as headings and tables are', () => {
    expect(listMisplaced()).toEqual([]);
  });

  it.each(
    DECLARED.flatMap(({ sheet, headings, table, pairs }) =>
      pairs.flatMap(pair => [
        { sheet, pair, what: 'words' as const, name: headings },
        { sheet, pair, what: 'places' as const, name: table },
      ]),
    ),
  )('$sheet with the $what of $pair swapped', ({ pair, what, name }) => {
    const swapped = swap(name, pair, what);
    expect(swapped).not.toBe(PRODUCT);
    expect(runInNewContext(`${swapped};laid.listMisplaced()`)).toEqual([]);
  });
});
