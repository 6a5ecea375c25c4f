import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/documents/document.ts';
import { buildPlanDocument } from '../../src/documents/plan/build-plan-document.ts';
import { buildReportDocument } from '../../src/documents/report/build-report-document.ts';
import { planSourcesOf } from '../support/plan-document.ts';
import { elementsOf, partsOf, readDocx } from '../support/read-docx.ts';
import { reportOf, sourcesOf } from '../support/report-document.ts';
import { assessed, reportedRow } from '../support/reported-row.ts';

/** What people may have in a cell, and what of it a document can hold. */
const TEXTS: readonly (readonly [name: string, text: string, shown: string])[] = [
  ['markup', '<w:p/> & "kutip" \'satu\'', '<w:p/> & "kutip" \'satu\''],
  ['an end of CDATA', 'a ]]> b <![CDATA[', 'a ]]> b <![CDATA['],
  ['50,000 characters', `awal ${'x'.repeat(50_000)} akhir`, `awal ${'x'.repeat(50_000)} akhir`],
  ['writing from the right', 'نص عربي \u202eterbalik\u2066', 'نص عربي terbalik'],
  ['emoji', 'selesai 👍🏽 👨‍👩‍👧', 'selesai 👍🏽 👨‍👩‍👧'],
  ['control characters', 'a\u0000b\u0008c\u001bd\uffff', 'abcd'],
  ['halves of pairs', 'a\ud83db\udc4dc', 'abc'],
  ['fields and names of placeholders', 'TOC \\o {unit} $1', 'TOC \\o {unit} $1'],
];

const PLAN = [
  'NO\tKOMPONEN\tINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU',
  'I\tMANAJEMEN PERUBAHAN',
  '1\tTim Kerja\tSK tim\tRapat\tSK\tJanuari 2021',
].join('\n');

function planWith(words: string): DocumentRecord {
  const sources = planSourcesOf(PLAN);
  const rows = sources.table.rows.map(row => ({
    ...row,
    cells: row.cells.map(cell => ({ ...cell, text: cell.text === 'SK tim' ? words : cell.text })),
  }));
  return buildPlanDocument({
    ...sources,
    unitName: words,
    signing: words,
    parentLines: [words],
    head: { title: words, name: words, nip: words },
    textOf: () => words,
    table: { ...sources.table, rows },
    hiddenHeadings: [words],
    notApplicable: [{ code: 'I.1.a', reason: words }],
    registers: {
      steps: [{ step: words, actor: words }],
      pact: { declaredOn: null, facts: [{ label: 'Tempat', words }], people: [], signedCount: 0 },
      priorities: [{ priority: words }],
    },
  });
}

function reportWith(words: string): DocumentRecord {
  const rows = [reportedRow('I.1.a', [assessed('2021-06-30', 'overdue')], { rowIndex: 1 })];
  const remarks = { obstacle: words, followUp: words, owner: words, until: words };
  return buildReportDocument(
    sourcesOf(reportOf(rows, { unitName: words }), rows, {
      remarks: { 'I.1.a': remarks },
      parentLines: [words],
      chair: { title: words, name: words, nip: words },
      place: words,
      signedOn: words,
      conclusion: words,
      paperLines: [{ status: words, remark: words, free: [words] }],
      textOf: () => words,
    }),
  );
}

describe.each([
  ['the report', reportWith],
  ['the work plan', planWith],
] as const)('%s', (_, build) => {
  it.each(TEXTS)('holds %s in every text that people give', async (__, text, shown) => {
    const document = build(text);
    for (const [name, xml] of partsOf(document)) expect(() => elementsOf(xml), name).not.toThrow();
    const read = await readDocx(document);
    expect(read.text.split(shown).length).toBeGreaterThan(6);
    expect(read.text).not.toContain('\ufffd');
  });

  it('has the same elements whatever the text says', () => {
    const elements = TEXTS.filter(([name]) => name !== '50,000 characters').map(([, text]) =>
      elementsOf(partsOf(build(text)).get('word/document.xml') ?? '').join(' '),
    );
    expect(new Set(elements).size).toBe(1);
  });
});
