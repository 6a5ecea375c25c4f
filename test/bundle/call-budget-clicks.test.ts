import { describe, expect, it } from 'vitest';
import { meterDrive } from '../../src/host/drive/metered-drive.ts';
import { repeatReferencePlan } from '../support/bundle-large-plan.ts';
import { openSession } from '../support/bundle-session.ts';
import { workbookFromGrid } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';

type Day = 'typical' | 'pessimistic';

interface FolderClick {
  readonly seconds: number;
  readonly made: number;
  readonly closing: string;
}

/** Clicks on "Siapkan folder bukti" until it makes no more folders, on a clock that runs by the calls. */
function clickUntilMade(rowCount: number, day: Day): readonly FolderClick[] {
  const drive = new MemoryDrive();
  const session = openSession(workbookFromGrid(repeatReferencePlan(rowCount)), {
    today: '2021-07-05',
    day,
    drive: meter => meterDrive(drive, { reach: (...call) => meter().reach(...call) }),
  });
  session.click('periksa');
  session.click('segarkan');
  const clicks: FolderClick[] = [];
  for (let n = 0; n < 40; n += 1) {
    const before = drive.items.size;
    const { closing, meter } = session.click('folder');
    clicks.push({ seconds: meter.estimate[day], made: drive.items.size - before, closing });
    if (!closing.startsWith('Klik lagi')) break;
  }
  return clicks;
}

describe('folders are made in clicks that end by themselves', () => {
  it.each<readonly [number, Day, number]>([
    [72, 'typical', 1],
    [72, 'pessimistic', 2],
    [300, 'typical', 2],
    [300, 'pessimistic', 5],
    [1_000, 'typical', 4],
    [1_000, 'pessimistic', 14],
  ])('%i rows on a %s day take at most %i clicks', (rowCount, day, most) => {
    const clicks = clickUntilMade(rowCount, day);
    const summary = clicks.map(({ seconds, made }) => `${made} in ${Math.round(seconds)} s`).join(', ');
    expect(clicks.length, summary).toBeLessThanOrEqual(most);
    expect(Math.max(...clicks.map(({ seconds }) => seconds)), summary).toBeLessThanOrEqual(330);
    // The last has what was left.
    for (const { made } of clicks.slice(0, -1)) expect(made, summary).toBeGreaterThanOrEqual(40);
    const [last] = clicks.slice(-1);
    expect(last?.closing).toMatch(/^(\d+) dari \1 baris memiliki folder bukti/);
  });
});
