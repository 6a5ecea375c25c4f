import { type CellValue, cellText } from './cell-value.ts';
import type { HeadedColumn } from './choose-columns.ts';
import { columnOfHeading, type HeadingMatch } from './columns.ts';
import { cellAt } from './grid.ts';
import type { HeaderSearch } from './header-search.ts';
import { normalizeHeading } from './heading-text.ts';
import { monthsOfLetters } from './letter-months.ts';
import { periodOfHeadings, saysReached } from './matrix-columns.ts';
import { isTwoRowHeading } from './two-row-heading.ts';

/** The first and the last row of what may be a header, indices from 0. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
}

/** The columns below that block of rows, each with what its headings were understood as. */
export function headedColumns(search: HeaderSearch, block: HeaderBlock): readonly HeadedColumn[] {
  const groups = new Map<number, CellValue>();
  const months = monthsOfRows(search, block);
  const headed = search.columns.map(columnIndex => {
    const cells: CellValue[] = [];
    for (let rowIndex = block.bottom; rowIndex >= block.top; rowIndex--) {
      const cell = headingCell(search, { rowIndex, columnIndex }, months.get(rowIndex));
      if (cellText(cell) !== '') groups.set(rowIndex, cell);
      const isBelowGroup = rowIndex < block.bottom && cells.some(lower => cellText(lower) !== '');
      // A group heading that is not merged stands over the first of its columns only.
      const group = isBelowGroup ? groups.get(rowIndex) : undefined;
      cells.push(cellText(cell) === '' && group ? { ...asGroup(group) } : cell);
    }
    return toHeaded(columnIndex, cells, search, block);
  });
  const isWhole = block.bottom > block.top && isTwoRowHeading(search, block.bottom - 1);
  return isWhole ? namedAbove(headed) : headed;
}

// Below a heading that is known, headings of which none is say its parts ("KEGIATAN" over "Pokok | Perincian").
function namedAbove(headed: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const below = headed.filter(({ group }) => group !== '');
  const isKnown = ({ text, match, period }: HeadedColumn): boolean =>
    match !== null || period !== null || OTHER_HEADING.test(normalizeHeading(text));
  if (below.some(isKnown)) return headed;
  return headed.map(column =>
    column.group === '' ? column : { ...column, match: columnOfHeading(column.group) },
  );
}

/** The months that letters in the rows of the block stand for. */
function monthsOfRows(search: HeaderSearch, { top, bottom }: HeaderBlock): ReadonlyMap<number, Names> {
  const months = new Map<number, Names>();
  for (let rowIndex = top; rowIndex <= bottom; rowIndex++) {
    const names = monthsOfLetters({ ...search, rowIndex });
    if (names.size > 0) months.set(rowIndex, names);
  }
  return months;
}

type Names = ReadonlyMap<number, string>;

function asGroup(cell: CellValue): CellValue {
  return { kind: 'text', text: cellText(cell) };
}

function toHeaded(
  columnIndex: number,
  cells: readonly CellValue[],
  search: HeaderSearch,
  block: HeaderBlock,
): HeadedColumn {
  const own = ownTexts(search, block, columnIndex);
  const [text = '', group = ''] = own;
  return {
    columnIndex,
    text,
    group: group === text ? '' : group,
    match: matchOf(own),
    period: text === '' ? null : periodOfHeadings(cells),
  };
}

// Below a group heading they say no more than the group: "OUTPUT" over "URAIAN | JUMLAH | SATUAN".
const GENERIC_HEADING = /^(?:URAIAN|NAMA|JENIS|BENTUK|RINCIAN|DESKRIPSI|RENCANA|RENC)$/;

// Of a start and a finish below a time heading the finish is due.
const FINISH = /^(?:TANGGAL |TGL |WAKTU )?(?:AKHIR|SELESAI|BERAKHIR|SAMPAI|S D)$/;

// From the lowest up; "TARGET" over "WAKTU" is also read in one.
function matchOf([lowest = '', ...upper]: readonly string[]): HeadingMatch | null {
  if (lowest === '' || upper.some(saysReached)) return null;
  const group = GENERIC_HEADING.test(normalizeHeading(lowest)) ? columnOfHeading(upper[0] ?? '') : null;
  if (group !== null) return group;
  const finish = FINISH.test(normalizeHeading(lowest)) ? columnOfHeading(upper[0] ?? '') : null;
  if (finish?.key === 'target') return finish;
  return columnOfHeading(lowest) ?? matchOfJoined(lowest, upper);
}

function matchOfJoined(lowest: string, upper: readonly string[]): HeadingMatch | null {
  const [nearest, ...others] = upper;
  if (nearest === undefined) return null;
  const near = columnOfHeading(`${nearest} ${lowest}`);
  return (
    near ?? (others.length === 0 ? null : columnOfHeading([...others.reverse(), nearest, lowest].join(' ')))
  );
}

function ownTexts(
  search: HeaderSearch,
  { top, bottom }: HeaderBlock,
  columnIndex: number,
): readonly string[] {
  const texts: string[] = [];
  for (let rowIndex = bottom; rowIndex >= top; rowIndex--) {
    const text = cellText(headingCell(search, { rowIndex, columnIndex }));
    if (text !== '') texts.push(text);
  }
  return texts;
}

// A heading carries across its merge (a group heading), but not down: the row below has its own.
function headingCell(
  { grid, merged }: HeaderSearch,
  place: { readonly rowIndex: number; readonly columnIndex: number },
  months?: Names,
): CellValue {
  const origin = merged.originOf(place.rowIndex, place.columnIndex) ?? place;
  const month = origin.rowIndex === place.rowIndex ? months?.get(origin.columnIndex) : undefined;
  if (month !== undefined) return { kind: 'text', text: month };
  return origin.rowIndex === place.rowIndex
    ? cellAt(grid, origin.rowIndex, origin.columnIndex)
    : { kind: 'empty' };
}

const LONGEST_HEADING = 40;
// Headings of columns that are not read, as they stand below a group heading.
const OTHER_HEADING =
  /^(?:SATUAN|VOLUME|VOL|JUMLAH|KUANTITAS|QTY|UNIT|TARGET|REALISASI|CAPAIAN|RENCANA|HASIL|KET|KETERANGAN|BOBOT|NILAI|SKOR|ANGGARAN|BIAYA|STATUS|MULAI|SELESAI|AWAL|AKHIR|URAIAN|SASARAN|T|R)$/;

/** True when the texts of the block's last row are headings: short, and most of them understood or usual below a group. */
export function endsInHeadings(
  { grid, columns }: HeaderSearch,
  block: HeaderBlock,
  headed: readonly HeadedColumn[],
): boolean {
  const texts = columns.flatMap((columnIndex, index) => {
    const text = cellText(cellAt(grid, block.bottom, columnIndex));
    return text === '' ? [] : [{ text, column: headed[index] }];
  });
  if (texts.length === 0 || texts.some(({ text }) => text.length > LONGEST_HEADING)) return false;
  const known = texts.filter(
    ({ text, column }) =>
      columnOfHeading(text) !== null ||
      OTHER_HEADING.test(normalizeHeading(text)) ||
      (column?.period ?? null) !== null,
  );
  return known.length * 3 >= texts.length * 2;
}
