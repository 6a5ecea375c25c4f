import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseDemonstration } from '../../src/cli/demonstration.ts';
import { readXlsx } from '../../src/cli/read-xlsx.ts';

const builtHost = resolve(import.meta.dirname, '../../build/zi.mjs');

function sheetNames(folder: string): readonly string[] {
  const { model } = readXlsx(readFileSync(join(folder, 'hasil/rencana-aksi-2021.xlsx')));
  return model.sheets.map(({ name }) => name);
}

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

  it('leaves both reports and the work plan as documents in Drive', () => {
    const names = readdirSync(join(folder, 'hasil/Drive'), { recursive: true, encoding: 'utf8' });
    const documents = names.filter(name => name.endsWith('.docx')).map(name => name.split(/[/\\]/).at(-1));
    expect(documents.map(name => name?.split(' – ')[0]).sort()).toEqual([
      'Laporan Monev S1 2021',
      'Laporan Monev S2 2021',
      'Rencana Kerja ZI 2021',
    ]);
  });

  it('goes on at the end of its year when it is started again, and begins with July where it was cut', () => {
    const daysOf = (names: readonly string[]) =>
      chooseDemonstration(names).flatMap(step => (step.kind === 'click' ? [step.today] : []));
    expect([...new Set(daysOf(sheetNames(folder)))]).toEqual(['2021-12-30']);
    expect([...new Set(daysOf(['Rencana Aksi 2021', 'Temuan ZI']))]).toEqual(['2021-07-05', '2021-12-30']);
  });

  it('says where the workbook and the Drive lie', () => {
    expect(output).toContain(`Spreadsheet: ${join('hasil', 'rencana-aksi-2021.xlsx')}`);
    expect(output).toContain(`Folder Drive: ${join('hasil', 'Drive')}`);
    expect(existsSync(join(folder, 'hasil/rencana-aksi-2021.xlsx'))).toBe(true);
  });

  it('saves the workbook as its last step left it', () => {
    expect(sheetNames(folder)).toContain('Matriks S2 2021');
  });

  it('saves what was done before a run that was cut', () => {
    const cut = mkdtempSync(join(tmpdir(), 'zi-cut-'));
    const options = { cwd: cut, encoding: 'utf8', stdio: 'pipe' } as const;
    expect(() => execFileSync(process.execPath, [builtHost, '--fail-at', '260'], options)).toThrow(
      'Command failed',
    );
    expect(sheetNames(cut)).toEqual(expect.arrayContaining(['Temuan ZI', 'Ringkasan ZI']));
    rmSync(cut, { recursive: true });
  });
});
