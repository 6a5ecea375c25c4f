import { describe, expect, it } from 'vitest';
import type { EvidenceLine, EvidenceLineStatus } from '../../src/domain/evidence/evidence-line.ts';
import type { RowStatus } from '../../src/domain/status/row-assessment.ts';
import {
  formatDeadlineState,
  formatEvidenceLineStatus,
  formatEvidenceSummary,
  formatRowStatus,
} from '../../src/messages/status-id.ts';
import {
  assess,
  assessOne,
  day,
  deadline,
  document,
  file,
  monthly,
  row,
} from '../support/assessment-case.ts';
import { WORDS } from '../support/coloured-row.ts';

describe('formatRowStatus', () => {
  it.each([
    ['not-applicable', 'Tidak berlaku'],
    ['done-by-decision', 'Selesai'],
    ['needs-schedule', 'Perlu jadwal'],
    ['event-bound', 'Insidental'],
    ['overdue', 'Terlambat'],
    ['partly', 'Sebagian terpenuhi'],
    ['due-soon', 'Segera jatuh tempo'],
    ['running', 'Sedang berjalan'],
    ['done', 'Selesai'],
    ['upcoming', 'Belum jatuh tempo'],
  ] as const)('calls %s "%s"', (status: RowStatus, word) => {
    expect(formatRowStatus(status)).toBe(word);
  });

  it('uses the words that the colour rules are tested with', () => {
    const words = (['partly', 'done', 'event-bound', 'not-applicable'] as const).map(formatRowStatus);
    expect(words).toEqual([WORDS.partly, WORDS.done, WORDS.eventBound, WORDS.notApplicable]);
  });
});

describe('formatDeadlineState', () => {
  it('uses the words of the monev', () => {
    expect((['met', 'met-late', 'partly', 'overdue'] as const).map(formatDeadlineState)).toEqual([
      'Terpenuhi',
      'Terpenuhi terlambat',
      'Sebagian',
      'Belum terpenuhi',
    ]);
  });
});

describe('formatEvidenceLineStatus', () => {
  const DUE = deadline('2021-06-30');
  const line = (status: EvidenceLineStatus, hasFile: boolean): EvidenceLine => ({
    rowCode: 'I.1.a',
    deadline: DUE,
    documentNumber: 1,
    documentTitle: 'Notulen',
    file: hasFile ? file('notulen.pdf', '2021-07-08') : null,
    status,
  });

  it.each([
    [{ code: 'present' }, true, 'Ada'],
    [{ code: 'present-late' }, true, 'Ada, terlambat (diunggah 8 Jul 2021, setelah tenggat)'],
    [{ code: 'present-elsewhere', rowCode: 'I.4.b' }, true, 'Ada (di I.4.b)'],
    [{ code: 'present-other-year', year: 2020 }, true, 'Ada (tahun 2020)'],
    [{ code: 'missing' }, false, 'Terlambat (belum ada)'],
    [{ code: 'not-yet-due' }, false, 'Belum jatuh tempo'],
    [{ code: 'waived' }, false, 'Tidak berlaku'],
    [{ code: 'link' }, false, 'Ada (tautan, tidak diperiksa)'],
    [{ code: 'returned' }, true, 'Dikembalikan'],
    [{ code: 'other', reason: { code: 'unknown-name' } }, true, 'Berkas lain'],
    [
      { code: 'other', reason: { code: 'unknown-name', maybe: { number: 1, title: 'Laporan GKM' } } },
      true,
      'Berkas lain – mungkin 1 Laporan GKM? tulis 1 di COCOKKAN',
    ],
    [{ code: 'other', reason: { code: 'draft' } }, true, 'Berkas lain (konsep)'],
    [{ code: 'other', reason: { code: 'other-year', year: 2020 } }, true, 'Berkas lain (tahun 2020)'],
    [
      { code: 'other', reason: { code: 'ask-year', year: 2020 } },
      true,
      'Berkas lain (tahun 2020); bila untuk jadwal ini, tulis di COCOKKAN',
    ],
    [{ code: 'other', reason: { code: 'no-evidence' } }, true, 'Berkas lain (bukan bukti)'],
    [{ code: 'other', reason: { code: 'after-check-date' } }, true, 'Berkas lain (setelah tanggal posisi)'],
    [{ code: 'other', reason: { code: 'after-check-date' } }, false, 'Tautan (setelah tanggal posisi)'],
    [
      { code: 'other', reason: { code: 'maybe-for', deadline: deadline('2021-01-31') } },
      true,
      'Berkas lain (mungkin untuk Januari – tulis di COCOKKAN)',
    ],
    [
      { code: 'other', reason: { code: 'maybe-for', deadline: deadline('2021-02-05') } },
      true,
      'Berkas lain (mungkin untuk 5 Feb 2021 – tulis di COCOKKAN)',
    ],
  ] as const)('says of %j', (status, hasFile, words) => {
    expect(formatEvidenceLineStatus(line(status, hasFile))).toBe(words);
  });
});

