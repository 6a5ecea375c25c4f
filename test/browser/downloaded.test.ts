import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ExcelJs from 'exceljs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dropEvidence } from '../../src/cli/drop-evidence.ts';
import { exampleEvidence } from '../../src/cli/example-evidence.ts';
import { clickMenu, openExample, useBrowser } from './open-page.ts';

const open = useBrowser();

/** The last part of a matrix row's key is a sum of its links, and with them of ids. */
const SUM_OF_LINKS = /(?<=\d{4}\|[^"]*)\|[0-9a-z]{5}(?=")/g;

/** What an independent reader finds: values, looks, notes, links, rules of every sheet; ids by their first appearance. */
async function describeFile(path: string): Promise<string[]> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(path);
  const numbers = new Map<string, number>();
  const number = (id: string): string => {
    numbers.set(id, numbers.get(id) ?? numbers.size);
    return `id ${numbers.get(id)}`;
  };
  const lines = workbook.worksheets.flatMap(sheet => {
    const { name, state, views, model } = sheet;
    const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: unknown };
    const widths = sheet.columns?.map(({ width, hidden }) => [width, hidden]);
    const found: unknown[] = [
      [name, state, views, model.merges, widths],
      [name, conditionalFormattings],
    ];
    sheet.eachRow((row, rowNumber) => {
      row.eachCell((cell, column) => {
        const { value, numFmt, font, fill, border, alignment, note, dataValidation } = cell;
        const look = [numFmt, font, fill, border, alignment];
        found.push([name, rowNumber, column, value, note, dataValidation, look]);
      });
    });
    return found.map(line => JSON.stringify(line));
  });
  return lines.map(line =>
    line.replace(/(?<=\b|%2F)1[\w-]{32}(?:[\w-]{11})?(?![\w-])/g, number).replace(SUM_OF_LINKS, '|…'),
  );
}

describe('the downloaded workbook', () => {
  it('is what the command line makes of the same clicks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zi-download-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const run = (...args: readonly string[]): void => {
      const all = [resolve('build/zi.mjs'), ...args, '--today', '2021-07-05', '--yes'];
      const runs = ['--run', 'periksa', '--run', 'segarkan', '--run', 'folder'];
      const later = ['--run', 'segarkan', '--periode', 'S1-2021', '--run', 'monev'];
      const clicks = args.length > 0 && args[0]?.startsWith('hasil') ? later : runs;
      execFileSync(process.execPath, [...all, ...clicks], {
        cwd: folder,
        env: { ...process.env, TZ: 'Asia/Jakarta' },
      });
    };
    run(resolve('examples/rencana-aksi-2021.xlsx'));
    dropEvidence(join(folder, 'hasil/Drive'), exampleEvidence);
    run('hasil/rencana-aksi-2021.xlsx');

    const { page } = await open();
    await openExample(page);
    await clickMenu(page, 'Periksa rencana aksi', ['Ya']);
    await clickMenu(page, 'Segarkan bukti & status', ['Ya']);
    await clickMenu(page, 'Siapkan folder bukti', ['Ya']);
    await page.getByRole('button', { name: 'Isi contoh' }).click();
    await clickMenu(page, 'Segarkan bukti & status', ['Ya']);
    await clickMenu(page, 'Buat lembar monev…', ['S1-2021', 'OK']);
    const awaited = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh .xlsx' }).click();
    const path = join(folder, 'unduhan.xlsx');
    await (await awaited).saveAs(path);
    await page.getByText('Tautan Drive di dalamnya tidak menuju ke mana pun').waitFor();

    expect(readFileSync(path).length).toBeGreaterThan(10_000);
    const expected = await describeFile(join(folder, 'hasil/rencana-aksi-2021.xlsx'));
    const found = await describeFile(path);
    expect(found.filter((line, index) => line !== expected[index]).slice(0, 5)).toEqual([]);
    expect(found.length).toBe(expected.length);
  });
});
