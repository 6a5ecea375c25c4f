import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import { copyWorkbook } from '../../src/host/workbook/copy-workbook.ts';
import { getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { seedRandom } from '../../src/web/click/random.ts';
import { PageDrive } from '../../src/web/drive/page-drive.ts';
import { PageSession } from '../../src/web/session.ts';

const bytes = readFileSync('examples/rencana-aksi-2021.xlsx');

function open(): PageSession {
  return new PageSession(readXlsx(bytes), 'rencana', new PageDrive(seedRandom(1)));
}

function type(session: PageSession, value: string): void {
  session.change(({ workbook }) => {
    const [sheet] = workbook.sheets;
    if (sheet !== undefined) updateCell(sheet, 5, 2, { value, runs: undefined });
  });
}

function read(session: PageSession): unknown {
  const [sheet] = session.workbook.sheets;
  return sheet === undefined ? null : getCell(sheet, 5, 2)?.value;
}

describe('undo', () => {
  it('takes typing and moves in Drive back, one by one, and again', () => {
    const session = open();
    const first = read(session);
    type(session, 'satu');
    session.change(({ drive }) => drive.makeFolder(drive.rootId, 'Bukti', 0));
    type(session, 'dua');
    session.undo();
    expect(read(session)).toBe('satu');
    session.undo();
    expect(session.drive.listItems()).toEqual([]);
    session.undo();
    expect([read(session), session.canUndo]).toEqual([first, false]);
    session.redo();
    session.redo();
    session.redo();
    expect([read(session), session.canRedo]).toEqual(['dua', false]);
    session.undo();
    type(session, 'tiga');
    expect(session.canRedo).toBe(false);
  });

  it('ends at a click, which is taken back as a whole', () => {
    const session = open();
    type(session, 'satu');
    session.takeOver({ workbook: copyWorkbook(session.workbook), drive: session.drive });
    expect(session.canUndo).toBe(false);
    type(session, 'dua');
    session.returnBeforeClick();
    expect([read(session), session.canReturn, session.canUndo]).toEqual(['satu', false, false]);
  });

  it('leaves the file as it was read', () => {
    const session = open();
    const before = session.file.original.sheets[0]?.rows[5]?.cells[2]?.value;
    type(session, 'satu');
    expect(session.file.model.sheets[0]?.rows[5]?.cells[2]?.value).toBe(before);
    expect(session.isUnsaved).toBe(true);
  });
});
