import { describe, expect, it } from 'vitest';
import { formatRange } from '../../../src/host/workbook/a1.ts';
import { getCell } from '../../../src/host/workbook/sheet-cells.ts';
import { DATE_CELL_PLAN, openFixture, REFERENCE_PLAN, TEAM_WORKBOOK } from './read-fixture.ts';

describe('the reference plan', () => {
  const { model } = openFixture(REFERENCE_PLAN);
  const [plan, notes] = model.sheets;
  if (plan === undefined || notes === undefined) throw new Error('no sheet');

  it('has its cells, merges, note, rule and print', () => {
    expect(getCell(plan, 3, 5)?.value).toBe('TARGET WAKTU');
    expect(plan.merges.map(formatRange)).toContain('B70:F70');
    expect(getCell(plan, 6, 3)?.note).toBe('Cek lagi tahun rencana aksi');
    expect(plan.conditionalFormats).toMatchObject([
      { formula: '=ISNUMBER(SEARCH("Inovasi",E5))', format: { fill: '#fff2cc' } },
    ]);
    expect(plan.print).toMatchObject({ orientation: 'portrait', paper: 'A4', fitToWidth: false });
    expect([plan.rowCount, plan.columnCount]).toEqual([1000, 26]);
  });

  it('has a formula with its result on the second sheet', () => {
    expect(getCell(notes, 1, 1)).toMatchObject({
      value: 72,
      formula: "=COUNTA('Rencana Aksi 2021'!F5:F100)",
    });
  });
});

describe('the plan with date cells', () => {
  it('has months as day numbers under a month format', () => {
    const plan = openFixture(DATE_CELL_PLAN).model.sheets[0];
    if (plan === undefined) throw new Error('no sheet');
    expect(getCell(plan, 5, 5)).toMatchObject({ value: 44197, style: { numberFormat: 'mmmm yyyy' } });
  });
});

describe('the team workbook', () => {
  const { model } = openFixture(TEAM_WORKBOOK);
  const [plan, recap] = model.sheets;

  it('has filter, hidden rows, rules in order, names and protection', () => {
    expect(
      plan?.autoFilter === undefined || plan.autoFilter === null ? '' : formatRange(plan.autoFilter),
    ).toBe('A3:G11');
    expect(plan?.rows[10]).toMatchObject({ filtered: true, hidden: false });
    expect(
      plan?.conditionalFormats.map(rule => (rule.kind === 'foreign' ? rule.type : rule.formula)),
    ).toEqual(['dataBar', '=ISNUMBER(SEARCH("SOP",E4))', 'colorScale']);
    expect(plan?.validations).toMatchObject([{ kind: 'foreign', type: 'textLength' }]);
    expect(model.namedRanges.map(range => range.name)).toEqual(['BatasCapaian', 'DaftarTarget']);
    expect([plan?.protection, recap?.protection?.canEdit]).toEqual([null, false]);
    expect(plan?.tabColor).toBe('#1155cc');
  });

  it('has its link and its text in two fonts', () => {
    expect(plan?.rows[8]?.cells[4]?.link).toBe('https://example.org/sop');
    // LibreOffice gives the cell the font of its first part.
    expect(plan?.rows[6]?.cells[2]).toMatchObject({
      style: { bold: true, fontColor: '#cc0000' },
      runs: [{ text: 'Rencana kerja' }, { text: ' tersusun', style: { bold: false, fontColor: '#000000' } }],
    });
  });
});
