import { beforeAll, describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { readText } from '../support/bundle-plan.ts';
import { type BundleSession, openSession } from '../support/bundle-session.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { openSmallPlan } from '../support/evidence-session.ts';

function rowOf(workbook: Workbook, label: string): number {
  const sheet = sheetNamed(workbook, 'Pengaturan ZI');
  return sheet.rows.findIndex((_, row) => readText(sheet, row, 0) === label);
}

describe('Pengaturan ZI', () => {
  let workbook: Workbook;
  let session: BundleSession;

  beforeAll(() => {
    workbook = openSmallPlan();
    session = openSession(workbook, { today: '2021-07-05' });
    session.click('segarkan');
  });

  const type = (label: string, value: string | number): void =>
    updateCell(sheetNamed(workbook, 'Pengaturan ZI'), rowOf(workbook, label), 1, { value });

  const formatOf = (label: string): string | undefined =>
    sheetNamed(workbook, 'Pengaturan ZI').rows[rowOf(workbook, label)]?.cells[1]?.style?.numberFormat;

  it('keeps a NIP as it is typed', () => {
    expect(['NIP kepala unit', 'NIP ketua tim ZI', 'PIC area I', 'Kode unit'].map(formatOf)).toEqual(
      Array.from({ length: 4 }, () => '@'),
    );
  });

  it('is said to have no effect where it has none, by every command that reads it', () => {
    expect(session.click('segarkan').closing).not.toContain('Pengaturan ZI');
    type('Hari peringatan', 'dua minggu');
    type('NIP kepala unit', 198001012005011000);
    type('Sheet rencana aksi', 'Renaksi lama');
    const { closing } = session.click('segarkan');
    expect(closing).toContain('isian "NIP kepala unit", "Hari peringatan" tidak terbaca');
    expect(closing).toContain(
      'menyebut sheet "Renaksi lama", yang tidak ada; yang dibaca sheet "Rencana Aksi"',
    );
    expect(session.click('periksa').closing).toContain('menyebut sheet "Renaksi lama"');
    const findings = sheetNamed(workbook, 'Temuan ZI');
    const advice = findings.rows.map(
      (_, row) => `${readText(findings, row, 4)} | ${readText(findings, row, 5)}`,
    );
    expect(advice.find(words => words.startsWith('NIP kepala unit'))).toContain('Tulis ulang ke-18 angkanya');
  });
});
