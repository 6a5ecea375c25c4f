import { describe, expect, it } from 'vitest';
import type { MemoryStage } from '../../support/memory/memory-stage.ts';
import { openStageWithFolders } from '../../support/memory/small-stage.ts';

const FIRST_HALF = [{ text: 'S1-2021' }, { text: '5 Juli 2021' }] as const;

function headingAt(stage: MemoryStage, sheetName: string, start: string): number {
  return (
    stage.book
      .named(sheetName)
      .readTexts()[2]
      ?.findIndex(heading => heading.startsWith(start)) ?? -1
  );
}

describe('buildMonev', () => {
  it('asks for the period and the check date, and builds both sheets from what fell due', () => {
    const stage = openStageWithFolders();
    stage.drive.drop(stage.drive.folderOf('I.1.a').id, 'SK Tim ZI.pdf', { year: 2021, month: 1, day: 20 });
    const { closing, questions } = stage.click('buildMonev', FIRST_HALF);
    expect(questions.map(question => question.split(/[:.]/)[0])).toEqual([
      'Periode yang dilaporkan',
      'Tanggal pantau',
    ]);
    expect(closing).toContain('3 baris; 1 dari 3 kegiatan yang jatuh tempo terpenuhi.');
    const codes = stage.book.named('Matriks S1 2021').readTexts().slice(3, 6);
    expect(codes.map(([code]) => code)).not.toContain('I.2.a');
    expect(stage.book.sheets.map(({ name }) => name)).toContain('Monev S1 2021');
  });

  it('keeps what people wrote on the matrix when it is built anew, and hides the old one', () => {
    const stage = openStageWithFolders();
    stage.click('buildMonev', FIRST_HALF);
    const first = stage.book.named('Matriks S1 2021');
    const row = first.readTexts().findIndex(cells => cells.includes('II.1.a'));
    const obstacle = headingAt(stage, 'Matriks S1 2021', 'Kendala');
    first.type(row, obstacle, 'Operator pindah');
    stage.drive.drop(stage.drive.folderOf('I.1.a').id, 'SK Tim ZI.pdf', { year: 2021, month: 1, day: 20 });
    stage.click('buildMonev', FIRST_HALF);
    const second = stage.book.named('Matriks S1 2021');
    expect(second.sheetId).not.toBe(first.sheetId);
    expect(first.isHidden).toBe(true);
    const rowNow = second.readTexts().findIndex(cells => cells.includes('II.1.a'));
    expect(second.text(rowNow, obstacle)).toBe('Operator pindah');
  });

  it('builds no sheet when nothing changed', () => {
    const stage = openStageWithFolders();
    stage.click('buildMonev', FIRST_HALF);
    expect(stage.click('buildMonev', FIRST_HALF).changes).toEqual([]);
  });

  it('changes nothing when the period is cancelled or cannot be read', () => {
    const stage = openStageWithFolders();
    expect(stage.click('buildMonev', [null])).toMatchObject({ problem: null, changes: [] });
    const unreadable = stage.click('buildMonev', [{ text: 'caturwulan dua' }]);
    expect(unreadable).toMatchObject({ problem: 'period-unreadable', changes: [] });
  });
});
