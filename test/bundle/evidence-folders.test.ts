import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { workbookFacts } from '../support/bundle-sheet-facts.ts';
import { openExample, sheetNamed, workbookFromPlan } from '../support/bundle-workbook.ts';
import { folderLink, ROW, rowOf, rowsOf } from '../support/evidence-rows.ts';
import { EvidenceStage, openSmallPlan } from '../support/evidence-session.ts';

function clearEvidenceCell(workbook: Workbook, code: keyof typeof ROW): void {
  const sheet = sheetNamed(workbook, 'Rencana Aksi');
  const column = (sheet.rows[2]?.cells ?? []).findIndex(cell => cell?.value === 'BUKTI');
  updateCell(sheet, ROW[code] - 1, column, { value: null, link: undefined, runs: undefined });
}

/** A person writes one more row below the table. */
function addRow(workbook: Workbook): void {
  const sheet = sheetNamed(workbook, 'Rencana Aksi');
  ['SOP diperbaiki', 'Memperbaiki SOP', 'SOP baru', 'Agustus 2021'].forEach((value, i) => {
    updateCell(sheet, 10, 2 + i, { value });
  });
}

describe('Siapkan folder bukti on the reference plan', () => {
  it('makes the root, 6 area, 23 component and 72 row folders, and links each row to its own', () => {
    const stage = new EvidenceStage(openExample());
    const click = stage.open().click('folder');
    const folders = stage.listFolders();
    const depths = folders.map(path => path.split('/').length);
    expect([1, 2, 3, 4].map(depth => depths.filter(one => one === depth).length)).toEqual([1, 6, 23, 72]);
    expect(click.closing).toContain('72 dari 72 baris memiliki folder bukti');
    expect(click.closing).toContain('102 folder baru dibuat');
    const links = rowsOf(stage.workbook).flatMap(({ links }) => links.get('BUKTI') ?? []);
    expect(new Set(links).size).toBe(72);
    expect(folders).toContain(
      'Bukti ZI 2021 – BALAI PENELITIAN TERNAK/I MANAJEMEN PERUBAHAN/I.4 Perubahan pola pikir dan budaya kerja/I.4.b Agen perubahan sudah ditetapkan',
    );
    for (const path of folders) expect([...(path.split('/').pop() ?? '')].length).toBeLessThanOrEqual(100);
  });

  it('takes nothing that it wrote itself for words of people', () => {
    const stage = new EvidenceStage(openSmallPlan());
    const session = stage.open();
    session.click('segarkan');
    expect(session.click('folder').closing).not.toContain('isian tim');
    expect(stage.workbook.sheets.map(({ name }) => name)).not.toContain('Catatan ZI');
  });

  it('is found again by the refresh after Bersihkan, with what lies in it', () => {
    const stage = new EvidenceStage(openSmallPlan());
    const session = stage.open();
    session.click('segarkan');
    session.click('folder');
    stage.drop('I.1.a', 'SK Tim.pdf', '2021-01-10');
    session.click('segarkan');
    const before = rowsOf(stage.workbook).map(({ texts, links }) => [texts.get('BUKTI'), links.get('BUKTI')]);
    session.click('bersihkan');
    const { closing } = session.click('segarkan');
    expect(closing).toContain(' 5 folder bukti yang sudah ada ditautkan kembali.');
    expect(
      rowsOf(stage.workbook).map(({ texts, links }) => [texts.get('BUKTI'), links.get('BUKTI')]),
    ).toEqual(before);
    expect(session.click('segarkan').writes).toEqual([]);
    expect(session.click('folder').closing).toMatch(/^Tidak ada perubahan/);
  });

  it('writes ids down before it makes folders, and only under the lock', () => {
    const stage = new EvidenceStage(openExample());
    const { writes } = stage.open().click('folder');
    const reserved = writes.indexOf('Drive.Files.generateIds');
    const firstMade = writes.indexOf('Drive.Files.create');
    expect(firstMade).toBeGreaterThan(reserved);
    expect(writes.filter(member => member === 'Drive.Files.create')).toHaveLength(102);
  });

  it('makes nothing and writes nothing at a second click', () => {
    const stage = new EvidenceStage(openExample());
    const session = stage.open();
    session.click('folder');
    const folders = stage.listFolders();
    const before = workbookFacts(stage.workbook);
    const second = session.click('folder');
    expect(second.closing).toBe('Tidak ada perubahan: 72 dari 72 baris sudah memiliki folder bukti.');
    expect(second.writes).toEqual([]);
    expect(stage.listFolders()).toEqual(folders);
    expect(workbookFacts(stage.workbook)).toEqual(before);
  });

  it('keeps folders that people rename, move or fill', () => {
    const stage = new EvidenceStage(openSmallPlan());
    const session = stage.open();
    session.click('folder');
    const [from, link] = [stage.folderOf('I.1.c'), folderLink(stage.workbook, 'I.1.c')];
    stage.makeFolder('Lain');
    renameSync(join(stage.directory, from), join(stage.directory, 'Lain', 'Agen perubahan kita'));
    stage.dropAt('Lain/Agen perubahan kita/SK Tim Agen Perubahan.pdf', '2021-01-20');
    const count = stage.listFolders().length;
    expect(session.click('folder').closing).toContain('5 dari 5 baris');
    expect(stage.listFolders()).toHaveLength(count);
    expect(folderLink(stage.workbook, 'I.1.c')).toBe(link);
    expect(rowOf(stage.workbook, 'I.1.c').texts.get('BUKTI')).toBe('1/1 dokumen · 1 berkas');
  });

  it('finds a folder again whose link a person deleted, and makes one for a new row', () => {
    const stage = new EvidenceStage(openSmallPlan());
    const session = stage.open();
    session.click('folder');
    const link = folderLink(stage.workbook, 'I.1.c');
    clearEvidenceCell(stage.workbook, 'I.1.c');
    addRow(stage.workbook);
    const click = session.click('folder');
    expect(click.closing).toContain('6 dari 6 baris memiliki folder bukti');
    expect(click.closing).toContain('1 folder baru dibuat. 1 folder yang sudah ada dipakai.');
    expect(folderLink(stage.workbook, 'I.1.c')).toBe(link);
    expect(stage.folderOf('II.1.b')).toContain('/II.1 SOP/II.1.b SOP diperbaiki');
  });
});

