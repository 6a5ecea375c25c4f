import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../src/domain/calendar/plain-date.ts';
import { findCadence } from '../../../src/domain/checks/find-cadence.ts';
import { parseExpectedDocuments } from '../../../src/domain/evidence/expected/parse-expected-documents.ts';
import { parseTargetTime } from '../../../src/domain/target-time/parse-target-time.ts';

const PHRASES: readonly (readonly [string, number])[] = [
  ['per kuartal', 3],
  ['setiap kuartal', 3],
  ['tiap tw', 3],
  ['per TW', 3],
  ['tribulanan', 3],
  ['pertriwulan', 3],
  ['tri wulanan', 3],
  ['3 (tiga) bulan sekali', 3],
  ['tiap-tiap triwulan', 3],
  ['per smt', 6],
  ['per semester', 6],
  ['semesteran', 6],
  ['persemester', 6],
  ['enam bulan sekali', 6],
  ['saban bulan', 1],
  ['perbulan', 1],
  ['per bln', 1],
  ['bulanan', 1],
  ['sebulan sekali', 1],
  ['setiap bulannya', 1],
  ['tiap-tiap bulan', 1],
];

const NAME_OF = new Map([
  [1, 'month'],
  [3, 'quarter'],
  [6, 'semester'],
]);

function target(text: string, { evidence = '', action = '' } = {}): string[] {
  const { deadlines } = parseTargetTime({ cell: { kind: 'text', text }, planYear: 2021, evidence, action });
  return deadlines.map(({ date }) => formatIsoDate(date));
}

describe('a cadence means the same in each column', () => {
  it.each(PHRASES)('%s', (phrase, months) => {
    const dates = target(phrase);
    expect(dates).toHaveLength(12 / months);
    const range = 'Januari s/d Desember 2021';
    expect(target(range, { action: `Menyusun laporan ${phrase}` })).toEqual(dates);
    expect(target(range, { evidence: `Laporan ${phrase}` })).toEqual(dates);
    expect(findCadence(`Menyusun laporan ${phrase}`)?.datesPerYear).toBe(12 / months);
    const [document] = parseExpectedDocuments(`Laporan ${phrase}`, 2021).documents;
    expect(document?.cadence).toBe(NAME_OF.get(months));
  });

  it.each([
    ['a named month', 'dilaksanakan setiap bulan Januari dan Juli'],
    ['a named quarter', 'Laporan triwulan II'],
    ['a length of time', 'Pegawai magang selama 6 bulan'],
    ['an event', 'Laporan setiap bulan apabila ada perubahan'],
    ['a word that begins alike', 'Daftar hadir seminar'],
  ])('none is found in %s', (_kind, text) => {
    expect(findCadence(text)).toBeNull();
    expect(target('Januari s/d Desember 2021', { evidence: text })).toEqual(['2021-12-31']);
  });
});
