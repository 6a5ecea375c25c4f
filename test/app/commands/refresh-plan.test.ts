import { describe, expect, it } from 'vitest';
import {
  openSmallStage,
  openStageWithFolders,
  PLAN_SHEET,
  readColumn,
} from '../../support/memory/small-stage.ts';

const UPLOADED = { year: 2021, month: 1, day: 20 };

describe('refreshPlan', () => {
  it('asks once, then tells the status of every row', () => {
    const stage = openSmallStage();
    const { closing, questions } = stage.click('refreshPlan', ['yes']);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toContain('kolom KODE, STATUS, TENGGAT, BUKTI');
    expect(readColumn(stage, 'status')).toEqual({
      'I.1.a': 'Terlambat',
      'I.1.b': 'Terlambat',
      'I.2.a': 'Segera jatuh tempo',
      'II.1.a': 'Terlambat',
      'II.2.a': 'Belum jatuh tempo',
      'II.3.a': 'Insidental',
    });
    expect(closing).toContain(
      '6 baris: 3 terlambat, 1 segera jatuh tempo, 1 belum jatuh tempo, 1 insidental.',
    );
  });

  it('keeps every cell of the team as it was', () => {
    const stage = openSmallStage();
    const before = stage.book.named(PLAN_SHEET).readTexts();
    stage.click('refreshPlan', ['yes']);
    const after = stage.book.named(PLAN_SHEET).readTexts();
    expect(after.map(row => row.slice(0, before[0]?.length))).toEqual(before);
  });

  it('changes nothing when the person declines', () => {
    const stage = openSmallStage();
    const { closing, changes } = stage.click('refreshPlan', ['no']);
    expect(closing).toBe('Kolom ZI tidak ditambahkan; tidak ada yang diubah. Klik lagi bila sudah siap.');
    expect(changes).toEqual([]);
  });

  it('asks nothing and writes nothing the second time', () => {
    const stage = openSmallStage();
    stage.click('refreshPlan', ['yes']);
    expect(stage.click('refreshPlan')).toMatchObject({ questions: [], changes: [] });
  });

  it('says of a line what its own words lack, not those of a copy below it', () => {
    const stage = openStageWithFolders();
    stage.drive.drop(stage.drive.folderOf('I.1.a').id, 'SK Tim ZI.pdf', UPLOADED);
    stage.click('refreshPlan');
    const evidence = stage.book.named('Bukti ZI');
    const texts = evidence.readTexts();
    const place = (heading: string): number => (texts[2] ?? []).indexOf(heading);
    const row = texts.findIndex(([code]) => code === 'I.1.a');
    (texts[row] ?? []).forEach((words, column) => {
      if (words !== '') evidence.type(evidence.rowCount - (column === 0 ? 0 : 1), column, words);
    });
    evidence.type(row, place('COCOKKAN ✎'), '1');
    evidence.type(evidence.rowCount - 1, place('COCOKKAN ✎'), 'mana saja');
    stage.click('refreshPlan');
    expect(evidence.text(row, place('STATUS BUKTI'))).toBe('Ada');
  });

  it('counts a file in the row’s folder and lists it on Bukti ZI', () => {
    const stage = openStageWithFolders();
    const { url } = stage.drive.drop(stage.drive.folderOf('I.1.a').id, 'SK Tim ZI.pdf', UPLOADED);
    stage.click('refreshPlan');
    expect(readColumn(stage, 'status')['I.1.a']).toBe('Selesai');
    const evidence = stage.book.named('Bukti ZI');
    const row = evidence.readTexts().findIndex(([code]) => code === 'I.1.a');
    expect(evidence.readTexts()[row]?.slice(3, 7)).toEqual(['1 SK Tim', 'SK Tim ZI.pdf', '20/1/2021', 'Ada']);
    expect(evidence.at(row, 4).links.map(link => link.url)).toEqual([url]);
  });

  it('keeps what people wrote on Bukti ZI beside its line when lines join before it', () => {
    const stage = openStageWithFolders();
    const evidence = stage.book.named('Bukti ZI');
    const rowOf = (key: string): number => evidence.readTexts().findIndex(row => row[11] === key);
    const key = 'II.1.a|2021-06-30|1';
    evidence.type(rowOf(key), 10, 'menyusul');
    for (const name of ['SK Tim ZI.pdf', 'Notulen rapat.pdf', 'Foto.jpg'])
      stage.drive.drop(stage.drive.folderOf('I.1.a').id, name, UPLOADED);
    stage.click('refreshPlan');
    expect(evidence.text(rowOf(key), 10)).toBe('menyusul');
    const others = evidence.readTexts().filter(row => row[11] !== key);
    expect(others.slice(3).map(row => row[10])).toEqual(others.slice(3).map(() => ''));
  });
});
