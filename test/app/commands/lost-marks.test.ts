import { describe, expect, it } from 'vitest';
import type { MemoryStage } from '../../support/memory/memory-stage.ts';
import { openStageWithFolders, PLAN_SHEET, readColumn } from '../../support/memory/small-stage.ts';

const LOST = /ditemukan tanpa tanda\./;

/** As a download as .xlsx leaves the workbook: nothing is remembered. */
function loseMarks({ book }: MemoryStage): void {
  for (const marks of [book.ownColumns, book.ownSheets, book.made, book.left]) marks.clear();
  Object.assign(book, { workbookId: null, planSheetId: null, highestCodes: new Map(), folders: new Map() });
  for (const sheet of book.sheets) Object.assign(sheet, { fingerprint: null, written: null });
}

function textsOf({ book }: MemoryStage, name: string): readonly (readonly string[])[] {
  return book.sheets.find(one => one.name === name)?.readTexts() ?? [];
}

const listKept = (stage: MemoryStage): readonly string[] =>
  textsOf(stage, 'Catatan ZI')
    .slice(1)
    .map(row => row[3] ?? '');

/** A workbook with Ringkasan ZI and Data ZI. */
function openWithPages(): MemoryStage {
  const stage = openStageWithFolders();
  const settings = stage.book.named('Pengaturan ZI');
  settings.type(
    textsOf(stage, 'Pengaturan ZI').findIndex(([label]) => label === 'Data ZI'),
    1,
    'ya',
  );
  stage.click('refreshPlan');
  return stage;
}

describe('words on pages that are written whole, once the workbook lost its marks', () => {
  it.each([
    ['refreshPlan', ['yes'], 0],
    ['refreshPlan', ['yes'], 9],
    ['cleanUp', ['yes', 'yes'], 0],
  ] as const)('are saved before the pages go, and nothing else is: %s', (command, replies, days) => {
    const stage = openWithPages();
    const words = ['dibahas di rapat Kamis', 'tanya Ibu Sari', 'dikirim ke pusat', 'hanya sementara'];
    const [first = '', second = '', third = '', fourth = ''] = words;
    stage.book.named('Ringkasan ZI').type(6, 1, first);
    stage.book.named('Ringkasan ZI').type(4, 13, second);
    const data = stage.book.named('Data ZI');
    data.type(2, data.width + 1, third);
    // As after a row was put in above the headings.
    data.readTexts().forEach((row, rowIndex) => {
      row.forEach((cell, columnIndex) => {
        if (rowIndex === 0) data.type(0, columnIndex, '');
        data.type(rowIndex + 1, columnIndex, cell);
      });
    });
    stage.book.named('Ringkasan ZI').type(2, 0, fourth);
    loseMarks(stage);
    stage.today = { ...stage.today, day: stage.today.day + days };
    expect(stage.click(command, replies).problem).toBeNull();
    expect([...listKept(stage)].sort()).toEqual([...words].sort());
  });

  it('are saved from ZI Uji too, whose own lines are known by their columns', () => {
    const stage = openWithPages();
    stage.click('testPlatform', ['yes']);
    const sheet = stage.book.named('ZI Uji');
    sheet.type(5, sheet.width + 1, 'menunya muncul setelah 4 detik');
    loseMarks(stage);
    stage.click('cleanUp', ['yes', 'yes']);
    expect(listKept(stage)).toEqual(['menunya muncul setelah 4 detik']);
  });
});

describe('a workbook that lost its marks', () => {
  it('gives no code twice where only some were lost, or a click was cut while it took them up', () => {
    const stage = openStageWithFolders();
    const kept = new Map(stage.book.ownSheets);
    const evidence = stage.book.named('Bukti ZI');
    evidence.type(evidence.rowCount, 0, 'I.1.g');
    loseMarks(stage);
    for (const [key, sheetId] of kept) stage.book.ownSheets.set(key, sheetId);
    stage.click('refreshPlan', ['yes']);
    expect(Object.fromEntries(stage.book.highestCodes)).toMatchObject({ 'I.1.': 7 });
    // The numbers on those sheets are no codes.
    expect(stage.book.highestCodes.has('')).toBe(false);
  });

  it('is not asked about again where people leave two sheets of one name', () => {
    const stage = openStageWithFolders();
    for (const time of [1, 2]) {
      loseMarks(stage);
      const { problem, questions } = stage.click('refreshPlan', ['no', 'yes']);
      expect([time, problem, questions.length]).toEqual([time, null, 2]);
      expect(questions[0]).toMatch(LOST);
      stage.click('checkPlan');
    }
    expect(stage.click('refreshPlan')).toMatchObject({ problem: null, questions: [] });
  });

  it('leaves the older of two sets of columns out of the plan when the newer is taken up', () => {
    const stage = openStageWithFolders();
    loseMarks(stage);
    stage.click('refreshPlan', ['no', 'yes']);
    stage.click('checkPlan');
    const before = [textsOf(stage, 'Temuan ZI (2)'), readColumn(stage, 'status')];
    const headings = (): unknown => textsOf(stage, PLAN_SHEET)[2];
    const row = headings();
    loseMarks(stage);
    expect(stage.click('refreshPlan', ['yes'])).toMatchObject({ problem: null });
    stage.click('checkPlan');
    expect([textsOf(stage, 'Temuan ZI (2)'), readColumn(stage, 'status')]).toEqual(before);
    expect(headings()).toEqual(row);
  });
});
