import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { folderLink, ROW, rowOf } from '../support/evidence-rows.ts';
import { EvidenceStage, openSmallPlan } from '../support/evidence-session.ts';

const EVIDENCE_COLUMN = 4;

function typeInCell(
  workbook: Workbook,
  code: keyof typeof ROW,
  cell: Parameters<typeof updateCell>[3],
): void {
  updateCell(sheetNamed(workbook, 'Rencana Aksi'), ROW[code] - 1, EVIDENCE_COLUMN, cell);
}

describe('a link that a row has already', () => {
  const folderUrl = (id: string) => `https://drive.google.com/drive/folders/${id}`;

  it.each([
    ['an address typed', (id: string) => ({ value: folderUrl(id) })],
    [
      'another account in the address',
      (id: string) => ({ value: `https://drive.google.com/drive/u/0/folders/${id}?usp=sharing` }),
    ],
    ['open?id=', (id: string) => ({ value: `https://drive.google.com/open?id=${id}` })],
    ['a link behind words', (id: string) => ({ value: 'SK Tim Agen Perubahan', link: folderUrl(id) })],
    [
      'a HYPERLINK formula',
      (id: string) => ({ value: 'folder', formula: `=HYPERLINK("${folderUrl(id)}";"folder")` }),
    ],
  ])('is adopted: %s', (_reason, cell) => {
    const stage = new EvidenceStage(openSmallPlan());
    stage.dropAt('Arsip/Map agen/SK Tim Agen Perubahan.pdf', '2021-01-20');
    const id = stage.idOf('Map agen');
    typeInCell(stage.workbook, 'I.1.c', cell(id));
    const click = stage.open().click('folder');
    expect(click.closing).toContain('9 folder baru dibuat. 1 folder yang sudah ada dipakai.');
    expect(folderLink(stage.workbook, 'I.1.c')).toBe(folderUrl(id));
    expect(rowOf(stage.workbook, 'I.1.c').texts.get('BUKTI')).toMatch(/1 berkas$/);
    expect(stage.listFolders().some(path => path.includes('I.1.c '))).toBe(false);
  });

  it('is adopted through a shortcut', () => {
    const stage = new EvidenceStage(openSmallPlan());
    stage.dropAt('Arsip/Map agen/SK Tim Agen Perubahan.pdf', '2021-01-20');
    const targetId = stage.idOf('Map agen');
    const shortcut = { name: 'Pintasan agen', folderId: stage.idOf('Arsip'), targetId };
    const value = `https://drive.google.com/open?id=${stage.drive.placeShortcut(shortcut)}`;
    typeInCell(stage.workbook, 'I.1.c', { value });
    stage.open().click('folder');
    expect(folderLink(stage.workbook, 'I.1.c')).toBe(folderUrl(targetId));
  });

  it('is left alone and named where it cannot be used, and makes no twin', () => {
    const stage = new EvidenceStage(openSmallPlan());
    stage.dropAt('Arsip/Map sampah/x.pdf');
    stage.dropAt('Arsip/Berkas.pdf');
    stage.dropAt('Arsip/Bersama/y.pdf');
    const type = (code: keyof typeof ROW, id: string) =>
      typeInCell(stage.workbook, code, { value: folderUrl(id) });
    type('I.1.a', '1AbCdEfGhIjKlMnOpQrStUvWxYz012345');
    type('I.1.b', stage.idOf('Map sampah'));
    type('I.1.c', stage.idOf('Berkas.pdf'));
    type('I.1.d', stage.idOf('Bersama'));
    type('II.1.a', stage.idOf('Bersama'));
    stage.drive.setTrashed(stage.idOf('Map sampah'), true);
    const session = stage.open();
    const click = session.click('folder');
    expect(click.closing).toContain('3 dari 5 baris memiliki folder bukti');
    expect(click.closing).toMatch(/baris I\.1\.a tidak terlihat oleh akun ini, jadi dibiarkan/);
    expect(click.closing).toMatch(/baris I\.1\.b ada di tempat sampah, jadi dibiarkan/);
    expect(click.closing).toMatch(/baris I\.1\.c ternyata berkas, jadi dibiarkan; folder barunya dibuat/);
    expect(click.closing).toMatch(/baris I\.1\.d, II\.1\.a dipakai bersama oleh beberapa baris/);
    const names = stage.listFolders().map(path => path.split('/').pop() ?? '');
    const codes = Object.keys(ROW).filter(code => names.some(name => name.startsWith(`${code} `)));
    expect(codes).toEqual(['I.1.c', 'I.1.d', 'II.1.a']);
    const second = session.click('folder');
    expect(second.closing).toMatch(/^Tidak ada perubahan: 3 dari 5/);
    expect(second.writes).toEqual([]);
  });

  it.each([
    ['behind words', (url: string) => ({ value: 'SK Tim Agen Perubahan', link: url })],
    ['typed', (url: string) => ({ value: `SK Tim Agen Perubahan ${url}` })],
  ])('to a file, %s, counts the file for its row', (_reason, cell) => {
    const stage = new EvidenceStage(openSmallPlan());
    stage.dropAt('Arsip/SK Tim Agen Perubahan.pdf', '2021-01-20');
    const id = stage.idOf('SK Tim Agen Perubahan.pdf');
    typeInCell(stage.workbook, 'I.1.c', cell(`https://drive.google.com/file/d/${id}/view`));
    expect(stage.open().click('folder').closing).toContain('5 dari 5');
    expect(rowOf(stage.workbook, 'I.1.c').texts.get('BUKTI')).toBe('1/1 dokumen · 1 berkas');
  });

  it('to a file that this account cannot see is said at each refresh', () => {
    const stage = new EvidenceStage(openSmallPlan());
    const link = 'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345/view';
    typeInCell(stage.workbook, 'I.1.c', { value: 'SK Tim Agen Perubahan', link });
    expect(stage.open().click('segarkan').closing).toContain(
      'Berkas yang ditautkan pada BUKTI FISIK baris I.1.c tidak terlihat oleh akun ini',
    );
  });
});
