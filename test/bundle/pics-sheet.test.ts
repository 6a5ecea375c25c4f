import { describe, expect, it, test } from 'vitest';
import { insertRows } from '../../src/host/workbook/edits/edit-lines.ts';
import { getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
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
