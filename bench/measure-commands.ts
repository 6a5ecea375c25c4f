import type { CommandName } from '../src/messages/menu-id.ts';
import { BUNDLE } from '../test/support/bundle-session.ts';
import { workbookFromGrid } from '../test/support/bundle-workbook.ts';
import { BenchDrive } from './bench-drive.ts';
import { BenchHost, type RunCost } from './bench-host.ts';
import { makeFileNames } from './make-evidence.ts';
import { makePlan } from './make-plan.ts';

/** The clicks of the bench, in the order in which they are made on one workbook. */
export const CLICKS = [
  'periksa, first',
  'periksa, again',
  'segarkan, first',
  'segarkan, unchanged',
  'folder, first',
  'folder, unchanged',
  'segarkan, files new',
  'segarkan, files unchanged',
  'segarkan, one new file',
  'monev, first',
  'monev, rebuilt',
  'bersihkan',
] as const;

export type ClickName = (typeof CLICKS)[number];

/** How large the plan is and how much lies in its folders. */
export interface Size {
  readonly rows: number;
  readonly filesARow: number;
}

export type Measured = Readonly<Partial<Record<ClickName, RunCost>>>;

const REPORT = ['S1-2021', ''];

/** What each click costs on a plan of that size, its clock standing, and how many folders were made. */
export function measureCommands({ rows, filesARow }: Size): {
  readonly costs: Measured;
  readonly folders: number;
} {
  const plan = makePlan(rows);
  const drive = new BenchDrive();
  const host = new BenchHost(BUNDLE, { workbook: workbookFromGrid(plan.grid), drive, day: null });
  const costs: Partial<Record<ClickName, RunCost>> = {};
  const click = (name: ClickName, command: CommandName, answers: readonly string[] = []): void => {
    costs[name] = host.run(`ZI_${command}`, answers);
  };
  click('periksa, first', 'checkPlan');
  click('periksa, again', 'checkPlan');
  click('segarkan, first', 'refreshPlan');
  click('segarkan, unchanged', 'refreshPlan');
  click('folder, first', 'prepareFolders');
  click('folder, unchanged', 'prepareFolders');
  const rowFolders = drive.rowFolders;
  const folders = drive.size;
  if (rowFolders.length !== rows) throw new Error(`${rowFolders.length} folders for ${rows} rows`);
  const names = makeFileNames(plan.evidence, filesARow);
  rowFolders.forEach(({ id = '' }, row) => {
    for (const name of names[row] ?? []) drive.addFile(id, name);
  });
  if (filesARow > 0) click('segarkan, files new', 'refreshPlan');
  click('segarkan, files unchanged', 'refreshPlan');
  drive.addFile(rowFolders[3]?.id ?? '', 'Laporan satu lagi.pdf');
  click('segarkan, one new file', 'refreshPlan');
  click('monev, first', 'buildMonev', REPORT);
  click('monev, rebuilt', 'buildMonev', REPORT);
  click('bersihkan', 'cleanUp');
  return { costs, folders };
}
