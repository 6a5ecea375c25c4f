import { describe, expect, it, test } from 'vitest';
import type { EvidenceLine } from '../../src/domain/evidence/evidence-line.ts';
import { parseExpectedDocuments } from '../../src/domain/evidence/expected/parse-expected-documents.ts';
import { cellText } from '../../src/domain/plan/cell-value.ts';
import { listDeadlineRuns } from '../../src/domain/target-time/deadline-runs.ts';
import { parseTargetTime } from '../../src/domain/target-time/parse-target-time.ts';
import { formatGone, formatWordProblem } from '../../src/messages/evidence-sheet-id.ts';
import { formatEvidenceLineStatus, ROW_STATUS_WORDS } from '../../src/messages/status-id.ts';
import { formatTargetTime } from '../../src/messages/target-time-id.ts';
import { isOwnEvidence, isOwnFinding, isOwnSetting, isOwnValue } from '../../src/sheets/own-forms.ts';
import { readFixture } from '../support/grid-from-tsv.ts';
import { referencePlanGrid } from '../support/grid-reference-plan.ts';

const PLAN = new Set(['Menyusun SK Tim', 'SK Tim dan notulen rapat', 'LANGKAH AKSI']);

test('every reading of a target is worded as the add-on words it', () => {
  const lines = ['target-times.tsv', 'target-times-examined.tsv', 'target-times-neighbours.tsv'].flatMap(
    name => readFixture(name).trimEnd().split('\n').slice(1),
  );
  const readings = lines.map(line => {
    const [text = '', year = '2026'] = line.split('\t');
    const cell = { kind: 'text', text } as const;
    const target = parseTargetTime({ cell, planYear: Number(year), evidence: '', action: '' });
    return formatTargetTime(target, listDeadlineRuns(target.deadlines));
  });
  expect(readings.length).toBeGreaterThan(1200);
  expect(readings.filter(words => words !== '' && !isOwnValue('reading', words))).toEqual([]);
});

const FILE = { uploadedOn: { year: 2021, month: 3, day: 5 } } as EvidenceLine['file'];
const REASONS = [
  { code: 'unknown-name' },
  { code: 'draft' },
  { code: 'other-year', year: 2020 },
  { code: 'ask-year', year: 2020 },
  { code: 'no-evidence' },
  { code: 'after-check-date' },
  { code: 'maybe-for', deadline: { date: { year: 2021, month: 3, day: 31 } } },
] as const;
const STATUSES = [
  { code: 'present' },
  { code: 'present-late' },
  { code: 'present-elsewhere', rowCode: 'I.R1.a', isLate: true },
  { code: 'present-elsewhere', rowCode: 'II.2.b', isLate: false },
  { code: 'present-other-year', year: 2020 },
  { code: 'missing' },
  { code: 'not-yet-due' },
  { code: 'waived' },
  { code: 'link' },
  { code: 'returned' },
  ...REASONS.map(reason => ({ code: 'other', reason }) as const),
] as const;

test('every status of a line of evidence is, with what stands behind it', () => {
  const words = STATUSES.flatMap(status =>
    [FILE, null].map(file => formatEvidenceLineStatus({ status, file } as EvidenceLine)),
  );
  const gone = ['row-gone', 'file-gone', 'document-present', 'document-not-asked', 'copied-line'] as const;
  const problems = ['match-without-file', 'verification-unread', 'reason-missing', 'link-unread'] as const;
  const others = [
    ...gone.map(code => formatGone({ code })),
    formatGone({ code: 'file-moved', rowCode: 'VI.3.c' }),
    ...problems.map(code => formatWordProblem({ code })),
    formatWordProblem({ code: 'match-unread', documentCount: 3 }),
    'Belum jatuh tempo · tenggat 10 Feb 2021',
    'Ada · isinya sama dengan berkas di I.1.a',
  ];
  expect([...words, ...others].filter(one => !isOwnEvidence('status', one, PLAN))).toEqual([]);
  expect(Object.values(ROW_STATUS_WORDS).every(one => isOwnValue('status', one))).toBe(true);
});

