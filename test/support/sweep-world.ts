import type { LockTable } from '../../src/host/host.ts';
import { copyWorkbook } from '../../src/host/workbook/copy-workbook.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { MemoryDrive } from './sweep-drive.ts';

/** Everything that outlives a run of the script. */
export interface World {
  workbook: Workbook;
  drive: MemoryDrive;
  readonly locks: LockTable;
  /** The day of the clock, `2021-07-05`; noon in Jakarta. */
  today: string;
}

export function createWorld(workbook: Workbook, today = '2021-07-05'): World {
  return { workbook, drive: new MemoryDrive(), locks: { holder: null }, today };
}

/** The same world, to go on from twice; locks do not outlive a run and are not copied. */
export function copyWorld({ workbook, drive, today }: World): World {
  return { workbook: copyWorkbook(workbook), drive: drive.copy(), locks: { holder: null }, today };
}
