import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clickMenu, openExample, PHONE, useBrowser } from './open-page.ts';

const open = useBrowser();
/** `ZI_PICTURES=docs/gambar` makes those of README and guide anew. */
const folder = process.env.ZI_PICTURES ?? join('build', 'gambar');
mkdirSync(folder, { recursive: true });

describe('the pictures of README and guide', () => {
  it.each([
    ['coba-zi', { width: 1366, height: 760 }],
    ['coba-zi-telepon', PHONE],
  ])('%s shows the plan in its colours', async (name, size) => {
    const { page } = await open(size);
    await openExample(page);
    await clickMenu(page, 'Periksa rencana aksi');
    await clickMenu(page, 'Segarkan bukti & status', ['Ya']);
    await clickMenu(page, 'Siapkan folder bukti', ['Ya']);
    if (size === PHONE) await page.getByRole('button', { name: 'Drive', exact: true }).click();
    await page.getByRole('button', { name: 'Isi contoh' }).click();
    if (size === PHONE) await page.getByRole('button', { name: 'Drive', exact: true }).click();
    // On this day the first rows have nearly every colour.
    await page.getByLabel('Hari ini').fill('2021-08-16');
    await clickMenu(page, 'Segarkan bukti & status', ['Ya']);
    await page.waitForFunction(() => document.querySelector('.changed') === null);
    await page.waitForFunction(() => document.querySelector('.status p') === null, null, { timeout: 30_000 });
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path });
    expect(readFileSync(path).length).toBeGreaterThan(20_000);
  });
});
