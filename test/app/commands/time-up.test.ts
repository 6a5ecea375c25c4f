import { describe, expect, it } from 'vitest';
import type { MemoryStage } from '../../support/memory/memory-stage.ts';
import { openSmallStage, openStageWithFolders } from '../../support/memory/small-stage.ts';

const FIRST_HALF = [{ text: 'S1-2021' }, { text: '5 Juli 2021' }] as const;

/** Time is up from the change of that number on. */
function stopAfter(stage: MemoryStage, changeCount: number): void {
  stage.elapsed = count => (count >= changeCount ? 271_000 : 0);
}

function goOn(stage: MemoryStage): void {
  stage.elapsed = () => 0;
}

/** What all sheets show, by name. */
function shownBy(stage: MemoryStage): Record<string, readonly (readonly string[])[]> {
  return Object.fromEntries(stage.book.sheets.map(sheet => [sheet.name, sheet.readTexts()]));
}

describe('a command whose time is up', () => {
  it('refreshes the own columns and leaves Bukti ZI to the next click', () => {
    const [stopped, whole] = [openStageWithFolders(), openStageWithFolders()];
    for (const stage of [stopped, whole])
      stage.drive.drop(stage.drive.folderOf('I.1.a').id, 'SK Tim ZI.pdf', { year: 2021, month: 1, day: 20 });
    stopAfter(stopped, 1);
    expect(stopped.click('refreshPlan')).toMatchObject({
      problem: 'time-up',
      changes: ['markWritten', 'writeColumns', 'markWritten'],
    });
    goOn(stopped);
    expect(stopped.click('refreshPlan').problem).toBeNull();
    whole.click('refreshPlan');
    expect(shownBy(stopped)).toEqual(shownBy(whole));
  });

  it('builds a report in three clicks where each click needs all its time to read', () => {
    const [stopped, whole] = [openStageWithFolders(), openStageWithFolders()];
    whole.click('buildMonev', FIRST_HALF);
    stopAfter(stopped, 0);
    const clicks = [1, 2, 3].map(() => stopped.click('buildMonev', FIRST_HALF));
    expect(clicks.map(({ problem }) => problem)).toEqual(['time-up', 'time-up', null]);
    expect(clicks.slice(0, 2).map(({ changes }) => changes.filter(what => what === 'createDraft'))).toEqual([
      ['createDraft'],
      ['createDraft'],
    ]);
    expect(shownBy(stopped)).toEqual(shownBy(whole));
  });

  it('fills Bukti ZI in parts where a click has no time for all its new lines', () => {
    const [stopped, whole] = [openStageWithFolders(), openStageWithFolders()];
    for (const stage of [stopped, whole]) {
      const { id } = stage.drive.folderOf('I.1.a');
      for (let n = 1; n <= 1_200; n += 1)
        stage.drive.drop(id, `Laporan ${n}.pdf`, { year: 2021, month: 1, day: 20 });
    }
    whole.click('refreshPlan');
    stopped.elapsed = () => 265_000;
    const clicks = [1, 2, 3].map(() => stopped.click('refreshPlan'));
    expect(clicks.map(({ problem }) => problem)).toEqual(['time-up', 'time-up', null]);
    expect(shownBy(stopped)).toEqual(shownBy(whole));
  });

  it('writes Bukti ZI at the second click where each click needs all its time to read', () => {
    const stage = openStageWithFolders();
    stage.drive.drop(stage.drive.folderOf('I.1.a').id, 'SK Tim ZI.pdf', { year: 2021, month: 1, day: 20 });
    stopAfter(stage, 0);
    expect(stage.click('refreshPlan').problem).toBe('time-up');
    expect(stage.click('refreshPlan').problem).toBeNull();
  });

  it('takes away what is left at the next click, and keeps people’s words', () => {
    const [stopped, whole] = [openStageWithFolders(), openStageWithFolders()];
    for (const stage of [stopped, whole]) {
      stage.click('checkPlan');
      stage.book.named('Bukti ZI').type(3, 10, 'asli ada di arsip');
    }
    stopAfter(stopped, 4);
    const { problem, changes } = stopped.click('cleanUp', ['yes']);
    expect(problem).toBe('time-up');
    expect(changes).toContain('appendRows');
    goOn(stopped);
    expect(stopped.click('cleanUp', ['yes']).problem).toBeNull();
    whole.click('cleanUp', ['yes']);
    expect(shownBy(stopped)).toEqual(shownBy(whole));
  });

  it('makes folders in whole units, and goes on behind the last one', () => {
    const stage = openSmallStage();
    let made = 0;
    stage.elapsed = count => (count >= 12 ? 271_000 : 0);
    const first = stage.click('prepareFolders', ['yes', 'yes']);
    made += first.changes.filter(what => what === 'createFolder').length;
    expect(first.closing).toMatch(/^Klik lagi untuk melanjutkan/);
    expect(made).toBe(10);
    goOn(stage);
    const second = stage.click('prepareFolders');
    made += second.changes.filter(what => what === 'createFolder').length;
    expect(second.closing).toMatch(/^6 dari 6 baris memiliki folder bukti/);
    expect(made).toBe(stage.drive.list().length);
    expect(stage.book.lastMadeFolder).toBeNull();
  });
});
