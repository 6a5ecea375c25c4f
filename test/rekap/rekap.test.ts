import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import { cellText } from '../../src/domain/plan/cell-value.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { makeExampleUnits } from '../../src/rekap/make-example-units.ts';
import { readCsv } from '../../src/rekap/read-csv.ts';
import { toGrid } from '../../src/rekap/sheet-grid.ts';
import { readData } from '../../src/sheets/data/read-data.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';

const project = resolve(import.meta.dirname, '../..');

describe('npm run rekap', () => {
  const directory = mkdtempSync(join(tmpdir(), 'zi-rekap-'));
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(directory, 'build/rekap.mjs'), ...args], {
      cwd: directory,
      encoding: 'utf8',
    });
  let output = '';
  let model: Workbook;

  beforeAll(() => {
    symlinkSync(join(project, 'node_modules'), join(directory, 'node_modules'));
    mkdirSync(join(directory, 'build'));
    for (const name of ['rekap.mjs', 'rekap-worker.mjs'])
      copyFileSync(join(project, 'build', name), join(directory, 'build', name));
    makeExampleUnits(join(directory, 'unit'), 10);
    output = execFileSync(
      process.execPath,
      [join(directory, 'build/rekap.mjs'), 'unit', '--out', 'hasil/r.xlsx', '--csv', 'hasil/r.csv'],
      { cwd: directory, encoding: 'utf8' },
    );
    ({ model } = readXlsx(readFileSync(join(directory, 'hasil/r.xlsx'))));
  }, 120_000);

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const sheetTexts = (name: string): readonly (readonly string[])[] =>
    toGrid(sheetNamed(model, name)).rows.map(row => row.map(cellText));

  it('tells what it read, what it could not read, whose file is older, and who is missing', () => {
    expect(output).toContain('Membaca 18 berkas di unit');
    expect(output).toContain('18 dari 18 berkas');
    expect(output).toMatch(/! terpotong\.xlsx: Berkas ini rusak/);
    expect(output).toContain('412000-2021-09-30.xlsx: tidak dipakai, 412000-2021-12-30.xlsx lebih baru');
    expect(output).toContain('13 unit · rencana aksi tahun 2021 · per 5 Jul 2021 s.d. 30 Des 2021.');
    expect(output).toContain('2 unit belum mengirim: Balai Pengujian Padang, Balai Pengujian Palembang.');
    expect(output).toContain('1 unit mengirim hari lama: Balai Pengujian Jayapura.');
  });

  it('writes units × areas with ranks, whose sum is that of the first sheet, and a chart', () => {
    expect(model.sheets.map(({ name }) => name)).toEqual([
      'Rekap ZI',
      'Unit × area',
      'Perlu tindakan',
      'Belum mengirim',
      'Berkas',
    ]);
    const [chart] = sheetNamed(model, 'Rekap ZI').charts;
    expect(chart?.series).toHaveLength(5);
    const units = sheetTexts('Unit × area');
    const headings = units[2] ?? [];
    expect(headings.slice(6, 12)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI']);
    const met = units.slice(3).reduce((sum, row) => sum + Number(row[headings.indexOf('Terpenuhi')]), 0);
    const total = sheetTexts('Rekap ZI').find(row => row[1] === 'Jumlah') ?? [];
    expect(total[3]).toBe(String(met));
    expect(units.slice(3).map(([rank]) => rank)).toHaveLength(13);
    const trend = sheetTexts('Rekap ZI').filter(row => /^\d+ \w{3} 2021$/.test(row[1] ?? ''));
    expect(trend.map(row => row[1])).toEqual(['5 Jul 2021', '30 Sep 2021', '30 Des 2021']);
    expect(sheetTexts('Belum mengirim').flat()).toEqual(
      expect.arrayContaining(['412013', '412014', '412011']),
    );
    expect(sheetTexts('Berkas').flat()).toContain('dihitung dari rencana aksi');
  });

  it('hands out all lines that it read as one CSV', () => {
    const grid = readCsv(readFileSync(join(directory, 'hasil/r.csv')));
    const units = typeof grid === 'string' ? grid : readData(grid);
    if (typeof units === 'string' || 'code' in units) throw new Error(JSON.stringify(units));
    expect(units).toHaveLength(17);
  });

  it('refuses what it cannot follow, and writes nothing where nothing was read', () => {
    expect(run('tidak-ada')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Folder tidak ditemukan'),
    });
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Pemakaian') });
    const nothing = run('build', '--out', 'kosong.xlsx');
    expect(nothing.status).toBe(1);
    expect(nothing.stdout).toContain('Tidak ada kiriman yang terbaca');
    expect(existsSync(join(directory, 'kosong.xlsx'))).toBe(false);
  });
});
