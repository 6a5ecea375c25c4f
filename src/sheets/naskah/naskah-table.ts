import { cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import {
  formatStandard,
  NASKAH,
  NASKAH_HEADINGS,
  NASKAH_TITLE,
  type NaskahKey,
} from '../../messages/naskah-id.ts';
import {
  findColumns,
  isMissing,
  keysOf,
  layHeadings,
  layoutOf,
  layRow,
  type OwnTable,
  placesOf,
  type TableColumns,
} from '../own-table.ts';
import { blank, type ContentCell, padRow, type SheetContent, text } from '../sheet-content.ts';

/** The columns of Naskah ZI. */
const TABLE = {
  document: { heading: NASKAH_HEADINGS.document, widthPixels: 120, owner: 'add-on' },
  part: { heading: NASKAH_HEADINGS.part, widthPixels: 180, owner: 'add-on' },
  text: { heading: NASKAH_HEADINGS.text, widthPixels: 420, owner: 'people' },
  standard: { heading: NASKAH_HEADINGS.standard, widthPixels: 420, owner: 'add-on', style: 'bodyMuted' },
} as const satisfies OwnTable<keyof typeof NASKAH_HEADINGS>;

const KEYS = Object.keys(NASKAH) as readonly NaskahKey[];
const HEADING_ROW = 1;

/** Naskah ZI as it is made; from then on it belongs to people. */
export function buildNaskahContent(): SheetContent {
  const width = keysOf(TABLE).length;
  return {
    ...layoutOf(TABLE),
    rows: [
      padRow([text(NASKAH_TITLE, 'paragraph')], width, 'outside'),
      layHeadings(TABLE),
      ...KEYS.map(layPart),
    ],
    frozenRowCount: HEADING_ROW + 1,
    merges: [],
    mergesAcross: [{ topRowIndex: 0, leftColumnIndex: 0, rowCount: 1, columnCount: width }],
    rowHeights: [{ rowIndex: 0, heightPixels: 40 }],
    dropDowns: [],
    chart: null,
    tabColour: '#5b8fb0',
  };
}

/** Rows for parts that a sheet of an earlier version lacks, laid where people moved its columns; none without headings. */
export function layMissingParts(grid: Grid): readonly (readonly ContentCell[])[] {
  const columns = findColumns(TABLE, (grid.rows[HEADING_ROW] ?? []).map(cellText));
  if (isMissing(columns)) return [];
  const standing = new Set(grid.rows.map((_, rowIndex) => keyAt(grid, rowIndex, columns)));
  const width = Math.max(...Object.values(columns)) + 1;
  return KEYS.filter(key => !standing.has(key)).map(key => {
    const cells = layPart(key);
    const places = keysOf(TABLE).map(column => columns[column]);
    return Array.from({ length: width }, (_, at) => cells[places.indexOf(at)] ?? blank('body'));
  });
}

function layPart(key: NaskahKey): readonly ContentCell[] {
  return layRow(TABLE, {
    document: text(NASKAH[key].document),
    part: text(NASKAH[key].part, 'bodyBold'),
    text: blank('writable'),
    standard: text(formatStandard(key), 'bodyMuted'),
  });
}

/** The part that a row is about; undefined for none. */
function keyAt(grid: Grid, rowIndex: number, columns: TableColumns<typeof TABLE>): NaskahKey | undefined {
  const wordsOf = (column: keyof typeof TABLE): string =>
    cellText(cellAt(grid, rowIndex, columns[column])).trim();
  return KEYS.find(
    one => NASKAH[one].part === wordsOf('part') && NASKAH[one].document === wordsOf('document'),
  );
}

/** What people wrote, by part; parts left blank are missing, as are all where the headings are gone. */
export function readNaskah(grid: Grid): ReadonlyMap<NaskahKey, string> {
  const headings = (grid.rows[HEADING_ROW] ?? []).map(cellText);
  const found = findColumns(TABLE, headings);
  const columns = isMissing(found) ? placesOf(TABLE) : found;
  const texts = new Map<NaskahKey, string>();
  grid.rows.forEach((_, rowIndex) => {
    const key = keyAt(grid, rowIndex, columns);
    const words = cellText(cellAt(grid, rowIndex, columns.text)).trim();
    if (key !== undefined && words !== '') texts.set(key, words);
  });
  return texts;
}
