import { beforeAll, describe, expect, it } from 'vitest';
import { copyWorkbook } from '../../src/host/workbook/copy-workbook.ts';
import { deleteSheet, renameSheet } from '../../src/host/workbook/edits/edit-sheets.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { viewPlan } from '../support/bundle-plan.ts';
import type { BundleSession } from '../support/bundle-session.ts';
import { sheetFacts } from '../support/bundle-sheet-facts.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';
import { clickAgreeing, firstSheet, openSmallFile, openWithDrive, UNEXPECTED } from './click-everything.ts';
import { peoplesFacts } from './people-facts.ts';

const OWN = ['Temuan ZI', 'Pengaturan ZI', 'Bukti ZI', 'Monev S1 2021', 'Matriks S1 2021'] as const;
/** Made once, behind the plan; people who delete it do not get it again, unless they ask for it in Pengaturan ZI. */
const OVERVIEW = 'Ringkasan ZI';
const FIRST_ROUND = ['periksa', 'folder', 'segarkan', 'monev'] as const;

/** A workbook and a Drive in which everything was clicked once. */
const USED = { workbook: openSmallFile().model, drive: new MemoryDrive() };

beforeAll(() => {
  const session = openWithDrive(USED.workbook, USED.drive);
  for (const word of FIRST_ROUND) clickAgreeing(session, word);
});

/** A copy of the used workbook, in a Drive of its own. */
function openUsed(): { workbook: Workbook; session: BundleSession } {
  const workbook = copyWorkbook(USED.workbook);
  return { workbook, session: openWithDrive(workbook, USED.drive.copy()) };
}

const namesOf = (workbook: Workbook): readonly string[] =>
  workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);

function clickAll(session: BundleSession): void {
  for (const word of ['pengaturan', ...FIRST_ROUND] as const)
    expect(clickAgreeing(session, word)).not.toContain(UNEXPECTED);
}

