import { describe, expect, it } from 'vitest';
import { insertColumns, insertRows } from '../../src/host/workbook/edits/edit-lines.ts';
import type { Sheet } from '../../src/host/workbook/model.ts';
import { readText, typeInto, viewPlan } from '../support/bundle-plan.ts';
import { type BundleSession, openSession } from '../support/bundle-session.ts';
import { sheetFacts } from '../support/bundle-sheet-facts.ts';
import { sheetNamed, workbookFromTsv } from '../support/bundle-workbook.ts';

const UNKNOWN_HEADINGS = [
  'RENCANA AKSI ZI TAHUN 2026',
  'No.\tUraian Pekerjaan\tCapaian yang Diharapkan\tKapan',
  '1\tMenyusun SK Tim\tSK Tim\tJanuari 2026',
  '2\tRapat monev\tNotulen\tJuni, Desember 2026',
];

interface Asked {
  readonly session: BundleSession;
  readonly plan: Sheet;
  readonly settings: Sheet;
  /** Types into the line of that label, as a person would. */
  readonly answer: (label: string, words: string) => void;
}

function ask(lines: readonly string[] = UNKNOWN_HEADINGS): Asked {
  const workbook = workbookFromTsv(lines);
  const session = openSession(workbook, { today: '2026-07-20' });
  session.click('periksa');
  const settings = sheetNamed(workbook, 'Pengaturan ZI');
  return {
    session,
    plan: sheetNamed(workbook, 'Rencana Aksi'),
    settings,
    answer: (label, words) => {
      const row = settings.rows.findIndex((_, index) => readText(settings, index, 0) === label);
      if (row < 0) throw new Error(`no line ${label}`);
      typeInto(settings, { row: row, column: 1 }, words);
    },
  };
}

function answerAll({ answer }: Asked): void {
  answer('Kolom Langkah aksi', 'B · Uraian Pekerjaan');
  answer('Kolom Bukti fisik', 'C · Capaian yang Diharapkan');
  answer('Kolom Target waktu', 'D · Kapan');
}

function reading({ session }: Asked): readonly (readonly string[])[] {
  session.click('segarkan');
  const view = viewPlan(sheetNamed(session.workbook, 'Rencana Aksi'));
  return view.codes().map(code => [code, view.read(code, 'JADWAL TERBACA')]);
}

const RIGHT = [
  ['1', '31 Jan 2026'],
  ['2', '30 Jun 2026; 31 Des 2026'],
];

