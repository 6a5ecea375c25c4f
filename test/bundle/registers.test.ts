import { beforeAll, describe, expect, it } from 'vitest';
import { meterDrive } from '../../src/host/drive/metered-drive.ts';
import { insertColumns } from '../../src/host/workbook/edits/edit-lines.ts';
import { deleteSheet, renameSheet } from '../../src/host/workbook/edits/edit-sheets.ts';
import { sortRange } from '../../src/host/workbook/edits/sort-range.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { findContentSize, getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { type BundleSession, openSession } from '../support/bundle-session.ts';
import { SMALL_PLAN } from '../support/bundle-small-plan.ts';
import { sheetNamed, workbookFromTsv } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';

const STAFF = 400;
/** Reads of a register when nothing changed. */
const MOST_CALLS = 6;

const textAt = (sheet: Sheet, row: number, column: number): string =>
  String(getCell(sheet, row, column)?.value ?? '');

function findHeading(sheet: Sheet, heading: string): { readonly top: number; readonly column: number } {
  const top = sheet.rows.findIndex(row => row?.cells.some(cell => cell?.value === heading));
  const column = sheet.rows[top]?.cells.findIndex(cell => cell?.value === heading) ?? -1;
  return { top: top + 1, column };
}

function fill(sheet: Sheet, heading: string, words: readonly string[]): void {
  const { top, column } = findHeading(sheet, heading);
  words.forEach((value, i) => {
    updateCell(sheet, top + i, column, { value });
  });
}

function readUnder(sheet: Sheet, heading: string, count: number): readonly string[] {
  const { top, column } = findHeading(sheet, heading);
  return Array.from({ length: count }, (_, i) => textAt(sheet, top + i, column));
}

/** Two names of letters for each number, so that no name holds another. */
function inventName(index: number): string {
  const parts = ['ban', 'cit', 'dar', 'fer', 'gun', 'har', 'jat', 'kus', 'lun', 'mar'];
  const [a, b, c] = [Math.floor(index / 100), Math.floor(index / 10) % 10, index % 10];
  const name = `${parts[a]}${parts[b]}o ${parts[c]}${parts[b]}i`;
  return name.replace(/\b\w/g, letter => letter.toUpperCase());
}

describe('registers of a unit with 400 staff', () => {
  const workbook: Workbook = workbookFromTsv(SMALL_PLAN);
  const drive = new MemoryDrive();
  let session: BundleSession;
  let before = 0;
  const names = Array.from({ length: STAFF }, (_, index) => inventName(index));
  const pact = (): Sheet => sheetNamed(workbook, 'Pencanangan ZI');

  beforeAll(() => {
    session = openSession(workbook, {
      today: '2021-07-20',
      drive: meter => meterDrive(drive, { reach: (...call) => meter().reach(...call) }),
    });
    session.click('folder');
    session.click('segarkan');
    before = session.click('segarkan').meter.total;
    session.click('register', { answers: [{ text: '4' }] });
    session.click('folder');
    fill(pact(), 'Nama ✎', names);
    fill(
      pact(),
      'Ditandatangani pada ✎',
      names.map((_, index) => (index % 4 === 3 ? '' : '12 Januari 2021')),
    );
    fill(sheetNamed(workbook, 'Target Prioritas ZI'), 'Target prioritas ✎', ['Agen perubahan', 'Lain']);
    const folder = [...drive.items.values()].find(({ name }) => name === 'Pakta Integritas');
    if (!folder?.id) throw new Error('no folder of pacts');
    for (const name of names.slice(0, 300))
      drive.addFile(folder.id, `Pakta Integritas ${name} ttd.pdf`, '2021-01-20');
  }, 60_000);

  it('are counted whole, in one click', () => {
    const { closing, meter } = session.click('segarkan');
    expect(closing).not.toContain('Pekerjaan berhenti');
    const states = readUnder(pact(), 'Keadaan', STAFF);
    const count = (words: string): number => states.filter(state => state === words).length;
    expect([count('sudah'), count('bertanggal, berkasnya belum ditemukan'), count('belum')]).toEqual([
      225, 75, 25,
    ]);
    expect(count('belum; ada berkas, tanggal belum diisi')).toBe(75);
    const overview = sheetNamed(workbook, 'Ringkasan ZI');
    const words = overview.rows.flatMap(row => (row?.cells ?? []).map(cell => String(cell?.value ?? '')));
    expect(words).toContain('300 dari 400 pegawai yang tercantum telah menandatangani (225 dengan berkas).');
    expect(meter.total).toBeLessThan(before + 120);
  });

  it('cost at most six calls each when nothing changed, and write nothing', () => {
    const { meter, writes } = session.click('segarkan');
    expect(writes).toEqual([]);
    expect(meter.total - before).toBeLessThanOrEqual(3 * MOST_CALLS);
  });

  it('keep what people typed, wherever they move rows, columns and the sheet', () => {
    const sheet = pact();
    const { top, column } = findHeading(sheet, 'Keadaan');
    updateCell(sheet, top + 5, column, { value: 'dinas luar' });
    const name = textAt(sheet, top + 5, 0);
    insertColumns({ workbook, sheet }, 2, 1);
    updateCell(sheet, top - 1, 2, { value: 'Golongan' });
    updateCell(sheet, top, 2, { value: 'III/a' });
    updateCell(sheet, top - 1, 1, { value: 'Nomor induk' });
    const { columns } = findContentSize(sheet);
    sortRange(sheet, { startRow: top, endRow: top + STAFF, startColumn: 0, endColumn: columns }, [
      { column: 0, ascending: false },
    ]);
    renameSheet(workbook, sheet, 'Daftar pakta');
    session.click('segarkan');
    const now = sheetNamed(workbook, 'Daftar pakta');
    const states = readUnder(now, 'Keadaan', STAFF);
    const row = readUnder(now, 'Nama ✎', STAFF).indexOf(name);
    expect(states[row]).toBe('dinas luar');
    expect(states.filter(state => state === 'sudah').length).toBeGreaterThanOrEqual(224);
    expect(readUnder(now, 'Golongan', STAFF).filter(words => words !== '')).toEqual(['III/a']);
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it('cost nothing once they are gone', () => {
    for (const name of ['Tim ZI', 'Daftar pakta', 'Target Prioritas ZI'])
      deleteSheet(workbook, sheetNamed(workbook, name));
    session.click('segarkan');
    const { meter, writes } = session.click('segarkan');
    expect([meter.total, writes]).toEqual([before, []]);
    expect(workbook.sheets.map(({ name }) => name)).not.toContain('Tim ZI');
  });
});
