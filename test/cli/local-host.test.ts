import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BuiltHost, examplePlan } from './built-host.ts';

/** A small script in place of the add-on: each menu item shows one thing that the host does. */
const script = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('ZI')
    .addItem('Periksa rencana aksi', 'check').addSeparator()
    .addItem('Buat lembar monev…', 'ask').addItem('Buat dokumen…', 'folder').addItem('Register ZI…', 'folder').addItem('Segarkan bukti & status', 'folder')
    .addItem('Siapkan folder bukti', 'folder').addItem('Bersihkan…', 'fail').addItem('Tentang', 'stop').addToUi();
}
function check() {
  var workbook = SpreadsheetApp.getActive();
  workbook.toast('Membaca', 'ZI', 5);
  var ui = SpreadsheetApp.getUi();
  var answer = ui.alert('Tanya', 'Lanjut?', ui.ButtonSet.YES_NO);
  var sheet = workbook.getSheets().filter(one => one.getName() === 'Temuan ZI')[0] || workbook.insertSheet('Temuan ZI', 1);
  var rows = sheet.getRange(1, 1, 1, 1).getValues()[0][0];
  sheet.getRange(1, 1, 1, 1).setValues([[Number(rows) + 1]]);
  sheet.getRange(3, 1, 2, 4).setValues([
    ['TINGKAT', 'BARIS', 'KODE', 'YANG PERLU DILAKUKAN'], ['Salah', 12, 'I.4.b', 'Perbaiki tanggalnya'],
  ]);
  ui.alert('Selesai', 'kali ke-' + (Number(rows) + 1) + ', ' + (answer === ui.Button.YES ? 'ya' : 'lain'), ui.ButtonSet.OK);
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Monev', 'Periode?', ui.ButtonSet.OK_CANCEL);
  ui.alert('Monev', 'dijawab "' + answer.getResponseText() + '" pada ' + new Date().getFullYear(), ui.ButtonSet.OK);
}
function folder() {
  var id = Drive.Files.generateIds({ count: 1, space: 'drive', type: 'files' }).ids[0];
  var folder = { id: id, name: 'Bukti ZI', mimeType: 'application/vnd.google-apps.folder' };
  Drive.Files.create(folder, null, { fields: 'id', supportsAllDrives: true });
}
function fail() { throw new Error('tidak terduga'); }
function stop() {
  SpreadsheetApp.getUi().alert('Tentang', 'Tidak ada rencana aksi.', SpreadsheetApp.getUi().ButtonSet.OK);
  return 'no-plan';
}
`;

const host = new BuiltHost();
beforeAll(() => host.build(script));
afterAll(() => host.remove());

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

describe('the local host', () => {
  it('checks the example without arguments and says where everything lies', async () => {
    const before = hash(examplePlan);
    const { exitCode, output } = await host.run('a');
    expect(output).toContain('Menu ZI: Periksa rencana aksi | Buat lembar monev… · ');
    expect(output).toContain('ZI › Periksa rencana aksi (2021-07-05)');
    expect(output).toContain('  … Membaca\n  ▌ Tanya\n  │ Lanjut?\n  → Ya\n  ▌ Selesai\n  │ kali ke-1, ya\n');
    expect(output).toContain(
      'TINGKAT  BARIS  KODE\n    YANG PERLU DILAKUKAN\nSalah       12  I.4.b\n    Perbaiki tanggalnya',
    );
    expect(output).toContain(`Spreadsheet: ${join('hasil', 'rencana-aksi-2021.xlsx')}`);
    expect(exitCode).toBe(0);
    expect(host.list('a/hasil')).toEqual(['Drive', 'rencana-aksi-2021.xlsx']);
    expect(hash(examplePlan)).toBe(before);
  });

  it('goes on with its earlier result, and begins anew in a numbered file', async () => {
    const first = await host.run('b', examplePlan, '--answer', 'tidak');
    expect(first.output).toContain('kali ke-1, lain');
    const second = await host.run('b', examplePlan, '--yes');
    expect(second.output).toContain('Meneruskan hasil yang sudah ada');
    expect(second.output).toContain('kali ke-2, ya');
    const third = await host.run(
      'b',
      'hasil/rencana-aksi-2021.xlsx',
      '--run',
      'periksa',
      '--run',
      'periksa',
      '--yes',
    );
    expect(third.output).toContain('kali ke-4, ya');
    const result = hash(join(host.directory, 'b/hasil/rencana-aksi-2021.xlsx'));
    const anew = await host.run('b', examplePlan, '--baru', '--yes');
    expect(anew.output).toContain('kali ke-1, ya');
    expect(host.list('b/hasil')).toEqual(['Drive', 'rencana-aksi-2021 (2).xlsx', 'rencana-aksi-2021.xlsx']);
    expect(hash(join(host.directory, 'b/hasil/rencana-aksi-2021.xlsx'))).toBe(result);
  });

  it('gives each click its day and its period', async () => {
    const days = [
      '--today',
      '2021-07-05',
      '--periode',
      'S1-2021',
      '--run',
      'monev',
      '--today',
      '2022-01-10',
      '--run',
      'monev',
    ];
    const { output } = await host.run('c', ...days, '--periode', 'TW1-2022', '--run', 'monev');
    expect(output.match(/dijawab .*/g)).toEqual([
      'dijawab "S1-2021" pada 2021',
      'dijawab "S1-2021" pada 2022',
      'dijawab "TW1-2022" pada 2022',
    ]);
  });

  it('keeps its Drive in the output folder or where it is told', async () => {
    await host.run('d', '--run', 'segarkan');
    expect(host.list('d/hasil/Drive')).toEqual(['.zi-drive.json', 'Bukti ZI']);
    const { output } = await host.run('d', '--drive', 'Kantor', '--run', 'segarkan');
    expect(output).toContain('Folder Drive: Kantor');
    expect(host.list('d/Kantor')).toEqual(['.zi-drive.json', 'Bukti ZI']);
  });

  it('counts the calls to Google', async () => {
    const { output } = await host.run('e', '--yes', '--run', 'segarkan', '--calls');
    expect(output).toMatch(/membuat folder Drive +1\n/);
    expect(output).toMatch(/Perkiraan lamanya di Google: \d+,\d detik/);
  });

  it('closes dialogs when nobody is there to answer', async () => {
    const { output, exitCode } = await host.run('f', '--run', 'monev');
    expect(output).toContain('dialog dianggap ditutup');
    expect(output).toContain('dijawab ""');
    expect(exitCode).toBe(0);
  });

  it('ends with 1 after an error or a cut, and keeps what was done', async () => {
    const failed = await host.run('g', '--yes', '--run', 'periksa', '--run', 'bersihkan', '--run', 'monev');
    expect(failed).toMatchObject({ exitCode: 1 });
    expect(failed.output).toContain('Perintah gagal: tidak terduga');
    expect(failed.output).not.toContain('Buat lembar monev… (');
    expect(host.list('g/hasil')).toEqual(['rencana-aksi-2021.xlsx']);
    const cut = await host.run('g', '--yes', '--run', 'periksa', '--fail-at', '4');
    expect(cut).toMatchObject({ exitCode: 1 });
    expect(cut.output).toContain('Diputus pada panggilan ke-4');
  });

  it.each([
    ['an unknown option', ['--tanggal', '1'], '--tanggal tidak dikenal'],
    ['a missing file', ['tidak-ada.xlsx'], 'tidak ditemukan: tidak-ada.xlsx'],
    ['a folder for a plan', ['.'], 'bukan berkas'],
    ['a file that is no workbook', ['PLAIN'], '.xlsx'],
    ['an old Excel file', ['OLD'], '.xlsx'],
    ['a menu item that the script lacks', ['--run', 'pengaturan'], 'tidak memuat "Pengaturan"'],
    ['a file for a Drive', ['--drive', 'PLAIN'], 'bukan folder'],
  ])('refuses %s with one sentence and writes nothing', async (_reason, args, sentence) => {
    const files = new Map([
      ['PLAIN', host.write('files/catatan.xlsx', 'bukan workbook')],
      ['OLD', host.write('files/lama.xls', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')],
    ]);
    const { exitCode, output, errors } = await host.run('h', ...args.map(arg => files.get(arg) ?? arg));
    expect(errors).toContain(sentence);
    expect(errors.trim()).not.toContain('\n');
    expect(output).toBe('');
    expect(exitCode).toBe(2);
    expect(host.list('h')).toEqual([]);
  });

  it('writes nothing for a workbook that the script cannot work on', async () => {
    const { exitCode, output } = await host.run('i', '--run', 'tentang');
    expect(output).toContain('Tidak ada rencana aksi.');
    expect(output).toContain('Tidak ada yang disimpan.');
    expect(exitCode).toBe(2);
    expect(host.list('i')).toEqual([]);
  });

  it('explains itself', async () => {
    const { exitCode, output } = await host.run('j', '--help');
    expect(output).toContain('--run PERINTAH');
    expect(Math.max(...output.split('\n').map(line => line.length))).toBeLessThanOrEqual(110);
    expect(exitCode).toBe(0);
  });
});