describe('plans that lack a part', () => {
  it.each([
    [
      'no areas',
      'no-areas',
      [
        'Bukti ZI 2021',
        'Bukti ZI 2021/1 Tim Kerja',
        'Bukti ZI 2021/1 Tim Kerja/1.a Tim dibentuk',
        'Bukti ZI 2021/1 Tim Kerja/1.b Tim bekerja',
        'Bukti ZI 2021/2 Monev',
        'Bukti ZI 2021/2 Monev/2.a Monev ada',
      ],
    ],
    [
      'no components',
      'no-components',
      [
        'Bukti ZI 2021',
        'Bukti ZI 2021/I MANAJEMEN PERUBAHAN',
        'Bukti ZI 2021/I MANAJEMEN PERUBAHAN/I.a Menyusun SK Tim',
        'Bukti ZI 2021/I MANAJEMEN PERUBAHAN/I.b Sosialisasi',
        'Bukti ZI 2021/II PENATAAN TATALAKSANA',
        'Bukti ZI 2021/II PENATAAN TATALAKSANA/II.a Menyusun SOP',
      ],
    ],
  ])('%s: folders for the parts that it has', (_reason, plan, folders) => {
    const stage = new EvidenceStage(workbookFromPlan(plan));
    const session = stage.open();
    session.click('folder');
    expect(stage.listFolders()).toEqual(folders);
    expect(session.click('folder').writes).toEqual([]);
    expect(stage.listFolders()).toEqual(folders);
  });
});
