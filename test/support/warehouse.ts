import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type AreaFigures, rowCountOf } from '../../src/domain/rollup/unit-figures.ts';
import { CSV_HEAD, formatCsv } from '../../src/rekap/format-csv.ts';
import type { UnitData } from '../../src/sheets/data/read-data.ts';

const text = readFileSync('docs/skala.md', 'utf8');
/** The statements of the page, in their order. */
export const statements = [...text.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql = '']) => sql);
/** The tables of the page: their columns with their types. */
export const schemas = [...text.matchAll(/zi\.(\w+) ((?:\w+:[A-Z]+,?)+)/g)].map(
  ([, name = '', columns = '']) => ({
    name,
    columns: columns.split(',').map(one => one.split(':')),
  }),
);

/** A table of the page's schema with these lines, and the views of the page. */
export async function openWarehouse(units: readonly UnitData[]): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('CREATE SCHEMA zi');
  for (const { name, columns } of schemas)
    await connection.run(`CREATE TABLE zi.${name} (${columns.map(column => column.join(' ')).join(', ')})`);
  const directory = mkdtempSync(join(tmpdir(), 'zi-gudang-'));
  const path = join(directory, 'kiriman.csv');
  writeFileSync(path, CSV_HEAD + units.map(formatCsv).join(''));
  await connection.run(
    `COPY zi.kiriman FROM '${path}' (FORMAT csv, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"')`,
  );
  rmSync(directory, { recursive: true, force: true });
  for (const statement of statements) await connection.run(statement);
  return connection;
}

export type Found = Readonly<Record<string, unknown>>;

/** Numbers that DuckDB keeps larger than JavaScript's are made numbers. */
export async function ask(connection: DuckDBConnection, sql: string): Promise<readonly Found[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader
    .getRowObjects()
    .map(row =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          typeof value === 'bigint'
            ? Number(value)
            : typeof value === 'object' && value !== null
              ? String(value)
              : value,
        ]),
      ),
    );
}

const SUMS = [
  'tepat_waktu',
  'terpenuhi_terlambat',
  'sebagian',
  'terlambat',
  'belum_jatuh_tempo',
  'lain',
  'belum_dihitung',
  'segera',
  'kegiatan',
  'diterima',
  'belum_diverifikasi',
  'dikembalikan_diganti',
  'dikembalikan_belum_diganti',
] as const;
/** The same as SQL asks for them. */
export const SUM_LIST = SUMS.map(name => `SUM(${name}) AS ${name}`).join(', ');

/** What SQL gives for figures that are equal. */
export const sumsOf = (figures: AreaFigures): Found => ({
  tepat_waktu: figures.metCount,
  terpenuhi_terlambat: figures.metLateCount,
  sebagian: figures.partlyCount,
  terlambat: figures.overdueCount,
  belum_jatuh_tempo: figures.notYetCount,
  lain: figures.otherCount,
  belum_dihitung: figures.uncountedCount,
  segera: figures.dueSoonCount,
  kegiatan: rowCountOf(figures),
  diterima: figures.acceptedCount,
  belum_diverifikasi: figures.unverifiedCount,
  dikembalikan_diganti: figures.replacedCount,
  dikembalikan_belum_diganti: figures.unreplacedCount,
});
