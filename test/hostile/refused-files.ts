import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { REFERENCE_PLAN } from '../host/workbook/read-fixture.ts';

const plan = new Uint8Array(readFileSync(REFERENCE_PLAN));
export const SHEET = 'xl/worksheets/sheet1.xml';

/** The reference plan with some of its parts replaced; null takes a part away. */
export function replaceParts(changes: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const parts: Zippable = { ...unzipSync(plan) };
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) delete parts[name];
    else parts[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(parts, { level: 1 });
}

export function editPart(name: string, edit: (text: string) => string): Uint8Array {
  const text = new TextDecoder().decode(unzipSync(plan)[name]);
  return replaceParts({ [name]: edit(text) });
}

/** A zip whose only entry says that it is small while its content unpacks to many megabytes. */
function makeLyingZip(): Uint8Array {
  const packed = deflateRawSync(new Uint8Array(64 << 20));
  const zip = zipSync({ a: new Uint8Array(10) }, { level: 0 });
  const view = new DataView(zip.buffer);
  const directory = zip.length - 22 - 47;
  const out = new Uint8Array(31 + packed.length + 47 + 22);
  out.set(zip.subarray(0, 31));
  out.set(packed, 31);
  out.set(zip.subarray(directory), 31 + packed.length);
  const written = new DataView(out.buffer);
  written.setUint16(8, 8, true);
  written.setUint16(31 + packed.length + 10, 8, true);
  written.setUint32(31 + packed.length + 20, packed.length, true);
  written.setUint32(31 + packed.length + 24, 1000, true);
  written.setUint32(out.length - 22 + 16, 31 + packed.length, true);
  view.getUint32(0);
  return out;
}

const rows = (count: number, row: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => row(index + 1)).join('');
export const sheetOf = (data: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`;
const entities = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${rows(9, n => `<!ENTITY a${n} "${`&a${n === 1 ? '' : n - 1};`.repeat(10)}">`)}]>`;
const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);
const encrypted = new Uint8Array([...compound, ...Buffer.from('EncryptedPackage', 'utf16le')]);
const typed = (type: string): Uint8Array =>
  editPart('[Content_Types].xml', text =>
    text.replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type),
  );

