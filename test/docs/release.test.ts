import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { openSession } from '../support/bundle-session.ts';

async function load<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(resolve(path)).href)) as T;
}

describe('the empty plan', () => {
  it('is a plan as soon as one row is filled in, and the same at each build', async () => {
    const { buildEmptyPlan } = await load<{ buildEmptyPlan(): Promise<Uint8Array> }>(
      'docs/release/empty-plan.mjs',
    );
    const bytes = await buildEmptyPlan();
    const { model } = readXlsx(bytes);
    const [sheet] = model.sheets;
    if (sheet === undefined) throw new Error('The plan has a sheet.');
    ['Tim dibentuk', 'Menetapkan SK', 'SK Tim Kerja', 'Januari 2026'].forEach((value, index) => {
      updateCell(sheet, 5, 2 + index, { value });
    });
    openSession(model, { today: '2026-01-05' }).click('periksa');
    const rows = model.sheets.find(({ name }) => name === 'Temuan ZI')?.rows ?? [];
    const texts = rows.flatMap(row => row?.cells.map(cell => cell?.value) ?? []);
    expect(texts.join('\n')).toContain('1 baris dibaca · 0 salah, 0 perhatian');
    expect(Buffer.from(await buildEmptyPlan()).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('the guide as one file', () => {
  it('has every heading and picture of the guide, and loads nothing', async () => {
    const { buildGuide } = await load<{ buildGuide(path: string): Promise<string> }>(
      'docs/release/guide-html.mjs',
    );
    const guide = readFileSync('docs/panduan.md', 'utf8');
    const html = await buildGuide('docs/panduan.md');
    const count = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length;
    expect(count(/<h[1-6] /g, html)).toBe(count(/^#+ /gm, guide));
    expect(count(/src="data:image\/(?:png|svg\+xml);base64,[A-Za-z0-9]/g, html)).toBe(count(/!\[/g, guide));
    expect(html).not.toMatch(/(?:src|href)="(?!data:|#|https?:)/);
    expect(html).not.toMatch(/\*\*|<p>\|/);
  });
});

describe('npm run push', () => {
  it('says where to find a script id as long as none is named', () => {
    const { status, stderr } = spawnSync(process.execPath, ['push.mjs'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('Setelan Project');
  });
});
