import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../src/domain/calendar/plain-date.ts';
import { buildOverview } from '../../../src/domain/overview/build-overview.ts';
import { gatherRollup, type RollupOptions } from '../../../src/domain/rollup/gather-rollup.ts';
import { listDataLines } from '../../../src/domain/rollup/list-data-lines.ts';
import { recountLines } from '../../../src/domain/rollup/recount-lines.ts';
import type { UnitReport } from '../../../src/domain/rollup/rollup.ts';
import { dueCountOf, fulfilledCountOf, rowCountOf } from '../../../src/domain/rollup/unit-figures.ts';
import { makeExampleUnit } from '../../../src/rekap/make-example-units.ts';
import type { UnitData } from '../../../src/sheets/data/read-data.ts';
import { sourcesOf } from '../../support/overview-sources.ts';
import { assessed, day, reportedRow } from '../../support/reported-row.ts';

const OPTIONS: RollupOptions = { listed: null, oldAfterDays: 7, mostOpen: 10 };

function unit(index: number, iso = '2021-12-30', more: Partial<UnitData['source']> = {}): UnitData {
  const made = makeExampleUnit(index, { checkDate: day(iso), rowCount: 24 });
  return { ...made, source: { ...made.source, ...more } };
}

function report(
  { source, lines }: UnitData,
  fileName = `${source.unitCode} ${formatIsoDate(source.checkDate)}`,
): UnitReport {
  return { fileName, origin: 'sheet', isCounted: true, figures: recountLines(source, lines) };
}

const codesOf = (remarks: readonly { readonly code: string }[] | undefined): readonly string[] =>
  (remarks ?? []).map(({ code }) => code);

