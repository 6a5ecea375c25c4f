import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/host/workbook/cell.ts';
import { DEFAULT_STYLE } from '../../../src/host/workbook/cell-style.ts';
import { foldLinks, unfoldLinks } from '../../../src/host/workbook/extra-links.ts';

const style = DEFAULT_STYLE;
const twoLinks: Cell = {
  value: 'SK.pdf, Notulen.pdf',
  runs: [
    { text: 'SK.pdf', link: 'https://drive.google.com/file/d/a' },
    { text: ', ' },
    { text: 'Notulen.pdf', link: 'https://drive.google.com/file/d/b' },
  ],
  style,
};

describe('several links in one cell', () => {
  it('become a note', () => {
    expect(foldLinks(twoLinks)).toEqual({
      value: 'SK.pdf, Notulen.pdf',
      note: 'Tautan di sel ini:\nSK.pdf → https://drive.google.com/file/d/a\nNotulen.pdf → https://drive.google.com/file/d/b',
      style,
    });
  });

  it('become a note, too, where one leads from a text of several lines', () => {
    const name = 'Dokumen rencana kerja pembangunan ZI.pdf';
    const linked = (value: string, wrap: boolean): Cell => ({
      value,
      runs: [{ text: value, link: 'x' }],
      style: { ...style, wrap },
    });
    expect(foldLinks(linked(name, true))).toMatchObject({ note: `Tautan di sel ini:\n${name} → x` });
    expect(foldLinks(linked(name, true)).link).toBeUndefined();
    expect(foldLinks(linked(name, false)).link).toBe('x');
    expect(foldLinks(linked('SK.pdf', true)).link).toBe('x');
    expect(unfoldLinks(foldLinks(linked(name, true)))).toEqual(linked(name, true));
  });

  it.each<[string, Cell]>([
    ['two files', twoLinks],
    ['a note of a person', { ...twoLinks, note: 'Cek lagi' }],
    [
      'two files of one name',
      { value: 'a a', runs: [{ text: 'a', link: 'x' }, { text: ' ' }, { text: 'a', link: 'y' }], style },
    ],
    [
      'one link in a longer text',
      { value: 'lihat a', runs: [{ text: 'lihat ' }, { text: 'a', link: 'x' }], style },
    ],
    [
      'fonts and links',
      {
        value: 'tebal a',
        runs: [
          { text: 'tebal ', style: { bold: true } },
          { text: 'a', link: 'x' },
        ],
        style,
      },
    ],
    [
      'a name of two lines',
      {
        value: 'a\nb c',
        runs: [{ text: 'a\nb', link: 'x' }, { text: ' ' }, { text: 'c', link: 'y' }],
        style,
      },
    ],
  ])('come back from the note: %s', (_, cell) => {
    expect(unfoldLinks(foldLinks(cell))).toEqual(cell);
  });

  it('stay in the note when a person has changed the text', () => {
    const changed = { ...foldLinks(twoLinks), value: 'Notulen rapat' };
    expect(unfoldLinks(changed)).toEqual(changed);
  });

  it('leave a cell without them as it is', () => {
    const plain: Cell = { value: 'x', note: 'Tautan lain', style };
    expect(foldLinks(plain)).toBe(plain);
    expect(unfoldLinks(plain)).toBe(plain);
  });
});
