import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { strToU8, Zip, type ZipInputFile } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'zi-'));
const MEBIBYTE = 1 << 20;

const SCRIPT = `
import { readFileSync } from 'node:fs';
import { readXlsx } from ${JSON.stringify(join(process.cwd(), 'src/cli/read-xlsx.ts'))};
let answer = 'opened';
try { readXlsx(readFileSync(process.argv[2])); } catch (error) { answer = error.message; }
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(JSON.stringify({ answer, kilobytes: maxRSS, seconds: (userCPUTime + systemCPUTime) / 1e6 }));
`;

const HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
/** A zip of these parts. */
function zip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const writer = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [filename, bytes] of Object.entries(parts)) {
    const file: ZipInputFile = { filename, size: bytes.length, crc: crc32(bytes), compression: 8 };
    writer.add(file);
    file.ondata?.(null, new Uint8Array(deflateRawSync(bytes, { level: 1 })), true);
  }
  writer.end();
  return Buffer.concat(pieces);
}

const workbook = (sheet: string, strings: string): Uint8Array =>
  zip({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/wb.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="wb.xml"/></Relationships>',
    ),
    '_rels/wb.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/worksheet" Target="s.xml"/><Relationship Id="b" Type="x/sharedStrings" Target="t.xml"/></Relationships>',
    ),
    'wb.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>',
    ),
    's.xml': strToU8(sheet),
    't.xml': strToU8(strings),
  });
/** Pieces that differ, so that the zip is not refused for its ratio alone. */
const repeat = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');
const noise = (index: number): string => ((index * 2654435761) >>> 0).toString(36);

const CASES: readonly (readonly [string, () => Uint8Array])[] = [
  [
    'nearly as many cells as are read',
    () =>
      workbook(
        `${HEAD}<sheetData>${repeat(13_000, row => `<row>${repeat(26, column => `<c t="inlineStr"><is><t>${noise(row * column)}</t></is></c>`)}</row>`)}</sheetData></worksheet>`,
        '<sst/>',
      ),
  ],
  [
    'more cells than are read',
    () =>
      workbook(
        `${HEAD}<sheetData>${repeat(40_000, row => `<row>${repeat(25, column => `<c><v>${row * column}</v></c>`)}</row>`)}</sheetData></worksheet>`,
        '<sst/>',
      ),
  ],
  [
    'a million merges',
    () =>
      workbook(
        `${HEAD}<sheetData/><mergeCells>${repeat(1_000_000, row => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`)}</mergeCells></worksheet>`,
        '<sst/>',
      ),
  ],
  [
    'half a million shared strings',
    () =>
      workbook(
        `${HEAD}<sheetData/></worksheet>`,
        `<sst>${repeat(490_000, index => `<si><t>${noise(index)}</t></si>`)}</sst>`,
      ),
  ],
  [
    'one text of 50 million letters',
    () =>
      workbook(
        `${HEAD}<sheetData/></worksheet>`,
        `<sst><si><t>${repeat(800_000, index => noise(index).padEnd(60, noise(index + 7)))}</t></si></sst>`,
      ),
  ],
];

describe('memory while reading', () => {
  afterAll(() => rmSync(folder, { recursive: true }));
  const script = join(folder, 'read.cjs');
  const source = join(folder, 'read.ts');
  writeFileSync(source, SCRIPT);
  buildSync({
    entryPoints: [source],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: script,
    nodePaths: ['node_modules'],
  });

  it.each(CASES)('stays below 500 MB and 5 seconds: %s', (name, make) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, make());
    const output = execFileSync(process.execPath, [script, path], {
      encoding: 'utf8',
    });
    const { kilobytes, seconds } = JSON.parse(output) as { kilobytes: number; seconds: number };
    expect(kilobytes * 1024).toBeLessThan(500 * MEBIBYTE);
    // Time of the processor: other work on the machine does not count.
    expect(seconds).toBeLessThan(5);
  });
});
