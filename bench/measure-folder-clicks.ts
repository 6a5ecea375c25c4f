import { BUNDLE } from '../test/support/bundle-session.ts';
import { workbookFromGrid } from '../test/support/bundle-workbook.ts';
import { BenchDrive } from './bench-drive.ts';
import { BenchHost, type ClockDay } from './bench-host.ts';
import { makePlan } from './make-plan.ts';

/** The clicks on Siapkan folder bukti until every row has its folder, on a clock that runs by the calls. */
export interface FolderClicks {
  readonly rows: number;
  readonly day: NonNullable<ClockDay>;
  /** Of each click. */
  readonly seconds: readonly number[];
}

const MOST_CLICKS = 200;

/** How many clicks the folders of a plan take on such a day, and how long each. */
export function measureFolderClicks(rows: number, day: NonNullable<ClockDay>): FolderClicks {
  const world = { workbook: workbookFromGrid(makePlan(rows).grid), drive: new BenchDrive(), day };
  const host = new BenchHost(BUNDLE, world);
  host.run('ZI_checkPlan');
  host.run('ZI_refreshPlan');
  const seconds: number[] = [];
  for (let click = 0; click < MOST_CLICKS; click += 1) {
    const cost = host.run('ZI_prepareFolders');
    seconds.push(day === 'typical' ? cost.typicalSeconds : cost.pessimisticSeconds);
    if (!cost.closing.startsWith('Klik lagi')) break;
  }
  return { rows, day, seconds };
}
