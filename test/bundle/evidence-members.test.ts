import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { workbookFacts } from '../support/bundle-sheet-facts.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { budi, EvidenceStage, openSmallPlan, readTable, type SeenLine } from '../support/evidence-session.ts';

function rowsOf(workbook: Workbook): readonly SeenLine[] {
  const [plan] = workbook.sheets;
  if (!plan) throw new Error('no sheet');
  return readTable(plan, plan.name === 'Rencana Aksi 2021' ? 4 : 3);
}

function rowOf(workbook: Workbook, code: string): SeenLine {
  const found = rowsOf(workbook).find(({ texts }) => texts.get('KODE') === code);
  if (!found) throw new Error(`no row ${code}`);
  return found;
}

function folderLink(workbook: Workbook, code: string): string {
  return rowOf(workbook, code).links.get('BUKTI') ?? '';
}

/** A person writes one more row below the table. */
function addRow(workbook: Workbook): void {
  const sheet = sheetNamed(workbook, 'Rencana Aksi');
  ['SOP diperbaiki', 'Memperbaiki SOP', 'SOP baru', 'Agustus 2021'].forEach((value, i) => {
    updateCell(sheet, 10, 2 + i, { value });
  });
}

describe('a second member', () => {
  it('hears whom to ask, nothing is written, and counting works for him', () => {
    const stage = new EvidenceStage(openSmallPlan());
    stage.open().click('folder');
    stage.drop('I.1.c', 'SK Tim Agen Perubahan.pdf', '2021-01-20');
    addRow(stage.workbook);
    const second = stage.open('2021-07-05', { user: budi });
    second.click('segarkan');
    expect(rowOf(stage.workbook, 'I.1.c').texts.get('BUKTI')).toBe('1/1 dokumen · 1 berkas');
    const before = workbookFacts(stage.workbook);
    const refused = second.click('folder');
    expect(refused.closing).toMatch(/dibuat oleh akun lain.*Minta orang itu mengklik Siapkan folder bukti/);
    expect(refused.writes).toEqual([]);
    expect(workbookFacts(stage.workbook)).toEqual(before);
  });

  it('is told when a folder, or the whole tree, is hidden from this account', () => {
    const stage = new EvidenceStage(openSmallPlan());
    stage.open().click('folder');
    stage.drop('I.1.c', 'SK Tim Agen Perubahan.pdf', '2021-01-20');
    stage.open().click('segarkan');
    const folderId = folderLink(stage.workbook, 'I.1.c').split('/').pop() ?? '';
    const partly = stage.open('2021-07-05', { user: budi, hiddenIds: [folderId] });
    expect(partly.click('segarkan').closing).toContain('Folder I.1.c tidak terlihat oleh akun ini');
    expect(rowOf(stage.workbook, 'I.1.c').texts.get('BUKTI')).toBe('folder tidak terlihat oleh akun ini');
    expect(partly.click('monev', { answers: [{ text: 'S1-2021' }, { text: '' }] }).closing).toContain(
      'terpenuhi. Folder I.1.c tidak terlihat oleh akun ini, jadi tidak dihitung; minta pemiliknya',
    );
    const blind = stage.open('2021-07-05', { user: budi, hiddenIds: [stage.idOf('Bukti ZI 2021')] });
    expect(blind.click('segarkan').closing).toMatch(/Folder I\.1\.a, .* tidak terlihat oleh akun ini/);
    expect(blind.click('folder').closing).toMatch(
      /^(?:Tidak ada perubahan|Folder "Bukti ZI 2021" tidak terlihat)/,
    );
  });

  it('sees folder states apart: in the trash, and empty', () => {
    const stage = new EvidenceStage(openSmallPlan());
    const session = stage.open();
    session.click('folder');
    stage.drive.setTrashed(folderLink(stage.workbook, 'I.1.a').split('/').pop() ?? '', true);
    session.click('segarkan');
    expect(rowOf(stage.workbook, 'I.1.a').texts.get('BUKTI')).toBe('folder di tempat sampah');
    expect(rowOf(stage.workbook, 'I.1.b').texts.get('BUKTI')).toBe('belum ada berkas');
  });
});
