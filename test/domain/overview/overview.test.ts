import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDate, lastDayOfMonth } from '../../../src/domain/calendar/plain-date.ts';
import type { ReportedRow } from '../../../src/domain/monev/monev-report.ts';
import { computeSpan } from '../../../src/domain/monev/report-span.ts';
import { categorizeRow } from '../../../src/domain/monev/row-category.ts';
import { buildOverview, type OverviewSources } from '../../../src/domain/overview/build-overview.ts';
import { sourcesOf } from '../../support/overview-sources.ts';
import { assessed, day, evidenceFile, reportedRow } from '../../support/reported-row.ts';

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
  .record({ month: fc.integer({ min: 1, max: 12 }), state: STATES })
  .map(({ month, state }) => assessed(formatIsoDate(lastDayOfMonth(2021, month)), state));
const ROWS = fc
  .array(
    fc.record({
      area: fc.constantFrom('I', 'II', 'VI'),
      deadlines: fc.array(DEADLINE, { maxLength: 4 }),
      decision: fc.constantFrom(null, 'done', 'not-applicable', 'postponed'),
      event: fc.constantFrom(null, 'apabila ada perubahan'),
    }),
    { maxLength: 30 },
  )
  .map(rows =>
    rows.map(({ area, deadlines, ...rest }, i) =>
      reportedRow(`${area}.1.${i}`, deadlines, { rowIndex: i, ...rest }),
    ),
  );

describe('the overview of a plan', () => {
  it('counts each row once, in its areas as in all, whatever could not be counted', () => {
    fc.assert(
      fc.property(ROWS, fc.nat(), (rows, seed) => {
        const hiddenCodes = rows
          .map(({ assessment }) => assessment.rowCode)
          .filter((_, i) => (i + seed) % 4 === 0);
        const { summary, uncountedByArea } = buildOverview(sourcesOf(rows, { hiddenCodes }));
        const uncounted = [...uncountedByArea.values()].reduce((sum, one) => sum + one, 0);
        expect(summary.total.rowCount + uncounted).toBe(rows.length);
        for (const key of ['rowCount', 'dueCount', 'metCount'] as const) {
          expect(summary.areas.reduce((sum, area) => sum + area[key], 0)).toBe(summary.total[key]);
        }
        for (const area of [...summary.areas, summary.total]) {
          expect(Object.values(area.counts).reduce((sum, one) => sum + one, 0)).toBe(area.rowCount);
        }
      }),
    );
  });

  it('lists each overdue row and each with gaps exactly once, as the report counts them, and owners add up to all', () => {
    fc.assert(
      fc.property(ROWS, rows => {
        const { actions, owners, summary, dueSoonCount } = buildOverview(sourcesOf(rows));
        const span = computeSpan({ kind: 'year', year: 2021, index: 1 }, { month: 12, day: 31 });
        const unmet = rows.filter(({ assessment }) => categorizeRow(assessment, span) === 'unmet');
        expect(actions.filter(({ kind }) => kind === 'overdue')).toHaveLength(unmet.length);
        expect(actions.filter(({ kind }) => kind === 'partly')).toHaveLength(summary.total.counts.partly);
        expect(new Set(actions.map(({ rowCode }) => rowCode)).size).toBe(actions.length);
        expect(owners.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(rows.length);
        expect(owners.flatMap(owner => owner.actions)).toHaveLength(actions.length);
        expect(owners.reduce((sum, one) => sum + one.dueSoonCount, 0)).toBe(dueSoonCount);
      }),
    );
  });

  it('accuses nobody of what could not be counted', () => {
    const rows = [
      reportedRow('I.1.a', [assessed('2021-01-31', 'overdue')], { rowIndex: 1 }),
      reportedRow('I.1.b', [assessed('2021-01-31', 'overdue')], { rowIndex: 2, decision: 'done' }),
    ];
    const none = buildOverview(
      sourcesOf(rows, { uncounted: 'no-folders', planYear: 2021, ruleSet: '90/2021' }),
    );
    expect(none.actions.map(({ rowCode }) => rowCode)).not.toContain('I.1.a');
    expect(none.uncountedByArea.get('/1')).toBe(1);
    expect(none.lke?.activities.kind).toBe('unknown');
    const hidden = buildOverview(sourcesOf(rows, { hiddenCodes: ['I.1.a'] }));
    expect(hidden.owners.flatMap(({ actions }) => actions.map(({ rowCode }) => rowCode))).not.toContain(
      'I.1.a',
    );
  });

  it('names the documents that are missing at the deadline that counts, and how many other deadlines are open', () => {
    const documents = ['SK Tim', 'Notulen'].map((title, i) => ({
      number: i + 1,
      title,
      presentSince: null,
      presentIn: null,
      files: [],
      isWaived: false,
    }));
    const rows = [
      reportedRow('V.1.b', [
        { ...assessed('2021-03-31', 'overdue'), dueOn: day('2021-04-10'), documents },
        assessed('2021-02-28', 'met'),
        assessed('2021-06-30', 'partly'),
      ]),
    ];
    expect(buildOverview(sourcesOf(rows)).actions).toMatchObject([
      { kind: 'overdue', dueOn: day('2021-04-10'), missing: ['SK Tim', 'Notulen'], otherDeadlineCount: 1 },
    ]);
  });

  it('takes the first owner that is named: PIC cell, area, coordinator, the area itself', () => {
    const row = (owner: string, area = 3): ReportedRow => {
      const one = reportedRow('III.1.a', []);
      return { ...one, row: { ...one.row, owner, area } };
    };
    const ownersOf = (rows: ReportedRow[], areaOwners: string[], coordinator: string | null): unknown =>
      buildOverview(sourcesOf(rows, { owners: { areaOwners, coordinatorOf: () => coordinator } })).owners.map(
        ({ owner }) => (owner.kind === 'named' ? owner.name : owner.kind),
      );
    expect(ownersOf([row('Sari  Contoh'), row('SARI CONTOH')], [], null)).toEqual(['Sari Contoh']);
    expect(ownersOf([row('')], ['', '', 'Budi'], 'Koordinator')).toEqual(['Budi']);
    expect(ownersOf([row('')], [], 'Koordinator')).toEqual(['Koordinator']);
    expect(ownersOf([row('')], [], null)).toEqual(['area']);
  });

  it('keeps the areas of PEMENUHAN and REFORM apart', () => {
    const inPart = (code: string, part: 'pemenuhan' | 'reform', state: 'met' | 'overdue'): ReportedRow => {
      const one = reportedRow(code, [assessed('2021-01-31', state)]);
      return { ...one, row: { ...one.row, part } };
    };
    const rows = [inPart('I.1.a', 'pemenuhan', 'met'), inPart('I.R1.a', 'reform', 'overdue')];
    const { summary } = buildOverview(sourcesOf(rows));
    expect(summary.areas.map(({ part, metCount }) => [part, metCount])).toEqual([
      ['pemenuhan', 1],
      ['reform', 0],
    ]);
    expect(buildOverview(sourcesOf(rows)).verification).toHaveLength(2);
  });

  it('counts files by what people said of them', () => {
    const files = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'].map((name, i) =>
      evidenceFile(name, `2021-02-0${i + 1}`, 'I.4.a'),
    );
    const line = { rowCode: 'I.4.a', deadline: null, documentNumber: null, documentTitle: '' };
    const [first, second, third, fourth] = files;
    const rows = [
      reportedRow('I.4.a', [], {
        lines: [
          { ...line, file: first ?? null, status: { code: 'returned' } },
          { ...line, file: second ?? null, status: { code: 'present' } },
          { ...line, file: third ?? null, status: { code: 'present-late' } },
          { ...line, file: fourth ?? null, status: { code: 'returned' } },
        ],
      }),
    ];
    const note = { match: '', verification: 'accepted' as const, link: '', linkSeenOn: null, remark: '' };
    const notes = { files: new Map([[`I.4.a|${second?.id}`, note]]), documents: new Map() };
    expect(buildOverview(sourcesOf(rows, { notes })).verification).toMatchObject([
      { acceptedCount: 1, unverifiedCount: 1, replacedCount: 1, unreplacedCount: 1 },
    ]);
  });
});

