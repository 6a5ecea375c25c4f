import { describe, expect, it } from 'vitest';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { sheetNamed, workbookFromTsv } from '../support/bundle-workbook.ts';
import { MonevStage, readTexts } from '../support/monev-stage.ts';

const HEADINGS = 'NO\tKOMPONEN\tINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU';
const PLAN = [
  'RENCANA AKSI ZI TAHUN 2021',
  HEADINGS,
  'I\tMANAJEMEN PERUBAHAN',
  '1\tTim Kerja\tTim dibentuk\tMenyusun SK\tSK Tim\tFebruari 2021',
  '2\tRencana\tRencana ditetapkan\tMenyusun rencana\tDokumen\tMei 2021',
  '3\tMonev\tMonev dilakukan\tMelakukan monev\tLaporan\t20 Desember 2021',
];
const NO_AREAS = [
  'RENCANA AKSI ZI TAHUN 2021',
  'INDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU',
  'Tim dibentuk\tMenyusun SK\tSK Tim\tFebruari 2021',
  'Rencana ditetapkan\tMenyusun rencana\tDokumen\tMei 2021',
];
const TWO_PARTS = [
  'RENCANA AKSI ZI TAHUN 2021',
  HEADINGS,
  ...['PEMENUHAN', 'REFORM'].flatMap(part => [
    part,
    ...['I', 'II', 'III', 'IV', 'V', 'VI'].flatMap((numeral, at) => [
      `${numeral}\t${['MANAJEMEN PERUBAHAN', 'PENATAAN TATALAKSANA', 'PENATAAN SISTEM MANAJEMEN SDM APARATUR', 'PENGUATAN AKUNTABILITAS', 'PENGUATAN PENGAWASAN', 'PENINGKATAN KUALITAS PELAYANAN PUBLIK'][at]}`,
      `1\tKomponen ${part}\tIndikator ${part} ${numeral}\tMelakukan ${part} ${numeral}\tLaporan ${part} ${numeral}\tMaret 2021`,
    ]),
  ]),
];

function stageOf(plan: readonly string[], today = '2021-07-05'): MonevStage {
  const stage = new MonevStage(workbookFromTsv(plan), today);
  stage.session.click('segarkan');
  return stage;
}

const codes = (stage: MonevStage, period: string) =>
  stage.matrix(period).map(({ texts }) => texts.get('KODE'));
const titles = (stage: MonevStage, period: string) =>
  stage
    .texts(`Monev ${period}`)
    .slice(1, 5)
    .map(row => row[0]);

describe('a period', () => {
  it.each([
    ['a quarter', 'TW2-2021', 'TW2 2021', 'TRIWULAN II (APRIL–JUNI) 2021', ['I.1.a', 'I.2.a']],
    [
      'a quarter typed in small letters',
      'tw1 2021',
      'TW1 2021',
      'TRIWULAN I (JANUARI–MARET) 2021',
      ['I.1.a'],
    ],
    ['a year', '2021', '2021', 'TAHUN 2021', ['I.1.a', 'I.2.a', 'I.3.a']],
    ['a semester', 'S1-2021', 'S1 2021', 'SEMESTER I (JANUARI–JUNI) 2021', ['I.1.a', 'I.2.a']],
  ])('is %s', (_reason, code, name, title, lines) => {
    const stage = stageOf(PLAN);
    stage.build(code);
    expect(titles(stage, name)).toEqual([
      'MONITORING DAN EVALUASI PEMBANGUNAN ZONA INTEGRITAS',
      expect.any(String),
      title,
      'Posisi per tanggal 5 Juli 2021',
    ]);
    expect(codes(stage, name)).toEqual(lines);
  });

  it('that cannot be read is answered with a sentence, and nothing is changed', () => {
    const stage = stageOf(PLAN);
    const before = stage.sheetNames();
    const click = stage.build('semester tiga');
    expect(click.closing).toContain('semester tiga');
    expect(click.closing).toContain('S1-2021');
    expect(stage.sheetNames()).toEqual(before);
  });

  it('ends on the day of the setting; what is due after it belongs to the next report', () => {
    const stage = stageOf(PLAN, '2021-12-31');
    stage.session.click('pengaturan');
    const settings = sheetNamed(stage.workbook, 'Pengaturan ZI');
    const row = readTexts(settings).findIndex(cells => /semester II/i.test(cells[0] ?? ''));
    updateCell(settings, row, 1, { value: '15 Desember' });
    stage.build('S2-2021');
    expect(codes(stage, 'S2 2021')).toEqual(['I.1.a', 'I.2.a']);
    const words = stage.texts('Matriks S2 2021').map(cells => cells[0] ?? '');
    expect(words).toContain('Belum jatuh tempo pada periode ini: I.3.a (20 Des 2021).');
    stage.session.today = '2022-07-05';
    stage.build('S1-2022');
    expect(codes(stage, 'S1 2022')).toContain('I.3.a');
  });

  it('has its own sheets beside those of another', () => {
    const stage = stageOf(PLAN);
    stage.build('S1-2021');
    stage.build('TW2-2021');
    expect(stage.sheetNames()).toEqual(
      expect.arrayContaining(['Monev S1 2021', 'Matriks S1 2021', 'Monev TW2 2021', 'Matriks TW2 2021']),
    );
  });
});

