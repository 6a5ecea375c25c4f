import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDate, lastDayOfMonth } from '../../../src/domain/calendar/plain-date.ts';
import type { RowCategory } from '../../../src/domain/monev/monev-report.ts';
import { ROW_CATEGORIES } from '../../../src/domain/monev/summarize-rows.ts';
import { reportOf } from '../../support/report-document.ts';
import { assessed, evidenceFile, reportedRow } from '../../support/reported-row.ts';

const STATES = fc.constantFrom(
  'met',
  'met-late',
  'partly',
  'overdue',
  'due-soon',
  'running',
  'upcoming',
  'event-bound',
);

const DEADLINE = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), state: STATES, isRange: fc.boolean() })
  .map(({ month, state, isRange }) =>
    assessed(formatIsoDate(lastDayOfMonth(2021, month)), state, isRange ? '2021-01-01' : null),
  );

const ROW = fc
  .record({
    code: fc.constantFrom('I.1.a', 'II.3.b', 'VI.2.c'),
    deadlines: fc.array(DEADLINE, { maxLength: 4 }),
    decision: fc.constantFrom(null, 'done', 'not-applicable', 'postponed'),
    event: fc.constantFrom(null, 'apabila ada perubahan'),
  })
  .map(({ code, deadlines, ...rest }) => reportedRow(code, deadlines, rest));

describe('a report', () => {
  it('counts every plan row once, in its lines or among those it names', () => {
    fc.assert(
      fc.property(
        fc.array(ROW, { maxLength: 30 }),
        fc.constantFrom('S1-2021', 'S2-2021', 'TW2-2021', '2021'),
        (rows, code) => {
          const { summary, lines, omitted } = reportOf(rows, { code });
          const listed: RowCategory[] = [...lines, ...omitted].map(({ category }) => category);
          expect(listed).toHaveLength(rows.length);
          for (const category of ROW_CATEGORIES) {
            expect(summary.total.counts[category]).toBe(listed.filter(one => one === category).length);
            const areas = summary.areas.map(area => area.counts[category]);
            expect(areas.reduce((sum, count) => sum + count, 0)).toBe(summary.total.counts[category]);
          }
          expect(summary.total.rowCount).toBe(rows.length);
          expect(summary.total.metCount).toBeLessThanOrEqual(summary.total.dueCount);
          expect(summary.metDeadlineCount).toBeLessThanOrEqual(summary.dueDeadlineCount);
          const due = lines.reduce((sum, line) => sum + line.dueDeadlineCount, 0);
          expect(due).toBe(summary.dueDeadlineCount);
        },
      ),
    );
  });

  it('names the rows it has no line for, with the reason', () => {
    const report = reportOf([
      reportedRow('I.1.a', [assessed('2021-10-31', 'upcoming')]),
      reportedRow('I.1.b', [], { event: 'apabila ada perubahan' }),
      reportedRow('I.1.c', []),
      reportedRow('I.1.d', [assessed('2021-01-31', 'overdue')], { decision: 'not-applicable' }),
    ]);
    expect(report.lines).toEqual([]);
    expect(report.omitted.map(({ rowCode, reason }) => [rowCode, reason.code])).toEqual([
      ['I.1.a', 'due-later'],
      ['I.1.b', 'event-bound'],
      ['I.1.c', 'needs-schedule'],
      ['I.1.d', 'not-applicable'],
    ]);
  });

  it('has a line for a row with a window through the period; it is an exception only without a file', () => {
    const range = [assessed('2021-10-31', 'running', '2021-01-01')];
    const file = evidenceFile('notulen maret.pdf', '2021-03-10');
    const withFile = reportedRow('I.1.b', range, {
      fileCount: 1,
      lines: [
        {
          rowCode: 'I.1.b',
          deadline: range[0]?.deadline ?? null,
          documentNumber: 1,
          documentTitle: 'Notulen',
          file,
          status: { code: 'present' },
        },
      ],
    });
    const { lines } = reportOf([reportedRow('I.1.a', range), withFile]);
    expect(
      lines.map(({ category, isException, fileCount }) => ({ category, isException, fileCount })),
    ).toEqual([
      { category: 'running', isException: true, fileCount: 0 },
      { category: 'running', isException: false, fileCount: 1 },
    ]);
  });

  it('asks for no obstacle while a window runs in which only optional documents are expected', () => {
    const range = assessed('2021-10-31', 'running', '2021-01-01');
    const ifAny = {
      number: 1,
      title: 'SIM ASN dilakukan setiap kali ada perubahan',
      presentSince: null,
      presentIn: null,
      files: [],
      isWaived: true,
    };
    const { lines } = reportOf([reportedRow('III.6.a', [{ ...range, documents: [ifAny] }])]);
    expect(lines.map(({ category, isException }) => [category, isException])).toEqual([['running', false]]);
  });

  it('shows evidence that came in the period for a row bound to an event', () => {
    const file = evidenceFile('undangan workshop.pdf', '2021-03-10');
    const row = reportedRow('IV.2.g', [], {
      event: 'adanya undangan',
      lines: [
        {
          rowCode: 'IV.2.g',
          deadline: null,
          documentNumber: null,
          documentTitle: '',
          file,
          status: { code: 'present' },
        },
      ],
    });
    expect(reportOf([row]).lines.map(({ category }) => category)).toEqual(['event-bound']);
    expect(reportOf([row], { code: 'S2-2021' }).lines).toEqual([]);
  });

  it('marks a deadline that was open before the period', () => {
    const { lines, summary } = reportOf([reportedRow('I.1.a', [assessed('2021-01-31', 'overdue')])], {
      code: 'S2-2021',
    });
    expect(lines[0]?.deadlines.map(({ isFromBefore }) => isFromBefore)).toEqual([true]);
    expect(summary).toMatchObject({ hasOpenFromBefore: true, dueDeadlineCount: 1, metDeadlineCount: 0 });
  });
});

