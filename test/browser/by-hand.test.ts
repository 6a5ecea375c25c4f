import { describe, expect, it } from 'vitest';
import { answerDialogs, clickMenu, openExample, useBrowser } from './open-page.ts';

const open = useBrowser();

describe('typing', () => {
  it('is done with keys alone, read as Sheets reads it, and undone', async () => {
    const { page } = await open();
    await openExample(page);
    await page.locator('.cell').first().click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('5/7/2021');
    await page.keyboard.press('Enter');
    const bar = page.getByRole('region', { name: 'Isi sel terpilih' });
    await expect.poll(() => bar.innerText()).toContain('5/7/2021');
    await page.keyboard.press('Control+z');
    await expect.poll(() => bar.innerText()).not.toContain('5/7/2021');
    await page.keyboard.press('Control+y');
    await expect.poll(() => bar.innerText()).toContain('5/7/2021');
    await page.keyboard.press('F2');
    await page.keyboard.type(' lagi');
    await page.keyboard.press('Escape');
    await expect.poll(() => bar.innerText()).not.toContain('lagi');
    await page.keyboard.press('Delete');
    await expect.poll(() => bar.innerText()).not.toContain('5/7/2021');
  });

  it('into a cell with a list offers its choices', async () => {
    const { page } = await open();
    await openExample(page);
    await clickMenu(page, 'Segarkan bukti & status', ['Ya']);
    await clickMenu(page, 'Siapkan folder bukti', ['Ya']);
    await page.getByRole('button', { name: 'Isi contoh' }).click();
    await clickMenu(page, 'Segarkan bukti & status', ['Ya']);
    await page.getByRole('tab', { name: 'Bukti ZI' }).click();
    const marked = page.locator('.cell:has(.choice-mark)').first();
    await marked.click();
    await page.keyboard.press('Enter');
    const list = page.getByRole('combobox', { name: /^Isi sel/ });
    const choices = await list.locator('option').allInnerTexts();
    expect(choices.length).toBeGreaterThan(1);
    await list.selectOption(choices[1] ?? '');
    const bar = page.getByRole('region', { name: 'Isi sel terpilih' });
    await expect.poll(() => bar.innerText()).toContain(choices[1]);
  });

  it('goes back before the last click as a whole', async () => {
    const { page } = await open();
    await openExample(page);
    const before = await page.getByRole('tab').allInnerTexts();
    await clickMenu(page, 'Periksa rencana aksi');
    expect(await page.getByRole('tab').count()).toBeGreaterThan(before.length);
    await page.getByRole('button', { name: 'Kembalikan sebelum klik' }).click();
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(before);
  });
});

describe('the menu', () => {
  it('is walked through with arrows and left with Escape', async () => {
    const { page } = await open();
    await openExample(page);
    const button = page.getByRole('button', { name: /^Menu ZI/ });
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(
      expect.arrayContaining([
        'Periksa rencana aksi',
        'Segarkan bukti & status',
        'Siapkan folder bukti',
        'Tentang',
      ]),
    );
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Segarkan bukti & status');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('menu-zi');
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  it('closing a question is no', async () => {
    const { page } = await open();
    await openExample(page);
    const before = await page.getByRole('tab').allInnerTexts();
    await page.getByRole('button', { name: /^Menu ZI/ }).click();
    await page.getByRole('menuitem', { name: 'Segarkan bukti & status' }).click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await answerDialogs(page);
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(before);
    expect(await page.getByRole('gridcell', { name: /^STATUS/ }).count()).toBe(0);
  });
});

describe('Drive', () => {
  it('takes dropped files, renames, moves and throws away', async () => {
    const { page } = await open();
    await openExample(page);
    await clickMenu(page, 'Segarkan bukti & status', ['Ya']);
    await clickMenu(page, 'Siapkan folder bukti', ['Ya']);
    const folder = page.getByRole('button', { name: /^▾ I\.4\.b / });
    await page.getByLabel(/^Berkas untuk I\.4\.b /).setInputFiles({
      name: 'SK Tim Agen Perubahan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('isi'),
    });
    await page.getByText('SK Tim Agen Perubahan.pdf').first().waitFor();
    expect(await folder.count()).toBe(1);
    await page.getByRole('button', { name: 'Ganti nama SK Tim Agen Perubahan.pdf' }).click();
    await page.locator('dialog[open] input').fill('SK Agen.pdf');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Pindahkan SK Agen.pdf' }).click();
    await page.locator('dialog[open] input').fill('I.1.a');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Buang SK Agen.pdf' }).click();
    await page.getByRole('button', { name: 'Ya', exact: true }).click();
    await expect.poll(() => page.getByText('SK Agen.pdf').count()).toBe(0);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByText('SK Agen.pdf').first().waitFor();
  });
});

describe('files that fall on a row', () => {
  it('lie in its folder, and one without a folder says what to click', async () => {
    const { page } = await open();
    await openExample(page);
    const drop = (name: string): Promise<void> =>
      page.evaluate(fileName => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(['isi'], fileName, { type: 'application/pdf' }));
        const cell = document.querySelector('.cell[data-row="5"]');
        cell?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
      }, name);
    await drop('terlalu dini.pdf');
    await page.getByText('Baris 6 belum punya folder').waitFor();
    await clickMenu(page, 'Segarkan bukti & status', ['Ya']);
    await clickMenu(page, 'Siapkan folder bukti', ['Ya']);
    await drop('SK Tim Kerja.pdf');
    await page.getByText('SK Tim Kerja.pdf').first().waitFor();
    await page.getByText(/1 berkas ditaruh di I\.1\.a /).waitFor();
    expect(await page.getByText('terlalu dini.pdf').count()).toBe(0);
  });
});

describe('what is taken along', () => {
  it('are the two texts, in the clipboard or a selected field', async () => {
    const { page } = await open();
    await openExample(page);
    await page.getByRole('button', { name: 'Pasang di Google Sheets' }).click();
    await page.getByRole('button', { name: 'Salin Code.gs' }).click();
    await page.getByText(/Code\.gs sudah disalin|sudah dipilih di kotak/).waitFor();
    expect(await page.locator('dialog li').count()).toBe(6);
    await page.keyboard.press('Escape');
  });

  it('prints the sheet in sight as a table, on A4 lying', async () => {
    const { page } = await open();
    await openExample(page);
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: 'Cetak' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper tr').count()).toBeGreaterThan(72);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toMatch(/MediaBox ?\[0 0 84[12]/);
  });
});
