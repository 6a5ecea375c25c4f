import { describe, expect, it } from 'vitest';
import { openSmallStage } from '../../support/memory/small-stage.ts';

describe('openSettings', () => {
  it('makes Pengaturan ZI with what the plan tells, once, and brings it before the eyes', () => {
    const stage = openSmallStage();
    expect(stage.click('openSettings').closing).toContain('telah dibuat dengan isi awal');
    const settings = stage.book.named('Pengaturan ZI');
    const values = new Map(settings.readTexts().map(([label, value]) => [label, value]));
    expect(values.get('Tahun rencana aksi')).toBe('2021');
    expect(values.get('Sheet rencana aksi')).toBe('Rencana Aksi');
    expect(stage.book.shownSheetId).toBe(settings.sheetId);
  });

  it('leaves a sheet that exists to people', () => {
    const stage = openSmallStage();
    stage.click('openSettings');
    const settings = stage.book.named('Pengaturan ZI');
    settings.type(1, 1, 'Unit kami');
    const { closing, changes } = stage.click('openSettings');
    expect(changes).toEqual([]);
    expect(closing).toContain('telah dibuka');
    expect(settings.text(1, 1)).toBe('Unit kami');
  });
});

describe('showAbout', () => {
  it('tells the version and changes nothing', () => {
    const { closing, changes, questions } = openSmallStage().click('showAbout');
    expect(closing).toMatch(/^ZI untuk Google Sheets, versi 0\.0\.0\./);
    expect([...changes, ...questions]).toEqual([]);
  });
});
