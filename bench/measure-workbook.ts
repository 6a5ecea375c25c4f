import { readXlsx } from '../src/cli/read-xlsx.ts';
import { DEFAULT_STYLE } from '../src/host/workbook/cell-style.ts';
import { insertRows } from '../src/host/workbook/edits/edit-lines.ts';
import type { Sheet, Workbook } from '../src/host/workbook/model.ts';
import { setCell } from '../src/host/workbook/sheet-cells.ts';
import { writeXlsx } from '../src/host/workbook/write-xlsx.ts';
import { makePackage } from '../test/host/workbook/make-package.ts';
import { openFixture, REFERENCE_PLAN } from '../test/host/workbook/read-fixture.ts';
import { processorMs } from './bench-host.ts';

/** What the host's workbook costs, in milliseconds of processor time by what was done. */
export type WorkbookCost = Readonly<Record<string, number>>;

const TEXT = 'Menyusun laporan pelaksanaan kegiatan pembangunan zona integritas';
const WRAPPED = { ...DEFAULT_STYLE, wrap: true };
const TIMES = 5;

/** The cost of opening, changing and saving workbooks, the least of some. */
export function measureWorkbook(): WorkbookCost {
  return {
    'the reference plan, opened, changed and saved': least(changeReferencePlan),
    '10,000 rows of 14 columns, saved, read, moved down and saved again': least(moveLargeSheet),
  };
}

function changeReferencePlan(): void {
  const file = openFixture(REFERENCE_PLAN);
  const sheet = firstSheet(file.model);
  for (let row = 5; row < 82; row += 1) setCell(sheet, row, 6, { value: `I.${row}`, style: DEFAULT_STYLE });
  writeXlsx(file);
}

function moveLargeSheet(): void {
  const file = readXlsx(makePackage({ sheet: '<sheetData/>' }));
  const sheet = firstSheet(file.model);
  sheet.rowCount = 10_100;
  for (let row = 0; row < 10_000; row += 1)
    for (let column = 0; column < 14; column += 1)
      setCell(sheet, row, column, { value: `${TEXT} ${row}`, style: WRAPPED });
  const again = readXlsx(writeXlsx(file));
  insertRows({ workbook: again.model, sheet: firstSheet(again.model) }, 5, 1);
  writeXlsx(again);
}

function firstSheet({ sheets: [sheet] }: Workbook): Sheet {
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function least(work: () => void): number {
  return Math.min(
    ...Array.from({ length: TIMES }, () => {
      const start = processorMs();
      work();
      return processorMs() - start;
    }),
  );
}
