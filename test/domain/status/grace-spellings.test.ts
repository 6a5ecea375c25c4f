import { describe, expect, it } from 'vitest';
import { deadlinesOfMarkedMonths } from '../../../src/domain/target-time/parse-target-time.ts';
import { assessOne, document, file, row, states } from '../../support/assessment-case.ts';
import { walk } from '../../support/evidence-case.ts';

const EACH_MONTH =
  'Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember 2024';

/** The state of the first deadline, whose file came a few days after it. */
function stateOf(
  { evidence, target }: { readonly evidence: string; readonly target: string },
  uploadedOn: string,
): string {
  return (
    states(walk({ evidence, target }, [[`${evidence}.pdf`, uploadedOn]], '2024-08-20')).split(' ')[0] ?? ''
  );
}

describe('one schedule has one rule of grace, however it is spelled', () => {
  it.each([
    ['setiap bulan', '2024-02-04'],
    [EACH_MONTH, '2024-02-04'],
    ['1,2,3,4,5,6,7,8,9,10,11,12', '2024-02-04'],
    ['tiap triwulan', '2024-04-06'],
    ['TW I, II, III, IV', '2024-04-06'],
    ['TW I s.d. IV', '2024-04-06'],
    ['TW I, TW II, TW III dan TW IV 2024', '2024-04-06'],
    ['Triwulan I; Triwulan II; Triwulan III; Triwulan IV', '2024-04-06'],
    ['Maret, Juni, September, Desember 2024', '2024-04-06'],
    ['Semesteran', '2024-07-03'],
    ['Semester I dan II', '2024-07-03'],
    ['Semester I dan Semester II 2024', '2024-07-03'],
  ])('%s', (target, uploadedOn) => {
    expect(stateOf({ evidence: 'Laporan kas', target }, uploadedOn)).toBe('met');
  });

  it.each([
    ['two months are two days', 'Laporan kas', 'Juni, Desember 2024', '2024-07-03'],
    ['some of the quarters', 'Laporan kas', 'TW I, III', '2024-04-06'],
    ['one semester', 'Laporan kas', 'Semester I', '2024-07-03'],
    ['stated days', 'Laporan kas', '31 Maret, 30 Juni, 30 September, 31 Desember 2024', '2024-04-06'],
    ['days of the next month', 'Laporan kas', 'setiap tanggal 5 bulan berikutnya', '2024-02-08'],
    ['beyond the ten days', 'Laporan kas', 'TW I, II, III, IV', '2024-04-11'],
    ['one stated day, whatever the report is called', 'Laporan triwulanan kas', 'Maret 2024', '2024-04-06'],
  ])('%s have none', (_reason, evidence, target, uploadedOn) => {
    expect(stateOf({ evidence, target }, uploadedOn)).toBe('met-late');
  });

  it.each([
    ['of months', 'Laporan bulanan kas', 'Maret, April, Mei 2024', '2024-04-06'],
    ['of quarters', 'Laporan triwulanan kas', 'TW I, III', '2024-04-06'],
    ['of semesters', 'Laporan semesteran kas', 'Juni, Desember 2024', '2024-07-03'],
  ])('a report %s by its name has it at the ends of its periods', (_reason, evidence, target, uploadedOn) => {
    expect(stateOf({ evidence, target }, uploadedOn)).toBe('met');
  });

  it.each([
    ['all twelve', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], '2021-02-04', 'met'],
    ['the ends of quarters', [3, 6, 9, 12], '2021-04-06', 'met'],
    ['three of them', [3, 6, 9], '2021-04-06', 'met-late'],
  ])('marks in a matrix of months: %s', (_reason, months, uploadedOn, expected) => {
    const target = deadlinesOfMarkedMonths(months, 2021);
    const marked = row(target.deadlines, [document(1, 'Laporan kas')], { target });
    const assessment = assessOne(
      marked,
      [file('Laporan kas.pdf', uploadedOn, { documents: [1] })],
      '2021-06-01',
    );
    expect(assessment.deadlines[0]?.state).toBe(expected);
  });
});
