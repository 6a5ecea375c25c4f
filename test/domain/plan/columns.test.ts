import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMN_HEADINGS, columnOfHeading, monthOfHeading } from '../../../src/domain/plan/columns.ts';

const GLOSSARY = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8');

test('the glossary lists the headings of the heading table', () => {
  const section = GLOSSARY.split(/^## /m).find(part => part.startsWith('Columns of a plan')) ?? '';
  const rows = [...section.matchAll(/^\| (\w+) \| ([A-Z, ]+) \|$/gm)].map(([, key, headings = '']) => [
    key,
    headings.split(', '),
  ]);
  expect(Object.fromEntries(rows)).toEqual(COLUMN_HEADINGS);
});

test('no wording stands for two columns', () => {
  const wordings = Object.values(COLUMN_HEADINGS).flat();
  expect(new Set(wordings).size).toBe(wordings.length);
});

describe('a heading is understood', () => {
  test.each([
    ['in any case', 'Langkah Aksi', 'action'],
    ['with line break and colon', 'TARGET\nWAKTU :', 'target'],
    ['with a bracket', 'Target Waktu (bulan)', 'target'],
    ['with two names', 'Bukti Fisik/Eviden', 'evidence'],
    ['with a year', 'RENCANA AKSI TAHUN 2021', 'action'],
    ['with a dot', 'No.', 'number'],
    ['with a non-breaking space', 'Penanggung\u00a0Jawab', 'owner'],
    ['with an asterisk', 'INDIKATOR *)', 'indicator'],
  ])('%s', (_, text, key) => {
    expect(columnOfHeading(text)?.key).toBe(key);
  });

  test('whatever case and punctuation surround it', () => {
    const wording = fc.constantFrom(...COLUMN_HEADINGS.evidence, ...COLUMN_HEADINGS.target);
    const noise = fc.constantFrom('', ' ', '  ', '.', ':', ' *', '\n');
    fc.assert(
      fc.property(wording, noise, noise, fc.boolean(), (heading, before, after, isLower) => {
        const text = before + heading + after;
        expect(columnOfHeading(isLower ? text.toLowerCase() : text)).toEqual(columnOfHeading(heading));
      }),
    );
  });
});

test.each([
  ['a title line', 'RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS TAHUN 2021'],
  ['an area', 'MANAJEMEN PERUBAHAN'],
  ['an action that names a document', 'Menyusun dokumen'],
  ['a column that is not read', 'KETERANGAN'],
  ['a year alone', '2021'],
  ['nothing', ''],
])('no column is headed by %s', (_, text) => {
  expect(columnOfHeading(text)).toBeNull();
});

test.each([
  ['in three letters', 'Jan', 1],
  ['in full', 'DESEMBER', 12],
  ['in its older spelling', 'Pebruari', 2],
  ['with a year', 'Agt-21', 8],
])('a month heads a column %s', (_, text, month) => {
  expect(monthOfHeading({ kind: 'text', text })).toBe(month);
});

test('a month heading that the sheet made a date is that month', () => {
  expect(monthOfHeading({ kind: 'month', year: 2021, month: 3, display: 'Mar-21' })).toBe(3);
  expect(monthOfHeading({ kind: 'text', text: 'Minggu' })).toBeNull();
});
