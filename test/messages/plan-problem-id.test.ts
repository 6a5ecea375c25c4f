import { expect, test } from 'vitest';
import { formatPlanProblem } from '../../src/messages/plan-problem-id.ts';

test('a sheet without target column is told which headings are there, what each is, and which one is missing', () => {
  const sentence = formatPlanProblem({
    code: 'plan-header-missing',
    sheetName: 'Renaksi',
    headingRowIndex: 3,
    found: [
      { columnIndex: 0, text: 'No.', group: '', role: 'number' },
      { columnIndex: 1, text: 'Kapan', group: '', role: null },
    ],
    missing: ['target'],
  });
  expect(sentence).toContain('("Renaksi", baris 4)');
  expect(sentence).toContain('Judul kolom yang ditemukan: "No." (NO), "Kapan" (belum dikenal).');
  expect(sentence).toContain('Yang belum ada: TARGET WAKTU');
  expect(sentence).toContain('Kolom rencana');
});

test('a sheet without any heading is told so', () => {
  const sentence = formatPlanProblem({
    code: 'plan-header-missing',
    sheetName: 'Renaksi',
    headingRowIndex: null,
    found: [],
    missing: ['activity', 'target'],
  });
  expect(sentence).toContain('tidak ditemukan');
  expect(sentence).toContain('INDIKATOR atau LANGKAH AKSI dan TARGET WAKTU');
});

test('of many headings the first are named, so that the dialog can show them', () => {
  const found = Array.from({ length: 30 }, (_, columnIndex) => ({
    columnIndex,
    text: `Judul ${columnIndex}`,
    group: '',
    role: null,
  }));
  const sentence = formatPlanProblem({
    code: 'plan-header-missing',
    sheetName: 'Renaksi',
    headingRowIndex: 0,
    found,
    missing: ['target'],
  });
  expect(sentence).toContain('"Judul 11" (belum dikenal), dan 18 lainnya.');
});

test('an empty plan names the row of its headings', () => {
  const problem = { code: 'plan-empty', headerRowIndex: 3, sheetName: 'Renaksi' } as const;
  expect(formatPlanProblem(problem)).toContain('(baris 4)');
});
