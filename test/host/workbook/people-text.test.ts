import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/cli/read-xlsx.ts';
import type { Cell } from '../../../src/host/workbook/cell.ts';
import { DEFAULT_STYLE } from '../../../src/host/workbook/cell-style.ts';
import { getCell, setCell } from '../../../src/host/workbook/sheet-cells.ts';
import { writeXlsx } from '../../../src/host/workbook/write-xlsx.ts';
import { makePackage } from './make-package.ts';

function saveAndRead(cell: Cell): Cell | undefined {
  const file = readXlsx(makePackage({ sheet: '<sheetData/>' }));
  const sheet = file.model.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  setCell(sheet, 2, 3, cell);
  const again = readXlsx(writeXlsx(file)).model.sheets[0];
  return again === undefined ? undefined : getCell(again, 2, 3);
}

describe('texts of people', () => {
  it.each([
    ['a formula look-alike', '=IMPORTXML("http://x")'],
    ['markup', '<b>&amp;</b> "x" \'y\''],
    ['spaces at the edges', '  SK Tim  '],
    ['lines', 'Undangan\nNotulen\tDaftar hadir'],
    ['a carriage return', 'a\r\nb'],
    ['control characters', 'a\u0000b\u001fc\uffff'],
    ['text that looks like an escape', '_x0041_'],
    ['half of an emoji', 'a\ud83d \ude00'],
    ['an emoji and Arabic', '✅ 👩‍💼 اختبار'],
    ['50,000 letters', 'a'.repeat(50_000)],
  ])('come back as they were: %s', (_, value) => {
    expect(saveAndRead({ value, style: DEFAULT_STYLE })?.value).toBe(value);
  });

  it('come back whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (value, note) => {
        const cell = saveAndRead({ value: `x${value}`, note, style: DEFAULT_STYLE });
        expect(cell).toMatchObject({ value: `x${value}`, note });
      }),
      { numRuns: 60 },
    );
  });

  it('keep the fonts and links of their parts', () => {
    const style = { ...DEFAULT_STYLE, bold: true, fontFamily: 'Georgia', fontSize: 8 };
    const runs = [
      {
        text: 'SK.pdf',
        link: 'https://drive.google.com/a',
        style: { underline: true, fontColor: '#1155cc' },
      },
      { text: ' dan ' },
      { text: 'lain', style: { bold: false, fontSize: 12 } },
    ];
    const cell = { value: 'SK.pdf dan lain', runs, style };
    expect(saveAndRead(cell)).toMatchObject(cell);
  });

  it('do not become a link or another element', () => {
    const cell = {
      value: 'x',
      link: 'https://x.example/?a=1&b="2"<3>',
      note: ']]><x/>',
      style: DEFAULT_STYLE,
    };
    expect(saveAndRead(cell)).toMatchObject({ value: 'x', link: cell.link, note: cell.note });
  });
});
