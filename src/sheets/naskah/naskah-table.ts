import { cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { NASKAH, NASKAH_HEADINGS, NASKAH_TITLE, type NaskahKey } from '../../messages/naskah-id.ts';
import {
  findColumns,
  isMissing,
  keysOf,
  layHeadings,
  layoutOf,
  layRow,
  type OwnTable,
  placesOf,
} from '../own-table.ts';
import { blank, padRow, type SheetContent, text } from '../sheet-content.ts';

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
      ...KEYS.map(key =>
        layRow(TABLE, {
          document: text(NASKAH[key].document),
          part: text(NASKAH[key].part, 'bodyBold'),
          text: blank('writable'),
          standard: text(NASKAH[key].text, 'bodyMuted'),
        }),
      ),
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

/** What people wrote, by part; parts left blank are missing, as are all where the headings are gone. */
export function readNaskah(grid: Grid): ReadonlyMap<NaskahKey, string> {
  const headings = (grid.rows[HEADING_ROW] ?? []).map(cellText);
  const found = findColumns(TABLE, headings);
  const columns = isMissing(found) ? placesOf(TABLE) : found;
  const texts = new Map<NaskahKey, string>();
  grid.rows.forEach((_, rowIndex) => {
    const wordsOf = (column: keyof typeof TABLE): string =>
      cellText(cellAt(grid, rowIndex, columns[column])).trim();
    const key = KEYS.find(
      one => NASKAH[one].part === wordsOf('part') && NASKAH[one].document === wordsOf('document'),
    );
    if (key !== undefined && wordsOf('text') !== '') texts.set(key, wordsOf('text'));
  });
  return texts;
}
