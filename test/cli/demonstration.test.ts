import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const builtHost = resolve(import.meta.dirname, '../../build/zi.mjs');

describe('npm start without arguments', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zi-demo-'));
  let output = '';
  beforeAll(() => {
    output = execFileSync(process.execPath, [builtHost], { cwd: folder, encoding: 'utf8' });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('checks the example plan of 72 rows and prints what it found', () => {
    expect(output).toContain('72 baris pada sheet "Rencana Aksi 2021" telah diperiksa');
    expect(output).toMatch(/Perhatian +12 .*LANGKAH AKSI/);
  });

  it('makes the row folders and finds in them the evidence that people drop', () => {
    const [root] = readdirSync(join(folder, 'hasil/Drive')).filter(name => name.startsWith('Bukti ZI 2021'));
    expect(root).toBeDefined();
    const names = readdirSync(join(folder, 'hasil/Drive'), { recursive: true, encoding: 'utf8' });
    expect(names.filter(name => /[/\\][IVX]+\.\d+\.[a-z] [^/\\]*$/.test(name))).toHaveLength(72);
    expect(output).toMatch(/(\d+) dari \1 berkas contoh ditaruh/);
    expect(output).not.toContain('Tanpa folder');
    expect(output).toMatch(/sebagian terpenuhi.* \d+ selesai/s);
  });

  it('builds two monev, with the follow-ups that people wrote in between', () => {
    expect(output).toContain('Lembar "Monev S1 2021" dan "Matriks S1 2021" telah dibuat');
    expect(output).toContain('Lembar "Monev S2 2021" dan "Matriks S2 2021" telah dibuat');
    expect(output).not.toContain('Tidak ada: ');
  });

  it('says where the workbook and the Drive lie', () => {
    expect(output).toContain(`Workbook: ${join('hasil', 'rencana-aksi-2021.xlsx')}`);
    expect(output).toContain(`Folder Drive: ${join('hasil', 'Drive')}`);
    expect(existsSync(join(folder, 'hasil/rencana-aksi-2021.xlsx'))).toBe(true);
  });
});
