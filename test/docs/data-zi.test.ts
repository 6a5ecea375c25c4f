import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  DATA_HEADINGS,
  LINE_STATE_WORDS,
  LINE_STATUS_WORDS,
  PERIOD_KIND_WORDS,
  UNCOUNTED_WORDS,
} from '../../src/messages/data-sheet-id.ts';
import { DATA } from '../../src/sheets/data/data-table.ts';
import { keysOf } from '../../src/sheets/own-table.ts';

const text = readFileSync('docs/data-zi.md', 'utf8');
const rows = text
  .split('\n')
  .filter(line => /^\| \d+ \|/.test(line))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );

/** As schema 1 was first handed out. Programs of others rest on it: this list only grows, at its end. */
const SCHEMA_1 =
  'skema kode_unit unit tahun tanggal_pantau dibuat_pada kode kode_area area komponen indikator tenggat_ke tenggat tenggat_dengan_toleransi periode status_baris status_tenggat atas_keputusan asumsi dokumen_diminta dokumen_ada dokumen_belum berkas diverifikasi pic folder_url baris_pertama dihitung bagian belum_dihitung_karena berkas_belum_dikenali dikembalikan_diganti dikembalikan_belum_diganti tanggal_pantau_diatur hari_peringatan dasar_hukum monev_jenis monev_berakhir monev_ada janji janji_tanpa_status janji_selesai';

const headings = keysOf(DATA).map(key => DATA_HEADINGS[key]);
const meaningOf = (heading: string): string => rows.find(row => row[1] === `\`${heading}\``)?.[5] ?? '';

describe('docs/data-zi.md', () => {
  it('describes the columns that the sheet has, in its order, each with type, unit and meaning', () => {
    expect(rows.map(row => row[1])).toEqual(headings.map(heading => `\`${heading}\``));
    expect(rows.map(row => Number(row[0]))).toEqual(headings.map((_, index) => index + 1));
    expect(rows.filter(row => row.length !== 6 || row.some(cell => cell === ''))).toEqual([]);
  });

  it('keeps the columns of schema 1 for ever', () => {
    expect(headings.slice(0, SCHEMA_1.split(' ').length).join(' ')).toBe(SCHEMA_1);
  });

  it.each([
    ['status_tenggat', LINE_STATE_WORDS],
    ['status_baris', LINE_STATUS_WORDS],
    ['belum_dihitung_karena', UNCOUNTED_WORDS],
    ['monev_jenis', PERIOD_KIND_WORDS],
  ])('names every word that stands in %s', (heading, words) => {
    const missing = Object.values<string>(words).filter(word => !meaningOf(heading).includes(word));
    expect(missing).toEqual([]);
  });
});
