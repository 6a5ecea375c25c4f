// npx vitest bench --run
//
// The bundle's own work for one check, without Google: ports answer from memory. 10,000 rows are to stay under one
// second, and ten times the rows are to cost about ten times the work. Baseline, milliseconds a check on Node 20 and two
// busy shared cores, warm: 72 rows 25, 1,000 rows 170, 10,000 rows 650.
import { bench, describe } from 'vitest';
import { checkPlan } from '../src/app/commands/check-plan.ts';
import type { Ports, WorkbookMarks } from '../src/app/ports/ports.ts';
import type { Grid } from '../src/domain/plan/grid.ts';
import { repeatReferencePlan } from '../test/support/bundle-large-plan.ts';

const MARKS: WorkbookMarks = {
  workbookId: null,
  planSheetId: null,
  ownColumns: new Map(),
  pendingColumns: null,
  highestCodes: new Map(),
  folders: new Map(),
  sheets: new Map(),
  fingerprints: new Map(),
};

/** Ports of a workbook with one sheet; what a check does not need is not there. */
function openPorts(grid: Grid): Ports {
  const ports = {
    workbook: {
      id: 'book-1',
      listSheets: () => [{ sheetId: 1, name: 'Rencana Aksi', isHidden: false }],
      readMarks: () => MARKS,
      readGrid: () => grid,
      readTexts: () => [],
      writeSheet: () => 2,
      markFingerprint: () => {},
      showSheet: () => {},
    },
    reports: { readStanding: () => new Map() },
    clock: { today: () => ({ year: 2021, month: 7, day: 20 }) },
    lock: { hold: <T>(work: () => T) => work() },
  };
  return ports as unknown as Ports;
}

describe('Periksa rencana aksi', () => {
  for (const rowCount of [72, 1_000, 10_000]) {
    const ports = openPorts(repeatReferencePlan(rowCount));
    bench(`${rowCount} rows`, () => {
      checkPlan(ports);
    });
  }
});
