import { describe, expect, it } from 'vitest';
import {
  CONTENT_PARTS,
  formatContentPlaces,
  formatParts,
  formatPlaces,
  formatShown,
  listStandingParts,
} from '../../src/sheets/content-parts.ts';
import { blank, number, type SheetContent, text } from '../../src/sheets/sheet-content.ts';

const CONTENT: SheetContent = {
  rows: [
    [text('Area', 'heading'), text('Jumlah', 'heading')],
    [text('I'), number(3)],
    [blank(), blank()],
  ],
  columnWidths: [80, 60],
  frozenRowCount: 1,
  hiddenColumns: [],
  merges: [],
  mergesAcross: [],
  dropDowns: [],
  chart: null,
  tabColour: '#4f8a5b',
};

const othersThan = (content: SheetContent): readonly string[] => {
  const standing = listStandingParts(content, formatParts(CONTENT));
  return CONTENT_PARTS.filter(part => !standing.has(part));
};

describe('parts of the looks', () => {
  it.each<readonly [string, Partial<SheetContent>, readonly string[]]>([
    [
      'words and figures',
      { rows: [CONTENT.rows[0] ?? [], [text('II'), number(4)], CONTENT.rows[2] ?? []] },
      [],
    ],
    ['the colour of a cell', { rows: [[text('Area', 'headingWritable'), text('', 'heading')]] }, ['fills']],
    ['a width', { columnWidths: [80, 61] }, ['widths']],
    [
      'a merge',
      { mergesAcross: [{ topRowIndex: 0, leftColumnIndex: 0, rowCount: 1, columnCount: 2 }] },
      ['merges'],
    ],
    ['the tab', { tabColour: '#000000' }, ['frame']],
  ])('are others where they are: %s', (_, change, changed) => {
    const rows = change.rows ?? CONTENT.rows;
    const whole = [...rows, ...CONTENT.rows.slice(rows.length)];
    expect(othersThan({ ...CONTENT, ...change, rows: whole })).toEqual(changed);
  });

  it('all are where nothing, or another list of them, is remembered', () => {
    for (const before of [undefined, '', 'a.b.c', '4f2k1 0wz'])
      expect([...listStandingParts(CONTENT, before)]).toEqual([]);
  });
});

describe('which cells show something', () => {
  const shown = [
    ['Area', 'Jumlah'],
    ['I', '3'],
  ];

  it('is the same on the sheet and in its content, whatever the words', () => {
    expect(formatPlaces(shown)).toBe(formatContentPlaces(CONTENT));
    expect(
      formatPlaces([
        ['x', 'y'],
        ['z', '–'],
        ['', ' '],
      ]),
    ).toBe(formatContentPlaces(CONTENT));
  });

  it.each([
    ['a row was inserted', [['', ''], ...shown]],
    ['a column was inserted', shown.map(row => ['', ...row])],
    [
      'a word stands beside',
      [
        ['Area', 'Jumlah', 'catatan'],
        ['I', '3'],
      ],
    ],
    ['a word stands below', [...shown, ['', 'catatan']]],
    [
      'a cell was emptied',
      [
        ['Area', 'Jumlah'],
        ['I', ''],
      ],
    ],
  ])('is another where %s', (_, now) => {
    expect(formatPlaces(now)).not.toBe(formatContentPlaces(CONTENT));
  });
});

describe('what a sheet shows', () => {
  it('is the same under other spaces, quotes and line ends, and with blanks behind', () => {
    expect(formatShown([['“Laporan”\nrapat', '']])).toBe(formatShown([['"Laporan" rapat'], ['', '']]));
  });

  it('is another in another word, and in another cell', () => {
    const one = formatShown([['Laporan', 'rapat']]);
    expect(formatShown([['Laporan', 'rapim']])).not.toBe(one);
    expect(formatShown([['Laporan rapat', '']])).not.toBe(one);
  });
});
