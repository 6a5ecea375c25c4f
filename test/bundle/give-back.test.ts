import { expect, test } from 'vitest';
import { type PlanView, viewPlan } from '../support/bundle-plan.ts';
import type { ClickOptions } from '../support/bundle-session.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import {
  EvidenceStage,
  linesOf,
  openSmallPlan,
  readEvidenceLines,
  typeBeside,
} from '../support/evidence-session.ts';

/** A plan in use, with words of people on plan and Bukti ZI, of which the add-on's things were then taken away. */
function clean(): { stage: EvidenceStage; again: (options?: ClickOptions) => string; plan: () => PlanView } {
  const stage = new EvidenceStage(openSmallPlan());
  const session = stage.open();
  session.click('segarkan');
  session.click('folder');
  stage.drop('I.1.b', 'scan0001.pdf', '2021-06-20');
  session.click('segarkan');
  const plan = () => viewPlan(sheetNamed(stage.workbook, 'Rencana Aksi'));
  plan().write('I.1.a', 'KEPUTUSAN', 'Selesai');
  plan().write('I.1.a', 'ALASAN', 'SK sudah ada sejak 2020');
  plan().write('II.1.a', 'KOREKSI JADWAL', 'September 2021');
  typeBeside(stage.workbook, ['I.1.b', 'BERKAS', 'scan0001'], { COCOKKAN: '3', CATATAN: 'dari rapat' });
  session.click('segarkan');
  session.click('bersihkan');
  return { stage, again: options => session.click('segarkan', options).closing, plan };
}

const QUESTION = /ada 5 isian tim dari baris-baris ini/;

test('words that Bersihkan saved go back to their rows, and count', () => {
  const { stage, plan } = clean();
  const { questions } = stage.open().click('segarkan', { answers: ['yes', 'yes'] });
  expect(questions.filter(words => QUESTION.test(words)).length).toBe(1);
  expect(plan().read('I.1.a', 'KEPUTUSAN')).toBe('Selesai');
  expect(plan().read('I.1.a', 'ALASAN')).toBe('SK sudah ada sejak 2020');
  expect(plan().read('II.1.a', 'KOREKSI JADWAL')).toBe('September 2021');
  const line = readEvidenceLines(stage.workbook).find(({ texts }) => texts.get('BERKAS') === 'scan0001.pdf');
  expect([line?.texts.get('COCOKKAN ✎'), line?.texts.get('CATATAN ✎')]).toEqual(['3', 'dari rapat']);
  expect(linesOf(stage.workbook, 'I.1.b').join()).toMatch(/3 notulen \| scan0001\.pdf \| Ada/);
  expect(stage.open().click('segarkan')).toMatchObject({ questions: [], writes: [] });
});

test('words stay on Catatan ZI after Tidak, and nobody asks again', () => {
  const { stage, plan } = clean();
  const first = stage.open().click('segarkan', { answers: ['yes', 'no'] });
  expect(first.questions.some(words => QUESTION.test(words))).toBe(true);
  expect(plan().read('I.1.a', 'KEPUTUSAN')).toBe('');
  expect(stage.open().click('segarkan').questions).toEqual([]);
});

test('words of a row that stands elsewhere, or reads otherwise by its code, are not offered', () => {
  const { stage } = clean();
  const sheet = sheetNamed(stage.workbook, 'Rencana Aksi');
  sheet.rows.splice(3, 0, undefined);
  const { questions } = stage.open().click('segarkan', { answers: ['yes', 'no'] });
  // Those of Bukti ZI are told by code and file, wherever the row stands.
  expect(questions.find(words => words.includes('Catatan ZI ada'))).toContain('ada 2 isian tim');
});
