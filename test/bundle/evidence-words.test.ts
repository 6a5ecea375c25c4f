import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { linesOf, openRefreshed, readEvidenceLines, typeBeside } from '../support/evidence-session.ts';

const DAY = '2021-07-05';

describe('what people write in Bukti ZI', () => {
  it.each([
    ['COCOKKAN with a number', { COCOKKAN: '3' }, '3 notulen | scan0001.pdf | Ada'],
    ['COCOKKAN 0', { COCOKKAN: '0' }, ' | scan0001.pdf | Berkas lain (bukan bukti)'],
    ['VERIFIKASI Dikembalikan', { VERIFIKASI: 'Dikembalikan' }, ' | scan0001.pdf | Dikembalikan'],
    ['VERIFIKASI Diterima', { VERIFIKASI: 'Diterima' }, '3 notulen | scan0001.pdf | Ada'],
    [
      'COCOKKAN that cannot be read',
      { COCOKKAN: 'sk tim' },
      ' | scan0001.pdf | Berkas lain – mungkin 3 notulen? tulis 3 di COCOKKAN · COCOKKAN tidak dipahami: tulis nomor dokumen (1–3) atau 0',
    ],
    [
      'a number that the row does not have',
      { COCOKKAN: '9' },
      ' | scan0001.pdf | Berkas lain – mungkin 3 notulen? tulis 3 di COCOKKAN · COCOKKAN tidak dipahami: tulis nomor dokumen (1–3) atau 0',
    ],
    [
      'a word that the list does not have',
      { VERIFIKASI: 'oke' },
      ' | scan0001.pdf | Berkas lain – mungkin 3 notulen? tulis 3 di COCOKKAN · VERIFIKASI tidak dipahami: pilih dari daftar',
    ],
  ])('counts beside a file: %s', (_reason, words, line) => {
    const { stage, session } = openRefreshed(DAY);
    typeBeside(stage.workbook, ['I.1.b', 'BERKAS', 'scan0001'], words);
    const { closing } = session.click('segarkan');
    expect(linesOf(stage.workbook, 'I.1.b')).toContain(line);
    expect(closing.includes('1 isian di Bukti ZI tidak dipahami (I.1.b)')).toBe(
      line.includes('tidak dipahami'),
    );
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it.each([
    ['TAUTAN', { TAUTAN: 'https://balai.go.id/notulen' }, '3 notulen |  | Ada (tautan, tidak diperiksa)'],
    [
      'words in TAUTAN',
      { TAUTAN: 'di website' },
      '3 notulen |  | Terlambat (belum ada) · TAUTAN bukan alamat web',
    ],
    [
      'Tidak berlaku with its reason',
      { VERIFIKASI: 'Tidak berlaku', CATATAN: 'rapat batal' },
      '3 notulen |  | Tidak berlaku',
    ],
    [
      'Tidak berlaku without a reason',
      { VERIFIKASI: 'Tidak berlaku' },
      '3 notulen |  | Terlambat (belum ada) · Tidak berlaku belum dihitung: tulis sebabnya di CATATAN',
    ],
  ])('counts beside a missing document: %s', (_reason, words, line) => {
    const { stage, session } = openRefreshed(DAY);
    typeBeside(stage.workbook, ['I.1.b', 'DOKUMEN', '3 notulen'], words);
    session.click('segarkan');
    expect(linesOf(stage.workbook, 'I.1.b')).toContain(line);
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it('stays with a file that is renamed, and on its line when the file moves or goes', () => {
    const { stage, session } = openRefreshed(DAY);
    typeBeside(stage.workbook, ['I.1.b', 'BERKAS', 'scan0001'], { COCOKKAN: '3', CATATAN: 'sudah dicek' });
    const folder = join(stage.directory, stage.folderOf('I.1.b'));
    renameSync(join(folder, 'scan0001.pdf'), join(folder, 'hasil pindai.pdf'));
    session.click('segarkan');
    expect(linesOf(stage.workbook, 'I.1.b')).toContain('3 notulen | hasil pindai.pdf | Ada');
    expect(wordsOf(stage.workbook)).toEqual(['I.1.b hasil pindai.pdf: 3, sudah dicek']);
    renameSync(
      join(folder, 'hasil pindai.pdf'),
      join(stage.directory, stage.folderOf('II.1.a'), 'hasil pindai.pdf'),
    );
    session.click('segarkan');
    expect(linesOf(stage.workbook, 'I.1.b')).toContain(
      '3 notulen | hasil pindai.pdf | Berkas ini sekarang di II.1.a',
    );
    expect(wordsOf(stage.workbook)).toEqual(['I.1.b hasil pindai.pdf: 3, sudah dicek']);
    expect(linesOf(stage.workbook, 'II.1.a')).toContain(' | hasil pindai.pdf | Berkas lain');
    rmSync(join(stage.directory, stage.folderOf('II.1.a'), 'hasil pindai.pdf'));
    session.click('segarkan');
    expect(linesOf(stage.workbook, 'I.1.b')).toContain(
      '3 notulen | hasil pindai.pdf | Berkas ini tidak ada lagi di folder',
    );
    expect(linesOf(stage.workbook, 'II.1.a').join()).not.toContain('hasil pindai');
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it('stays on the line of a document whose file came', () => {
    const { stage, session } = openRefreshed(DAY);
    typeBeside(stage.workbook, ['I.1.b', 'DOKUMEN', '3 notulen'], { CATATAN: 'menyusul minggu depan' });
    stage.drop('I.1.b', 'Notulen.pdf', '2021-07-03');
    session.click('segarkan');
    expect(linesOf(stage.workbook, 'I.1.b')).toContain('3 notulen |  | Dokumen ini sudah ada berkasnya');
    expect(wordsOf(stage.workbook)).toEqual(['I.1.b : menyusul minggu depan']);
  });

  it('survives sorting, inserted columns and rows of people’s own', () => {
    const { stage, session } = openRefreshed(DAY);
    typeBeside(stage.workbook, ['I.1.b', 'BERKAS', 'scan0001'], { COCOKKAN: '3' });
    const sheet = sheetNamed(stage.workbook, 'Bukti ZI');
    insertColumn(stage.workbook, 2, 'PEMERIKSA');
    const [first, ...others] = sheet.rows.slice(3);
    sheet.rows.splice(3, sheet.rows.length - 3, ...others.reverse(), first);
    const ownRow = sheet.rows.length;
    sheet.rows[ownRow] = undefined;
    updateCell(sheet, ownRow, 1, { value: 'Catatan rapat kami', formula: undefined });
    updateCell(sheet, ownRow, 2, { value: 'Ani' });
    session.click('segarkan');
    expect(linesOf(stage.workbook, 'I.1.b')).toContain('3 notulen | scan0001.pdf | Ada');
    const own = readEvidenceLines(stage.workbook).find(({ texts }) => texts.get('PEMERIKSA') === 'Ani');
    expect(own?.texts.get('INDIKATOR')).toBe('Catatan rapat kami');
    expect(readEvidenceLines(stage.workbook).map(({ texts }) => texts.get('KODE'))).toEqual([
      'I.1.a',
      'I.1.a',
      'I.1.b',
      'I.1.b',
      'I.1.c',
      ...Array(7).fill('I.1.d'),
      'II.1.a',
      'II.1.a',
      '',
    ]);
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it('asks for a heading that a person changed, and writes nothing', () => {
    const { stage, session } = openRefreshed(DAY);
    updateCell(sheetNamed(stage.workbook, 'Bukti ZI'), 2, 7, { value: 'COCOK' });
    const click = session.click('segarkan');
    expect(click.closing).toContain('"COCOKKAN ✎" tidak ditemukan');
    expect(click.writes).toEqual([]);
  });
});

/** All words of people: `KODE BERKAS: words`. */
function wordsOf(workbook: Workbook): string[] {
  return readEvidenceLines(workbook).flatMap(({ texts }) => {
    const words = ['COCOKKAN ✎', 'VERIFIKASI ✎', 'TAUTAN ✎', 'CATATAN ✎'].flatMap(
      heading => texts.get(heading) || [],
    );
    return words.length === 0 ? [] : [`${texts.get('KODE')} ${texts.get('BERKAS')}: ${words.join(', ')}`];
  });
}

/** A person inserts a column with a heading. */
function insertColumn(workbook: Workbook, index: number, heading: string): void {
  const sheet = sheetNamed(workbook, 'Bukti ZI');
  sheet.columnCount += 1;
  sheet.rows.forEach(row => {
    row?.cells.splice(index, 0, undefined);
  });
  const beside = getCell(sheet, 2, index - 1);
  updateCell(sheet, 2, index, { value: heading, ...(beside ? { style: beside.style } : {}) });
}
