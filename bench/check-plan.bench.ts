// npx vitest bench --run
//
// The bundle's own work for one check, without Google, in a workbook in memory. 10,000 rows are to stay under one
// second, and ten times the rows are to cost about ten times the work. Baseline, milliseconds a check on Node 20 and two
// busy shared cores, warm: 72 rows 25, 1,000 rows 170, 10,000 rows 650.
import { bench, describe } from 'vitest';
import { repeatReferencePlan } from '../test/support/bundle-large-plan.ts';
import { MemoryStage } from '../test/support/memory/memory-stage.ts';

const TODAY = { year: 2021, month: 7, day: 20 };

describe('Periksa rencana aksi', () => {
  for (const rowCount of [72, 1_000, 10_000]) {
    const stage = new MemoryStage('Rencana Aksi', repeatReferencePlan(rowCount), TODAY);
    bench(`${rowCount} rows`, () => {
      stage.click('checkPlan');
    });
  }
});
