import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatIsoDate, type PlainDate } from '../../src/domain/calendar/plain-date.ts';
import { gatherRollup } from '../../src/domain/rollup/gather-rollup.ts';
import { recountLines } from '../../src/domain/rollup/recount-lines.ts';
import type { UnitReport } from '../../src/domain/rollup/rollup.ts';
import { dueCountOf, fulfilledCountOf } from '../../src/domain/rollup/unit-figures.ts';
import { DATA_HEADINGS } from '../../src/messages/data-sheet-id.ts';
import { makeExampleUnit } from '../../src/rekap/make-example-units.ts';
import { DATA } from '../../src/sheets/data/data-table.ts';
import type { UnitData } from '../../src/sheets/data/read-data.ts';
import { keysOf } from '../../src/sheets/own-table.ts';
import {
  ask,
  type Found,
  openWarehouse,
  SUM_LIST,
  schemas,
  statements,
  sumsOf,
} from '../support/warehouse.ts';

const DECEMBER: PlainDate = { year: 2021, month: 12, day: 30 };
const SEPTEMBER: PlainDate = { year: 2021, month: 9, day: 30 };
const UNIT_COUNT = 500;

/** 500 units of few activities; each fifth sent September too, each fiftieth September alone. */
function makeUnits(): readonly UnitData[] {
  return Array.from({ length: UNIT_COUNT }, (_, index) => index).flatMap(index => {
    const at = (checkDate: PlainDate): UnitData => makeExampleUnit(index, { checkDate, rowCount: 6 });
    if (index % 50 === 7) return [at(SEPTEMBER)];
    return index % 5 === 0 ? [at(SEPTEMBER), at(DECEMBER)] : [at(DECEMBER)];
  });
}

