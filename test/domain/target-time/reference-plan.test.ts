import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layDocuments } from '../../../src/domain/evidence/expected/lay-documents.ts';
import { parseExpectedDocuments } from '../../../src/domain/evidence/expected/parse-expected-documents.ts';
import type { CellValue } from '../../../src/domain/plan/cell-value.ts';
import { parseTargetTime } from '../../../src/domain/target-time/parse-target-time.ts';
import { formatTargetTime } from '../../support/read-back.ts';

const PLAN = new URL('../../fixtures/rencana-aksi-2021.tsv', import.meta.url);

interface Row {
  readonly indicator: string;
  readonly action: string;
  readonly evidence: string;
  readonly target: string;
}

function readRows(): Row[] {
  const [, ...lines] = readFileSync(PLAN, 'utf8').replace(/\n$/, '').split('\n');
  return lines
    .map(line => line.split('\t'))
    .map(([, , indicator = '', action = '', evidence = '', target = '']) => ({
      indicator,
      action,
      evidence,
      target,
    }))
    .filter(row => row.target !== '');
}

function read({ action, evidence, target }: Row): string {
  return formatTargetTime(
    parseTargetTime({ cell: { kind: 'text', text: target }, planYear: 2021, evidence, action }),
  );
}

const BY_WORDING = new Map([
  ['Januari 2021', '31 Jan 2021'],
  ['Juli, 2021', '31 Jul 2021'],
  ['Januari s/d oktober 2021', 'Jan–Okt 2021 (asumsi)'],
  ['Juli 2021', '31 Jul 2021'],
  ['Januari 2021, setiap ada pertemuan', '31 Jan 2021; insidental (setiap ada pertemuan)'],
  ['Oktober 2021', '31 Okt 2021'],
  ['Juni, Oktober 2021', '30 Jun 2021; 31 Okt 2021'],
  ['Januari s/d Oktober 2021', 'Jan–Okt 2021 (asumsi)'],
  ['Juli, Oktober 2021', '31 Jul 2021; 31 Okt 2021'],
  ['Januari s/d Februari 2021', 'Jan–Feb 2021 (asumsi)'],
  ['Setiap bulan', 'tiap bulan Jan–Des 2021'],
  ['Januari, Oktober 2021', '31 Jan 2021; 31 Okt 2021'],
  ['Januari, desember 2021', '31 Jan 2021; 31 Des 2021'],
  ['Maret 2021', '31 Mar 2021'],
  ['Renstra 2020-2024 RKT Bln Februari 2021, PK Januari 2021', 'PK: 31 Jan 2021; RKT: 28 Feb 2021'],
  ['Renstra 2020-2024 2024 Bln Februari 2021, PK Januari 2021', 'PK: 31 Jan 2021; Renstra: 28 Feb 2021'],
  ['Feb-2021', '28 Feb 2021'],
  ['Februari 2021', '28 Feb 2021'],
  ['Adanya undangan Workshop penyusunan LAKIN setiap tahunnya ( 2 kali )', 'insidental'],
  ['Dokumen Petunjuk direvisi apabila ada perubahan kebijakan', 'insidental'],
  ['Januari 2021 s/d Oktober 2021', 'Jan–Okt 2021 (asumsi)'],
]);

// II.2.b, II.3.b, V.1.b, V.3.b: BUKTI FISIK or LANGKAH AKSI name a monthly report.
const MONTHLY = new Map([
  [
    'Pemberian pelayanan kepada publik sudah menggunakan teknologi informasi',
    'tiap bulan Jan–Des 2021 (asumsi)',
  ],
  [
    'Pelaksanaan kebijakan keterbukaan informasi publik telah dimonitoring dan dievaluasi secara berkala',
    'tiap bulan Jan–Okt 2021 (asumsi); 30 Jun 2021',
  ],
  ['Pengendalian gratifikasi telah diimplementasikan', 'tiap bulan Jan–Okt 2021 (asumsi)'],
  ['Hasil penanganan pengaduan masyarakat telah ditindaklanjuti', 'tiap bulan Jan–Okt 2021 (asumsi)'],
]);

describe('the reference plan', () => {
  it('has 72 targets', () => {
    expect(readRows()).toHaveLength(72);
  });

  it.each(readRows())('reads "$target" of "$indicator"', row => {
    expect(read(row)).toBe(MONTHLY.get(row.indicator) ?? BY_WORDING.get(row.target));
  });

  it('makes four ranges monthly', () => {
    expect(
      readRows().filter(row => /s\/d/.test(row.target) && read(row).startsWith('tiap bulan')),
    ).toHaveLength(4);
  });

  it('takes June of II.3.b once, from its own words', () => {
    const row = readRows().find(({ target }) => target === 'Juni 2021, Januari s/d Oktober 2021');
    const { deadlines } = parseTargetTime({
      cell: { kind: 'text', text: row?.target ?? '' },
      planYear: 2021,
      evidence: row?.evidence ?? '',
      action: row?.action ?? '',
    });
    expect(deadlines.map(({ date }) => date.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(deadlines.filter(({ assumption }) => assumption === null).map(({ date }) => date.month)).toEqual([
      6,
    ]);
    expect(deadlines.filter(({ cadence }) => cadence === null).map(({ date }) => date.month)).toEqual([6]);
  });

  it('lays the yearly paper of II.3.b on June, the one date that stands for itself', () => {
    const row = readRows().find(({ target }) => target === 'Juni 2021, Januari s/d Oktober 2021');
    const { evidence = '', action = '', target: text = '' } = row ?? {};
    const { deadlines } = parseTargetTime({ cell: { kind: 'text', text }, planYear: 2021, evidence, action });
    const { documents } = parseExpectedDocuments(evidence, 2021);
    const laid = layDocuments(documents, deadlines, 2021);
    const months = deadlines.flatMap(({ date }, index) =>
      laid[index]?.some(({ cadence }) => cadence === 'year') ? [date.month] : [],
    );
    expect(months).toEqual([6]);
  });

  it.each<[string, CellValue, string]>([
    [
      'Januari 2021 as a date cell',
      { kind: 'month', year: 2021, month: 1, display: 'Januari 2021' },
      '31 Jan 2021',
    ],
    ['Feb-2021 as a date cell', { kind: 'month', year: 2021, month: 2, display: 'Feb-2021' }, '28 Feb 2021'],
  ])('reads %s as its text', (_reason, cell, words) => {
    expect(formatTargetTime(parseTargetTime({ cell, planYear: 2021, evidence: '', action: '' }))).toBe(words);
  });
});
