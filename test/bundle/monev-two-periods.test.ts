import { describe, expect, it } from 'vitest';
import { viewPlan } from '../support/bundle-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { smallStage } from '../support/monev-small-stage.ts';
import type { MonevStage } from '../support/monev-stage.ts';

/** Built on 5 July and on 31 December; in between papers came late, one in time, one row was closed by hand. */
function runYear(): MonevStage {
  const stage = smallStage('2021-07-05');
  stage.drop('I.3.a', 'Laporan monev Juni.pdf', '2021-06-28');
  stage.build('S1-2021');
  stage.drop('I.1.a', 'SK Tim.pdf', '2021-08-10');
  stage.drop('I.3.a', 'Laporan monev Desember.pdf', '2021-12-20');
  const plan = viewPlan(sheetNamed(stage.workbook, 'Rencana Aksi'));
  plan.write('II.1.a', 'KEPUTUSAN', 'Selesai');
  plan.write('II.1.a', 'ALASAN', 'SOP terbit tahun lalu');
  stage.session.today = '2021-12-31';
  stage.session.click('segarkan');
  stage.build('S2-2021');
  return stage;
}

describe('two periods of a year', () => {
  const dueTable = (stage: MonevStage, period: string): readonly string[][] => {
    const rows = stage.texts(`Monev ${period}`);
    const top = rows.findIndex(row => row[1] === 'Area – kegiatan yang jatuh tempo');
    const end = rows.findIndex((row, at) => at > top && row[1] === 'Jumlah');
    return rows.slice(top + 1, end + 1).map(row => row.slice(2, 7));
  };
  const statuses = (stage: MonevStage, period: string): string[][] =>
    stage
      .matrix(period)
      .map(({ texts }) => ['KODE', 'Jatuh tempo', 'Status'].map(name => texts.get(name) ?? ''));

  it('count a paper that came late in the period in which it came, with the same figures everywhere', () => {
    const stage = runYear();
    expect(statuses(stage, 'S1 2021')).toEqual([
      ['I.1.a', '31 Jan 2021', 'Belum terpenuhi'],
      ['I.2.a', '31 Mar 2021', 'Belum terpenuhi'],
      ['I.3.a', '30 Jun 2021', 'Terpenuhi'],
      ['II.1.a', '28 Feb 2021', 'Belum terpenuhi'],
    ]);
    expect(statuses(stage, 'S2 2021')).toEqual([
      ['I.1.a', '31 Jan 2021 (periode lalu)', 'Terpenuhi terlambat'],
      ['I.2.a', '31 Mar 2021 (periode lalu)', 'Belum terpenuhi'],
      ['I.3.a', '31 Des 2021', 'Terpenuhi'],
      ['II.1.a', '28 Feb 2021 (periode lalu)', 'Terpenuhi (atas keputusan)'],
      ['II.2.a', '30 Nov 2021', 'Belum terpenuhi'],
    ]);

    // Jatuh tempo · Terpenuhi · Terpenuhi terlambat · Sebagian · Belum terpenuhi
    expect(dueTable(stage, 'S1 2021')).toEqual([
      ['3', '1', '0', '0', '2'],
      ['1', '0', '0', '0', '1'],
      ['4', '1', '0', '0', '3'],
    ]);
    expect(dueTable(stage, 'S2 2021')).toEqual([
      ['3', '1', '1', '0', '1'],
      ['2', '1', '0', '0', '1'],
      ['5', '2', '1', '0', '2'],
    ]);
    const words = stage.texts('Monev S2 2021').map(row => row[0] ?? '');
    const told = words.join('\n');
    expect(told).toContain('atau masih terbuka dari periode sebelumnya: 3 dari 5 kegiatan (60%).');
    expect(told).toContain('Jadwal: 5 jatuh tempo, 3 terpenuhi.');
    expect(words).toContain('Tanpa rencana tindak lanjut, kini sudah terpenuhi (2 kegiatan): I.1.a, II.1.a.');
    expect(words).toContain('Tanpa rencana tindak lanjut, belum terpenuhi (1 kegiatan): I.2.a.');

    expect(told).toContain('% s.d. periode ini dihitung sejak awal tahun: 3 dari 5 kegiatan (60%).');
    const page = stage.texts('Ringkasan ZI').flat();
    expect(page.find(line => line.startsWith('Dari 5 kegiatan'))).toMatch(
      /^Dari 5 kegiatan, 5 sudah jatuh tempo atau sudah lengkap: 3 terpenuhi \(60 ?%; 2 tepat waktu, 1 [a-z ]+\)/,
    );

    expect(stage.texts('Matriks S2 2021').flat().join('\n')).not.toContain('Selesai pada periode sebelumnya');
  });
});
