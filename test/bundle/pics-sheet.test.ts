import { describe, expect, it, test } from 'vitest';
import { insertRows } from '../../src/host/workbook/edits/edit-lines.ts';
import { getCell, getStyle, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { readText } from '../support/bundle-plan.ts';
import { openSession } from '../support/bundle-session.ts';
import { sheetNamed, workbookFromPlan } from '../support/bundle-workbook.ts';
import { EvidenceStage, openSmallPlan, readEvidenceLines } from '../support/evidence-session.ts';

test('Bukti ZI names who answers and leads from a line to its row, also after rows were put in above', () => {
  const stage = new EvidenceStage(openSmallPlan());
  const session = stage.open();
  session.click('segarkan');
  const settings = sheetNamed(stage.workbook, 'Pengaturan ZI');
  const ownerRow = settings.rows.findIndex((_, row) => readText(settings, row, 0) === 'PIC area I');
  updateCell(settings, ownerRow, 1, { value: 'Sari Contoh' });
  session.click('folder');
  const lineOf = (code: string) =>
    readEvidenceLines(stage.workbook).find(({ texts }) => texts.get('KODE') === code);
  const plan = sheetNamed(stage.workbook, 'Rencana Aksi');
  const rowOf = (code: string): number =>
    1 + plan.rows.findIndex(row => row?.cells.some(cell => cell?.value === code));

  expect(lineOf('I.1.a')?.texts.get('INDIKATOR')).toMatch(/\nPIC: Sari Contoh$/);
  expect(lineOf('II.1.a')?.texts.get('INDIKATOR')).not.toContain('PIC');
  const before = rowOf('II.1.a');
  expect(lineOf('II.1.a')?.links.get('KODE')).toMatch(
    new RegExp(`^#gid=${plan.sheetId}&range=[A-Z]+${before}$`),
  );
  insertRows({ workbook: stage.workbook, sheet: plan }, 1, 2);
  session.click('segarkan');
  expect(lineOf('II.1.a')?.links.get('KODE')).toMatch(new RegExp(`range=[A-Z]+${before + 2}$`));
  expect(session.click('segarkan').writes).toEqual([]);
});

test("Bukti ZI is made with a filter button, which is then people's", () => {
  const stage = new EvidenceStage(openSmallPlan());
  const session = stage.open();
  session.click('segarkan');
  session.click('folder');
  const evidence = sheetNamed(stage.workbook, 'Bukti ZI');
  const heading = evidence.rows.findIndex(row => row?.cells[0]?.value === 'KODE');
  expect(evidence.autoFilter).toMatchObject({ startRow: heading, endRow: evidence.rowCount, startColumn: 0 });
  expect(evidence.rows.some(row => row?.filtered)).toBe(false);
  evidence.autoFilter = null;
  stage.drop('I.1.a', 'SK Tim Kerja ZI.pdf');
  session.click('segarkan');
  expect(evidence.autoFilter).toBeNull();
});

describe('a plan with lines of its own and a heading of two rows', () => {
  const workbook = workbookFromPlan('two-row-header');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const line = { line: 'solid', color: '#000000' } as const;
  const borders = { top: line, left: line, bottom: line, right: line };
  sheet.rows.forEach((_, row) => {
    for (let column = 0; column < 7; column += 1)
      updateCell(sheet, row, column, {
        style: { ...getStyle(sheet, row, column), borders, fontSize: row < 5 ? 14 : 9 },
      });
  });
  openSession(workbook).click('segarkan');
  const heading = sheet.rows.findIndex(row => row?.cells.some(cell => cell?.value === 'KODE'));
  const first = sheet.rows[heading]?.cells.findIndex(cell => cell?.value === 'KODE') ?? 0;
  const bordersAt = (row: number, column: number) => getStyle(sheet, row, column).borders;

  it('has own columns with the same lines', () => {
    const code = sheet.rows.findIndex((_, row) => row > heading && readText(sheet, row, first) !== '');
    expect(bordersAt(code, first + 1)).toEqual(bordersAt(code, first - 1));
  });

  it('has own columns in the letters of the rows of the plan, not of the numbers or titles above them', () => {
    const code = sheet.rows.findIndex((_, row) => row > heading && readText(sheet, row, first) !== '');
    expect(getStyle(sheet, code, first).fontSize).toBe(9);
    expect(getStyle(sheet, code, first).fontSize).toBe(getStyle(sheet, code, first - 1).fontSize);
  });

  it('has no line between the heading and the cell above it, which looks like one', () => {
    expect(bordersAt(heading, first).top).toBeUndefined();
    expect(bordersAt(heading - 1, first).bottom).toBeUndefined();
    expect(getStyle(sheet, heading - 1, first).fill).toBe(getStyle(sheet, heading, first).fill);
  });

  it('has no empty boxes beside the title of an area', () => {
    const bands = sheet.rows
      .map((_, row) => row)
      .filter(row => row > heading && readText(sheet, row, first) === '' && sheet.rows[row]?.cells[first]);
    expect(bands.length).toBeGreaterThan(0);
    for (const row of bands) {
      expect(bordersAt(row, first + 1).left).toBeUndefined();
      expect(bordersAt(row, first + 1).right).toBeUndefined();
      expect(bordersAt(row, first + 1).top).toEqual(line);
    }
  });
});

describe('a plan with a month matrix', () => {
  const workbook = workbookFromPlan('month-matrix');
  openSession(workbook, { today: '2022-07-20' }).click('segarkan');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');

  it('has a rule on each month for its own marks', () => {
    const months = sheet.conditionalFormats.flatMap(rule =>
      rule.kind === 'expression' && /MONTH\(/.test(rule.formula)
        ? [[rule.ranges[0]?.startColumn, Number(/MONTH\(\$[A-Z]+\d+\)=(\d+)/.exec(rule.formula)?.[1])]]
        : [],
    );
    const expected = Array.from({ length: 12 }, (_, i) => [4 + i, 1 + i]);
    expect(months).toEqual([...expected, ...expected]);
  });

  it('has own columns of one alignment', () => {
    const heading = sheet.rows.findIndex(row => row?.cells.some(cell => cell?.value === 'KODE'));
    const first = sheet.rows[heading]?.cells.findIndex(cell => cell?.value === 'KODE') ?? 0;
    const sides = sheet.rows
      .slice(heading + 1)
      .flatMap((_, i) =>
        [0, 1, 2, 3].map(at => getCell(sheet, heading + 1 + i, first + at)?.style?.horizontalAlignment),
      );
    expect(new Set(sides)).toEqual(new Set(['left']));
  });
});
