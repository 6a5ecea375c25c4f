import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTargetTime } from '../../../src/domain/target-time/parse-target-time.ts';
import type { TargetTime } from '../../../src/domain/target-time/target-time.ts';
import { readFixture } from '../../support/grid-from-tsv.ts';

function read(text: string): TargetTime {
  return parseTargetTime({ cell: { kind: 'text', text }, planYear: 2026, evidence: '', action: '' });
}

function daysOf({ deadlines }: TargetTime): string {
  return [...new Set(deadlines.map(({ date }) => `${date.month}-${date.day}`))].sort().join();
}

// A bare year beside another time is no deadline of its own.
const BARE_YEAR = /\bT\.?\s*A\b|tahun/i;

const WORDINGS = readFixture('target-times-offices.tsv')
  .split('\n')
  .slice(1)
  .map(line => line.split('\t')[0] ?? '')
  .filter(text => text !== '' && !text.includes('\\n') && !BARE_YEAR.test(text))
  .filter(text => read(text).deadlines.length > 0 && read(text).event === null);

describe('two parts of a cell that each name what is due', () => {
  it.each([
    ['a semicolon', (a: string, b: string) => `SK Tim: ${a}; Laporan: ${b}`],
    ['a new line', (a: string, b: string) => `SK Tim: ${a}\nLaporan: ${b}`],
    ['a comma', (a: string, b: string) => `SK Tim: ${a}, laporan: ${b}`],
    ['"dan"', (a: string, b: string) => `SK Tim: ${a} dan laporan: ${b}`],
  ])('say together what each says, or are a question: parted by %s', (_parted, join) => {
    const wording = fc.constantFrom(...WORDINGS);
    fc.assert(
      fc.property(wording, wording, (a, b) => {
        const target = read(join(a, b));
        if (target.problems.length > 0) return;
        const apart = [read(`SK Tim: ${a}`), read(`Laporan: ${b}`)];
        if (apart.some(({ problems }) => problems.length > 0)) return;
        const deadlines = apart.flatMap(part => part.deadlines);
        expect(daysOf(target)).toBe(daysOf({ ...target, deadlines }));
      }),
      { numRuns: 150, seed: 2026 },
    );
  });

  it.each([
    'Survei: setiap tiga bulan; SK Tim: Januari s/d Maret 2026',
    'Notulen setiap tanggal 5, laporan April 2026',
    'Rapat: setiap semester⏎Notulen: Januari dan Juli',
    'Survei: 1 & 7; Notulen: Juni 2026',
    'Sosialisasi 03/2026, notulen 30 Juni 2026',
    'Laporan Januari 2027; survei Juni',
    'Laporan semester II 2025: Januari; rapat Maret',
  ])('are a question where one is swallowed or moved: %s', text => {
    expect(read(text.replace('⏎', '\n')).problems).not.toEqual([]);
  });

  it.each([
    ['SK Tim: Januari; rekap: setiap triwulan', '1-31,12-31,3-31,6-30,9-30'],
    ['Penyusunan Februari 2026, penetapan Maret 2026', '2-28,3-31'],
    ['Laporan Maret. Evaluasi akhir: Desember', '12-31,3-31'],
  ])('are read where they agree: %s', (text, days) => {
    expect(daysOf(read(text))).toBe(days);
  });
});