/** Files that are not worked on: what they are, how they are made, and a word of the sentence that refuses them. */
export const REFUSED_FILES: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ['nothing at all', () => new Uint8Array(), /kosong/],
  ['a text file', () => strToU8('NO;KOMPONEN;INDIKATOR'), /bukan \.xlsx/],
  ['a PDF', () => strToU8('%PDF-1.7 …'), /bukan \.xlsx/],
  ['an .xls', () => compound, /\.xls\)/],
  ['a locked workbook', () => encrypted, /kata sandi/],
  [
    'an .ods',
    () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    /\.ods/,
  ],
  ['any other zip', () => zipSync({ 'foto.jpg': new Uint8Array(9) }), /bukan spreadsheet/],
  [
    'a document',
    () => typed('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    /dokumen/,
  ],
  ['macros', () => typed('application/vnd.ms-excel.sheet.macroEnabled.main+xml'), /makro/],
  ['an .xlsb', () => typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), /makro|biner/],
  ['an unknown content type', () => typed('text/html'), /tidak dikenal/],
  ['the first half of a file', () => plan.slice(0, plan.length / 2), /rusak/],
  ['a file without its last bytes', () => plan.slice(0, -8), /rusak/],
  ['a byte changed inside', () => plan.map((byte, index) => (index === 3000 ? byte ^ 255 : byte)), /rusak/],
  ['XML cut off', () => editPart(SHEET, text => text.slice(0, 9000)), /rusak/],
  ['a sheet that is no XML', () => replaceParts({ [SHEET]: 'PK' }), /rusak/],
  [
    'entities that multiply',
    () => editPart(SHEET, text => text.replace('<worksheet', `${entities}<worksheet`)),
    /DOCTYPE/,
  ],
  [
    'an entity that reads a file',
    () =>
      editPart('xl/sharedStrings.xml', text =>
        text.replace('<sst', '<!DOCTYPE sst [<!ENTITY f SYSTEM "file:///etc/passwd">]><sst'),
      ),
    /DOCTYPE/,
  ],
  [
    'entities that multiply, in UTF-16',
    () => replaceParts({ [SHEET]: Buffer.from(`\ufeff${entities}${sheetOf('')}`, 'utf16le') }),
    /DOCTYPE/,
  ],
  [
    'half a letter of UTF-16',
    () => replaceParts({ [SHEET]: Buffer.from(`\ufeff${sheetOf('')}`, 'utf16le').subarray(0, -1) }),
    /rusak/,
  ],
  ['no sheet at all', () => replaceParts({ [SHEET]: null, 'xl/worksheets/sheet2.xml': null }), /rusak/],
  ['a bomb', () => replaceParts({ [SHEET]: new Uint8Array(70 << 20) }), /tidak wajar/],
  [
    'a bomb in many parts',
    () =>
      replaceParts(
        Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`xl/x${n}.bin`, new Uint8Array(3 << 20)])),
      ),
    /terlalu besar|tidak wajar/,
  ],
  ['a bomb that lies about its size', makeLyingZip, /rusak/],
  [
    'ten thousand parts',
    () => zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`x${n}`, new Uint8Array(1)]))),
    /terlalu besar/,
  ],
  [
    'a million cells',
    () =>
      replaceParts({
        [SHEET]: sheetOf(rows(40_000, n => `<row r="${n}">${rows(25, c => `<c><v>${c * n}</v></c>`)}</row>`)),
      }),
    /terlalu besar/,
  ],
  [
    'elements nested without end',
    () => replaceParts({ [SHEET]: sheetOf(rows(5000, () => '<row>')) }),
    /rusak/,
  ],
  ['a row number that is none', () => replaceParts({ [SHEET]: sheetOf('<row r="x"/>') }), /rusak/],
  [
    'a cell outside the grid',
    () => replaceParts({ [SHEET]: sheetOf('<row r="1"><c r="ZZZ1"/></row>') }),
    /rusak/,
  ],
  ['rows that go backwards', () => replaceParts({ [SHEET]: sheetOf('<row r="9"/><row r="2"/>') }), /rusak/],
  [
    'strict namespaces',
    () =>
      editPart('xl/workbook.xml', text =>
        text.replace(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
      ),
    /Strict/,
  ],
  [
    'a workbook without sheets',
    () => editPart('xl/workbook.xml', text => text.replace(/<sheets>.*<\/sheets>/, '<sheets/>')),
    /rusak/,
  ],
  ['a cell at the end of the grid', () => editCell('XFD1048576'), /sampai XFD1048576/],
  ['a cell a million rows down', () => editCell('C1000000'), /sampai/],
  ['a merge over the whole grid', () => editMerge('A1:XFD1048576'), /1048576 baris, 16384 kolom/],
  ['a part named twice', () => renameEntry('xl/theme/theme1.xml', SHEET), /dua kali/],
  [
    'a workbook part outside of the package',
    () => retarget('_rels/.rels', 'xl/workbook.xml', '../../../etc/passwd'),
    /bukan spreadsheet/,
  ],
  [
    'a workbook part on the web',
    () =>
      editPart('_rels/.rels', text =>
        text.replace('Target="xl/workbook.xml"', 'Target="http://contoh.go.id/x" TargetMode="External"'),
      ),
    /bukan spreadsheet/,
  ],
  [
    'a name that steers the terminal',
    () => replaceParts({ 'xl/\u001b[2J\u001b]0;judul\u0007.bin': new Uint8Array(70 << 20) }),
    /tidak wajar/,
  ],
  [
    'an entity in an attribute',
    () =>
      editPart('xl/workbook.xml', text =>
        text
          .replace('<workbook', '<!DOCTYPE w [<!ENTITY n "x">]><workbook')
          .replace(/ name="[^"]*"/, ' name="&n;"'),
      ),
    /DOCTYPE/,
  ],
  [
    'a shared string of many entities',
    () => editPart('xl/sharedStrings.xml', text => text.replace('<sst', `${entities}<sst`)),
    /DOCTYPE/,
  ],
  [
    'a DOCTYPE in the relationships',
    () =>
      editPart('_rels/.rels', text =>
        text.replace('<Relationships', '<!DOCTYPE r SYSTEM "http://contoh.go.id/x"><Relationships'),
      ),
    /DOCTYPE/,
  ],
  [
    'a megabyte of text in one tag',
    () => replaceParts({ [SHEET]: `<worksheet ${'x'.repeat(1 << 20)}` }),
    /tidak wajar/,
  ],
  [
    'a million elements of another kind',
    () =>
      replaceParts({
        [SHEET]: sheetOf('').replace('</worksheet>', `${rows(1_300_000, n => `<x a="${n}"/>`)}</worksheet>`),
      }),
    /terlalu besar|tidak wajar/,
  ],
  ['a byte of nothing before a zip', () => new Uint8Array([0, ...plan]), /bukan \.xlsx/],
];

/** The sheet with one more cell, in a row of its own at the end. */
function editCell(address: string): Uint8Array {
  const row = `<row r="${/\d+/.exec(address)?.[0]}"><c r="${address}"><v>1</v></c></row>`;
  return editPart(SHEET, text => text.replace('</sheetData>', `${row}</sheetData>`));
}

function editMerge(range: string): Uint8Array {
  const merges = `<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`;
  return editPart(SHEET, text =>
    text.replace(/<mergeCells[^>]*>.*?<\/mergeCells>/s, '').replace('</sheetData>', `</sheetData>${merges}`),
  );
}

export function retarget(part: string, from: string, to: string): Uint8Array {
  return editPart(part, text => text.replace(`"${from}"`, `"${to}"`).replace(`"/${from}"`, `"${to}"`));
}

/** The zip with an entry renamed in header and directory, as long as the name that it takes is of the same length. */
function renameEntry(from: string, to: string): Uint8Array {
  const padded = from.padEnd(to.length, 'x');
  const content = unzipSync(plan)[from] ?? new Uint8Array(3);
  const zip = Buffer.from(replaceParts({ [from]: null, [padded]: content }));
  for (let at = zip.indexOf(padded); at >= 0; at = zip.indexOf(padded, at + 1)) zip.write(to, at);
  return new Uint8Array(zip);
}
