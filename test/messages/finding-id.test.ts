import { describe, expect, test } from 'vitest';
import type { FindingColumn } from '../../src/domain/checks/finding.ts';
import { FINDING_SEVERITIES, type FindingCode } from '../../src/domain/checks/finding-code.ts';
import { columnWord, formatFinding, severityWord } from '../../src/messages/finding-id.ts';

const CODES = Object.keys(FINDING_SEVERITIES) as FindingCode[];

// Every value that a check puts into findings of that code; infos have none.
const VALUES: Partial<Record<FindingCode, Record<string, string>>> = {
  'plan-year-differs': { statedYear: '2022', planYear: '2021' },
  'target-unreadable': { text: 'Tengah & Akhir Semester' },
  'target-impossible-day': { text: '31 Juni 2021' },
  'target-several-cadences': { text: 'per bulan/triwulan' },
  'target-year-unknown': { text: 'Juni' },
  'target-range-backward': { text: 'Oktober s/d Januari 2021' },
  'target-number-ambiguous': { text: '3,1' },
  'target-other-year': { year: '2019', planYear: '2021' },
  'cadence-needs-more-dates': { cadence: 'per semester', expected: '2', actual: '1' },
  'marks-missing-everywhere': { count: '19' },
  'area-missing': { areas: 'II PENATAAN TATALAKSANA' },
  'area-repeated': { numeral: 'II', otherRow: '13' },
  'area-out-of-order': { numeral: 'II', before: 'III' },
  'area-title-of-other-numeral': { numeral: 'V', expected: 'PENGUATAN AKUNTABILITAS' },
  'component-number-missing': { title: 'Tim Kerja', expected: '2' },
  'component-number-repeated': { otherRow: '8' },
  'component-number-skipped': { expected: '3' },
  'row-repeated': { otherRow: '21' },
  'other-year-in-text': { year: '2019', planYear: '2021' },
  'other-unit-named': { word: 'BKP' },
  'decision-without-reason': { decision: 'Selesai' },
  'code-repeated': { otherRow: '10' },
  'monev-lines-incomplete': { period: 'S1-2021', count: '43' },
  'monev-rows-without-schedule': { period: 'S1-2021', count: '2' },
  'monev-evidence-after-check-date': { period: 'S1-2021', count: '5' },
  'monev-folders-hidden': { period: 'S1-2021', count: '3' },
  'register-unreadable': { sheet: 'Tim ZI', heading: 'Nama ✎' },
  'register-coordinators': { role: 'Koordinator Pokja I', count: '2' },
  'register-name-repeated': { count: '2' },
  'register-head-missing': { name: 'Budi Santoso' },
};

describe.each(CODES)('the sentence of %s', code => {
  const sentence = formatFinding({ code, values: VALUES[code] ?? {} });

  test('fills every placeholder and uses every value', () => {
    expect(sentence).not.toMatch(/[{}]/);
    for (const value of Object.values(VALUES[code] ?? {})) expect(sentence).toContain(value);
  });

  test('is polite Indonesian of whole sentences', () => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/!|\b(?:the|row|error|null|undefined|Anda salah)\b/);
  });
});

test('a sentence of an info names no value, since one line stands for many rows', () => {
  const infos = CODES.filter(code => FINDING_SEVERITIES[code] === 'info');
  expect(infos.filter(code => VALUES[code] !== undefined)).toEqual([]);
});

test("a sentence names the plan's own headings", () => {
  const names = new Map([['evidence', 'DATA DUKUNG'] as const]);
  expect(formatFinding({ code: 'evidence-missing', values: {} }, names)).toMatch(/^DATA DUKUNG kosong/);
  expect(formatFinding({ code: 'action-equals-evidence', values: {} }, names)).toMatch(
    /^LANGKAH AKSI sama dengan DATA DUKUNG/,
  );
  expect(columnWord('evidence', names)).toBe('DATA DUKUNG');
  expect(columnWord('target', names)).toBe('TARGET WAKTU');
});

test('a long quotation is cut at 60 characters', () => {
  const sentence = formatFinding({ code: 'target-unreadable', values: { text: 'x'.repeat(100) } });
  expect(sentence).toContain(`"${'x'.repeat(59)}…"`);
});

test('severities and columns have their Indonesian words', () => {
  expect((['error', 'warning', 'info'] as const).map(severityWord)).toEqual(['Salah', 'Perhatian', 'Info']);
  const columns: FindingColumn[] = ['action', 'target', 'decision'];
  expect(columns.map(column => columnWord(column))).toEqual(['LANGKAH AKSI', 'TARGET WAKTU', 'KEPUTUSAN']);
});
