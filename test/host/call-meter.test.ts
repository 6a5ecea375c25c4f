import { describe, expect, it } from 'vitest';
import { RunCut } from '../../src/host/open-script.ts';
import { createBench, createTestWorkbook } from './google/open-test-script.ts';

const WRITE_TWICE = `
  sheet.getRange(1, 1).setValue('satu');
  sheet.getRange(2, 1).setValue('dua');
  SpreadsheetApp.flush();`;

function readColumn(workbook: ReturnType<typeof createTestWorkbook>): unknown {
  return createBench({ workbook }).run('return sheet.getRange(1, 1, 2, 1).getValues().map(line => line[0])');
}

describe('the call meter', () => {
  it('counts what reaches Google, and getters on fetched objects apart', () => {
    const { meter, run } = createBench();
    run(`${WRITE_TWICE} sheet.getRange(1, 1).getRow(); sheet.getName();`);
    expect(Object.fromEntries(meter.countsByKind)).toEqual({ open: 2, 'block-write': 2, flush: 1 });
    expect(meter.total).toBe(5);
    expect(meter.countsByMember.get('Range.setValue')).toBe(2);
    expect(Object.fromEntries(meter.touchesByMember)).toEqual({
      'Sheet.getRange': 3,
      'Range.getRow': 1,
      'Sheet.getName': 1,
    });
  });

  it('estimates seconds on Google, cells included', () => {
    const { meter, run } = createBench();
    run('sheet.getRange(1, 1, 1000, 10).getValues()');
    const touches = meter.touchTotal;
    expect(touches).toBeGreaterThan(0);
    expect(meter.estimate.typical).toBeCloseTo(1 + 0.15 + 0.15 + 0.15 + 0.5 + touches * 0.0002, 5);
    expect(meter.estimate.pessimistic).toBeCloseTo(3 + 0.5 + 0.5 + 0.5 + 1.5 + touches * 0.001, 5);
  });

  it('lets a read pay for the writes before it', () => {
    const { meter, run } = createBench();
    run('sheet.getRange(1, 1).setValue(1); sheet.getRange(1, 1).getValues()');
    const touches = meter.touchTotal * 0.0002;
    expect(meter.estimate.typical).toBeCloseTo(1 + 0.3 + 0.05 + 0.15 + 0.25 + 0.0001 + touches, 5);
  });

  it('gives the script an exception that it may catch', () => {
    const faults = [{ call: 3, kind: 'error', text: 'Service Spreadsheets timed out' }] as const;
    const result = createBench({ faults }).run(`
      try { ${WRITE_TWICE} } catch (error) { return [error instanceof Error, error.message] }`);
    expect(result).toEqual([true, 'Service Spreadsheets timed out']);
  });

  it.each([
    ['before the call', 'cut-before', ['satu', '']],
    ['after the call, its answer lost', 'cut-after', ['satu', 'dua']],
  ] as const)('cuts the run %s, and no catch holds it up', (_name, kind, left) => {
    const workbook = createTestWorkbook();
    const faults = [{ call: 4, kind }] as const;
    const bench = createBench({ workbook, faults });
    const body = `
      for (let attempt = 0; attempt < 3; attempt++) {
        try { ${WRITE_TWICE} break; } catch (error) { sheet.getName; }
      }
      return 'selesai';`;
    expect(() => bench.run(body)).toThrow(RunCut);
    expect(readColumn(workbook)).toEqual(left);
  });

  it('ends getters, too, once a run is cut', () => {
    const faults = [{ call: 3, kind: 'cut-before' }] as const;
    const bench = createBench({ faults });
    const body = `
      try { ${WRITE_TWICE} } catch (error) {}
      sheet.getName();
      sheet.setName('lain');`;
    expect(() => bench.run(body)).toThrow(RunCut);
    expect(bench.workbook.sheets[0]?.name).toBe('Rencana');
  });

  it('lets another run happen whole inside a call', () => {
    const workbook = createTestWorkbook();
    const during = new Map([
      [4, () => void createBench({ workbook }).run("sheet.getRange(1, 1).setValue('lain')")],
    ]);
    createBench({ workbook, during }).run(WRITE_TWICE);
    expect(readColumn(workbook)).toEqual(['lain', 'dua']);
  });
});