describe('what is counted to date', () => {
  const finished = (code: string) => reportedRow(code, [assessed('2021-03-31', 'met')]);
  const rows = [
    ...['IV.1.a', 'IV.1.b', 'IV.1.c'].map(finished),
    reportedRow('IV.2.a', [assessed('2021-03-31', 'met'), assessed('2021-10-31', 'partly')]),
    reportedRow('V.1.a', [assessed('2021-03-31', 'overdue')]),
    reportedRow('VI.1.a', [assessed('2021-04-30', 'met')]),
    reportedRow('VI.1.b', [assessed('2022-01-31', 'upcoming')]),
  ];
  const counts = (code: string) =>
    reportOf(rows, { code }).summary.areas.map(({ area, metCount, dueCount, toDate }) => [
      area,
      `${metCount}/${dueCount}`,
      `${toDate.metCount}/${toDate.dueCount}`,
    ]);

  it('runs from the beginning of the year: an area that finished early is not at nought', () => {
    expect(counts('S2-2021')).toEqual([
      [4, '0/1', '3/4'],
      [5, '0/1', '0/1'],
      [6, '0/0', '1/1'],
    ]);
  });

  it('is what the period counts in the first of the year', () => {
    for (const [, period, toDate] of counts('S1-2021')) expect(toDate).toBe(period);
  });

  it('is never more than all rows, whatever the period', () => {
    fc.assert(
      fc.property(
        fc.array(ROW, { maxLength: 30 }),
        fc.constantFrom('S1-2021', 'S2-2021', 'TW2-2021'),
        (all, code) => {
          const { total, areas } = reportOf(all, { code }).summary;
          expect(total.toDate.metCount).toBeLessThanOrEqual(total.toDate.dueCount);
          expect(total.toDate.dueCount).toBeLessThanOrEqual(total.rowCount);
          expect(total.toDate.dueCount).toBeGreaterThanOrEqual(total.dueCount);
          expect(areas.reduce((sum, { toDate }) => sum + toDate.metCount, 0)).toBe(total.toDate.metCount);
        },
      ),
    );
  });
});
