import { describe, expect, it } from 'vitest';
import type { CallMeterOptions } from '../../src/host/call-meter.ts';
import type { OtherAnswers } from '../../src/host/host.ts';
import { DEFAULT_STYLE } from '../../src/host/workbook/cell-style.ts';
import { PROBE_NAMES } from '../../src/messages/platform-test-id.ts';
import { openSession, type SessionOptions } from '../support/bundle-session.ts';
import { sheetFacts } from '../support/bundle-sheet-facts.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/sweep-drive.ts';

const NAMES: readonly string[] = Object.values(PROBE_NAMES);

function openWorkbook(other: OtherAnswers = {}, more: SessionOptions = {}) {
  const workbook = openSmallPlan();
  const drive = new MemoryDrive();
  const session = openSession(workbook, {
    today: '2021-07-20',
    drive: (_meter, now) => drive.openFor('ketua@contoh.go.id', now),
    other: () => other,
    ...more,
  });
  return { workbook, drive, session };
}

type World = ReturnType<typeof openWorkbook>;

/** What was found, and the verdict, by probe. */
function readFound({ workbook }: World): ReadonlyMap<string, string> {
  const rows = sheetNamed(workbook, 'ZI Uji').rows;
  const lines = rows.map(row => Array.from({ length: 6 }, (_, i) => String(row?.cells[i]?.value ?? '')));
  const probes = lines.filter(([, name = '']) => NAMES.includes(name));
  return new Map(probes.map(([, name = '', , found = '', , verdict = '']) => [name, `${verdict} ${found}`]));
}

/** What a test leaves beside ZI Uji: sheets, marks, folders that are not in the trash. */
function listRemains({ workbook, drive }: World): readonly string[] {
  return [
    ...workbook.sheets.map(({ name }) => name).filter(name => name.includes('sementara')),
    ...workbook.metadata.map(({ key }) => key).filter(key => key.startsWith('zi.probe')),
    ...drive
      .listItems()
      .filter(item => !drive.isInTrash(item))
      .map(({ name }) => name),
  ];
}

function click({ session }: World, faults: CallMeterOptions = {}) {
  return session.click('uji', faults);
}

describe('Uji platform', () => {
  it('finds what it expects, puts away what it made, and touches no other sheet', () => {
    const world = openWorkbook({}, { day: 'typical' });
    const plan = sheetFacts(sheetNamed(world.workbook, 'Rencana Aksi'));
    const { closing, meter } = click(world);
    const found = readFound(world);
    const others = [...found].filter(([, words]) => words.startsWith('LAIN'));
    // Nothing is computed here.
    expect(others).toEqual([[PROBE_NAMES.formula, 'LAIN text=#ERROR! · cell=#ERROR!']]);
    expect([...found.keys()]).toEqual(NAMES);
    expect(closing).toContain('17 OK, 1 LAIN');
    expect(listRemains(world)).toEqual([]);
    expect(world.workbook.sheets.map(({ name }) => name)).toEqual(['Rencana Aksi', 'ZI Uji']);
    expect(sheetFacts(sheetNamed(world.workbook, 'Rencana Aksi'))).toEqual(plan);
    expect(meter.estimate.typical).toBeLessThan(60);
    expect(JSON.stringify([...found])).not.toMatch(/contoh|@|https?:/);
  });

  it.each<readonly [keyof typeof PROBE_NAMES, OtherAnswers, string]>([
    ['marks', { sheetFinder: 'narrow' }, 'OK book=3 · sheet=1'],
    ['filter', { filteredSort: 'all-rows' }, 'OK order=sorted'],
    ['texts', { richText: 'typed' }, 'LAIN automatic=4/8'],
  ])('tells the other answer of Google, and goes on: %s', (name, other, words) => {
    const world = openWorkbook(other);
    const { closing } = click(world);
    expect(readFound(world).get(PROBE_NAMES[name])).toContain(words);
    expect(closing).toContain('Uji platform selesai');
    expect(listRemains(world)).toEqual([]);
  });

  it('ends within the minute on a slow day, and tells what it had no time for', () => {
    const world = openWorkbook({}, { day: 'pessimistic' });
    expect(click(world).meter.estimate.pessimistic).toBeLessThan(60);
    expect([...readFound(world).values()].some(words => words.includes('60 detik'))).toBe(true);
    expect(listRemains(world)).toEqual([]);
  });

  it('names what is missing where a consent box was not ticked, and tries the rest', () => {
    const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
    const world = openWorkbook({}, { scopes: () => scopes });
    click(world);
    const found = readFound(world);
    expect(found.get(PROBE_NAMES.scopes)).toContain('makeFolders=no · seeFiles=no');
    expect(found.get(PROBE_NAMES.folders)).toBe('LAIN error=drive-box-missing');
    expect(found.get(PROBE_NAMES.merges)).toMatch(/^OK/);
  });

  it('may be cut at any call and clicked again: then nothing is left over', () => {
    const { meter } = click(openWorkbook());
    const calls = Array.from({ length: Math.ceil(meter.total / 9) }, (_, i) => 1 + i * 9);
    for (const [i, call] of calls.entries()) {
      const world = openWorkbook();
      const plan = sheetFacts(sheetNamed(world.workbook, 'Rencana Aksi'));
      const kind = i % 2 === 0 ? 'cut-before' : 'cut-after';
      expect(() => click(world, { faults: [{ call, kind }] }), `call ${call}`).toThrow();
      click(world);
      expect(listRemains(world), `after a cut at call ${call}`).toEqual([]);
      expect(world.workbook.sheets.map(({ name }) => name)).toEqual(['Rencana Aksi', 'ZI Uji']);
      expect(sheetFacts(sheetNamed(world.workbook, 'Rencana Aksi'))).toEqual(plan);
    }
  });

  it('leaves a sheet to people on which somebody wrote after a cut', () => {
    const world = openWorkbook();
    const { meter } = click(openWorkbook());
    expect(() => click(world, { faults: [{ call: meter.total - 60, kind: 'cut-after' }] })).toThrow();
    const scratch = world.workbook.sheets.find(({ name }) => name.includes('sementara'));
    if (!scratch) throw new Error('the cut left no sheet');
    scratch.rows[100] = {
      cells: [{ value: 'Catatan saya', style: DEFAULT_STYLE }],
      height: undefined,
      hidden: false,
      filtered: false,
      style: undefined,
    };
    click(world);
    expect(world.workbook.sheets.includes(scratch)).toBe(true);
    expect(scratch.visibility).toBe('visible');
  });
});