test.each([
  ['status', 'ditunda dulu'],
  ['status', 'Terlambat karena banjir'],
  ['reading', 'tunggu SK'],
  ['reading', 'Juni saja'],
  ['evidence', 'ada di lemari'],
  ['evidence', '3 berkas, kurang satu'],
  ['due', 'tanya Pak Budi'],
] as const)('what people write into %s is not: %s', (key, words) => {
  expect(isOwnValue(key, words)).toBe(false);
});

test.each([
  ['status', 'Ada di lemari arsip'],
  ['status', 'Ada (di lemari arsip)'],
  ['document', 'dokumen lain'],
  ['document', 'not'],
  ['document', '✓'],
  ['document', '2 lap'],
  ['deadline', 'habis lebaran'],
  ['code', 'lihat lampiran'],
  ['indicator', 'tanya ketua'],
] as const)('what people write over %s of Bukti ZI is not: %s', (key, words) => {
  expect(isOwnEvidence(key, words, PLAN)).toBe(false);
});

test('on Temuan ZI texts of the plan and the own sentences are the add-on’s, remarks are people’s', () => {
  const own = [
    'Salah',
    '5, 7, 9',
    'I.1.a',
    'LANGKAH AKSI',
    'Menyusun SK Tim (baris 5, 7)\nLANGKAH AKSI (baris 8)',
    'Tahun untuk "Juni" belum diketahui. Tulis tahunnya di sini, atau isi Tahun di Pengaturan ZI.',
    'Diperiksa 5 Jul 2021 · 6 baris dibaca · 0 salah, 1 perhatian, 2 info\nDibaca: unit X, tahun 2021.',
    'Dibaca: unit X, tahun 2021.\nDiperiksa 5 Jul 2021 · 6 baris dibaca · 0 salah, 1 perhatian, 2 info',
  ];
  expect(own.filter(words => !isOwnFinding(words, PLAN))).toEqual([]);
  const peoples = ['sudah dibetulkan', 'Salah ketik saja', 'ok, 5 Juli', 'Menyusun SK'];
  expect(peoples.filter(words => isOwnFinding(words, PLAN))).toEqual([]);
});

describe('a value that Pengaturan ZI shows', () => {
  const root = 'Bukti ZI 2021 – Balai Contoh';

  it.each([
    root,
    'Monev S1 2021',
    'Monev S1 2021 · Monev TW3 2021 · Monev 2021',
    'Matriks B03 2022',
    'https://docs.google.com/spreadsheets/d/1a/export?format=pdf&gid=7',
    'https://drive.google.com/file/d/1a/view',
  ])('is the add-on’s: %s', words => {
    expect(isOwnSetting(words, root)).toBe(true);
  });

  it.each([
    'Monev sudah dicetak',
    'Monev S1 2021 sudah ditandatangani',
    'Matriks belum lengkap',
    'Bukti ZI 2021 – dipindah ke drive bersama',
    'Bukti ZI',
    'https://drive.google.com/file/d/1a/view (arsip lama)',
  ])('is a person’s: %s', words => {
    expect(isOwnSetting(words, root)).toBe(false);
  });
});

test('every document of the reference plan is worded as its own cell words it', () => {
  const cells = referencePlanGrid().rows.map(row => (row[4] === undefined ? '' : cellText(row[4])));
  const own = cells.flatMap(cell => {
    const plan = new Set([cell.replace(/\s+/g, ' ').trim()]);
    const { documents } = parseExpectedDocuments(cell, 2021);
    return documents.map(({ number, title }) => ({ words: `${number} ${title}`, plan }));
  });
  expect(own.length).toBeGreaterThan(150);
  expect(own.filter(({ words, plan }) => !isOwnEvidence('document', words, plan))).toEqual([]);
});
