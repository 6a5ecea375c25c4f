import { readFileSync } from 'node:fs';
import { workbookFromGrid } from '../test/support/bundle-workbook.ts';
import { BenchDrive } from './bench-drive.ts';
import { BenchHost, type RunCost } from './bench-host.ts';
import { makePlan } from './make-plan.ts';
import type { ClickName, Measured, Size } from './measure-commands.ts';

const SCRIPT = readFileSync(new URL('row-by-row.gs', import.meta.url), 'utf8');
const OWN_COLUMNS = 8;

/** What the script that goes row by row costs for what each click does. */
export function measureRowByRow({ rows, filesARow }: Size): Measured {
  const workbook = workbookFromGrid(makePlan(rows).grid);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.columnCount += OWN_COLUMNS;
  const drive = new BenchDrive();
  const host = new BenchHost(SCRIPT, { workbook, drive, day: null });
  const measured: Partial<Record<ClickName, RunCost>> = {};
  const click = (functionName: string, ...names: readonly ClickName[]): void => {
    const cost = host.run(functionName);
    for (const name of names) measured[name] = cost;
  };
  click('checkRows', 'periksa, first', 'periksa, again');
  click('colourRows', 'segarkan, first', 'segarkan, unchanged');
  click('makeFolders', 'folder, first');
  click('makeFolders', 'folder, unchanged');
  for (const { id = '' } of drive.foldersIn('root'))
    for (let count = 1; count <= filesARow; count += 1) drive.addFile(id, `Laporan ${count}.pdf`);
  click('countFiles', 'segarkan, files new', 'segarkan, files unchanged', 'segarkan, one new file');
  click('reportRows', 'monev, first', 'monev, rebuilt');
  click('cleanRows', 'bersihkan');
  return measured;
}
