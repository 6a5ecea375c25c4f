import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machineRandom } from '../../src/cli/machine-random.ts';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import { gatherRollup } from '../../src/domain/rollup/gather-rollup.ts';
import { createXlsx } from '../../src/host/workbook/new-xlsx.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { formatFileProblem } from '../../src/messages/rekap-problem-id.ts';
import { buildRekap } from '../../src/rekap/build-rekap.ts';
import { CSV_HEAD, formatCsv } from '../../src/rekap/format-csv.ts';
import { laySheet } from '../../src/rekap/lay-sheet.ts';
import { listFiles } from '../../src/rekap/list-files.ts';
import { makeExampleUnit, writeDataBook } from '../../src/rekap/make-example-units.ts';
import type { FileOutcome } from '../../src/rekap/outcome.ts';
import { readReport } from '../../src/rekap/read-report.ts';
import { DATA } from '../../src/sheets/data/data-table.ts';
import type { UnitData } from '../../src/sheets/data/read-data.ts';
import { layHeadings } from '../../src/sheets/own-table.ts';
import { text } from '../../src/sheets/sheet-content.ts';

const UNIT = makeExampleUnit(0, { checkDate: { year: 2021, month: 12, day: 30 }, rowCount: 12 });
const WHOLE = writeDataBook(UNIT);
const NAMES = [
  '=IMPORTXML("http://contoh.id";"//a")',
  '+62812',
  '-1+2',
  '@SUM(A1)',
  'Tim; "A"\nbaris kedua',
  '\u202emisah',
];

const HOSTILE: UnitData = {
  source: { ...UNIT.source, unitCode: '=1+1', unitName: '=Balai, "Utama"; satu\ndua' },
  lines: UNIT.lines.map((line, index) => ({
    ...line,
    indicator: NAMES[index % NAMES.length] ?? '',
    owner: NAMES[(index + 1) % NAMES.length] ?? '',
    missingDocuments: line.missingDocuments.map((_, at) => NAMES[(index + at) % 4] ?? ''),
  })),
};

/** A workbook with one sheet of one line. */
function bookOf(name: string, words: readonly string[]): Uint8Array {
  const file = createXlsx({ random: machineRandom, mark: 'ZI' });
  const rows = [words.map(one => text(one))];
  const frame = {
    frozenRowCount: 0,
    hiddenColumns: [],
    merges: [],
    mergesAcross: [],
    dropDowns: [],
    chart: null,
  };
  const content = { ...frame, rows, columnWidths: words.map(() => 90), tabColour: '#000000' };
  laySheet(file.model, { name, content, orientation: 'portrait' });
  return writeXlsx(file);
}

