import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as launcher, type Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

const address = pathToFileURL(resolve('build/coba-zi.html')).href;

/** Without a font every text would be 0 px wide, without an error. */
const FONTS =
  '<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts</dir><dir prefix="xdg">fonts</dir></fontconfig>';

export interface OpenedPage {
  readonly page: Page;
  /** Addresses that the page asked for beside its own. */
  readonly requests: string[];
  /** What went wrong in its scripts. */
  readonly errors: string[];
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export const DESK: WindowSize = { width: 1400, height: 900 };
export const PHONE: WindowSize = { width: 390, height: 800 };

/** A browser for the tests of one file; gives a function that opens the page. */
export function useBrowser(): (size?: WindowSize) => Promise<OpenedPage> {
  const folder = mkdtempSync(join(tmpdir(), 'zi-browser-'));
  let browser: Browser | null = null;
  beforeAll(async () => {
    writeFileSync(join(folder, 'fonts.conf'), FONTS);
    const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
    browser = await launcher.launch({
      executablePath: await chromium.executablePath(),
      args: ['--no-sandbox'],
      env,
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (viewport = DESK) => {
    if (browser === null) throw new Error('The browser is opened before the tests.');
    const context = await browser.newContext({ viewport, acceptDownloads: true, locale: 'id-ID' });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    context.on('request', request => {
      const url = request.url();
      if (url !== address && !url.startsWith('blob:file:')) requests.push(url);
    });
    page.on('pageerror', error => errors.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(address);
    return { page, requests, errors };
  };
}

/** Opens the example and leaves its tour. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Coba dengan contoh' }).click();
  await page.getByRole('button', { name: 'Keluar dari tur' }).click();
}

/** Opens a file as a plan of one's own. */
export async function openFile(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  await page.locator('#berkas').setInputFiles({ ...file, mimeType: 'application/octet-stream' });
}

/** Clicks a menu item and answers its dialogs in order; the rest is closed with the first button. Gives their texts. */
export async function clickMenu(
  page: Page,
  caption: string,
  answers: readonly string[] = [],
): Promise<string[]> {
  await page.getByRole('button', { name: /^Menu ZI/ }).click();
  await page.getByRole('menuitem', { name: caption }).click();
  return answerDialogs(page, answers);
}

/** Answers dialogs until the page is at rest. An answer that is no button is typed into the field. */
export async function answerDialogs(page: Page, answers: readonly string[] = []): Promise<string[]> {
  const seen: string[] = [];
  const left = [...answers];
  for (;;) {
    await page.waitForFunction(
      () => document.querySelector('dialog[open]') !== null || !document.body.classList.contains('busy'),
    );
    const dialog = page.locator('dialog[open]');
    if ((await dialog.count()) === 0) return seen;
    const element = await dialog.elementHandle();
    seen.push(await dialog.innerText());
    const isNotice = (await dialog.getByRole('button').count()) === 1;
    const answer = isNotice ? undefined : left.shift();
    const button = dialog.getByRole('button', { name: answer ?? '', exact: true });
    if (answer !== undefined && (await button.count()) === 1) await button.click();
    else {
      if (answer !== undefined) await dialog.getByRole('textbox').fill(answer);
      await dialog.getByRole('button').first().click();
    }
    await page.waitForFunction(shown => shown?.isConnected !== true, element);
  }
}
