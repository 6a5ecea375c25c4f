import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { RULE_LOOKS } from '../../src/sheets/colour-rule.ts';
import { answerDialogs, clickMenu, DESK, openExample, PHONE, useBrowser } from './open-page.ts';

const open = useBrowser();

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function listViolations(page: Awaited<ReturnType<typeof open>>['page']): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations, passes }: { violations: Violation[]; passes: number } = await page.evaluate(
    'axe.run().then(({ violations, passes }) => ({ violations, passes: passes.length }))',
  );
  expect(passes).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`);
}

describe('the page', () => {
  it('stands at once, has fonts, and asks nobody for anything', async () => {
    const { page, requests, errors } = await open();
    const ready = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return entry?.domContentLoadedEventEnd ?? Number.NaN;
    });
    expect(ready).toBeLessThan(1500);
    const box = await page.getByRole('button', { name: 'Coba dengan contoh' }).boundingBox();
    expect(box?.width).toBeGreaterThan(100);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('id');
    await openExample(page);
    expect(errors).toEqual([]);
    expect(requests).toEqual([]);
  });

  it.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('does the whole job in five steps on %s, with keys alone', async (_where, size) => {
    const { page, requests, errors } = await open(size);
    await page.keyboard.press('Enter');
    const said: string[] = [];
    for (let step = 1; step <= 5; step++) {
      await page.getByText(`Tur ${step} dari 5.`).waitFor();
      await page.keyboard.press('Enter');
      for (;;) {
        await page.waitForFunction(
          now =>
            document.querySelector('dialog[open]') !== null ||
            !document.querySelector('.tour')?.textContent?.includes(now),
          `Tur ${step} dari 5.`,
        );
        const dialog = page.locator('dialog[open]');
        if ((await dialog.count()) === 0) break;
        said.push(await dialog.innerText());
        await page.keyboard.press('Enter');
        await page.waitForTimeout(50);
      }
    }
    await page.getByText('Selesai.').waitFor();
    expect(said.join('\n')).toContain('Lembar "Monev S1 2021" dan "Matriks S1 2021" telah dibuat');
    const tabs = await page.getByRole('tab').allInnerTexts();
    expect(tabs).toEqual(
      expect.arrayContaining(['Temuan ZI', 'Bukti ZI', 'Monev S1 2021', 'Matriks S1 2021']),
    );
    expect(await page.getByRole('img', { name: /^Grafik/ }).count()).toBe(1);
    expect(errors).toEqual([]);
    expect(requests).toEqual([]);
  });

  it.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('has no fault that axe finds on %s', async (_where, size) => {
    const { page } = await open(size);
    expect(await listViolations(page)).toEqual([]);
    await openExample(page);
    expect(await listViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Menu ZI/ }).click();
    expect(await listViolations(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Segarkan bukti & status' }).click();
    await page.locator('dialog[open]').waitFor();
    expect(await listViolations(page)).toEqual([]);
    await answerDialogs(page, ['Ya']);
    expect(await listViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Pasang di Google Sheets' }).click();
    expect(await listViolations(page)).toEqual([]);
  });

  it('colours by the chosen day, without a click', async () => {
    const { page } = await open();
    await openExample(page);
    await clickMenu(page, 'Segarkan bukti & status', ['Ya']);
    const red = RULE_LOOKS.red.background;
    const count = (): Promise<number> =>
      page.evaluate(colour => {
        const sample = document.createElement('span');
        sample.style.backgroundColor = colour;
        return [...document.querySelectorAll<HTMLElement>('.cell')].filter(
          cell => cell.style.backgroundColor === sample.style.backgroundColor,
        ).length;
      }, red);
    const inJuly = await count();
    await page.getByLabel('Hari ini').fill('2021-01-01');
    const inJanuary = await count();
    expect(inJuly).toBeGreaterThan(0);
    expect(inJanuary).toBe(0);
  });
});