describe('a table whose headings no list holds', () => {
  it('gets the head’s title from its own signature block once it is read, where nobody wrote one', () => {
    const signed = [...UNKNOWN_HEADINGS, '', '\tContoh, 2 Januari 2026', '\tDirektur,', '', '\tNIP'];
    const titleOf = (asked: Asked): string => {
      answerAll(asked);
      reading(asked);
      const labels = asked.settings.rows.map((_, row) => readText(asked.settings, row, 0));
      return readText(asked.settings, labels.indexOf('Jabatan kepala unit'), 1);
    };
    expect(titleOf(ask(signed))).toBe('Direktur');
    const own = ask(signed);
    own.answer('Jabatan kepala unit', 'Plt. Direktur');
    expect(titleOf(own)).toBe('Plt. Direktur');
  });

  it('is refused with its headings, what each was taken for, and the lines to answer on', () => {
    const workbook = workbookFromTsv(UNKNOWN_HEADINGS);
    const plan = sheetNamed(workbook, 'Rencana Aksi');
    const before = sheetFacts(plan);
    const { closing } = openSession(workbook, { today: '2026-07-20' }).click('periksa');
    expect(closing).toContain(
      '"No." (NO), "Uraian Pekerjaan" (belum dikenal), "Capaian yang Diharapkan" (belum dikenal), "Kapan" (belum dikenal)',
    );
    expect(closing).toContain('Yang belum ada: INDIKATOR atau LANGKAH AKSI dan TARGET WAKTU');
    const settings = sheetNamed(workbook, 'Pengaturan ZI');
    const lines = settings.rows.map((_, row) => [0, 1, 2].map(column => readText(settings, row, column)));
    expect(lines).toContainEqual(['Baris judul', '', 'Dibaca sendiri: baris 2.']);
    expect(lines).toContainEqual(['Kolom No', '', 'Dibaca sendiri: kolom A "No.".']);
    expect(lines).toContainEqual(['Kolom Langkah aksi', '', 'Belum dikenal. Pilih judulnya bila ada.']);
    const choices = settings.validations.flatMap(rule => (rule.kind === 'list' ? [rule.choices] : []));
    expect(choices).toContainEqual([
      'A · No.',
      'B · Uraian Pekerjaan',
      'C · Capaian yang Diharapkan',
      'D · Kapan',
      '(tidak ada)',
    ]);
    expect(sheetFacts(plan)).toEqual(before);
  });

  it('is read once people have answered', () => {
    const asked = ask();
    answerAll(asked);
    expect(asked.session.click('periksa').closing).toContain('2 baris pada sheet "Rencana Aksi"');
    expect(reading(asked)).toEqual(RIGHT);
    expect(asked.session.click('segarkan').writes).toEqual([]);
  });

  it('needs no number and no heading of ours at all', () => {
    const asked = ask([
      'Perihal Tugas\tWujud Capaian\tBilamana',
      'Menata arsip\tDaftar arsip\tMaret 2026',
      'Menyusun laporan\tLaporan\tJuni 2026',
    ]);
    asked.answer('Kolom Langkah aksi', 'A · Perihal Tugas');
    asked.answer('Kolom Bukti fisik', 'B · Wujud Capaian');
    asked.answer('Kolom Target waktu', 'C · Bilamana');
    expect(reading(asked).map(([, words]) => words)).toEqual(['31 Mar 2026', '30 Jun 2026']);
  });

  it('is still read when a chosen column is moved and renamed', () => {
    const asked = ask();
    answerAll(asked);
    asked.session.click('periksa');
    insertColumns({ workbook: asked.session.workbook, sheet: asked.plan }, 1, 1);
    typeInto(asked.plan, { row: 1, column: 4 }, 'Selesai paling lambat');
    expect(reading(asked)).toEqual(RIGHT);
  });

  it('is still read when rows are put in above the row of headings that was chosen', () => {
    const asked = ask();
    answerAll(asked);
    asked.answer('Baris judul', '2');
    asked.session.click('periksa');
    insertRows({ workbook: asked.session.workbook, sheet: asked.plan }, 0, 2);
    expect(reading(asked)).toEqual(RIGHT);
  });

  it('is offered with both rows of its headings, and read as chosen', () => {
    const asked = ask([
      '#merge\tA2:A3\tB2:C2\tD2:D3\tE2:E3\tA4:E4\tA6:E6',
      'PETA JALAN ZI 2026',
      '#\tIkhtiar\t\tWujud Nyata\tRampungnya',
      '\tPokok\tPerincian',
      'AREA I : MANAJEMEN PERUBAHAN',
      'a\tTim\tMembentuk tim\tSK Tim\tJanuari 2026',
      'AREA II : TATA LAKSANA',
      'a\tSOP\tMemutakhirkan SOP\tSOP\tMaret 2026',
    ]);
    const choices = asked.settings.validations.flatMap(rule => (rule.kind === 'list' ? [rule.choices] : []));
    expect(choices[choices.length - 1]?.slice(0, 3)).toEqual([
      'A · #',
      'B · Ikhtiar: Pokok',
      'C · Ikhtiar: Perincian',
    ]);
    asked.answer('Kolom No', 'A · #');
    asked.answer('Kolom Langkah aksi', 'C · Ikhtiar: Perincian');
    asked.answer('Kolom Target waktu', 'E · Rampungnya');
    expect(asked.session.click('periksa').closing).toContain(
      '2 baris pada sheet "Rencana Aksi" telah diperiksa: 0 salah',
    );
    insertRows({ workbook: asked.session.workbook, sheet: asked.plan }, 0, 1);
    expect(reading(asked)).toEqual([
      ['I.a', '31 Jan 2026'],
      ['II.a', '31 Mar 2026'],
    ]);
  });

  it('follows another choice', () => {
    const asked = ask([
      'No.\tUraian\tHasil\tRencana\tPaling lambat',
      '1\tMenyusun SK Tim\tSK Tim\tMaret 2026\tJanuari 2026',
    ]);
    asked.answer('Kolom Langkah aksi', 'B');
    asked.answer('Kolom Target waktu', 'Rencana');
    expect(reading(asked)).toEqual([['1', '31 Mar 2026']]);
    asked.answer('Kolom Target waktu', 'Paling lambat');
    expect(reading(asked)).toEqual([['1', '31 Jan 2026']]);
  });

  it('tells of a choice that fits no column, and goes on with what it reads itself', () => {
    const asked = ask();
    answerAll(asked);
    asked.answer('Kolom Penanggung jawab', 'Petugas');
    expect(asked.session.click('periksa').closing).toContain('1 salah');
    const findings = sheetNamed(asked.session.workbook, 'Temuan ZI');
    const texts = findings.rows.flatMap((_, row) => [4, 5].map(column => readText(findings, row, column)));
    expect(texts).toContain('Kolom Penanggung jawab: Petugas');
  });

  it('keeps people’s answers when it must ask again', () => {
    const asked = ask();
    asked.answer('Kolom Target waktu', 'D · Kapan');
    const { closing } = asked.session.click('periksa');
    expect(closing).toContain('Yang belum ada: INDIKATOR atau LANGKAH AKSI.');
    const row = asked.settings.rows.findIndex(
      (_, index) => readText(asked.settings, index, 0) === 'Kolom Target waktu',
    );
    expect(readText(asked.settings, row, 1)).toBe('D · Kapan');
    expect(readText(asked.settings, row, 2)).toContain('kolom D "Kapan"');
  });
});