describe('an own sheet that somebody deleted', () => {
  it.each(OWN)('stands again after the next clicks, beside everything else as it was: %s', name => {
    const { workbook, session } = openUsed();
    const others = namesOf(workbook).filter(
      one => one !== name && !/^(?:Monev|Matriks|Temuan|Pengaturan)/.test(one),
    );
    const before = others.map(one => sheetFacts(sheetNamed(workbook, one)));
    deleteSheet(workbook, sheetNamed(workbook, name));
    clickAll(session);
    expect([...namesOf(workbook)].sort()).toEqual(['Lembar1', OVERVIEW, ...OWN].sort());
    expect(namesOf(workbook).slice(0, 2)).toEqual(['Lembar1', OVERVIEW]);
    expect(others.map(one => sheetFacts(sheetNamed(workbook, one)))).toEqual(before);
    const settings = sheetNamed(workbook, 'Pengaturan ZI');
    for (const label of ['Folder bukti', 'PDF lembar monev', 'PDF matriks']) {
      const row = settings.rows.findIndex(line => line?.cells[0]?.value === label);
      expect([label, getCell(settings, row, 1)?.value]).toEqual([label, expect.stringMatching(/\S/)]);
    }
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it.each([
    ['', []],
    ['tidak', []],
    ['ya', [OVERVIEW]],
  ] as const)('stays away when it is the overview and its setting says "%s"', (word, made) => {
    const { workbook, session } = openUsed();
    const settings = sheetNamed(workbook, 'Pengaturan ZI');
    const row = settings.rows.findIndex(line => line?.cells[0]?.value === OVERVIEW);
    expect(row).toBeGreaterThan(0);
    const others = ['Lembar1', 'Bukti ZI', 'Monev S1 2021', 'Matriks S1 2021'];
    const before = others.map(one => sheetFacts(sheetNamed(workbook, one)));
    deleteSheet(workbook, sheetNamed(workbook, OVERVIEW));
    updateCell(settings, row, 1, { value: word });
    clickAll(session);
    expect([...namesOf(workbook)].sort()).toEqual(['Lembar1', ...made, ...OWN].sort());
    expect(others.map(one => sheetFacts(sheetNamed(workbook, one)))).toEqual(before);
    expect(session.click('segarkan').writes).toEqual([]);
  });
});

describe('an own sheet that somebody renamed', () => {
  it.each([OVERVIEW, ...OWN])('is found by its mark, keeps its new name and gets no twin: %s', name => {
    const { workbook, session } = openUsed();
    const sheet = sheetNamed(workbook, name);
    renameSheet(workbook, sheet, `Arsip ${name}`);
    const names = namesOf(workbook);
    clickAll(session);
    expect(namesOf(workbook)).toEqual(names);
    clickAgreeing(session, 'bersihkan');
    const kept = /^(?:Monev|Matriks|Pengaturan)/.test(name);
    expect(namesOf(workbook).includes(`Arsip ${name}`)).toBe(kept);
  });
});

describe('a sheet of the team that bears the name of an own one', () => {
  it.each([OVERVIEW, ...OWN])('is left as it is: %s', name => {
    const workbook = openSmallFile().model;
    const session = openWithDrive(workbook);
    session.click('pengaturan');
    const settings = sheetNamed(workbook, 'Pengaturan ZI');
    const team = { ...settings, sheetId: 99, name, rows: [], columns: [] };
    if (name === 'Pengaturan ZI') deleteSheet(workbook, settings);
    workbook.sheets.push(team);
    updateCell(team, 0, 0, { value: 'milik tim' });
    const before = sheetFacts(team);
    clickAll(session);
    clickAgreeing(session, 'bersihkan');
    expect(sheetFacts(team)).toEqual(before);
  });
});

describe('the plan sheet', () => {
  it('is known by its mark when it was renamed, also where the setting names it as it was', () => {
    const { workbook, session } = openUsed();
    const plan = firstSheet(workbook);
    const settings = sheetNamed(workbook, 'Pengaturan ZI');
    const row = settings.rows.findIndex(line => line?.cells[0]?.value === 'Sheet rencana aksi');
    updateCell(settings, row, 1, { value: plan.name });
    const codes = viewPlan(plan).codes();
    renameSheet(workbook, plan, 'RA 2021 final');
    clickAll(session);
    expect(viewPlan(plan).codes()).toEqual(codes);
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it('that was deleted is missed in a sentence, and nothing else is touched', () => {
    const { workbook, session } = openUsed();
    deleteSheet(workbook, firstSheet(workbook));
    const before = workbook.sheets.map(sheetFacts);
    for (const word of ['periksa', 'segarkan', 'folder', 'monev', 'bersihkan'] as const)
      expect(clickAgreeing(session, word)).toMatch(/^Tidak ada sheet yang memuat rencana aksi/);
    expect(workbook.sheets.map(sheetFacts)).toEqual(before);
  });

  it('of the year before stays as it is when the setting names another one', () => {
    const { workbook, session } = openUsed();
    const old = firstSheet(workbook);
    const next = { ...firstSheet(openSmallFile().model), sheetId: 77, name: 'RA 2022' };
    workbook.sheets.push(next);
    const settings = sheetNamed(workbook, 'Pengaturan ZI');
    const row = settings.rows.findIndex(line => line?.cells[0]?.value === 'Sheet rencana aksi');
    updateCell(settings, row, 1, { value: 'RA 2022' });
    const [before, peoples] = [sheetFacts(old), peoplesFacts(workbook, 77)];
    clickAll(session);
    expect(sheetFacts(old)).toEqual(before);
    expect(peoplesFacts(workbook, 77)).toEqual(peoples);
    expect(viewPlan(next).codes()).toHaveLength(6);
  });
});

describe('a register', () => {
  const REGISTERS = ['Tim ZI', 'Pencanangan ZI', 'Target Prioritas ZI'] as const;

  it('that was deleted stays away, one that was renamed is found, and all stay when the rest is cleaned up', () => {
    const { workbook, session } = openUsed();
    session.click('register', { answers: [{ text: '4' }] });
    for (const name of REGISTERS) expect(namesOf(workbook)).toContain(name);
    deleteSheet(workbook, sheetNamed(workbook, 'Tim ZI'));
    renameSheet(workbook, sheetNamed(workbook, 'Pencanangan ZI'), 'Pakta kami');
    updateCell(sheetNamed(workbook, 'Pakta kami'), 8, 0, { value: 'Ayu Lestari' });
    clickAll(session);
    expect(namesOf(workbook)).not.toContain('Tim ZI');
    expect(namesOf(workbook)).not.toContain('Pencanangan ZI');
    const pact = sheetNamed(workbook, 'Pakta kami');
    expect(getCell(pact, 8, 7)?.value).toBe('belum');
    const before = sheetFacts(pact);
    clickAgreeing(session, 'bersihkan');
    expect(namesOf(workbook)).toEqual(expect.arrayContaining(['Pakta kami', 'Target Prioritas ZI']));
    expect(sheetFacts(pact)).toEqual(before);
  });

  it.each(REGISTERS)('of the team, made without the menu, is left as it is: %s', name => {
    const workbook = openSmallFile().model;
    const session = openWithDrive(workbook);
    session.click('pengaturan');
    const team = { ...sheetNamed(workbook, 'Pengaturan ZI'), sheetId: 99, name, rows: [], columns: [] };
    workbook.sheets.push(team);
    updateCell(team, 0, 0, { value: 'Nama ✎' });
    updateCell(team, 0, 1, { value: 'NIP ✎' });
    const before = sheetFacts(team);
    session.click('register', { answers: [{ text: '4' }] });
    clickAgreeing(session, 'segarkan');
    expect(sheetFacts(team)).toEqual(before);
    expect(namesOf(workbook)).toContain(`${name} (2)`);
  });
});
