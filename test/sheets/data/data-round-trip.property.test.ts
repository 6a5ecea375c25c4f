import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDate, lastDayOfMonth } from '../../../src/domain/calendar/plain-date.ts';
import { buildOverview, type OverviewSources } from '../../../src/domain/overview/build-overview.ts';
import { areaKey, type Overview } from '../../../src/domain/overview/overview.ts';
import type { DataSource } from '../../../src/domain/rollup/data-line.ts';
import { listDataLines } from '../../../src/domain/rollup/list-data-lines.ts';
import { recountLines } from '../../../src/domain/rollup/recount-lines.ts';
import { rowCountOf, type UnitFigures } from '../../../src/domain/rollup/unit-figures.ts';
import { rowStatus } from '../../../src/domain/status/row-status.ts';
import { formatOwner } from '../../../src/messages/overview-id.ts';
import { buildDataContent } from '../../../src/sheets/data/data-content.ts';
import { readData, type UnitData } from '../../../src/sheets/data/read-data.ts';
import { sourcesOf } from '../../support/overview-sources.ts';
import { assessed, day, reportedRow } from '../../support/reported-row.ts';
import { asGrid } from '../../support/sheet-cells.ts';

const NAMES = [
  '=IMPORTXML("https://contoh.id")',
  '+62',
  '-',
  '@kepala',
  'SK "Tim"; lampiran',
  'baris\nkedua',
  'a,b',
  "'",
];

