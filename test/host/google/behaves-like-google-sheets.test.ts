import { describe, expect, it } from 'vitest';
import type { Sheet, Workbook } from '../../../src/host/workbook/model.ts';
import { createBench, createTestWorkbook } from './open-test-script.ts';

function firstSheet(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('A test workbook has a sheet.');
  return sheet;
}

describe('a lock', () => {
  it('is lost at an alert', () => {
    const locks = { holder: null as object | null };
    const result = createBench({ locks }).run(`
      const before = LockService.getDocumentLock().tryLock(1000);
      const ui = SpreadsheetApp.getUi();
      const answer = ui.alert('Judul', 'Teks', ui.ButtonSet.OK_CANCEL);
      return [before, answer === ui.Button.OK, String(answer)];`);
    expect(result).toEqual([true, true, 'OK']);
    expect(locks.holder).toBeNull();
  });

  it('that another run holds counts as timed out, and ends with that run', () => {
    const locks = { holder: null as object | null };
    const tryLock = 'return LockService.getDocumentLock().tryLock(30000)';
    const workbook = createTestWorkbook();
    let inner: unknown;
    const during = new Map([[4, () => (inner = createBench({ workbook, locks }).run(tryLock))]]);
    const outer = createBench({ workbook, locks, during }).run(`
      const got = LockService.getDocumentLock().tryLock(1000);
      sheet.getRange(1, 1).getValues();
      return got;`);
    expect([outer, inner]).toEqual([true, false]);
    expect(locks.holder).toBeNull();
    expect(createBench({ workbook, locks }).run(tryLock)).toBe(true);
  });
});

describe('a list of ranges', () => {
  it('is given borders in one call, each range by itself', () => {
    const bench = createBench();
    bench.run(`
      const { SOLID } = SpreadsheetApp.BorderStyle;
      sheet.getRangeList(['A1:B2', 'D4']).setBorder(true, null, null, null, true, null, '#112233', SOLID);`);
    const bordersOf = (row: number, column: number): string =>
      Object.keys(firstSheet(bench.workbook).rows[row]?.cells[column]?.style.borders ?? {})
        .sort()
        .join(' ');
    expect([bordersOf(0, 0), bordersOf(0, 1), bordersOf(1, 0), bordersOf(3, 3), bordersOf(2, 2)]).toEqual([
      'right top',
      'left top',
      'right',
      'top',
      '',
    ]);
    expect(bench.meter.countsByMember.get('RangeList.setBorder')).toBe(1);
  });

  it('is refused whole where one of its ranges is off the grid or protected', () => {
    const bench = createBench();
    const range = { startRow: 3, endRow: 4, startColumn: 3, endColumn: 4 };
    firstSheet(bench.workbook).protectedRanges = [{ range, description: '', canEdit: false }];
    expect(() => bench.run(`sheet.getRangeList(['A1', 'A99999'])`)).toThrow(/outside the dimensions/);
    expect(() =>
      bench.run(`sheet.getRangeList(['A1', 'D4']).setBorder(true, true, true, true, true, true)`),
    ).toThrow(/protected/);
    expect(firstSheet(bench.workbook).rows[0]?.cells[0]?.style.borders ?? {}).toEqual({});
  });
});

describe('sheets', () => {
  it('are inserted and hidden, in tab order', () => {
    const bench = createBench();
    const result = bench.run(`
      const own = ss.insertSheet('Temuan ZI', 1);
      const active = ss.getActiveSheet().getName();
      own.hideSheet();
      return [active, ss.getActiveSheet().getName(), ss.getSheets().map(one => [one.getName(), one.isSheetHidden()])];`);
    expect(result).toEqual([
      'Temuan ZI',
      'Rencana',
      [
        ['Rencana', false],
        ['Temuan ZI', true],
      ],
    ]);
  });

  it('take their metadata with them when deleted', () => {
    const bench = createBench();
    bench.run(`
      const visible = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      const own = ss.insertSheet('Temuan ZI', 1);
      own.addDeveloperMetadata('zi.sheet', 'temuan', visible);
      ss.addDeveloperMetadata('zi.workbook', 'x', visible);
      ss.deleteSheet(own);`);
    expect(bench.workbook.metadata.map(({ key }) => key)).toEqual(['zi.workbook']);
  });
});

describe('column groups', () => {
  it('fold', () => {
    const bench = createBench();
    const result = bench.run(`
      sheet.getRange(1, 3, 1, 4).shiftColumnGroupDepth(1);
      const group = sheet.getColumnGroup(4, 1).collapse();
      return [sheet.getColumnGroupDepth(2), sheet.getColumnGroupDepth(3), group.getRange().getColumn()];`);
    expect(result).toEqual([0, 1, 3]);
    expect(firstSheet(bench.workbook).columnGroups).toEqual([
      { start: 2, end: 6, depth: 1, collapsed: true },
    ]);
  });
});

describe('a chart', () => {
  it('takes its first column for the names and the others for bars', () => {
    const bench = createBench();
    bench.run(`
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN)
        .addRange(sheet.getRange(1, 1, 7, 1)).addRange(sheet.getRange(1, 3, 7, 2)).setNumHeaders(1)
        .setOption('title', 'Capaian').setOption('isStacked', true).setOption('legend', { position: 'bottom' })
        .setOption('colors', ['#00ff00', '#ff0000']).setPosition(3, 9, 5, 6).build());`);
    expect(firstSheet(bench.workbook).charts).toMatchObject([
      {
        chartId: 1,
        title: 'Capaian',
        stacked: true,
        legend: 'bottom',
        row: 2,
        column: 8,
        categories: { startRow: 1, endRow: 7, startColumn: 0 },
        series: [
          {
            name: { startRow: 0, endRow: 1, startColumn: 2 },
            values: { startRow: 1, startColumn: 2 },
            color: '#00ff00',
          },
          { values: { startColumn: 3 }, color: '#ff0000' },
        ],
      },
    ]);
    bench.run('sheet.removeChart(sheet.getCharts()[0])');
    expect(firstSheet(bench.workbook).charts).toEqual([]);
  });
});
