import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { readText, typeInto, viewPlan } from '../support/bundle-plan.ts';
import { BUNDLE } from '../support/bundle-session.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { type Answer, BuiltHost } from './built-host.ts';

const PLAN = resolve(import.meta.dirname, '../../examples/rencana-judul-lain.xlsx');
const host = new BuiltHost();
beforeAll(() => host.build(BUNDLE));
afterAll(() => host.remove());

const copy = (): string => join(host.directory, 'kolom/hasil/rencana-judul-lain.xlsx');
const saved = (): Workbook => readXlsx(readFileSync(copy())).model;

function run(command: string): Promise<Answer> {
  return host.run('kolom', PLAN, '--today', '2026-07-05', '--yes', '--run', command);
}

/** What a person does who opens the saved copy, fills lines of Pengaturan ZI, and saves it. */
function fillSettings(answers: Readonly<Record<string, string>>): void {
  const file = readXlsx(readFileSync(copy()));
  const settings = sheetNamed(file.model, 'Pengaturan ZI');
  for (const [label, words] of Object.entries(answers)) {
    const row = settings.rows.findIndex((_, index) => readText(settings, index, 0) === label);
    typeInto(settings, { row, column: 1 }, words);
  }
  writeFileSync(copy(), writeXlsx(file));
}

it('Kolom rencana is answered in the saved copy, and the next run reads by it', async () => {
  const original = readFileSync(PLAN);
  const refused = await run('periksa');
  expect([refused.exitCode, refused.errors]).toEqual([1, '']);
  expect(refused.output.replace(/\n +│ /g, ' ')).toContain('"Uraian Pekerjaan" (belum dikenal)');
  fillSettings({
    'Kolom Langkah aksi': 'B · Uraian Pekerjaan',
    'Kolom Bukti fisik': 'C · Capaian yang Diharapkan',
    'Kolom Target waktu': 'D · Kapan',
  });
  const checked = await run('periksa');
  expect([checked.exitCode, checked.errors]).toEqual([0, '']);
  expect(checked.output.replace(/\n +│ /g, ' ')).toContain(
    'Langkah aksi = kolom B "Uraian Pekerjaan", Bukti fisik = kolom C "Capaian yang Diharapkan", Target waktu = kolom D "Kapan"',
  );
  expect((await run('segarkan')).exitCode).toBe(0);
  const plan = sheetNamed(saved(), 'Kegiatan ZI');
  const view = viewPlan(plan);
  const times = view.codes().map(code => view.read(code, 'JADWAL TERBACA'));
  expect(times.length).toBeGreaterThan(2);
  expect(times.filter(words => words === '')).toEqual([]);
  expect(readFileSync(PLAN).equals(original)).toBe(true);
});