describe('the table of docs/skala.md', () => {
  const units = makeUnits();
  const reports = units.map(
    ({ source, lines }): UnitReport => ({
      fileName: `${source.unitCode} ${formatIsoDate(source.checkDate)}`,
      origin: 'table',
      isCounted: true,
      figures: recountLines(source, lines),
    }),
  );
  const listed = Array.from({ length: UNIT_COUNT + 3 }, (_, index) => {
    const { source } = makeExampleUnit(index, { checkDate: DECEMBER, rowCount: 1 });
    return { code: source.unitCode, name: source.unitName };
  });
  const rollup = gatherRollup(reports, { listed, oldAfterDays: 0, mostOpen: 100_000 });
  let zi: DuckDBConnection;

  beforeAll(async () => {
    zi = await openWarehouse(units);
    const values = listed.map(({ code, name }) => `('${code}', '${name}')`).join(', ');
    await zi.run(`INSERT INTO zi.daftar_unit VALUES ${values}`);
  }, 120_000);

  afterAll(() => zi.closeSync());

  it('has the columns of Data ZI, in their order', () => {
    const [kiriman] = schemas;
    expect(kiriman?.columns.map(([name]) => name)).toEqual(keysOf(DATA).map(key => DATA_HEADINGS[key]));
    expect(statements).toHaveLength(13);
  });

  it('gives each unit the figures that the roll-up gives it', async () => {
    const found = await ask(zi, `SELECT kunci, ${SUM_LIST} FROM zi.terbaru GROUP BY kunci ORDER BY kunci`);
    const wanted = [...rollup.units]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, report }) => ({ kunci: code, ...sumsOf(report.figures.total) }));
    expect(wanted).toHaveLength(UNIT_COUNT);
    expect(found).toEqual(wanted);
  });

  it('gives each area the sum of all units', async () => {
    const found = await ask(
      zi,
      `SELECT kode_area, ${SUM_LIST} FROM zi.terbaru GROUP BY kode_area ORDER BY kode_area`,
    );
    expect(found).toEqual(rollup.areas.map(area => ({ kode_area: area.area, ...sumsOf(area) })));
  });

  it('ranks units as the roll-up does, and marks old days', async () => {
    const found = await ask(
      zi,
      'SELECT kunci, peringkat, terpenuhi, jatuh_tempo, hari_lebih_lama FROM zi.peringkat ORDER BY kunci',
    );
    const wanted = [...rollup.units]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, rank, report: { figures }, remarks }) => ({
        kunci: code,
        peringkat: rank,
        terpenuhi: fulfilledCountOf(figures.total),
        jatuh_tempo: dueCountOf(figures.total),
        hari_lebih_lama: remarks.some(remark => remark.code === 'old-day') ? 1 : 0,
      }));
    expect(found).toEqual(wanted);
  });

  it('shows the same trend, the same missing units, and the same open activities', async () => {
    const trend = await ask(
      zi,
      'SELECT CAST(hari AS STRING) AS hari, unit, terpenuhi, jatuh_tempo FROM zi.perkembangan ORDER BY hari',
    );
    expect(trend).toEqual(
      rollup.trend.map(({ day, unitCount, metCount, dueCount }) => ({
        hari: formatIsoDate(day),
        unit: unitCount,
        terpenuhi: metCount,
        jatuh_tempo: dueCount,
      })),
    );
    const missing = await ask(zi, 'SELECT kode_unit FROM zi.belum_mengirim ORDER BY kode_unit');
    expect(missing.map(({ kode_unit }) => kode_unit)).toEqual(rollup.missing?.map(({ code }) => code));
    const openRows = await ask(
      zi,
      'SELECT unit, kode, CAST(tenggat AS STRING) AS tenggat FROM zi.perlu_tindakan WHERE urutan = 1',
    );
    const keysOfRows = (rows: readonly Found[]): readonly string[] =>
      rows.map(row => `${row.unit} ${row.kode} ${row.tenggat}`).sort();
    expect(keysOfRows(openRows)).toEqual(
      keysOfRows(
        rollup.open.map(({ unit, activity }) => ({
          unit,
          kode: activity.rowCode,
          tenggat: formatIsoDate(activity.dueOn),
        })),
      ),
    );
  });

  it('counts equal lines once, when a file is loaded again', async () => {
    const [first] = units;
    if (!first) throw new Error('no unit');
    const twice = await openWarehouse([first, first]);
    const [found] = await ask(twice, `SELECT ${SUM_LIST} FROM zi.terbaru`);
    expect(found).toEqual(sumsOf(recountLines(first.source, first.lines).total));
    const [{ count } = {}] = await ask(twice, 'SELECT COUNT(*) AS count FROM zi.baris');
    expect(count).toBe(first.lines.length);
    twice.closeSync();
  });

  it('says nothing that GoogleSQL does not know', () => {
    const names = new Set(
      [...statements.join('\n').matchAll(/\bAS (\w+)|zi\.(\w+)/g)].flatMap(([, alias, view]) => [
        alias,
        view,
      ]),
    );
    const columns = new Set(schemas.flatMap(schema => schema.columns.map(([name]) => name)));
    const words = statements
      .join('\n')
      .replace(/'[^']*'/g, '')
      .match(/[A-Za-z_]\w*/g);
    const known = new Set(GOOGLE_SQL.split(' '));
    const unknown = (words ?? []).filter(
      word =>
        !known.has(word) &&
        !names.has(word) &&
        !columns.has(word) &&
        !['zi', 'k', 't', 's', 'r', 'u', 'h', 'd', 'b'].includes(word),
    );
    expect([...new Set(unknown)]).toEqual([]);
    expect(statements.filter(sql => /::|\bEXCLUDE\b|\$\$|\[|\{/.test(sql))).toEqual([]);
  });
});

/** Words of GoogleSQL that the page uses; each stands in its reference with the same meaning. */
const GOOGLE_SQL =
  'CREATE OR REPLACE VIEW TABLE AS SELECT DISTINCT FROM JOIN LEFT ON WHERE AND GROUP BY ORDER DESC CASE WHEN THEN ELSE END IN IS NULL OVER PARTITION COALESCE NULLIF MAX SUM COUNT RANK ROW_NUMBER';
