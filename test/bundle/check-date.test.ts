import { describe, expect, it } from 'vitest';
import { readText, typeInto, viewPlan } from '../support/bundle-plan.ts';
import { openSession } from '../support/bundle-session.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';

/** A session whose settings have these values typed in, by label. */
function openWithSettings(values: Readonly<Record<string, string | number>>) {
  const session = openSession(openSmallPlan(), { today: '2021-07-20' });
  session.click('pengaturan');
  const settings = sheetNamed(session.workbook, 'Pengaturan ZI');
  for (const [label, value] of Object.entries(values)) {
    const row = settings.rows.findIndex(line => line?.cells[0]?.value === label);
    typeInto(settings, { row, column: 1 }, value);
  }
  return session;
}

describe('Posisi per tanggal', () => {
  const session = openWithSettings({ 'Posisi per tanggal': '5 Maret 2021' });
  const { closing } = session.click('segarkan');
  const plan = sheetNamed(session.workbook, 'Rencana Aksi');
  const view = viewPlan(plan);

  it('begins every closing sentence', () => {
    expect(closing).toMatch(
      /^Keadaan per 5 Mar 2021: Status dan warna telah disegarkan\. 6 baris: 1 terlambat/,
    );
    expect(session.click('periksa').closing).toMatch(/^Keadaan per 5 Mar 2021: /);
  });

  it('stands in the heading of STATUS and decides the words below it', () => {
    expect(readText(plan, view.headerRow, view.column('STATUS'))).toBe('STATUS per 5 Mar 2021');
    expect(view.read('I.1.a', 'STATUS')).toBe('Terlambat');
    expect(view.read('II.1.a', 'STATUS')).toBe('Belum jatuh tempo');
  });

  it('stands in the rules in place of TODAY()', () => {
    const formulas = plan.conditionalFormats.map(rule => (rule.kind === 'expression' ? rule.formula : ''));
    expect(formulas.filter(formula => formula.includes('TODAY()'))).toEqual([]);
    expect(formulas.filter(formula => formula.includes('44260')).length).toBeGreaterThan(0);
  });

  it('leaves with its setting', () => {
    const settings = sheetNamed(session.workbook, 'Pengaturan ZI');
    const row = settings.rows.findIndex(line => line?.cells[0]?.value === 'Posisi per tanggal');
    typeInto(settings, { row, column: 1 }, null);
    expect(session.click('segarkan').closing).toMatch(/^Status dan warna telah disegarkan\./);
    expect(readText(plan, view.headerRow, view.column('STATUS'))).toBe('STATUS per 20 Jul 2021');
    const rules = plan.conditionalFormats.filter(
      rule => rule.kind === 'expression' && rule.formula.includes('TODAY()'),
    );
    expect(rules.length).toBeGreaterThan(0);
  });
});

describe('a label of an earlier version', () => {
  const withFormerLabel = () => {
    const session = openWithSettings({ 'Posisi per tanggal': '5 Maret 2021' });
    const settings = sheetNamed(session.workbook, 'Pengaturan ZI');
    const row = settings.rows.findIndex(line => line?.cells[0]?.value === 'Posisi per tanggal');
    typeInto(settings, { row, column: 0 }, 'Tanggal pantau');
    return { session, settings, row };
  };

  it('counts, and gives way to the label of today at the first click', () => {
    const { session, settings, row } = withFormerLabel();
    expect(session.click('segarkan').closing).toMatch(/^Keadaan per 5 Mar 2021: /);
    expect([readText(settings, row, 0), readText(settings, row, 1)]).toEqual([
      'Posisi per tanggal',
      '5 Maret 2021',
    ]);
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it('stays where this person may not write, and counts all the same', () => {
    const { session, settings, row } = withFormerLabel();
    settings.protection = { description: 'Pengaturan', canEdit: false };
    expect(session.click('segarkan').closing).toMatch(/^Keadaan per 5 Mar 2021: /);
    expect(readText(settings, row, 0)).toBe('Tanggal pantau');
  });
});

describe('settings that nobody can read', () => {
  const session = openWithSettings({
    'Hari peringatan': 'dua minggu',
    'Posisi per tanggal': 'Juli 2021',
    'Syarat terpenuhi': 'semuanya',
    'Akhir semester II': '31 Februari',
  });
  const { closing } = session.click('periksa');
  const settings = sheetNamed(session.workbook, 'Pengaturan ZI');

  it('are findings on Temuan ZI that say what counts until then', () => {
    const lines = sheetNamed(session.workbook, 'Temuan ZI').rows.flatMap(row => {
      const [severity, , , column, found, words] = (row?.cells ?? []).map(cell => String(cell?.value ?? ''));
      return column === 'Pengaturan ZI' ? [[severity, found, words].join(' · ')] : [];
    });
    expect(lines).toEqual([
      'Salah · Hari peringatan: dua minggu · Isi pengaturan ini tidak terbaca. Tulis jumlah hari dengan angka, misalnya 14; sampai diperbaiki, dipakai 14 hari.',
      'Salah · Posisi per tanggal: Juli 2021 · Isi pengaturan ini tidak terbaca. Tulis satu tanggal, misalnya 5 Juli 2021, atau biarkan kosong; sampai diperbaiki, dipakai hari ini.',
      'Salah · Syarat terpenuhi: semuanya · Isi pengaturan ini tidak terbaca. Pilih "semua dokumen" atau "satu berkas"; sampai diperbaiki, dipakai "semua dokumen".',
      'Salah · Akhir semester II: 31 Februari · Isi pengaturan ini tidak terbaca. Tulis hari dan bulan, misalnya 31 Desember; sampai diperbaiki, dipakai 31 Desember.',
    ]);
    expect(closing).toContain('4 salah');
  });

  it('are linked to their cell', () => {
    const findings = sheetNamed(session.workbook, 'Temuan ZI');
    const row = settings.rows.findIndex(line => line?.cells[0]?.value === 'Hari peringatan');
    const cell = findings.rows[3]?.cells[1];
    expect(cell?.value).toBe(`B${row + 1}`);
    expect(cell?.link ?? cell?.runs?.[0]?.link).toBe(`#gid=${settings.sheetId}&range=B${row + 1}`);
  });
});

describe('words of other units', () => {
  const wordsOf = (title: string) => {
    const workbook = openSmallPlan();
    typeInto(sheetNamed(workbook, 'Rencana Aksi'), { row: 1, column: 0 }, title);
    openSession(workbook).click('pengaturan');
    const settings = sheetNamed(workbook, 'Pengaturan ZI');
    const row = settings.rows.findIndex(line => line?.cells[0]?.value === 'Kata milik unit lain');
    return readText(settings, row, 1);
  };

  it.each([
    ['a unit of another kind', 'BALAI PENELITIAN TERNAK', 'karantina, BKP, INSW'],
    ['a unit that bears one in its name', 'BALAI KARANTINA PERTANIAN KELAS I DENPASAR', ''],
  ])('stand in new settings unless they are its own: %s', (_reason, title, expected) => {
    expect(wordsOf(title)).toBe(expected);
  });
});
