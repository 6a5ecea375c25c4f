import { describe, expect, it } from 'vitest';
import { openSmallStage, openStageWithFolders, PLAN_SHEET } from '../../support/memory/small-stage.ts';

describe('cleanUp', () => {
  it('takes the own columns, Temuan ZI, Bukti ZI and Ringkasan ZI away, and leaves the plan as it was before', () => {
    const stage = openStageWithFolders();
    stage.click('checkPlan');
    const { closing } = stage.click('cleanUp', ['yes']);
    expect(closing).toContain('9 kolom ZI beserta warnanya dan 3 sheet ZI telah dihapus.');
    expect(stage.book.named(PLAN_SHEET).readTexts()).toEqual(
      openSmallStage().book.named(PLAN_SHEET).readTexts(),
    );
    expect(stage.book.sheets.map(({ name }) => name)).toEqual([PLAN_SHEET, 'Pengaturan ZI']);
    expect(stage.book.rules.get(stage.book.named(PLAN_SHEET).sheetId)).toEqual([]);
    expect(stage.drive.list()).toHaveLength(14);
  });

  it('writes what people wrote on Bukti ZI to Catatan ZI first', () => {
    const stage = openStageWithFolders();
    const evidence = stage.book.named('Bukti ZI');
    evidence.type(3, 10, 'asli ada di arsip');
    const { changes } = stage.click('cleanUp', ['yes']);
    expect(changes.indexOf('writeSheet notes')).toBeLessThan(changes.indexOf('deleteSheet'));
    expect(stage.book.named('Catatan ZI').readTexts().flat().join('\n')).toContain('asli ada di arsip');
  });

  it('lets the next refresh make Ringkasan ZI again, as its question says', () => {
    const stage = openStageWithFolders();
    stage.click('cleanUp', ['yes']);
    const { questions } = stage.click('refreshPlan', ['yes']);
    expect(questions.join('\n')).toContain('Di belakang sheet itu dibuat sheet Ringkasan ZI.');
    expect(stage.book.sheets.map(({ name }) => name)).toContain('Ringkasan ZI');
  });

  it('leaves Ringkasan ZI away where people had deleted it, and then no question speaks of it', () => {
    const stage = openStageWithFolders();
    stage.book.delete(stage.book.named('Ringkasan ZI').sheetId);
    stage.click('cleanUp', ['yes']);
    const { questions } = stage.click('refreshPlan', ['yes']);
    expect(questions.join('\n')).not.toContain('Ringkasan ZI');
    expect(stage.book.sheets.map(({ name }) => name)).not.toContain('Ringkasan ZI');
  });

  it('does nothing when the person declines', () => {
    const stage = openStageWithFolders();
    expect(stage.click('cleanUp', ['no'])).toMatchObject({ changes: [], problem: null });
    expect(stage.book.ownColumns.size).toBe(9);
  });
});
