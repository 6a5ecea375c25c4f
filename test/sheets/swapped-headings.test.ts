import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { listMisplaced } from '../support/laid-sheets.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

interface Declared {
  readonly sheet: string;
  /** Where the words of the headings stand, and where the table does. */
  readonly messages: readonly [file: string, name: string];
  readonly table: readonly [file: string, name: string];
  /** Pairs of keys to be swapped. */
  readonly pairs: readonly (readonly [string, string])[];
}

const DECLARED: readonly Declared[] = [
  {
    sheet: 'Data ZI',
    messages: ['src/messages/data-sheet-id.ts', 'DATA_HEADINGS'],
    table: ['src/sheets/data/data-table.ts', 'DATA'],
    pairs: [
      ['unitCode', 'unitName'],
      ['askedCount', 'replacedCount'],
      ['state', 'rowStatus'],
    ],
  },
  {
    sheet: 'Temuan ZI',
    messages: ['src/messages/findings-sheet-id.ts', 'FINDINGS_HEADINGS'],
    table: ['src/sheets/findings/findings-table.ts', 'FINDINGS'],
    pairs: [
      ['found', 'advice'],
      ['severity', 'row'],
    ],
  },
  {
    sheet: 'Catatan ZI',
    messages: ['src/messages/clean-up-id.ts', 'NOTES_HEADINGS'],
    table: ['src/sheets/notes/notes-table.ts', 'NOTES'],
    pairs: [
      ['day', 'words'],
      ['code', 'place'],
    ],
  },
  {
    sheet: 'Bukti ZI',
    messages: ['src/messages/evidence-sheet-id.ts', 'EVIDENCE_HEADINGS'],
    table: ['src/sheets/evidence/evidence-table.ts', 'EVIDENCE'],
    pairs: [
      ['deadline', 'status'],
      ['document', 'file'],
      ['link', 'remark'],
      ['key', 'order'],
    ],
  },
  {
    sheet: 'Matriks',
    messages: ['src/messages/monev-id.ts', 'MATRIX_HEADINGS'],
    table: ['src/sheets/monev/matrix-table.ts', 'MATRIX'],
    pairs: [
      ['due', 'status'],
      ['code', 'files'],
      ['obstacle', 'until'],
      ['action', 'owner'],
    ],
  },
  {
    sheet: 'Tim ZI',
    messages: ['src/messages/team-id.ts', 'TEAM_HEADINGS'],
    table: ['src/sheets/registers/team-table.ts', 'TEAM'],
    pairs: [
      ['name', 'phone'],
      ['nip', 'role'],
    ],
  },
  {
    sheet: 'Pencanangan ZI',
    messages: ['src/messages/pact-id.ts', 'PACT_HEADINGS'],
    table: ['src/sheets/registers/pact-table.ts', 'PACT'],
    pairs: [
      ['signedOn', 'file'],
      ['found', 'state'],
    ],
  },
  {
    sheet: 'Target Prioritas ZI',
    messages: ['src/messages/priorities-id.ts', 'PRIORITY_HEADINGS'],
    table: ['src/sheets/registers/priorities-table.ts', 'PRIORITIES'],
    pairs: [
      ['priority', 'links'],
      ['proposal', 'remark'],
    ],
  },
  {
    sheet: 'Monev',
    messages: ['src/messages/follow-up-id.ts', 'FOLLOW_UP_HEADINGS'],
    table: ['src/sheets/monev/follow-up-table.ts', 'FOLLOW_UP'],
    pairs: [
      ['promise', 'state'],
      ['status', 'remark'],
      ['code', 'until'],
    ],
  },
  {
    sheet: 'Monev, what fell due',
    messages: ['src/messages/monev-sheet-id.ts', 'DUE_HEADINGS'],
    table: ['src/sheets/monev/count-tables.ts', 'DUE_COUNTS'],
    pairs: [
      ['due', 'metLate'],
      ['unmet', 'share'],
    ],
  },
  {
    sheet: 'Monev, all rows',
    messages: ['src/messages/monev-sheet-id.ts', 'ROWS_HEADINGS'],
    table: ['src/sheets/monev/count-tables.ts', 'ROW_COUNTS'],
    pairs: [['rowCount', 'outside']],
  },
  {
    sheet: 'Monev, what fell short',
    messages: ['src/messages/monev-sheet-id.ts', 'GAP_HEADINGS'],
    table: ['src/sheets/monev/gap-table.ts', 'GAPS'],
    pairs: [['obstacle', 'until']],
  },
];

/** The text with the two keys of a declared record swapped: their words, or their places. */
function swap(
  source: string,
  name: string,
  [one, other]: readonly [string, string],
  what: 'words' | 'places',
): string {
  const [record = ''] = new RegExp(`export const ${name} = \\{[\\s\\S]*?\\n\\}`).exec(source) ?? [];
  const lineOf = (key: string): string => new RegExp(`\\n  ${key}: [^\\n]*`).exec(record)?.[0] ?? '';
  const [first, second] = [lineOf(one), lineOf(other)];
  expect(first && second, `${name}.${one}, ${name}.${other}`).not.toBe('');
  const withKey = (line: string, key: string): string => line.replace(/^\n {2}\w+/, `\n  ${key}`);
  const isWords = what === 'words';
  const swapped = record
    .replace(first, '\n@first')
    .replace(second, isWords ? withKey(first, other) : first)
    .replace('\n@first', isWords ? withKey(second, one) : second);
  return source.replace(record, swapped);
}

/** What is misplaced by the product whose file reads so. */
async function listMisplacedWith(file: string, contents: string): Promise<unknown> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'test/support/laid-sheets.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'laid',
    platform: 'node',
    plugins: [
      {
        name: 'swap',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, ({ path }) =>
            path === join(ROOT, file) ? { contents, loader: 'ts' } : null,
          );
        },
      },
    ],
  });
  return runInNewContext(`${outputFiles[0]?.text ?? ''};laid.listMisplaced()`);
}

describe('every cell of an own sheet stands under its heading', () => {
  it('as headings and tables are', () => {
    expect(listMisplaced()).toEqual([]);
  });

  it.each(
    DECLARED.flatMap(({ sheet, messages, table, pairs }) =>
      pairs.flatMap(pair => [
        { sheet, pair, what: 'words' as const, file: messages[0], name: messages[1] },
        { sheet, pair, what: 'places' as const, file: table[0], name: table[1] },
      ]),
    ),
  )('$sheet with the $what of $pair swapped', async ({ pair, what, file, name }) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    const swapped = swap(source, name, pair, what);
    expect(swapped).not.toBe(source);
    expect(await listMisplacedWith(file, swapped)).toEqual([]);
  });
});
