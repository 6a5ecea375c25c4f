import { describe, expect, it } from 'vitest';
import { openSmallStage, openStageWithFolders, readColumn } from '../../support/memory/small-stage.ts';

describe('prepareFolders', () => {
  it('asks for columns and for folders, then makes one folder a row, each under its component', () => {
    const stage = openSmallStage();
    const { closing, questions } = stage.click('prepareFolders', ['yes', 'yes']);
    expect(questions[1]).toContain(
      'Akan dibuat 14 folder di Google Drive Anda, di bawah folder "Bukti ZI 2021".',
    );
    expect(closing).toContain(
      '6 dari 6 baris memiliki folder bukti di "Bukti ZI 2021"; 14 folder baru dibuat.',
    );
    const { name, parentId } = stage.drive.folderOf('II.3.a');
    expect(name).toBe('II.3.a Informasi diperbarui');
    expect(parentId).toBe(stage.drive.folderOf('II.3').id);
    expect(stage.drive.folderOf('II.3').parentId).toBe(stage.drive.folderOf('II').id);
    expect(stage.drive.folderOf('II').parentId).toBe(stage.drive.folderOf('root').id);
  });

  it('writes every id down before it makes the first folder', () => {
    const { changes } = openSmallStage().click('prepareFolders', ['yes', 'yes']);
    const made = changes.indexOf('createFolder');
    expect(changes.slice(0, made)).toContain('markFolders');
    expect(changes[made - 1]).toBe('writeColumns');
    expect(changes.filter(change => change === 'createFolder')).toHaveLength(14);
  });

  it('makes no folder when the person declines', () => {
    const stage = openSmallStage();
    const { closing } = stage.click('prepareFolders', ['yes', 'no']);
    expect(closing).toBe('Tidak ada folder yang dibuat. Klik lagi bila sudah siap.');
    expect(stage.drive.list()).toEqual([]);
  });

  it('makes no folder twice', () => {
    const stage = openStageWithFolders();
    const { closing, changes, questions } = stage.click('prepareFolders');
    expect(changes).toEqual([]);
    expect(questions).toEqual([]);
    expect(closing).toBe('Tidak ada perubahan: 6 dari 6 baris sudah memiliki folder bukti.');
    expect(stage.drive.list()).toHaveLength(14);
  });

  it('stops before the folders of another account', () => {
    const stage = openStageWithFolders();
    stage.drive.change(stage.drive.folderOf('root').id, { isMine: false });
    stage.drive.remove(stage.drive.folderOf('II.3.a').id);
    const row = stage.book
      .named('Rencana Aksi')
      .readTexts()
      .findIndex(cells => cells.includes('II.3.a'));
    stage.book.named('Rencana Aksi').type(row, stage.book.ownColumns.get('evidence') ?? -1, '');
    expect(stage.click('prepareFolders')).toMatchObject({ problem: 'evidence-root-foreign', closing: null });
    expect(readColumn(stage, 'evidence')['II.3.a']).toBe('');
  });
});