const DEADLINE = fc
  .record({
    month: fc.integer({ min: -2, max: 15 }),
    state: fc.constantFrom(
      ...([
        'met',
        'met-late',
        'partly',
        'overdue',
        'due-soon',
        'running',
        'upcoming',
        'event-bound',
      ] as const),
    ),
    isRange: fc.boolean(),
    asked: fc.array(
      fc.record({ title: fc.constantFrom(...NAMES, ''), isThere: fc.boolean(), isWaived: fc.boolean() }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ month, state, isRange, asked }) => {
    const date = formatIsoDate(lastDayOfMonth(2021, month));
    return {
      ...assessed(date, state, isRange ? '2020-11-01' : null),
      documents: asked.map(({ title, isThere, isWaived }, i) => ({
        number: title === '' ? null : i + 1,
        title,
        presentSince: isThere ? day('2021-02-01') : null,
        presentIn: null,
        files: [],
        isWaived,
      })),
    };
  });

const CODES = ['I.1.a', 'I.1.b', 'II.3.b', 'IV.2.c', 'VI.2.c'];

const ROWS = fc.tuple(
  ...CODES.map((code, at) =>
    fc
      .record({
        deadlines: fc.array(DEADLINE, { maxLength: 4 }),
        decision: fc.constantFrom(
          null,
          null,
          null,
          'done' as const,
          'not-applicable' as const,
          'postponed' as const,
        ),
        event: fc.constantFrom(null, 'apabila ada perubahan'),
      })
      .map(({ deadlines, decision, event }) => {
        const target = { deadlines: [], event, remainder: '', problems: [] };
        const own =
          decision === 'done' ? deadlines.map(one => ({ ...one, state: 'met' as const })) : deadlines;
        const status = rowStatus(
          decision,
          target,
          own.map(({ state }) => state),
        );
        return reportedRow(code, own, { decision, event, status, rowIndex: 5 + at });
      }),
  ),
);

const SOURCES = fc
  .record({
    rows: ROWS,
    hiddenCodes: fc.constantFrom([], [], ['I.1.a'], ['I.1.a', 'IV.2.c']),
    uncounted: fc.constantFrom(null, null, null, 'no-folders' as const),
    yearEnd: fc.constantFrom({ month: 12, day: 31 }, { month: 12, day: 15 }),
  })
  .map(more => sourcesOf(more.rows, more));

const SOURCE: Omit<DataSource, 'planYear' | 'checkDate'> = {
  unitCode: '0412',
  unitName: '=Balai "Contoh"; Utama\nII',
  isSetDay: true,
  madeOn: day('2021-07-06'),
  warningDays: 14,
  ruleSet: '52/2014',
  monitoring: null,
};

/** What Data ZI of these sources is read back as. */
function roundTrip(sources: OverviewSources): UnitData {
  const lines = listDataLines(sources, {
    nameOf: formatOwner,
    folderUrlOf: code => `https://contoh.id/${code}`,
  });
  const { planYear, checkDate } = sources;
  const read = readData(asGrid(buildDataContent({ ...SOURCE, planYear, checkDate }, lines).rows));
  if ('code' in read || !read[0]) throw new Error(JSON.stringify(read));
  const withoutSemicolons = lines.map(line => ({
    ...line,
    missingDocuments: line.missingDocuments.map(name => name?.replace(/;/g, ',') ?? null),
    isSettled: line.isSettled ?? false,
  }));
  expect(read[0].lines).toEqual(withoutSemicolons);
  expect(read[0].source).toEqual({ ...SOURCE, planYear, checkDate });
  return read[0];
}

/** The figures of the page as figures of lines. */
function figuresOf(overview: Overview): unknown {
  const { areas } = overview.summary;
  return areas.map(line => {
    const { counts } = line;
    const key = areaKey(line);
    const files = overview.verification.find(one => areaKey(one) === key);
    return {
      part: line.part,
      area: line.area,
      title: line.title,
      metCount: counts.met,
      metLateCount: counts['met-late'],
      partlyCount: counts.partly,
      overdueCount: counts.unmet,
      notYetCount: counts.running + counts.upcoming + counts.outside,
      otherCount: counts['event-bound'] + counts['not-applicable'] + counts['needs-schedule'],
      uncountedCount: overview.uncountedByArea.get(key) ?? 0,
      dueSoonCount: overview.dueSoonByArea.get(key) ?? 0,
      acceptedCount: files?.acceptedCount,
      unverifiedCount: files?.unverifiedCount,
      replacedCount: files?.replacedCount,
      unreplacedCount: files?.unreplacedCount,
    };
  });
}

function openOf(overview: Overview): unknown {
  return overview.actions.map(({ rowIndex: _, owner, unreadFileCount: unreadCount, missing, ...action }) => ({
    ...action,
    owner: formatOwner(owner),
    unreadCount,
    missing: missing.map(name => name?.replace(/;/g, ',') ?? null),
  }));
}

/** What each owner has, counted from the lines of that owner; who has no counted activity is left out. */
function countByOwner(source: UnitData['source'], lines: UnitData['lines']): unknown {
  return [...new Set(lines.map(({ owner }) => owner))].flatMap(owner => {
    const { total, open } = recountLines(
      source,
      lines.filter(line => line.owner === owner),
    );
    const rowCount = rowCountOf(total) - total.uncountedCount;
    const countOf = (wanted: string): number => open.filter(({ kind }) => kind === wanted).length;
    if (rowCount === 0) return [];
    return [[owner, rowCount, countOf('overdue'), countOf('partly'), total.dueSoonCount]];
  });
}

function ownersOf({ owners }: Overview): unknown {
  return owners.map(line => [
    formatOwner(line.owner),
    line.rowCount,
    line.overdueCount,
    line.partlyCount,
    line.dueSoonCount,
  ]);
}

describe('Data ZI', () => {
  it('is read back as it was laid, and gives the figures of Ringkasan ZI whatever the plan holds', () => {
    fc.assert(
      fc.property(SOURCES, sources => {
        const { source, lines } = roundTrip(sources);
        const figures: UnitFigures = recountLines(source, lines);
        const overview = buildOverview(sources);
        expect(figures.areas).toEqual(figuresOf(overview));
        expect(figures.open).toEqual(openOf(overview));
        expect(figures.byDecisionCount).toBe(overview.byDecisionCount);
        expect(figures.total.dueSoonCount).toBe(overview.dueSoonCount);
        expect(rowCountOf(figures.total)).toBe(CODES.length);
        expect(countByOwner(source, lines)).toEqual(ownersOf(overview));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same figures in whatever order people sorted its lines', () => {
    fc.assert(
      fc.property(SOURCES, fc.infiniteStream(fc.nat()), (sources, keys) => {
        const { source, lines } = roundTrip(sources);
        const sorted = [...lines].map(line => [keys.next().value as number, line] as const);
        const shuffled = sorted.sort(([a], [b]) => a - b).map(([, line]) => line);
        expect(recountLines(source, shuffled).total).toEqual(recountLines(source, lines).total);
      }),
      { numRuns: 100 },
    );
  });
});
