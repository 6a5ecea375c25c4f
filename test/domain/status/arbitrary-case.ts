import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/plain-date.ts';
import type { ExpectedDocument } from '../../../src/domain/evidence/expected-document.ts';
import type { MatchedFile } from '../../../src/domain/evidence/placing/judge-file.ts';
import type { EvidenceNotes } from '../../../src/domain/evidence/placing/note-keys.ts';
import type { AssessableRow } from '../../../src/domain/status/assess-plan.ts';
import type { Deadline } from '../../../src/domain/target-time/target-time.ts';
import { day, document, file, note, row } from '../../support/assessment-case.ts';

export const NEW_YEAR = day('2021-01-01');
export const CODES = ['I.1.a', 'I.1.b', 'II.1.a'];
export const dayOf2021 = fc.integer({ min: 0, max: 400 }).map(days => addDays(NEW_YEAR, days));

const documents: fc.Arbitrary<readonly ExpectedDocument[]> = fc
  .array(
    fc.record({
      title: fc.constantFrom('Renstra', 'Laporan Monev WBS', 'SK Tim SPIP', 'Notulen', 'LAKIN'),
      repeats: fc.constantFrom('once' as const, 'each' as const),
      optional: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map(list => list.map(({ title, ...extra }, index) => document(index + 1, title, extra)));

const deadlines: fc.Arbitrary<readonly Deadline[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 380 }), { maxLength: 5 })
  .chain(offsets =>
    fc.tuple(
      fc.constant([...offsets].sort((a, b) => a - b)),
      fc.array(fc.record({ isRecurring: fc.boolean(), windowDays: fc.option(fc.nat(200)) }), {
        minLength: offsets.length,
        maxLength: offsets.length,
      }),
    ),
  )
  .map(([offsets, extras]) =>
    offsets.map((offset, index) => {
      const { isRecurring = false, windowDays = null } = extras[index] ?? {};
      const date = addDays(NEW_YEAR, offset);
      const windowStart = windowDays === null ? null : addDays(date, -windowDays);
      return { date, windowStart, assumption: null, label: null, cadence: isRecurring ? 'month' : null };
    }),
  );

const rows: fc.Arbitrary<readonly AssessableRow[]> = fc
  .array(
    fc.record({
      deadlines,
      documents,
      decision: fc.constantFrom(null, null, null, null, 'done' as const, 'not-applicable' as const),
      laidOut: fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map(list =>
    list.map((one, index) =>
      row(one.deadlines, one.documents, {
        rowCode: CODES[index] ?? '',
        rowIndex: index,
        decision: one.decision,
        // Most documents are expected at each deadline, some are not.
        documentsByDeadline: one.deadlines.map((_, at) =>
          one.documents.filter((_document, number) => one.laidOut[at * 3 + number]),
        ),
      }),
    ),
  );

export const period = fc
  .record({ start: fc.integer({ min: -100, max: 400 }), length: fc.nat(60) })
  .map(({ start, length }) => ({
    first: addDays(NEW_YEAR, start),
    last: addDays(NEW_YEAR, start + length),
  }));

const looseFile = fc.record({
  code: fc.constantFrom(...CODES),
  uploadedOn: dayOf2021,
  documents: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
  periods: fc.array(period, { maxLength: 2 }),
  years: fc.constantFrom([], [], [2021], [2020]),
  isDraft: fc.constantFrom(false, false, false, true),
});

const files: fc.Arbitrary<readonly MatchedFile[]> = fc
  .array(looseFile, { maxLength: 12 })
  .map(list => list.map((one, index) => toFile(one, `f${index}`)));

export function toFile(
  { uploadedOn, ...match }: typeof looseFile extends fc.Arbitrary<infer File> ? File : never,
  id: string,
): MatchedFile {
  return { ...file(`${id}.pdf`, '2021-01-01', { ...match, id }), uploadedOn };
}

const word = fc.record({
  match: fc.constantFrom('', '', '1', '2', '1 Juni', '0', 'Maret', 'apa ini'),
  verification: fc.constantFrom(null, null, 'accepted' as const, 'returned' as const),
});

/** A plan, what lies in its folders and what people wrote beside it. */
export interface Case {
  readonly rows: readonly AssessableRow[];
  readonly files: readonly MatchedFile[];
  readonly notes: EvidenceNotes;
}

export const cases: fc.Arbitrary<Case> = fc
  .record({ rows, files, words: fc.array(word, { minLength: 12, maxLength: 12 }) })
  .map(({ rows: planRows, files: dropped, words }) => {
    const known = new Set(planRows.map(({ rowCode }) => rowCode));
    const own = dropped.filter(({ code }) => known.has(code));
    const entries = own.map((one, at) => [`${one.code}|${one.id}`, note(words[at] ?? {})] as const);
    return { rows: planRows, files: own, notes: { files: new Map(entries), documents: new Map() } };
  });
