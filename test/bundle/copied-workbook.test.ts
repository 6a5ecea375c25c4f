import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LocalDrive } from '../../src/cli/drive/local-drive.ts';
import { getCell } from '../../src/host/workbook/sheet-cells.ts';
import { type PlanView, readText, typeInto, viewPlan } from '../support/bundle-plan.ts';
import { type BundleSession, openSession } from '../support/bundle-session.ts';
import { sheetFacts, workbookFacts } from '../support/bundle-sheet-facts.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';

let directory: string;
let session: BundleSession;
let view: PlanView;

const linkOf = (code: string) => {
  const cell = getCell(view.sheet, view.rowOf(code), view.column('BUKTI'));
  return cell?.link ?? cell?.runs?.[0]?.link ?? null;
};
const rootLink = () => {
  const settings = sheetNamed(session.workbook, 'Pengaturan ZI');
  const row = settings.rows.findIndex(line => line?.cells[0]?.value === 'Folder bukti');
  return getCell(settings, row, 1)?.link ?? getCell(settings, row, 1)?.runs?.[0]?.link ?? null;
};

/** A plan with folders, a decision and a note in Bukti ZI, copied as "Buat salinan" does. */
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zi-copy-'));
  session = openSession(openSmallPlan(), {
    today: '2021-07-20',
    drive: (_meter, now) => new LocalDrive({ directory, user: 'ketua@contoh.go.id', now }),
  });
  session.click('folder');
  view = viewPlan(sheetNamed(session.workbook, 'Rencana Aksi'));
  view.write('I.1.b', 'KEPUTUSAN', 'Tidak berlaku');
  view.write('I.1.b', 'ALASAN', 'Digabung dengan I.1.a');
  const evidence = sheetNamed(session.workbook, 'Bukti ZI');
  const headerRow = evidence.rows.findIndex(row => row?.cells.some(cell => cell?.value === 'KODE'));
  const remark = (evidence.rows[headerRow]?.cells ?? []).findIndex(cell =>
    String(cell?.value).startsWith('CATATAN'),
  );
  typeInto(evidence, { row: headerRow + 1, column: remark }, 'Diminta dari bagian umum');
  session.workbook.spreadsheetId = 'book-2';
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('a copied workbook', () => {
  it.each(['segarkan', 'folder'] as const)('is asked about, and nothing is changed after Batal: %s', word => {
    const before = workbookFacts(session.workbook);
    const { questions, closing, writes } = session.click(word, { answers: ['cancel'] });
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatch(/^Spreadsheet ini salinan dari spreadsheet lain/);
    expect(closing).toMatch(/^Tidak ada yang diubah\./);
    expect(writes).toEqual([]);
    expect(workbookFacts(session.workbook)).toEqual(before);
  });

  it('goes on into the new year with its codes and words, and without the folders of its original', () => {
    const codes = view.codes();
    const oldLink = linkOf('I.1.a');
    expect([oldLink, rootLink()]).not.toContain(null);
    const { questions, closing } = session.click('segarkan', { answers: ['yes', 'yes'] });
    expect(questions).toHaveLength(2);
    expect(questions[1]).toMatch(/masih menyebut tahun 2021\. Lanjutkan dengan tahun 2021\?/);
    expect(closing).toMatch(/periksa "Tahun rencana aksi" dan "Posisi per tanggal" di Pengaturan ZI/);
    expect(view.codes()).toEqual(codes);
    expect(view.read('I.1.b', 'ALASAN')).toBe('Digabung dengan I.1.a');
    expect([linkOf('I.1.a'), rootLink()]).toEqual([null, null]);
    expect(session.workbook.sheets.map(({ name }) => name)).not.toContain('Bukti ZI');
    const notes = sheetNamed(session.workbook, 'Catatan ZI');
    expect(readText(notes, 1, 3)).toBe('Diminta dari bagian umum');
    const folders = session.click('folder');
    expect(folders.questions).toHaveLength(1);
    expect(folders.questions[0]).toMatch(/^Akan dibuat \d+ folder di Google Drive/);
    expect(linkOf('I.1.a')).not.toBeNull();
    expect(linkOf('I.1.a')).not.toBe(oldLink);
    expect(session.click('segarkan').questions).toEqual([]);
  });

  it('that is a plain copy starts clean, with what people wrote on Catatan ZI', () => {
    const { questions, closing } = session.click('segarkan', { answers: ['no', 'yes'] });
    expect(questions).toHaveLength(2);
    expect(questions[1]).toMatch(/akan ditambahkan kolom KODE/);
    expect(closing).toMatch(/^Status dan warna telah disegarkan\. 6 baris: /);
    expect(view.read('I.1.b', 'ALASAN')).toBe('');
    expect(linkOf('I.1.a')).toBeNull();
    expect(session.workbook.sheets.map(({ name }) => name)).not.toContain('Bukti ZI');
    const notes = sheetNamed(session.workbook, 'Catatan ZI');
    const words = notes.rows.map((_, row) => readText(notes, row, 3));
    expect(words.slice(1).sort()).toEqual([
      'Digabung dengan I.1.a',
      'Diminta dari bagian umum',
      'Tidak berlaku',
    ]);
    const again = session.click('segarkan');
    expect([again.questions, again.writes]).toEqual([[], []]);
  });

  it('that was only cleaned up makes folders of its own afterwards', () => {
    session.click('bersihkan');
    const folders = session.click('folder');
    expect(folders.questions.map(question => question.split(' ')[0])).toEqual(['Di', 'Akan']);
    expect(folders.closing).not.toMatch(/sudah ada/);
    expect(linkOf('I.1.a')).not.toBeNull();
  });

  it('is asked about before a report is built, and nothing is changed after Batal', () => {
    const before = workbookFacts(session.workbook);
    const answers = [{ text: 'S1-2021' }, { text: '' }, 'cancel'] as const;
    const { questions, closing, writes } = session.click('monev', { answers });
    expect(questions[2]).toMatch(/^Spreadsheet ini salinan dari spreadsheet lain/);
    expect(closing).toMatch(/^Tidak ada yang diubah\./);
    expect(writes).toEqual([]);
    expect(workbookFacts(session.workbook)).toEqual(before);
  });

  it.each(['yes', 'no'] as const)('keeps the reports of its original as history after %s', answer => {
    session.workbook.spreadsheetId = 'book-1';
    session.click('monev', { answers: [{ text: 'S1-2021' }, { text: '' }] });
    session.workbook.spreadsheetId = 'book-2';
    const reports = ['Monev S1 2021', 'Matriks S1 2021'];
    const readReports = () => reports.map(name => sheetFacts(sheetNamed(session.workbook, name)));
    const before = readReports();
    session.click('segarkan', { answers: [answer, 'yes'] });
    session.click('folder');
    expect(readReports()).toEqual(before);
  });

  it('brings all that the add-on remembers, since none of it is kept in properties, which stay behind', () => {
    expect([...session.workbook.documentProperties]).toEqual([]);
    expect(new Set(session.workbook.metadata.map(({ key }) => key))).toContain('zi.workbook');
    expect(session.workbook.metadata.every(({ visibility }) => visibility === 'DOCUMENT')).toBe(true);
  });

  it('can be checked without a question', () => {
    expect(session.click('periksa').questions).toEqual([]);
  });
});
