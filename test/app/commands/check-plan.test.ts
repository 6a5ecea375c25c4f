import { describe, expect, it } from 'vitest';
import { gridFromTsv } from '../../support/grid-from-tsv.ts';
import { MemoryStage } from '../../support/memory/memory-stage.ts';
import { openSmallStage, PLAN_SHEET } from '../../support/memory/small-stage.ts';

describe('checkPlan', () => {
  it('writes Temuan ZI and Pengaturan ZI, shows the findings, asks nothing and leaves the plan sheet as it was', () => {
    const stage = openSmallStage();
    const before = stage.book.named(PLAN_SHEET).readGrid();
    const { closing, questions } = stage.click('checkPlan');
    expect(closing).toContain(
      '6 baris pada sheet "Rencana Aksi" telah diperiksa: 0 salah, 1 perhatian, 1 info',
    );
    expect(questions).toEqual([]);
    expect(stage.book.named(PLAN_SHEET).readGrid()).toEqual(before);
    expect(stage.book.sheets.map(({ name }) => name)).toEqual([PLAN_SHEET, 'Pengaturan ZI', 'Temuan ZI']);
    expect(stage.book.shownSheetId).toBe(stage.book.named('Temuan ZI').sheetId);
    const findings = stage.book.named('Temuan ZI');
    expect(findings.text(4, 2)).toBe('II.3.a');
    expect(findings.at(4, 1).links.map(({ url }) => url)).toEqual(['#gid=0&range=F11']);
  });

  it('writes nothing the second time, and says so', () => {
    const stage = openSmallStage();
    stage.click('checkPlan');
    const { closing, changes } = stage.click('checkPlan');
    expect(changes).toEqual([]);
    expect(closing).toContain('Tidak ada perubahan sejak pemeriksaan terakhir.');
  });

  it('mends a finding that a person typed over', () => {
    const stage = openSmallStage();
    stage.click('checkPlan');
    stage.book.named('Temuan ZI').type(4, 5, 'sudah');
    expect(stage.click('checkPlan').changes).toContain('writeSheet findings');
    expect(stage.book.named('Temuan ZI').text(4, 5)).not.toBe('sudah');
  });

  it('counts a setting that cannot be read as a fault', () => {
    const stage = openSmallStage();
    stage.click('checkPlan');
    const settings = stage.book.named('Pengaturan ZI');
    const row = settings.readTexts().findIndex(([label]) => label === 'Hari peringatan');
    settings.type(row, 1, 'dua minggu');
    expect(stage.click('checkPlan').closing).toContain('1 salah');
    expect(stage.book.named('Temuan ZI').text(3, 4)).toBe('Hari peringatan: dua minggu');
  });

  it('stops at a workbook without a plan, and makes nothing there', () => {
    const stage = new MemoryStage('Kas', gridFromTsv('Tanggal\tUraian\n1\tBeli kertas'), {
      year: 2021,
      month: 7,
      day: 20,
    });
    expect(stage.click('checkPlan')).toMatchObject({ problem: 'plan-sheet-missing', changes: [] });
  });
});
