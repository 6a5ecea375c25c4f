import { expect, test } from 'vitest';
import { formatPlanProblem } from '../../src/messages/plan-problem-id.ts';

test('a sheet without target column is told which headings are there and which one is missing', () => {
  const sentence = formatPlanProblem({
    code: 'plan-header-missing',
    found: ['NO', 'KEGIATAN'],
    missing: ['target'],
  });
  expect(sentence).toContain('Judul kolom yang ditemukan: NO, KEGIATAN.');
  expect(sentence).toContain('Yang belum ada: TARGET WAKTU');
});

test('a sheet without any heading is told so', () => {
  const sentence = formatPlanProblem({
    code: 'plan-header-missing',
    found: [],
    missing: ['activity', 'target'],
  });
  expect(sentence).toContain('tidak ditemukan');
  expect(sentence).toContain('INDIKATOR atau LANGKAH AKSI dan TARGET WAKTU');
});

test('an empty plan names the row of its headings', () => {
  expect(formatPlanProblem({ code: 'plan-empty', headerRowIndex: 3 })).toContain('(baris 4)');
});
