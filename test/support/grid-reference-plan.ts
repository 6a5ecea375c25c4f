import type { Grid } from '../../src/domain/plan/grid.ts';
import { gridFromTsv, parseMerge, readFixture } from './grid-from-tsv.ts';

const TITLE_LINES = [
  ['RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS TAHUN 2021'],
  ['BALAI PENELITIAN TERNAK'],
  [''],
];
const SIGNATURE_LINES = [
  '',
  '\t\t\t\tBogor, Oktober 2021',
  '\tMengetahui, Kepala Balai\t\t\tKetua Tim Pembangunan ZI',
];

const MERGES =
  'B5:F5 A9:A12 B9:B12 B13:F13 A15:A17 B15:B17 A18:A19 B18:B19 B20:F20 A21:A23 B21:B23 A24:A26 B24:B26 A27:A32 B27:B32 ' +
  'A33:A36 B33:B36 B39:F39 A40:A42 B40:B42 A43:A50 B43:B50 B51:F51 A52:A53 B52:B53 A54:A57 B54:B57 A58:A61 B58:B61 ' +
  'A62:A64 B62:B64 A65:A69 B65:B69 B70:F70 A71:A74 B71:B74 A75:A79 B75:B79 A80:A82 B80:B82';

/** The sheet of examples/rencana-aksi-2021.xlsx: only the title lines are merged. */
export function referencePlanGrid(): Grid {
  const tsv = readFixture('rencana-aksi-2021.tsv').replace(/\n$/, '');
  const grid = gridFromTsv(`${tsv}\n${SIGNATURE_LINES.join('\n')}`, TITLE_LINES);
  return { ...grid, merges: ['A1:F1', 'A2:F2'].map(parseMerge) };
}

/** The sheet of examples/rencana-aksi-2021-sel-tanggal.xlsx: merged NO, KOMPONEN and area titles, months as dates. */
export function referencePlanGridWithDates(): Grid {
  const { rows, merges } = referencePlanGrid();
  return {
    rows: rows.map(row => row.map((cell, column) => (column === 5 ? toMonthCell(cell) : cell))),
    merges: [...merges, ...MERGES.split(' ').map(parseMerge)],
  };
}

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
];

function toMonthCell(cell: Grid['rows'][number][number]): Grid['rows'][number][number] {
  const found = cell.kind === 'text' ? /^([A-Z][a-z]+) (2021)$/.exec(cell.text) : null;
  const month = MONTHS.indexOf(found?.[1] ?? '') + 1;
  return month === 0 ? cell : { kind: 'month', year: 2021, month, display: `${found?.[1]} 2021` };
}
