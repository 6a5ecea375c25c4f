import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { A4_PAGES } from '../../src/host/workbook/new-sheet.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { viewPlan } from '../support/bundle-plan.ts';
import { openSession } from '../support/bundle-session.ts';
import { openExampleFile, sheetNamed } from '../support/bundle-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'zi-colours-'));

/** The plan refreshed on 20 July 2021, alone in its workbook so that every page is its own. */
function refreshPlan() {
  const file = openExampleFile();
  const session = openSession(file.model, { today: '2021-07-20' });
  session.click('segarkan');
  const plan = sheetNamed(file.model, 'Rencana Aksi 2021');
  for (const sheet of file.model.sheets) if (sheet !== plan) sheet.visibility = 'hidden';
  plan.print = A4_PAGES;
  return { view: viewPlan(plan), bytes: writeXlsx(file) };
}

/** The sheet as LibreOffice prints it on that day. */
function print(bytes: Uint8Array, day: string): string {
  const source = join(folder, `${day}.xlsx`);
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const office = ['soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source];
  execFileSync('faketime', [`${day} 10:00:00`, ...office], { stdio: 'ignore' });
  return join(folder, `${day}.pdf`);
}

interface Word {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Words of a PDF with their middle, in points. */
function listWords(pdf: string): readonly Word[] {
  const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
  let page = 0;
  const words: Word[] = [];
  for (const [tag, ...found] of html.matchAll(
    /<page |<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g,
  )) {
    if (tag === '<page ') page += 1;
    const [left, top, right, bottom] = found.slice(0, 4).map(Number);
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) continue;
    if (tag !== '<page ')
      words.push({ page, text: found[4] ?? '', x: (left + right) / 2, y: (top + bottom) / 2 });
  }
  return words;
}

/** Pixels of a page, one a point. */
function readPixels(pdf: string): readonly ((x: number, y: number) => string)[] {
  const prefix = pdf.replace('.pdf', '');
  execFileSync('pdftoppm', ['-r', '72', pdf, prefix]);
  const name = prefix.slice(folder.length + 1);
  return readdirSync(folder)
    .filter(file => file.startsWith(`${name}-`) && file.endsWith('.ppm'))
    .sort()
    .map(file => {
      const bytes = readFileSync(join(folder, file));
      const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
      const width = Number(head?.[1]);
      const start = head?.[0].length ?? 0;
      return (x, y) => {
        const at = start + 3 * (Math.round(y) * width + Math.round(x));
        return `#${bytes.subarray(at, at + 3).toString('hex')}`;
      };
    });
}

/** Codes of the rows whose TENGGAT cell is printed red. */
function listRedCodes(pdf: string): string[] {
  const words = listWords(pdf);
  const heading = words.find(({ text }) => text === 'TENGGAT');
  const pages = readPixels(pdf);
  return words
    .filter(({ text }) => /^[IVX]+\.\d+\.[a-z]$/.test(text))
    .filter(({ page, y }) => {
      const colourAt = pages[page - 1];
      const near = Array.from({ length: 41 }, (_, i) => colourAt?.((heading?.x ?? 0) - 20 + i, y));
      return near.filter(colour => colour === '#ea9a92').length > 5;
    })
    .map(({ text }) => text);
}

describe('the saved sheet, opened without running anything', () => {
  afterAll(() => rmSync(folder, { recursive: true }));
  const { view, bytes } = refreshPlan();

  it.each([
    ['2021-07-20', 43],
    ['2021-08-01', 52],
    ['2021-11-15', 69],
  ])(
    'is red on %s where TENGGAT has passed',
    (day, count) => {
      const red = listRedCodes(print(bytes, day));
      const overdue = view.codes().filter(code => {
        const due = view.read(code, 'TENGGAT');
        return due !== '' && due < day;
      });
      expect(red).toEqual(overdue);
      expect(red).toHaveLength(count);
    },
    240_000,
  );
});