describe('many units', () => {
  it('add up to the sums of their figures, in all and by area', () => {
    const reports = [0, 1, 2, 3].map(index => report(unit(index)));
    const { total, areas, units } = gatherRollup(reports, OPTIONS);
    const sum = (count: typeof dueCountOf): number =>
      reports.reduce((all, { figures }) => all + count(figures.total), 0);
    expect(
      [total, total, total].map((one, i) => [dueCountOf, fulfilledCountOf, rowCountOf][i]?.(one)),
    ).toEqual([dueCountOf, fulfilledCountOf, rowCountOf].map(sum));
    expect(areas.map(({ area }) => area)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(areas.reduce((all, area) => all + rowCountOf(area), 0)).toBe(rowCountOf(total));
    expect(units.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  });

  it('count the newer day of two files of a unit, of one day the one written later, and say so', () => {
    const { units, fates } = gatherRollup(
      [
        report(unit(0, '2021-09-30'), 'sept.xlsx'),
        report(unit(0), 'des.xlsx'),
        report(unit(1, '2021-12-30', { madeOn: day('2021-12-30') }), 'pagi.xlsx'),
        report(unit(1, '2021-12-30', { madeOn: day('2022-01-02') }), 'ulang.xlsx'),
      ],
      OPTIONS,
    );
    expect(units.map(one => one.report.fileName).sort()).toEqual(['des.xlsx', 'ulang.xlsx']);
    expect(fates.map(({ fileName, replacedBy }) => [fileName, replacedBy?.fileName ?? null])).toEqual([
      ['des.xlsx', null],
      ['pagi.xlsx', 'ulang.xlsx'],
      ['sept.xlsx', 'des.xlsx'],
      ['ulang.xlsx', null],
    ]);
  });

  it('mark an old day, a missing code, one code under two names, and a plan that nobody refreshed', () => {
    const nameless = { ...report(unit(5, '2021-12-30', { unitCode: '' })), isCounted: false };
    const { units } = gatherRollup(
      [
        report(unit(0)),
        report(unit(1, '2021-12-24')),
        report(unit(2, '2021-12-22')),
        report(unit(3)),
        report(unit(3, '2021-11-30', { unitName: 'Kantor lain' })),
        nameless,
      ],
      OPTIONS,
    );
    const remarksOf = (name: string) =>
      codesOf(units.find(one => one.name === name)?.remarks).filter(code => code !== 'uncounted');
    expect([0, 1, 2, 3, 5].map(index => remarksOf(unit(index).source.unitName))).toEqual([
      [],
      [],
      ['old-day'],
      ['other-name'],
      ['code-missing', 'never-refreshed'],
    ]);
  });

  it('name who is missing from a list, by code where both have one, else by name', () => {
    const listed = [
      { code: '412000', name: 'nama lama' },
      { code: '', name: 'balai pengujian  BANDUNG' },
      { code: '412099', name: 'Kantor Baru' },
      { code: '', name: 'Loka Jauh' },
    ];
    const { missing, units } = gatherRollup(
      [0, 1, 2].map(index => report(unit(index))),
      { ...OPTIONS, listed },
    );
    expect(missing?.map(({ name }) => name)).toEqual(['Kantor Baru', 'Loka Jauh']);
    expect(
      units.filter(({ remarks }) => codesOf(remarks).includes('not-listed')).map(({ code }) => code),
    ).toEqual(['412002']);
  });

  it('show the trend as of each day, with the newest report of each unit until then', () => {
    const reports = [report(unit(0, '2021-06-30')), report(unit(0)), report(unit(1, '2021-09-30'))];
    const { trend, total } = gatherRollup(reports, OPTIONS);
    expect(trend.map(point => [formatIsoDate(point.day), point.unitCount])).toEqual([
      ['2021-06-30', 1],
      ['2021-09-30', 2],
      ['2021-12-30', 2],
    ]);
    expect(trend[2]).toMatchObject({ dueCount: dueCountOf(total), metCount: fulfilledCountOf(total) });
    expect(gatherRollup([report(unit(0)), report(unit(1))], OPTIONS).trend).toEqual([]);
  });

  it('give no rank where nothing fell due, one rank to equal shares, and keep another year out of the sums', () => {
    const later = unit(7);
    const none: UnitData = {
      ...later,
      lines: later.lines.map(line => ({ ...line, state: 'upcoming', isSettled: false })),
    };
    const { units, total, year } = gatherRollup(
      [
        report(unit(0)),
        report(unit(0, '2021-12-30', { unitCode: 'x', unitName: 'Kembaran' })),
        report(none),
        report(unit(4, '2020-12-30')),
      ],
      OPTIONS,
    );
    expect(units.map(({ rank, year: own }) => [own, rank])).toEqual([
      [2021, 1],
      [2021, 1],
      [2021, null],
      [2020, 1],
    ]);
    expect(year).toBe(2021);
    expect(rowCountOf(total)).toBe(3 * 24);
  });

  it('list what is open, the longest overdue of all units first', () => {
    const { open, openCount } = gatherRollup(
      [0, 1, 2, 3, 4].map(index => report(unit(index))),
      OPTIONS,
    );
    expect(open).toHaveLength(10);
    expect(openCount).toBeGreaterThan(10);
    const days = open.map(
      ({ activity }) => `${activity.kind === 'overdue' ? 0 : 1} ${formatIsoDate(activity.dueOn)}`,
    );
    expect(days).toEqual([...days].sort());
  });
});

it('a unit’s lines and its overview count the same, also what was due before the year', () => {
  const rows = [
    reportedRow('I.1.a', [assessed('2020-02-29', 'met-late', null, '2021-02-03')]),
    reportedRow('I.1.b', [assessed('2020-02-29', 'met-late', null, '2020-03-03')]),
    reportedRow('I.1.c', [assessed('2020-02-29', 'overdue')]),
    reportedRow('I.1.d', [assessed('2021-02-28', 'met', null, '2021-02-03')]),
  ];
  const sources = sourcesOf(rows);
  const { total } = buildOverview(sources).summary;
  const lines = listDataLines(sources, { nameOf: () => '', folderUrlOf: () => '' });
  const figures = recountLines(unit(0).source, lines);
  expect([total.dueCount, total.metCount, total.counts['met-late']]).toEqual([3, 2, 1]);
  expect([dueCountOf(figures.total), fulfilledCountOf(figures.total), figures.total.metLateCount]).toEqual([
    3, 2, 1,
  ]);
});
