import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSession, type SessionOptions } from '../support/bundle-session.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { readTable } from '../support/evidence-session.ts';
import { MemoryDrive } from '../support/sweep-drive.ts';

interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly dependencies?: object;
}

const FULL = readFileSync('appsscript.json', 'utf8');
const CORE_MAKER = pathToFileURL(resolve('docs/release/core-manifest.mjs')).href;
const { withoutDrive } = (await import(CORE_MAKER)) as { withoutDrive(manifest: string): string };
const CORE = JSON.parse(withoutDrive(FULL)) as Manifest;
const REPORT = { answers: [{ text: 'S1-2021' }, { text: '' }] };

/** The small plan in July 2021 under a manifest. */
function install(
  workbook = openSmallPlan(),
  manifest = JSON.parse(FULL) as Manifest,
  drive = new MemoryDrive(),
) {
  const options: SessionOptions = {
    today: '2021-07-20',
    scopes: () => manifest.oauthScopes,
    drive: (_meter, now) =>
      manifest.dependencies === undefined ? null : drive.openFor('ketua@contoh.go.id', now),
  };
  return { workbook, drive, session: openSession(workbook, options) };
}

function readColumn({ workbook }: ReturnType<typeof install>, heading: RegExp): readonly string[] {
  return readTable(sheetNamed(workbook, 'Rencana Aksi'), 3)
    .map(({ texts }) => [...texts].find(([name]) => heading.test(name))?.[1] ?? '')
    .filter(words => words !== '');
}

/** Colour rules of the add-on that make a cell red. */
function countRed({ workbook }: ReturnType<typeof install>): number {
  const rules = sheetNamed(workbook, 'Rencana Aksi').conditionalFormats;
  return rules.filter(rule => rule.kind === 'expression' && /ISNUMBER.*<(?:TODAY|\d)/.test(rule.formula))
    .length;
}

describe('all permissions', () => {
  it('count evidence, and turn late rows red', () => {
    const world = install();
    world.session.click('folder');
    world.session.click('segarkan');
    expect(readColumn(world, /^STATUS/)).toContain('Terlambat');
    expect(countRed(world)).toBeGreaterThan(0);
  });
});

describe('the manifest Inti', () => {
  it('asks for the sheet alone', () => {
    expect(CORE.oauthScopes).toEqual(['https://www.googleapis.com/auth/spreadsheets.currentonly']);
    expect(CORE.dependencies).toBeUndefined();
  });

  it('lets everything but Drive work; BUKTI says why it is not counted, and nothing turns red', () => {
    const world = install(openSmallPlan(), CORE);
    const { session, workbook } = world;
    expect(session.click('periksa').closing).toContain('telah diperiksa');
    const { closing } = session.click('segarkan');
    expect(closing).toContain('Bukti di Google Drive tidak dihitung');
    expect(closing).not.toMatch(/\d+ terlambat/);
    const bukti = new Set(readColumn(world, /^BUKTI(?! FISIK)/));
    expect([...bukti]).toEqual(['tidak dihitung: menu ZI dipasang tanpa Google Drive']);
    expect(readColumn(world, /^STATUS/)).not.toContain('Terlambat');
    expect(readColumn(world, /^STATUS/)).toContain('Bukti tidak dihitung');
    expect(countRed(world)).toBe(0);
    expect(session.click('segarkan').closing).toMatch(/^Tidak ada perubahan/);
    session.click('monev', REPORT);
    session.click('pengaturan');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Monev S1 2021', 'Temuan ZI', 'Pengaturan ZI']),
    );
    expect(session.click('bersihkan').closing).not.toContain('Pekerjaan berhenti');
  });

  it.each(['folder', 'dokumen'] as const)('says of what is about Drive alone that it needs it: %s', word => {
    const { session } = install(openSmallPlan(), CORE);
    const click = session.click(word);
    expect(click.closing).toContain('dipasang tanpanya');
    expect([click.questions, click.writes]).toEqual([[], []]);
  });

  it('takes the red away from a plan that was counted before, and gives it back', () => {
    const before = install();
    before.session.click('folder');
    before.session.click('segarkan');
    const statuses = readColumn(before, /^STATUS/);
    const core = install(before.workbook, CORE);
    core.session.click('segarkan');
    expect(readColumn(core, /^STATUS/)).not.toContain('Terlambat');
    expect(countRed(core)).toBe(0);
    const after = install(before.workbook, JSON.parse(FULL) as Manifest, before.drive);
    after.session.click('segarkan');
    expect(readColumn(after, /^STATUS/)).toEqual(statuses);
    expect(countRed(after)).toBeGreaterThan(0);
  });
});