describe('a plan of another form', () => {
  const summary = (stage: MonevStage) => {
    const rows = stage.texts('Monev S1 2021');
    const top = rows.findIndex(row => row[1] === 'Area – seluruh kegiatan');
    const end = rows.findIndex((row, at) => at > top && row[1] === 'Jumlah');
    return rows.slice(top + 1, end + 1).map(row => [row[1], row[2]]);
  };
  /** By which the table and the chart name the areas. */
  const labels = (stage: MonevStage) => {
    const rows = stage.texts('Monev S1 2021');
    const top = rows.findIndex(row => row[1] === 'Area – kegiatan yang jatuh tempo');
    const end = rows.findIndex((row, at) => at > top && row[0] === '');
    return rows.slice(top + 1, end).map(([label]) => label);
  };

  it('without areas has one line in Ringkasan', () => {
    const stage = stageOf(NO_AREAS);
    stage.build('S1-2021');
    expect(summary(stage)).toEqual([
      ['Tanpa area', '2'],
      ['Jumlah', '2'],
    ]);
    expect(labels(stage)).toEqual(['1']);
    expect(stage.matrix()).toHaveLength(2);
  });

  it('with PEMENUHAN and REFORM counts the areas of each part apart, with a sum for each part', () => {
    const stage = stageOf(TWO_PARTS);
    stage.build('S1-2021');
    const lines = summary(stage);
    expect(labels(stage)).toEqual(
      ['A', 'B'].flatMap(part => ['I', 'II', 'III', 'IV', 'V', 'VI'].map(area => `${part}.${area}`)),
    );
    const areas = lines.slice(0, 12);
    expect(areas.map(([title]) => title?.split(' › ')[0])).toEqual([
      ...Array.from({ length: 6 }, () => 'PEMENUHAN'),
      ...Array.from({ length: 6 }, () => 'REFORM'),
    ]);
    expect(areas.map(([, count]) => count)).toEqual(Array.from({ length: 12 }, () => '1'));
    expect(lines.slice(12)).toEqual([
      ['Jumlah PEMENUHAN', '6'],
      ['Jumlah REFORM', '6'],
      ['Jumlah', '12'],
    ]);
    expect(new Set(codes(stage, 'S1 2021')).size).toBe(12);
  });

  it('shows twenty files of a row and leads to the folder for the others', () => {
    const stage = stageOf(PLAN);
    stage.session.click('folder');
    for (let i = 1; i <= 32; i += 1) stage.drop('I.1.a', `SK Tim lampiran ${i}.pdf`, '2021-02-10');
    stage.build('S1-2021');
    const line = stage.line('I.1.a');
    const names = (line.texts.get('Bukti') ?? '').split('\n');
    expect(names).toHaveLength(21);
    expect(names[20]).toBe('… dan 12 berkas lain');
    const sheet = sheetNamed(stage.workbook, 'Matriks S1 2021');
    const links = (sheet.rows[line.sheetRow - 1]?.cells[6]?.runs ?? []).flatMap(({ link }) => link ?? []);
    expect(links).toHaveLength(21);
    expect(links[20]).toMatch(/^https:\/\/drive\.google\.com\/drive\/folders\//);
  });
});
