import { beforeAll, describe, expect, it } from 'vitest';
import { meterDrive } from '../../src/host/drive/metered-drive.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { type Click, openSession } from '../support/bundle-session.ts';
import { SMALL_PLAN } from '../support/bundle-small-plan.ts';
import { sheetNamed, workbookFromTsv } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';

/** The same refreshes, with Ringkasan ZI or without. */
function clickThrough(wanted: 'ya' | 'tidak'): ReadonlyMap<string, Click> {
  const workbook = workbookFromTsv(SMALL_PLAN);
  const drive = new MemoryDrive();
  const session = openSession(workbook, {
    today: '2021-07-05',
    drive: meter => meterDrive(drive, { reach: (...call) => meter().reach(...call) }),
  });
  session.click('pengaturan');
  const settings = sheetNamed(workbook, 'Pengaturan ZI');
  const row = settings.rows.findIndex(line => line?.cells[0]?.value === 'Ringkasan ZI');
  updateCell(settings, row, 1, { value: wanted });
  const clicks = new Map([['first', session.click('segarkan')]]);
  session.click('folder');
  session.click('segarkan');
  session.today = '2021-07-06';
  clicks.set('another day', session.click('segarkan'));
  const folder = [...drive.items.values()].find(({ name }) => name?.startsWith('I.1.a '))?.id ?? '';
  drive.addFile(folder, 'catatan.pdf', '2021-07-01');
  clicks.set('a file more', session.click('segarkan'));
  clicks.set('nothing new', session.click('segarkan'));
  return clicks;
}

describe('what Ringkasan ZI costs beside the rest of a refresh', () => {
  let further: (name: string) => number;
  beforeAll(() => {
    const [one, other] = [clickThrough('ya'), clickThrough('tidak')];
    further = name => (one.get(name)?.meter.total ?? 0) - (other.get(name)?.meter.total ?? 0);
  }, 60_000);

  it.each([
    ['first', 40],
    // 4 look for words of people, 2 note what the add-on wrote.
    ['another day', 10],
    // One line of what to do less: its colours or its height besides.
    ['a file more', 12],
  ])('just so many calls: %s', (name, count) => {
    expect(further(name)).toBe(count);
  });

  it('no call when nothing changed', () => {
    expect(further('nothing new')).toBe(0);
  });
});