describe('the estimate of the LKE', () => {
  const semester = (index: number) => ({ kind: 'semester' as const, year: 2024, index });
  const quarter = (index: number) => ({ kind: 'quarter' as const, year: 2024, index });
  const estimate = (rows: ReportedRow[], more: Partial<OverviewSources> = {}) =>
    buildOverview(sourcesOf(rows, { planYear: 2024, checkDate: day('2024-12-31'), ...more })).lke;
  const rows = (...states: ('met' | 'met-late' | 'overdue')[]) =>
    states.map((state, i) => reportedRow(`I.1.${i}`, [assessed('2024-03-31', state)], { rowIndex: i }));

  it('is none for a plan before 90/2021, unless the unit says so', () => {
    expect(buildOverview(sourcesOf([])).lke).toBeNull();
    expect(buildOverview(sourcesOf([], { ruleSet: '90/2021' })).lke).not.toBeNull();
  });

  it.each([
    ['nothing due', [], null],
    ['all met in time', ['met', 'met'], ['A', 'A']],
    ['late ones that change the letter', ['met', 'met-late', 'overdue'], ['B', 'C']],
    ['exactly half', ['met', 'overdue'], ['C', 'C']],
    ['none met', ['overdue'], ['D', 'D']],
  ] as const)('of activities: %s', (_, states, letters) => {
    const activities = estimate(rows(...states))?.activities;
    const found = activities?.kind === 'counted' ? [activities.letter, activities.onTimeLetter] : null;
    expect(found).toEqual(letters);
  });

  it.each([
    ['no period ended yet', '2024-05-01', [], { kind: 'unknown', periodKind: 'semester' }],
    [
      'first semester reported',
      '2024-07-05',
      [semester(1)],
      { extent: 'all', endedCount: 1, reportedCount: 1 },
    ],
    [
      'both ended, one reported',
      '2025-01-02',
      [semester(1)],
      { extent: 'some', endedCount: 2, reportedCount: 1 },
    ],
    [
      'quarterly unit with a gap',
      '2024-10-01',
      [quarter(1), quarter(3)],
      { periodKind: 'quarter', extent: 'some', endedCount: 3, reportedCount: 2 },
    ],
    ['no report at all', '2024-07-05', [], { extent: 'none', reportedCount: 0 }],
  ] as const)('of reports: %s', (_, checkDate, reports, expected) => {
    expect(estimate([], { checkDate: day(checkDate), reports })?.reports).toMatchObject(expected);
  });

  it.each([
    ['no promise', [], { kind: 'none' }],
    [
      'promises without a status',
      [null, 'closed', null],
      { kind: 'unanswered', promiseCount: 3, blankCount: 2 },
    ],
    ['all kept', ['closed', 'impossible'], { kind: 'counted', promiseCount: 1, letter: 'A' }],
    ['more than half', ['closed', 'closed', 'not-started'], { letter: 'B', closedCount: 2 }],
    ['some', ['closed', 'not-yet-right', 'not-started'], { letter: 'C' }],
    ['none', ['not-started'], { letter: 'D' }],
  ] as const)('of promises: %s', (_, statuses, expected) => {
    expect(estimate([], { promises: statuses.map(status => ({ status })) })?.promises).toMatchObject(
      expected,
    );
  });
});
