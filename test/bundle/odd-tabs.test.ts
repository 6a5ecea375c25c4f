import { describe, expect, it } from 'vitest';
import { createSheet, takeSheetId } from '../../src/host/workbook/new-sheet.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { openSession } from '../support/bundle-session.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';

const REPORT = { answers: [{ text: 'S1-2021' }, { text: '' }] };
const ALL = ['periksa', 'segarkan', 'folder', 'monev', 'pengaturan', 'bersihkan'] as const;

function clickAll(workbook: ReturnType<typeof openSmallPlan>): readonly string[] {
  const drive = new MemoryDrive();
  const session = openSession(workbook, { today: '2021-07-05', drive: () => drive });
  // Addresses name the workbook and its sheets.
  return ALL.map(word => session.click(word, word === 'monev' ? REPORT : {}).closing.replace(/PDF.*/s, ''));
}

describe('a picture in a cell', () => {
  it.each([
    ['in the head of the plan', 0, 0],
    ['in a row of the plan', 7, 2],
    ['below the table', 84, 1],
  ])('is no text, and ends no command: %s', (_place, row, column) => {
    const [plain, withPicture] = [openSmallPlan(), openSmallPlan()];
    const [sheet] = withPicture.sheets;
    const [other] = plain.sheets;
    if (!sheet || !other) throw new Error('no sheet');
    updateCell(sheet, row, column, { value: null, formula: undefined, image: true });
    updateCell(other, row, column, { value: null, formula: undefined });
    expect(clickAll(withPicture)).toEqual(clickAll(plain));
  });
});

describe('a tab that is a chart', () => {
  it('is passed over by every command, and its name is taken', () => {
    const [plain, withChart] = [openSmallPlan(), openSmallPlan()];
    const chart = createSheet(takeSheetId(withChart), 'Temuan ZI');
    chart.kind = 'object';
    withChart.sheets.unshift(chart);
    const closings = clickAll(withChart);
    expect(closings.length).toBe(ALL.length);
    expect(withChart.sheets.includes(chart)).toBe(true);
    expect(closings.slice(1)).toEqual(clickAll(plain).slice(1));
  });
});
