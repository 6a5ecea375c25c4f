import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/cli/read-xlsx.ts';
import { getCell, updateCell } from '../../../src/host/workbook/sheet-cells.ts';
import { writeXlsx } from '../../../src/host/workbook/write-xlsx.ts';
import type { XlsxFile } from '../../../src/host/workbook/xlsx-file.ts';
import { makePackage } from './make-package.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const CELL = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Tim é</t></is></c></row></sheetData>';

function repack(change: (parts: Zippable) => void): Uint8Array {
  const parts: Zippable = { ...unzipSync(makePackage({ sheet: CELL })) };
  change(parts);
  return zipSync(parts);
}

function toUtf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  [...units].forEach((_, index) => {
    view.setUint16(index * 2, units.charCodeAt(index), !bigEndian);
  });
  return new Uint8Array(view.buffer);
}

/** Marks an empty stored part as deflated, as some libraries do. */
function markDeflated(bytes: Uint8Array, name: string): Uint8Array {
  const marked = bytes.slice();
  const view = new DataView(marked.buffer);
  const wanted = strToU8(name);
  for (let at = 0; at + 46 < marked.length; at++) {
    const signature = view.getUint32(at, true);
    const nameAt = signature === 0x04034b50 ? at + 30 : signature === 0x02014b50 ? at + 46 : -1;
    if (nameAt < 0 || strFromU8(marked.subarray(nameAt, nameAt + wanted.length)) !== name) continue;
    view.setUint16(at + (nameAt === at + 30 ? 8 : 10), 8, true);
  }
  return marked;
}

function firstText(file: XlsxFile): unknown {
  return getCell(file.model.sheets[0] as never, 0, 0)?.value;
}

describe('packages as some programs write them', () => {
  it.each([
    ['UTF-16, little end first', false, true],
    ['UTF-16, big end first', true, true],
    ['UTF-16 without a mark', false, false],
  ])('are read and written again: %s', (_, bigEndian, mark) => {
    const xml = strFromU8(unzipSync(makePackage({ sheet: CELL }))[SHEET] ?? new Uint8Array());
    const declared = `<?xml version="1.0" encoding="utf-16"?>${xml}`;
    const file = readXlsx(
      repack(parts => Object.assign(parts, { [SHEET]: toUtf16(declared, bigEndian, mark) })),
    );
    expect(firstText(file)).toBe('Tim é');
    updateCell(file.model.sheets[0] as never, 0, 1, { value: 'baru' });
    const written = writeXlsx(file);
    expect(strFromU8(unzipSync(written)[SHEET] ?? new Uint8Array())).toContain('encoding="UTF-8"');
    expect(firstText(readXlsx(written))).toBe('Tim é');
  });

  it('are read with an empty part that is marked as deflated', () => {
    const bytes = zipSync(
      { ...unzipSync(makePackage({ sheet: CELL })), 'docProps/kosong.bin': new Uint8Array() },
      { level: 0 },
    );
    expect(firstText(readXlsx(markDeflated(bytes, 'docProps/kosong.bin')))).toBe('Tim é');
  });

  it.each([
    ['without a relation', '<sheet name="Modul1" sheetId="2" r:id="rId9"/>'],
    ['whose part is missing', '<sheet name="Modul1" sheetId="2" r:id="rId3"/>'],
  ])('are read and keep an entry of the list of sheets %s', (_, entry) => {
    const bytes = repack(parts => {
      const text = (name: string): string => strFromU8(parts[name] as Uint8Array);
      parts['xl/workbook.xml'] = strToU8(text('xl/workbook.xml').replace('</sheets>', `${entry}</sheets>`));
      const relations = 'xl/_rels/workbook.xml.rels';
      const missing =
        '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet7.xml"/>';
      parts[relations] = strToU8(text(relations).replace('</Relationships>', `${missing}</Relationships>`));
    });
    const file = readXlsx(bytes);
    expect(firstText(file)).toBe('Tim é');
    updateCell(file.model.sheets[0] as never, 0, 1, { value: 'baru' });
    const written = writeXlsx(file);
    expect(strFromU8(unzipSync(written)['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Modul1"');
    expect(firstText(readXlsx(written))).toBe('Tim é');
  });
});