describe('a table with two columns for one role', () => {
  const TWO_TIMES = [
    'RENCANA AKSI BALAI CONTOH TAHUN 2026',
    'NO\tKEGIATAN\tOUTPUT\tJADWAL PELAKSANAAN\tTARGET PENYELESAIAN',
    '1\tMenyusun SK Tim\tSK Tim\tJanuari 2026\tMaret 2026',
  ];

  it('is asked about, naming both, before a date is read; the next click reads by the answer', () => {
    const asked = ask(TWO_TIMES);
    const before = sheetFacts(asked.plan);
    const { closing } = asked.session.click('segarkan');
    expect(closing).toContain(
      'Beberapa kolom dapat berarti TARGET WAKTU (sheet "Rencana Aksi", baris 2): "TARGET PENYELESAIAN" (kolom E) dan "JADWAL PELAKSANAAN" (kolom D). Pilih salah satu pada baris "Kolom Target waktu" di Pengaturan ZI',
    );
    expect(sheetFacts(asked.plan)).toEqual(before);
    const lines = asked.settings.rows.map((_, row) => [0, 2].map(at => readText(asked.settings, row, at)));
    expect(lines).toContainEqual([
      'Kolom Target waktu',
      'Dapat berarti D "JADWAL PELAKSANAAN" atau E "TARGET PENYELESAIAN". Belum dibaca. Pilih salah satu.',
    ]);
    asked.answer('Kolom Target waktu', 'D · JADWAL PELAKSANAAN');
    expect(reading(asked)).toEqual([['1', '31 Jan 2026']]);
  });

  it('is read by the surer one where no date hangs on it, and told at the first click', () => {
    const workbook = workbookFromTsv([
      'RENCANA AKSI BALAI CONTOH TAHUN 2026',
      'NO\tKEGIATAN\tBUKTI DUKUNG\tDATA DUKUNG\tWAKTU',
      '1\tMenyusun SK Tim\tSK Tim\tUndangan\tJanuari 2026',
    ]);
    const { closing } = openSession(workbook, { today: '2026-07-20' }).click('periksa');
    expect(closing).toContain(
      'Dua kolom dapat berarti Bukti fisik: kolom C "BUKTI DUKUNG" (yang dibaca) dan kolom D "DATA DUKUNG"',
    );
    const settings = sheetNamed(workbook, 'Pengaturan ZI');
    expect(settings.rows.map((_, row) => readText(settings, row, 0))).toContain('Kolom Bukti fisik');
  });
});