describe('formatEvidenceSummary', () => {
  const THREE = [
    document(1, 'Undangan'),
    document(2, 'Daftar hadir'),
    document(3, 'Notulen'),
    document(4, 'Foto', { optional: true }),
  ];
  const MEETING = row([deadline('2021-07-31')], THREE);
  const scans = (count: number, extra = {}) =>
    Array.from({ length: count }, (_, index) => file(`f${index}.pdf`, '2021-07-01', extra));

  it('counts documents of one deadline, without optional ones that are missing', () => {
    const files = [...scans(4, { documents: [1] }), file('dh.pdf', '2021-07-01', { documents: [2] })];
    expect(formatEvidenceSummary(assessOne(MEETING, files, '2021-07-05'))).toBe('2/3 dokumen · 5 berkas');
  });

  it('counts complete deadlines of several', () => {
    const months = [1, 2, 3, 4].map(month =>
      file(`lap ${month}.pdf`, '2021-05-01', {
        documents: [1],
        periods: [{ first: { year: 2021, month, day: 1 }, last: { year: 2021, month, day: 28 } }],
      }),
    );
    const reports = row(monthly(10), [document(1, 'Laporan bulanan')]);
    expect(formatEvidenceSummary(assessOne(reports, months, '2021-05-05'))).toBe(
      '4/10 jadwal lengkap · 4 berkas',
    );
  });

  it('says that nothing is there', () => {
    expect(formatEvidenceSummary(assessOne(MEETING, [], '2021-07-05'))).toBe('belum ada berkas');
    expect(formatEvidenceSummary(assessOne({ ...MEETING, decision: 'done' }, [], '2021-07-05'))).toBe(
      'belum ada berkas',
    );
  });

  it('counts files alone where any one is enough, or nothing is due', () => {
    expect(formatEvidenceSummary(assessOne(row([deadline('2021-07-31')], []), scans(2), '2021-07-05'))).toBe(
      '2 berkas',
    );
    expect(formatEvidenceSummary(assessOne(row([], THREE), scans(2), '2021-07-05'))).toBe('2 berkas');
  });

  it('counts a document that lies in another row', () => {
    const rows = ['IV.2.a', 'IV.2.b'].map(rowCode =>
      row([deadline('2021-02-28')], [document(1, 'RKT')], { rowCode }),
    );
    const files = [file('rkt.pdf', '2021-02-01', { code: 'IV.2.a', documents: [1] })];
    expect(assess(rows, files, '2021-03-01').map(formatEvidenceSummary)).toEqual([
      '1/1 dokumen · 1 berkas',
      '1/1 dokumen · tanpa berkas di folder ini',
    ]);
  });

  it('counts a range as complete before its day when all is there', () => {
    const ranges = [
      deadline('2021-06-30', { windowStart: day('2021-01-01') }),
      deadline('2021-10-31', { windowStart: day('2021-07-01') }),
    ];
    const files = [file('dh.pdf', '2021-02-01', { documents: [1] })];
    expect(
      formatEvidenceSummary(assessOne(row(ranges, [document(1, 'Daftar hadir')]), files, '2021-03-01')),
    ).toBe('1/2 jadwal lengkap · 1 berkas');
  });
});
