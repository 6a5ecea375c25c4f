import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { BuiltHost } from '../cli/built-host.ts';
import { REFERENCE_PLAN } from '../host/workbook/read-fixture.ts';
import { BUNDLE } from '../support/bundle-session.ts';
import { tally } from '../support/tally.ts';
import { REFUSED_FILES, replaceParts, retarget, SHEET, sheetOf } from './refused-files.ts';

const MEBIBYTE = 1 << 20;
const host = new BuiltHost();

/** Writes down at the end of the host's process what it took; its threads belong to it. */
const METER = `
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeFileSync(process.env.ZI_USAGE, JSON.stringify(process.resourceUsage())));
`;

beforeAll(() => {
  host.build(BUNDLE);
  host.write('meter.mjs', METER);
});
afterAll(() => host.remove());

/** Clicks Periksa on a file in a folder of its own, and says what that took and what stands in the folder after. */
async function check(folder: string, bytes: Uint8Array) {
  const path = host.write(`files/${folder}.xlsx`, '');
  writeFileSync(path, bytes);
  const usagePath = join(host.directory, `usage-${folder}.json`);
  const answer = await host.runWith(
    { NODE_OPTIONS: `--import=${join(host.directory, 'meter.mjs')}`, ZI_USAGE: usagePath },
    [folder, path, '--run', 'periksa', '--yes'],
  );
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usagePath, 'utf8'));
  return {
    ...answer,
    bytesTaken: maxRSS * 1024,
    secondsTaken: (userCPUTime + systemCPUTime) / 1e6,
    written: readdirSync(join(host.directory, folder)),
  };
}

describe(`${REFUSED_FILES.length} files that are not worked on`, () => {
  let refusedCount = 0;

  it.concurrent.each(REFUSED_FILES.map((file, index) => [...file, index] as const))(
    'is refused with a sentence and the code 2, within 5 seconds and 500 MB, and nothing is written: %s',
    async (_reason, make, sentence, index) => {
      const answer = await check(`refused-${index}`, make());
      expect(answer.errors).toMatch(sentence);
      expect(answer.errors).toMatch(/^[^\p{Cc}]+\.\n$/u);
      expect([answer.exitCode, answer.output]).toEqual([2, '']);
      expect(answer.written).toEqual([]);
      expect(answer.bytesTaken).toBeLessThan(500 * MEBIBYTE);
      expect(answer.secondsTaken).toBeLessThan(5);
      refusedCount += 1;
    },
  );

  it('are all of them refused', () => {
    expect(refusedCount).toBe(REFUSED_FILES.length);
    tally('files refused', refusedCount);
  });
});

const NO_PLAN = (seen: string): string =>
  `Tidak ada sheet yang memuat rencana aksi (yang dilihat: ${seen}). Beri tabel`;
const SECRET = 'RAHASIA-DARI-DISK';

/** A sheet that would be taken for a plan, was it read: the reference plan's own, with a secret below its table. */
function secretSheet(): string {
  const text = new TextDecoder().decode(unzipSync(readFileSync(REFERENCE_PLAN))[SHEET]);
  const row = `<row r="900"><c r="A900" t="inlineStr"><is><t>${SECRET}</t></is></c></row>`;
  return text.replace('</sheetData>', `${row}</sheetData>`);
}

describe('files with a part that is missing or written in other units', () => {
  it.each<readonly [string, () => Uint8Array, string]>([
    ['a missing sheet', () => replaceParts({ [SHEET]: null }), '"Catatan Rapat"'],
    [
      'an empty sheet in UTF-16',
      () => replaceParts({ [SHEET]: Buffer.from(`\ufeff${sheetOf('')}`, 'utf16le') }),
      '"Rencana Aksi 2021", "Catatan Rapat"',
    ],
  ])('are read without it, and the sheets that were seen are named: %s', async (reason, make, seen) => {
    const answer = await check(reason.replaceAll(' ', '-'), make());
    expect([answer.exitCode, answer.errors]).toEqual([2, '']);
    expect(answer.output.replace(/\n +│ /g, ' ')).toContain(NO_PLAN(seen));
    expect(answer.written).toEqual([]);
    expect(answer.bytesTaken).toBeLessThan(500 * MEBIBYTE);
    expect(answer.secondsTaken).toBeLessThan(5);
  });

  it('are read as the same plan in UTF-8 is', () => {
    const inUtf16 = replaceParts({
      [SHEET]: Buffer.from(
        `\ufeff${new TextDecoder().decode(unzipSync(readFileSync(REFERENCE_PLAN))[SHEET])}`,
        'utf16le',
      ),
    });
    const sheets = readXlsx(readFileSync(REFERENCE_PLAN)).model.sheets;
    expect(readXlsx(inUtf16).model.sheets).toEqual(sheets);
    expect(sheets[0]?.rows.length).toBeGreaterThan(70);
  });
});

describe('a file whose sheet is said to lie on the disk beside it', () => {
  const UP = '../'.repeat(30);

  it('would be taken for a plan, was it read', () => {
    const file = readXlsx(replaceParts({ [SHEET]: secretSheet() }));
    expect(file.model.sheets.map(({ name }) => name)).toEqual(['Rencana Aksi 2021', 'Catatan Rapat']);
    expect(JSON.stringify(file.model)).toContain(SECRET);
  });

  it.each<readonly [string, (path: string) => string]>([
    ['a way up', path => `${UP}${path.slice(1)}`],
    ['a way up from the top of the package', path => `/${UP}${path.slice(1)}`],
    ['a path', path => path],
    ['a path behind two slashes', path => `/${path}`],
    ['an address', path => `file://${path}`],
    ['an address that is external', path => `file://${path}" TargetMode="External`],
    ['a name beside it', () => 'rahasia.xml'],
    ['slashes the other way', path => `${UP}${path.slice(1)}`.replaceAll('/', '\\')],
    ['slashes in per cent', path => `${UP}${path.slice(1)}`.replaceAll('/', '%2F')],
  ])('is read without anything of the disk, and saved without it: %s', async (way, aim) => {
    const secret = host.write('files/rahasia.xml', secretSheet());
    const bytes = retarget('xl/_rels/workbook.xml.rels', 'worksheets/sheet1.xml', aim(secret));
    expect(bytes).not.toEqual(replaceParts({}));
    const answer = await check(`disk-${way.replaceAll(' ', '-')}`, bytes);
    expect([answer.exitCode, answer.errors]).toEqual([2, '']);
    expect(answer.output.replace(/\n +│ /g, ' ')).toContain(NO_PLAN('"Catatan Rapat"'));
    expect(answer.output).not.toContain(SECRET);
    expect(answer.written).toEqual([]);
    const file = readXlsx(bytes);
    expect(file.model.sheets.map(({ name }) => name)).toEqual(['Catatan Rapat']);
    const saved = Object.values(unzipSync(writeXlsx(file))).map(part => new TextDecoder().decode(part));
    expect(saved.join('')).not.toContain(SECRET);
    expect(answer.bytesTaken).toBeLessThan(500 * MEBIBYTE);
    expect(answer.secondsTaken).toBeLessThan(5);
  });
});
