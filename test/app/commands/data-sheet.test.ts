import { describe, expect, it } from 'vitest';
import { text } from '../../../src/sheets/sheet-content.ts';
import type { MemoryStage } from '../../support/memory/memory-stage.ts';
import { openSmallStage, openStageWithFolders } from '../../support/memory/small-stage.ts';

const NAME = 'Data ZI';
const names = (stage: MemoryStage): readonly string[] => stage.book.sheets.map(({ name }) => name);

/** Types into a cell of Pengaturan ZI. */
function set(stage: MemoryStage, label: string, words: string): void {
  const sheet = stage.book.named('Pengaturan ZI');
  const row = sheet.readTexts().findIndex(([first]) => first === label);
  sheet.write(row, 1, text(words));
}

/** The small plan with its folders, Data ZI switched on and written. */
function openWithData(): MemoryStage {
  const stage = openStageWithFolders();
  set(stage, 'Data ZI', 'ya');
  set(stage, 'Kode unit', '0412');
  stage.click('refreshPlan');
  return stage;
}

describe('Data ZI', () => {
  it('is made only when people switch it on, and asks for the code of the unit', () => {
    const stage = openSmallStage();
    stage.click('refreshPlan', ['yes']);
    expect(names(stage)).not.toContain(NAME);
    set(stage, 'Data ZI', 'ya');
    expect(stage.click('refreshPlan').closing).toContain('isi Kode unit di Pengaturan ZI');
    expect(names(stage)).toContain(NAME);
    set(stage, 'Kode unit', '0412');
    expect(stage.click('refreshPlan').closing).not.toContain('Kode unit');
    const [headings = [], first = []] = stage.book.named(NAME).readTexts();
    expect(first[headings.indexOf('kode_unit')]).toBe('0412');
  });

  it('is written once when something changed, and not at all when nothing did, also on a later day', () => {
    const stage = openWithData();
    set(stage, 'Posisi per tanggal', '20 Juli 2021');
    stage.click('refreshPlan');
    expect(stage.click('refreshPlan').changes).toEqual([]);
    stage.today = { year: 2021, month: 7, day: 23 };
    expect(stage.click('refreshPlan').changes).toEqual([]);
    const folder = stage.drive.folderOf('I.1.a').id;
    stage.drive.drop(folder, 'SK Tim ZI.pdf', { year: 2021, month: 1, day: 20 });
    const { changes } = stage.click('refreshPlan');
    expect(changes.filter(change => change === 'writeSheet data')).toHaveLength(1);
    const [headings = [], first = []] = stage.book.named(NAME).readTexts();
    const shown = (heading: string): string | undefined => first[headings.indexOf(heading)];
    expect([shown('kode'), shown('status_tenggat'), shown('berkas')]).toEqual(['I.1.a', 'terpenuhi', '1']);
    expect(shown('dibuat_pada')).toBe('23/7/2021');
  });

  it('keeps what people wrote on it in Catatan ZI, before it is rewritten and before it is deleted', () => {
    const stage = openWithData();
    stage.book.named(NAME).write(2, 4, text('mohon dicek Bu Kepala'));
    stage.today = { year: 2021, month: 7, day: 21 };
    stage.click('refreshPlan');
    stage.book.named(NAME).write(40, 50, text('di luar tabel'));
    stage.click('cleanUp', ['yes']);
    expect(names(stage)).not.toContain(NAME);
    const notes = stage.book.named('Catatan ZI').readTexts();
    expect(notes.map(([, , place, words]) => [place, words])).toEqual(
      expect.arrayContaining([
        ['Data ZI E3', 'mohon dicek Bu Kepala'],
        ['Data ZI AY41', 'di luar tabel'],
      ]),
    );
  });

  it('stays as it is when people switch it off', () => {
    const stage = openWithData();
    set(stage, 'Data ZI', 'tidak');
    stage.today = { year: 2021, month: 7, day: 21 };
    expect(stage.click('refreshPlan').changes).not.toContain('writeSheet data');
    expect(names(stage)).toContain(NAME);
  });
});
