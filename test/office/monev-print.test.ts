import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import type { Sheet } from '../../src/host/workbook/model.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { MonevStage, readTexts } from '../support/monev-stage.ts';

interface Word {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const A4_LANDSCAPE = { width: 841.9, height: 595.3 };
/** Is shown as a dash. */
const ZERO = '0';
const SMALLEST_POINTS = 8;
/** Height of a line's box over its font size, as pdftotext gives it for Arial's metrics. */
const BOX = 1.117;

/** The reports of two semesters in a workbook, with files, people's words and a long name. */
function buildReports() {
  const file = readXlsx(readFileSync(new URL('../../examples/rencana-aksi-2021.xlsx', import.meta.url)));
  const stage = new MonevStage(file.model);
  stage.session.click('folder');
  stage.drop('I.1.a', 'SOP Pemilihan Tim Kerja ZI.pdf', '2021-01-18');
  stage.drop('I.1.a', 'SK Tim Kerja ZI 2021 ttd.pdf', '2021-01-25');
  stage.drop('I.2.a', 'Dokumen rencana kerja pembangunan Zona Integritas tahun 2021.pdf', '2021-01-25');
  stage.build('S1-2021');
  stage.write('I.4.b', 'obstacle', 'Pejabat yang menandatangani belum dilantik sampai akhir Juni');
  stage.write('I.4.b', 'followUp', 'SOP ditetapkan bersama SK tim pada rapat bulan Juli');
  stage.buildOn('2021-12-31', 'S2-2021');
  return { file, stage };
}

/** Prints one sheet as LibreOffice does. */
function print(folder: string, file: ReturnType<typeof readXlsx>, sheetName: string): readonly Word[] {
  for (const sheet of file.model.sheets) sheet.visibility = sheet.name === sheetName ? 'visible' : 'hidden';
  file.model.activeSheetId = sheetNamed(file.model, sheetName).sheetId;
  const source = join(folder, 'cetak.xlsx');
  writeFileSync(source, writeXlsx(file));
  const profile = `-env:UserInstallation=file://${join(folder, '.profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source], {
    stdio: 'ignore',
  });
  const pages = execFileSync('pdftotext', ['-bbox', join(folder, 'cetak.pdf'), '-'], { encoding: 'utf8' });
  return pages.split('<page ').slice(1).flatMap(readPage);
}

function readPage(text: string, page: number): readonly Word[] {
  const [width, height] = [...text.slice(0, 80).matchAll(/"([\d.]+)"/g)].map(match => Number(match[1]));
  expect(width).toBeCloseTo(A4_LANDSCAPE.width, 0);
  expect(height).toBeCloseTo(A4_LANDSCAPE.height, 0);
  const pattern = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g;
  return [...text.matchAll(pattern)].map(([, left, top, right, bottom, words = '']) => ({
    text: decode(words),
    page,
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
}

function decode(words: string): string {
  return words
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** Letters and digits of all printed columns, in the order of the rows; hidden ones are not printed. */
function lettersOf(sheet: Sheet): readonly string[] {
  const isPrinted = (column: number) => sheet.columns[column]?.hidden !== true;
  return readTexts(sheet).flatMap(row => row.filter((cell, at) => cell !== ZERO && isPrinted(at)));
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(text => text.match(/[\p{L}\d]+/gu) ?? []))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Whether the word stands on two lines, as "dilaksanakan/diimplementasikan/internalisasi" does: it fits on none. */
function isBroken(word: string, words: readonly Word[]): boolean {
  const cuts = Array.from(
    { length: word.length - 1 },
    (_, at) => [word.slice(0, at + 1), word.slice(at + 1)] as const,
  );
  return cuts.some(([head, tail]) =>
    words.some(
      ({ text, page, bottom }) =>
        text.endsWith(head) &&
        words.some(
          next => next.text.startsWith(tail) && next.page === page && Math.abs(next.top - bottom) < 2,
        ),
    ),
  );
}

function overlaps(one: Word, other: Word): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return (
    one.page === other.page &&
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    shared > (one.bottom - one.top) / 2
  );
}

/** Whether the words stand on the page, one after the other. */
function pageSays(words: readonly Word[], page: number, wanted: string): boolean {
  const shown = words.filter(word => word.page === page).map(({ text }) => text);
  return shown.join(' ').includes(wanted);
}

describe('a printed report', () => {
  it('has every word of its sheets, none over another, in letters of at least 8 points', () => {
    const { file, stage } = buildReports();
    for (const name of ['Monev S1 2021', 'Matriks S1 2021', 'Monev S2 2021', 'Matriks S2 2021']) {
      const words = print(stage.directory, file, name);
      const printed = countWords(words.map(({ text }) => text));
      const lost = [...countWords(lettersOf(sheetNamed(file.model, name)))].filter(
        ([word, count]) => (printed.get(word) ?? 0) < count && !isBroken(word, words),
      );
      expect(`${name}: ${lost.map(([word]) => word).join(' ')}`).toBe(`${name}: `);
      const over = words.filter((word, at) => words.slice(at + 1).some(other => overlaps(word, other)));
      expect(`${name}: ${over.map(({ text }) => text).join(' ')}`).toBe(`${name}: `);
      const size = Math.min(...words.map(({ top, bottom }) => bottom - top)) / BOX;
      expect(size).toBeGreaterThanOrEqual(SMALLEST_POINTS - 0.05);
      const headings = words.filter(({ text, top }) => text === 'KODE' && top < 120);
      if (name.startsWith('Matriks'))
        expect(headings).toHaveLength(1 + Math.max(...words.map(({ page }) => page)));
      const pagesOf = (word: string) => words.filter(({ text }) => text === word).map(({ page }) => page);
      if (name.startsWith('Monev'))
        expect(new Set([...pagesOf('Mengetahui,'), ...pagesOf('NIP')]).size).toBe(1);
      const lastPage = Math.max(...words.map(({ page }) => page));
      const inOrder = (wanted: string) =>
        Array.from({ length: lastPage + 1 }, (_, page) => pageSays(words, page, wanted));
      // On every page whose report it is, of what and as of when, and which page of how many.
      const head = name.endsWith('S1 2021') ? 'semester I 2021' : 'semester II 2021';
      if (name.startsWith('Monev')) expect(inOrder(`Monev ZI ${head} · posisi per`)).not.toContain(false);
      for (let page = 0; page <= lastPage; page += 1)
        expect(pageSays(words, page, `${name} – ${page + 1}/${lastPage + 1}`)).toBe(true);
      if (name.startsWith('Monev')) expect(words.some(({ text }) => text.includes('✎'))).toBe(false);
    }
  }, 400_000);
});
