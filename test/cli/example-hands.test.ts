import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildPdf } from '../../src/cli/build-pdf.ts';
import { dropEvidence } from '../../src/cli/drop-evidence.ts';
import { fillEntries } from '../../src/cli/fill-entries.ts';
import { readSheetTexts } from '../../src/cli/read-sheet-texts.ts';
import { DEFAULT_STYLE } from '../../src/host/workbook/cell-style.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { createSheet, createWorkbook } from '../../src/host/workbook/new-sheet.ts';
import { setCell } from '../../src/host/workbook/sheet-cells.ts';

describe('example evidence', () => {
  it('lies in the folders of its rows, with the day of its upload', () => {
    const directory = mkdtempSync(join(tmpdir(), 'zi-drop-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    mkdirSync(join(directory, 'Bukti ZI 2021/I Area/I.4.b Agen perubahan'), { recursive: true });
    mkdirSync(join(directory, 'Bukti ZI 2021/I Area/I.4 Komponen'), { recursive: true });
    const files = [
      { code: 'I.4.b', name: 'SK Agen perubahan.pdf', day: '2021-06-30' },
      { code: 'VI.9.z', name: 'Notulen.pdf', day: '2021-06-30' },
    ];
    expect(dropEvidence(directory, files)).toEqual({ placed: 1, missing: ['VI.9.z'] });
    const path = join(directory, 'Bukti ZI 2021/I Area/I.4.b Agen perubahan/SK Agen perubahan.pdf');
    expect(statSync(path).mtime).toEqual(new Date('2021-06-30T09:00:00'));
    expect(readFileSync(path, 'latin1')).toMatch(/^%PDF-1\.4/);
    writeFileSync(path, 'diganti orang');
    expect(dropEvidence(directory, files)).toEqual({ placed: 0, missing: ['VI.9.z'] });
    expect(readFileSync(path, 'utf8')).toBe('diganti orang');
    expect(existsSync(join(directory, 'Bukti ZI 2021/I Area/I.4 Komponen/SK Agen perubahan.pdf'))).toBe(
      false,
    );
  });
});

describe('an example PDF', () => {
  it('says where its objects are', () => {
    const pdf = buildPdf(['Surat (asli) \\', 'Bukti – é']);
    const offsets = [...pdf.matchAll(/^(\d{10}) 00000 n /gm)].map(([, offset]) => Number(offset));
    expect(offsets).toHaveLength(5);
    offsets.forEach((offset, index) => {
      expect(pdf.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj`));
    });
    expect(Number(/startxref\n(\d+)/.exec(pdf)?.[1])).toBe(pdf.indexOf('xref\n0 6'));
    expect(pdf).toContain('(Surat \\(asli\\) \\\\) Tj');
    expect(pdf).toMatch(/^[\n\x20-\x7e]*$/);
  });
});

describe('example entries', () => {
  const rows = [
    ['MATRIKS', '', ''],
    ['KODE', 'Status', 'Kendala ✎'],
    ['I.4.a', 'Belum', ''],
    ['I.4.b', 'Belum', 'ditulis orang'],
  ];

  function makeSheet(): { workbook: Workbook; sheet: Sheet } {
    const workbook = createWorkbook('1x', 'Rencana');
    const sheet = createSheet(1, 'Matriks S1 2021');
    workbook.sheets.push(sheet);
    rows.forEach((row, rowIndex) => {
      row.forEach((value, column) => {
        setCell(sheet, rowIndex, column, { value, style: DEFAULT_STYLE });
      });
    });
    return { workbook, sheet };
  }

  it('are written into empty cells, found by KODE and heading', () => {
    const { workbook, sheet } = makeSheet();
    const entry = (code: string, heading = 'KENDALA') => ({ code, heading, text: 'Menunggu SK' });
    const entries = [entry('I.4.a'), entry('I.4.b'), entry('II.1.a'), entry('I.4.a', 'Batas waktu')];
    expect(fillEntries(workbook, 'Matriks S1 2021', entries)).toEqual([entries[2], entries[3]]);
    expect(readSheetTexts(sheet).map(row => row[2])).toEqual([
      '',
      'Kendala ✎',
      'Menunggu SK',
      'ditulis orang',
    ]);
  });

  it('are all missing when their sheet is', () => {
    const { workbook } = makeSheet();
    const entries = [{ code: 'I.4.a', heading: 'Kendala', text: 'x' }];
    expect(fillEntries(workbook, 'Matriks S2 2021', entries)).toEqual(entries);
  });
});
