import { beforeAll, describe, expect, it } from 'vitest';
import { countBound } from '../../bench/lower-bound.ts';
import { CLICKS } from '../../bench/measure-commands.ts';
import { meterDrive } from '../../src/host/drive/metered-drive.ts';
import { repeatReferencePlan } from '../support/bundle-large-plan.ts';
import { type BundleSession, type Click, openSession } from '../support/bundle-session.ts';
import { openExample, sheetNamed, workbookFromGrid } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';

// A new sheet has 1,000 rows: for one that is longer its size is asked for, and it grows once. A mark of what was written
// that would grow too long says so once, and is then never changed.
const GROWTH = [
  'Sheet.insertRowsAfter',
  'Sheet.getMaxRows',
  'Sheet.getMaxColumns',
  'DeveloperMetadata.setValue',
];
/** Folders that the first click on folders makes for the reference plan. */
const FOLDERS = 102;
/** One for each stretch of heights that the sentences above and below the tables ask for, which differ with the counts. */
const HEIGHTS = 'Sheet.setRowHeights';

/** Plans of these many rows are clicked through; the largest is checked and refreshed only. */
const SIZES = [72, 1_000, 2_000, 10_000];
const MOST_REPORTED = 2_000;

type Counts = Readonly<Record<string, number>>;

interface Counted {
  /** By step, in the order in which they are done. */
  readonly calls: ReadonlyMap<string, Counts>;
  /** Getters of the first refresh. */
  readonly touches: number;
}

/** Calls by member of a first and a second click on each command, all in one workbook. */
function countCalls(rowCount: number): Counted {
  const workbook = workbookFromGrid(repeatReferencePlan(rowCount));
  const drive = new MemoryDrive();
  const session = openSession(workbook, { today: '2021-07-05', drive: () => drive });
  const build = (): Click => session.click('monev', { answers: [{ text: 'S1-2021' }, { text: '' }] });
  const count = ({ meter }: Click): Counts =>
    Object.fromEntries([...meter.countsByMember].filter(([member]) => !GROWTH.includes(member)));
  const calls = new Map([
    ['check', count(session.click('periksa'))],
    ['check again', count(session.click('periksa'))],
  ]);
  const refreshed = session.click('segarkan');
  calls.set('refresh', count(refreshed)).set('refresh again', count(session.click('segarkan')));
  if (rowCount <= MOST_REPORTED) {
    calls.set('report', count(build())).set('report again', count(build()));
    expect(sheetNamed(workbook, 'Matriks S1 2021').rows.length).toBeGreaterThan(rowCount / 2);
  }
  return { calls, touches: refreshed.meter.touchTotal };
}

describe('calls to Google', () => {
  const counted = new Map<number, Counted>();

  beforeAll(() => {
    for (const size of SIZES) counted.set(size, countCalls(size));
  });

  it.each(SIZES.slice(1))('are for %i rows as many as for 72', size => {
    const calls = counted.get(size)?.calls ?? new Map<string, Counts>();
    expect(calls.size).toBe(size <= MOST_REPORTED ? 6 : 4);
    for (const [step, counts] of calls) {
      const { [HEIGHTS]: heights = 0, ...others } = counts;
      const { [HEIGHTS]: most = 0, ...wanted } = counted.get(72)?.calls.get(step) ?? {};
      expect(others, step).toEqual(wanted);
      expect(heights, step).toBeLessThanOrEqual(most);
    }
  });

  it('are beside at most 20 getters a row at 10,000 rows', () => {
    expect(counted.get(10_000)?.touches).toBeLessThanOrEqual(20 * 10_000);
  });
});

/** A year's clicks on the reference plan, with five files in each row's folder. */
function clickThrough(): ReadonlyMap<string, Click> {
  const drive = new MemoryDrive();
  const session = openSession(openExample(), {
    today: '2021-07-05',
    drive: meter => meterDrive(drive, { reach: (...call) => meter().reach(...call) }),
  });
  const clicks = new Map<string, Click>();
  const click = (name: string, ...what: Parameters<BundleSession['click']>): void => {
    clicks.set(name, session.click(...what));
  };
  const report = { answers: [{ text: 'S1-2021' }, { text: '' }] };
  click('periksa, first', 'periksa');
  click('periksa, again', 'periksa');
  click('segarkan, first', 'segarkan');
  click('segarkan, unchanged', 'segarkan');
  click('folder, first', 'folder');
  const folders = [...drive.items.values()].filter(({ name }) => /^[IV]+\.\d+\.[a-z] /.test(name ?? ''));
  for (const { id = '', name } of folders)
    for (let n = 1; n <= 5; n += 1) drive.addFile(id, `Laporan kegiatan ${name} ${n}.pdf`);
  click('segarkan, files new', 'segarkan');
  click('segarkan, files unchanged', 'segarkan');
  click('folder, unchanged', 'folder');
  drive.addFile(folders[3]?.id ?? '', 'Laporan satu lagi.pdf');
  click('segarkan, one new file', 'segarkan');
  click('monev, first', 'monev', report);
  click('monev, rebuilt', 'monev', report);
  click('bersihkan', 'bersihkan');
  return clicks;
}

describe('on the reference plan', () => {
  const clicks = clickThrough();

  it.each([
    ['periksa, first', 68],
    ['periksa, again', 16],
    // Of these, 40 draw Ringkasan ZI.
    ['segarkan, first', 126],
    ['segarkan, unchanged', 18],
    // 150 of these are folders, their ids, and what tells how far they are.
    ['folder, first', 266],
    ['folder, unchanged', 27],
    ['segarkan, files new', 86],
    ['segarkan, files unchanged', 25],
    ['segarkan, one new file', 54],
    ['monev, first', 124],
    ['monev, rebuilt', 46],
    // It looks on each sheet that goes for words and notes of people, and at the colour rules of those that stay.
    ['bersihkan', 49],
  ])('a click takes just so many calls: %s', (name, count) => {
    expect(clicks.get(name)?.meter.total).toBe(count);
  });

  it.each(CLICKS)('is at most 1.3 times the fewest calls that can do it: %s', name => {
    const meter = clicks.get(name)?.meter;
    const calls = (meter?.total ?? Number.NaN) - (meter?.countsByKind.get('dialog') ?? 0);
    const fewest = countBound(name, { rows: 72, filesARow: 5, folders: FOLDERS });
    expect(calls / fewest).toBeLessThanOrEqual(1.3);
  });

  it.each([
    ['segarkan, unchanged', []],
    ['segarkan, files unchanged', []],
    ['folder, unchanged', []],
    ['periksa, again', []],
  ])('nothing is written when nothing changed: %s', (name, writes) => {
    expect(clicks.get(name)?.writes).toEqual(writes);
  });
});

describe('getters', () => {
  it('are few at the first refresh of 72 rows in a grid of 1,000', () => {
    const workbook = workbookFromGrid(repeatReferencePlan(72));
    const [sheet] = workbook.sheets;
    if (sheet) sheet.rowCount = 1_000;
    const session = openSession(workbook);
    session.click('periksa');
    expect(session.click('segarkan').meter.touchTotal).toBeLessThanOrEqual(3_000);
  });
});