describe('a folder with anything in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zi-rekap-'));
  const outcomes = new Map<string, FileOutcome>();

  beforeAll(() => {
    const put = (name: string, content: Uint8Array | string): void =>
      writeFileSync(join(folder, name), content);
    const csv = CSV_HEAD + formatCsv(UNIT);
    put('baik.xlsx', WHOLE);
    put('baik.csv', csv);
    put('jahat.xlsx', writeDataBook(HOSTILE));
    put('jahat.csv', CSV_HEAD + formatCsv(HOSTILE));
    put('terpotong.xlsx', WHOLE.slice(0, WHOLE.length / 2));
    put('kosong.xlsx', '');
    put('kosong.csv', '');
    put('lama.xls', 'x');
    put('bukan.xlsx', 'bukan zip');
    put('laporan.docx', WHOLE);
    put('bom.xlsx', zipSync({ 'xl/workbook.xml': new Uint8Array(8 << 20) }, { level: 9 }));
    put('besar.xlsx', 'x');
    truncateSync(join(folder, 'besar.xlsx'), 100 << 20);
    put('besar.csv', 'x');
    truncateSync(join(folder, 'besar.csv'), 100 << 20);
    put('biner.csv', WHOLE);
    put('daftar.csv', 'nama;alamat\nA;B\n');
    put('skema.csv', csv.replace(/\n1,/g, '\n2,'));
    put('kolom.csv', csv.replace('kode_area', 'wilayah'));
    put('hari.csv', csv.replace(/2021-12-30/, '2021-02-30'));
    put('judul-saja.csv', CSV_HEAD);
    put('kutip.csv', `${csv}"tidak ditutup`);
    put('catatan.xlsx', bookOf('Catatan', ['belanja', 'harga']));
    put(
      'judul-saja.xlsx',
      bookOf(
        'Data ZI',
        layHeadings(DATA).map(cell => cell.text),
      ),
    );
    put('~$baik.xlsx', 'kunci');
    mkdirSync(join(folder, 'sub'));
    put('sub/baik-2.xlsx', WHOLE);
    symlinkSync(join(folder, 'baik.xlsx'), join(folder, 'tautan.xlsx'));
    symlinkSync(folder, join(folder, 'sub', 'putar'));
    symlinkSync('/tidak/ada', join(folder, 'putus.csv'));
    put('rekap-lama.xlsx', buildRekap(gatherRollup([], { listed: null, oldAfterDays: 7, mostOpen: 5 }), []));
    for (const file of listFiles(folder)) outcomes.set(file.name, readReport(file, false));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is read file by file: what can be read is, and nothing stops the others', () => {
    const read = [...outcomes].filter(([, { kind }]) => kind === 'read').map(([name]) => name);
    expect(read).toEqual(['baik.csv', 'baik.xlsx', 'jahat.csv', 'jahat.xlsx', 'sub/baik-2.xlsx']);
  });

  it.each([
    ['terpotong.xlsx', 'rusak atau tidak lengkap'],
    ['kosong.xlsx', 'kosong (0 byte)'],
    ['kosong.csv', 'bukan Data ZI (baris pertamanya: kosong)'],
    ['lama.xls', 'Jenis berkas ini tidak dikenal'],
    ['laporan.docx', 'Jenis berkas ini tidak dikenal'],
    ['bukan.xlsx', 'bukan .xlsx'],
    ['bom.xlsx', 'dimampatkan secara tidak wajar'],
    ['besar.xlsx', 'terlalu besar (100 MB, paling besar 40 MB)'],
    ['besar.csv', 'terlalu besar (100 MB, paling besar 40 MB)'],
    ['biner.csv', 'bukan teks CSV'],
    ['daftar.csv', 'bukan Data ZI (baris pertamanya: nama | alamat)'],
    ['skema.csv', 'Skema "2" belum dikenal'],
    ['kolom.csv', 'tidak lengkap: kode_area'],
    ['hari.csv', 'Baris 2, kolom tanggal_pantau: "2021-02-30" tidak terbaca'],
    ['judul-saja.csv', 'tidak memuat baris'],
    ['judul-saja.xlsx', 'tidak memuat baris'],
    ['kutip.csv', 'tidak ditutup'],
    ['catatan.xlsx', 'tidak ada rencana aksi yang terbaca'],
    ['tautan.xlsx', 'Tautan simbolik'],
    ['sub/putar', 'Tautan simbolik'],
    ['putus.csv', 'Tautan simbolik'],
    ['rekap-lama.xlsx', 'Ini hasil rekap'],
  ])('names %s with its reason', (name, reason) => {
    const outcome = outcomes.get(name);
    expect(outcome?.kind).toBe('refused');
    if (outcome?.kind === 'refused') expect(formatFileProblem(outcome.problem)).toContain(reason);
  });

  it('leaves out what office programs leave behind', () => {
    expect([...outcomes.keys()].filter(name => name.includes('~$'))).toEqual([]);
    expect(outcomes.size).toBe(27);
  });

  it('gives a workbook in which every text is a text, whatever it begins with', () => {
    const reports = [...outcomes.values()].flatMap(outcome =>
      outcome.kind === 'read' ? outcome.reports : [],
    );
    const rollup = gatherRollup(reports, {
      listed: [{ code: '@9', name: '=cmd|calc' }],
      oldAfterDays: 7,
      mostOpen: 60,
    });
    const refused = [{ fileName: '=nama.xlsx', reason: '+alasan' }];
    const { model } = readXlsx(buildRekap(rollup, refused));
    const cells = model.sheets.flatMap(sheet => sheet.rows.flatMap(row => row?.cells ?? []));
    expect(cells.filter(cell => cell?.formula !== undefined)).toEqual([]);
    const texts = new Set(cells.map(cell => cell?.value));
    for (const words of ['=1+1', '=Balai, "Utama"; satu\ndua', '@9', '=cmd|calc', '=nama.xlsx', '+alasan'])
      expect(texts).toContain(words);
    expect(NAMES.some(name => texts.has(name))).toBe(true);
  });
});
