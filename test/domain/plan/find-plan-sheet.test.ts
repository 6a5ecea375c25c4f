import { expect, test } from 'vitest';
import { findPlanSheet } from '../../../src/domain/plan/find-plan-sheet.ts';
import { gridFromTsv } from '../../support/grid-from-tsv.ts';
import { referencePlanGrid } from '../../support/grid-reference-plan.ts';

const NOTES = { name: 'Catatan Rapat', grid: gridFromTsv('Catatan rapat tim ZI\nJumlah indikator\t72') };
const SCHEDULE = { name: 'Jadwal', grid: gridFromTsv('NO\tKEGIATAN\tWAKTU\n1\tRapat\tJuni') };
const PLAN = { name: 'Rencana Aksi 2021', grid: referencePlanGrid() };

test('the plan is the sheet with the most columns of a plan, wherever it stands', () => {
  expect(findPlanSheet([NOTES, SCHEDULE, PLAN])).toBe('Rencana Aksi 2021');
  expect(findPlanSheet([PLAN, SCHEDULE, NOTES])).toBe('Rencana Aksi 2021');
});

test('a workbook of notes has no plan sheet', () => {
  expect(findPlanSheet([NOTES])).toBeNull();
  expect(findPlanSheet([])).toBeNull();
});
