import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { COMMAND_WORDS } from '../../src/messages/menu-id.ts';
import { BUNDLE, openSession } from '../support/bundle-session.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';

/** What a team may have in its project: a menu, and functions under names that anybody would choose. */
const TEAM = `
var VERSI = 'tim';
var NAMA_SHEET = 'Rencana Aksi';
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Tim ZI').addItem('Cetak', 'cetak').addToUi();
  ZI_.onOpen();
}
function cetak() { SpreadsheetApp.getUi().alert('Cetak', VERSI, SpreadsheetApp.getUi().ButtonSet.OK); }
function checkPlan() { throw new Error('punya tim'); }
function refreshPlan() { throw new Error('punya tim'); }
function cleanUp() { throw new Error('punya tim'); }
function openSettings() { throw new Error('punya tim'); }
function showAbout() { throw new Error('punya tim'); }
`;

/** The bundle without its onOpen, as the guide has it taken out where the team has one. */
function withoutOnOpen(bundle: string): string {
  const cut = bundle.replace(/^function onOpen\(\) \{\n {2}return ZI_\.onOpen\(\);\n\}\n/m, '');
  if (cut === bundle) throw new Error('the bundle has no such onOpen');
  return cut;
}

const OURS = withoutOnOpen(BUNDLE);

/** The global names that a script declares. */
function listGlobals(source: string): readonly string[] {
  const context = createContext({});
  runInContext(source, context);
  return Object.keys(context).sort();
}

it('declares no global name but those with its prefix and onOpen, each command once', () => {
  const commands = Object.keys(COMMAND_WORDS).map(name => `ZI_${name}`);
  expect(listGlobals(BUNDLE)).toEqual([...commands, 'ZI_', 'ZI_TENGGAT', 'onOpen'].sort());
});

describe.each([
  ['behind', [TEAM, OURS]],
  ['before', [OURS, TEAM]],
] as const)("in a project with the team's script, %s its file", (_, files) => {
  const open = () => {
    const workbook = openSmallPlan();
    return { workbook, session: openSession(workbook, { today: '2021-07-20', files }) };
  };

  it("shows the team's menu and its own", () => {
    const { menus } = open().session;
    expect(menus.map(({ caption }) => caption)).toEqual(['Tim ZI', 'ZI']);
    expect(menus[0]?.items).toEqual([{ caption: 'Cetak', functionName: 'cetak' }]);
  });

  it("does its work, whatever the team's functions are called, and theirs goes on working", () => {
    const { workbook, session } = open();
    expect(session.click('periksa').closing).toMatch(/^6 baris pada sheet "Rencana Aksi" telah diperiksa/);
    expect(session.click('segarkan').closing).toMatch(/^Status dan warna telah disegarkan\. 6 baris/);
    expect(session.click('pengaturan').closing).not.toBe('');
    expect(session.click('bersihkan').closing).toMatch(/dihapus|dibersihkan/);
    expect(sheetNamed(workbook, 'Rencana Aksi').rows[2]?.cells[2]?.value).toBe('INDIKATOR');
    expect(session.call('ZI_TENGGAT', 'Juni 2021')).toHaveLength(1);
    expect(() => session.call('cetak')).not.toThrow();
    expect(() => session.call('checkPlan')).toThrow('punya tim');
  });
});

it('still works where nobody took its onOpen out: one of the two menus is there', () => {
  for (const files of [
    [TEAM, BUNDLE],
    [BUNDLE, TEAM],
  ]) {
    const { menus } = openSession(openSmallPlan(), { files });
    expect(menus.map(({ caption }) => caption)).toContain('ZI');
  }
});
