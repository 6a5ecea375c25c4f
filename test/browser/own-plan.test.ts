import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { openExampleFile } from '../support/bundle-workbook.ts';
import { clickMenu, openExample, openFile, PHONE, useBrowser, type WindowSize } from './open-page.ts';

const open = useBrowser();

/** Were one of them read as a page, it would mark the window. */
const HOSTILE = [
  '<img src=x onerror="window.harmed=1">',
  '<script>window.harmed=1</script>',
  '"><svg onload=window.harmed=1>',
  'javascript:window.harmed=1',
  '{{constructor.constructor("window.harmed=1")()}}',
  '=HYPERLINK("https://contoh.id/","klik")',
];

function buildHostilePlan(): Buffer {
  const file = openExampleFile();
  const [sheet] = file.model.sheets;
  if (sheet === undefined) throw new Error('The example has a sheet.');
  HOSTILE.forEach((text, index) => {
    updateCell(sheet, 5 + index, 2, { value: text, runs: undefined, note: text });
    updateCell(sheet, 5 + index, 3, { value: text, runs: undefined, link: 'javascript:window.harmed=1' });
  });
  return Buffer.from(writeXlsx(file));
}

describe('a plan of one’s own', () => {
  it('with hostile cells is shown as it is written, and nothing runs or is fetched', async () => {
    const { page, requests, errors } = await open();
    await openFile(page, { name: '<b>rencana</b>.xlsx', buffer: buildHostilePlan() });
    await page.locator('.cell').first().waitFor();
    const shown = await page.locator('.cell').allInnerTexts();
    expect(shown.some(text => text.includes('<img src=x onerror'))).toBe(true);
    await clickMenu(page, 'Periksa rencana aksi');
    await clickMenu(page, 'Segarkan bukti & status', ['Ya']);
    await clickMenu(page, 'Siapkan folder bukti', ['Ya']);
    for (const name of HOSTILE) {
      await page
        .locator('#drive input[type=file]')
        .first()
        .setInputFiles({
          name: `${name.replaceAll('/', '_')}.pdf`,
          mimeType: 'application/pdf',
          buffer: Buffer.from(name),
        });
    }
    await page.getByText('onerror').first().waitFor();
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
  });

  it.each([
    ['no workbook', Buffer.from('halo'), 'bukan .xlsx'],
    ['nothing', Buffer.alloc(0), 'kosong'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'Excel lama'],
    ['a damaged zip', readFileSync('examples/rencana-aksi-2021.xlsx').subarray(0, 9000), 'rusak'],
  ])('that is %s is refused with a sentence', async (_what, buffer, sentence) => {
    const { page } = await open();
    await openFile(page, { name: 'rencana.xlsx', buffer });
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
  });

  it('keeps its frozen columns in sight, but not on a screen that they would fill', async () => {
    const file = openExampleFile();
    const [sheet] = file.model.sheets;
    if (sheet === undefined) throw new Error('The example has a sheet.');
    sheet.frozenColumns = 3;
    const plan = { name: 'beku.xlsx', buffer: Buffer.from(writeXlsx(file)) };
    const placeAfterScroll = async (size: WindowSize) => {
      const { page } = await open(size);
      await openFile(page, plan);
      const third = page.locator('.cell[data-row="5"][data-column="2"]');
      await third.waitFor();
      const before = (await third.boundingBox())?.x ?? Number.NaN;
      await page.locator('.grid').evaluate(grid => grid.scrollTo(400, 0));
      const after = (await third.boundingBox())?.x ?? Number.NaN;
      return {
        moved: Math.round(before - after),
        scrolled: await page.locator('.grid').evaluate(grid => grid.scrollLeft),
      };
    };
    const narrow = await placeAfterScroll({ width: 800, height: 700 });
    expect(narrow.scrolled).toBeGreaterThan(0);
    expect(narrow.moved).toBe(0);
    const phone = await placeAfterScroll(PHONE);
    expect(phone.moved).toBe(phone.scrolled);
  });

  it('is asked about before it is lost', async () => {
    const { page } = await open();
    await openExample(page);
    await clickMenu(page, 'Periksa rencana aksi');
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await page.getByRole('tab', { name: 'Temuan ZI' }).count()).toBe(1);
  });

  it('of 10,000 rows scrolls with few cells drawn, and is checked', async () => {
    const { page, errors } = await open();
    await openFile(page, { name: 'besar.xlsx', buffer: buildLargePlan(10_000) });
    await page.locator('.cell').first().waitFor();
    expect(await page.locator('.cell').count()).toBeLessThan(2500);
    await page.locator('.cell').first().click();
    await page.keyboard.press('Control+End');
    await page.getByRole('gridcell', { name: 'Langkah 9999' }).first().waitFor();
    expect(await page.locator('.cell').count()).toBeLessThan(2500);
    const said = await clickMenu(page, 'Periksa rencana aksi');
    expect(said.join()).toContain('baris pada sheet');
    expect(errors).toEqual([]);
  });
});

function buildLargePlan(rowCount: number): Buffer {
  const file = openExampleFile();
  const [sheet] = file.model.sheets;
  if (sheet === undefined) throw new Error('A workbook has a sheet.');
  sheet.rowCount = rowCount + 200;
  const pattern = sheet.rows[9]?.cells ?? [];
  for (let index = 0; index < rowCount; index++) {
    const row = 90 + index;
    pattern.forEach((cell, column) => {
      if (cell !== undefined && column >= 2)
        updateCell(sheet, row, column, { value: cell.value, style: cell.style });
    });
    updateCell(sheet, row, 3, { value: `Langkah ${index}` });
  }
  return Buffer.from(writeXlsx(file));
}
