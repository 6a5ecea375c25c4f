import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { displayValue } from '../../src/host/google/display-value.ts';
import { findLocale } from '../../src/host/google/locale-words.ts';
import type { Sheet } from '../../src/host/workbook/model.ts';
import {
  ensureColumn,
  ensureRow,
  getCell,
  getStyle,
  updateCell,
} from '../../src/host/workbook/sheet-cells.ts';
import { openExample, sheetNamed } from '../support/bundle-workbook.ts';
import { EvidenceStage, openSmallPlan } from '../support/evidence-session.ts';
import { readTables } from '../support/read-table.ts';

const PLAN = { text: 'rencana kerja' };
/** Of the example's sheet: header in row 4, table in rows 5 to 82, columns A to F. */
const [FIRST_ROW, LAST_ROW, COLUMNS] = [3, 81, 6];

/** What the sheet shows, a merged cell in all the cells that it covers. */
function shownCells(sheet: Sheet): string[][] {
  const locale = findLocale('in_ID');
  return Array.from({ length: LAST_ROW - FIRST_ROW + 1 }, (_, i) =>
    Array.from({ length: COLUMNS }, (__, column) => {
      const row = FIRST_ROW + i;
      const merge = sheet.merges.find(
        one => row >= one.startRow && row < one.endRow && column >= one.startColumn && column < one.endColumn,
      );
      return displayValue(
        getCell(sheet, merge?.startRow ?? row, merge?.startColumn ?? column),
        locale,
      ).trim();
    }),
  );
}

function documentsOf(stage: EvidenceStage): string[] {
  const folder = stage.listFolders().find(path => /(?:^|\/)Dokumen ZI 2021[^/]*$/.test(path));
  return folder === undefined
    ? []
    : readdirSync(join(stage.directory, folder)).map(name => join(stage.directory, folder, name));
}

async function readHtml(path: string): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: readFileSync(path) })).value;
}

describe('Buat dokumen…, the work plan', () => {
  it('has the table of the sheet: 6 areas and 72 rows, cell by cell', async () => {
    const stage = new EvidenceStage(openExample());
    const session = stage.open('2021-07-05');
    const { closing, questions, meter } = session.click('dokumen', { answers: [PLAN] });
    // Bold and italic are kept, and no getter is called for each of the 474 cells.
    expect([...meter.touchesByMember].filter(([, count]) => count > 400)).toEqual([]);
    expect(questions.join('\n')).toContain('Buat folder "Bukti ZI 2021 – BALAI PENELITIAN TERNAK"');
    expect(closing).toContain('disimpan di folder "Dokumen ZI 2021"');
    expect(closing).toContain('Tidak dimuat karena belum ada isinya: Lampiran 2 Target prioritas');
    const [path = ''] = documentsOf(stage);
    expect(path).toMatch(/Rencana Kerja ZI 2021 – BALAI PENELITIAN TERNAK\.docx$/);
    const html = await readHtml(path);
    const table = readTables(html).find(rows => rows[0]?.[0] === 'NO') ?? [];
    expect(table).toEqual(shownCells(sheetNamed(stage.workbook, 'Rencana Aksi 2021')));
    expect(table.filter(([number]) => /^[IVX]+$/.test(number ?? ''))).toHaveLength(6);
    expect(table).toHaveLength(1 + 6 + 72);
    expect(html).toContain('Bogor, Oktober 2021');
    // Bold on the sheet: the column KOMPONEN, not INDIKATOR.
    expect(html).toContain('<strong>MANAJEMEN PERUBAHAN</strong>');
    const settings = sheetNamed(stage.workbook, 'Pengaturan ZI');
    const labels = settings.rows.map((_, row) => getCell(settings, row, 0)?.value);
    const address = getCell(settings, labels.indexOf('Rencana kerja (dokumen)'), 1)?.value;
    expect(String(address)).toMatch(/^https:\/\/drive\.google\.com\/file\/d\//);
  });

  it('asks which document again when it was not understood, and says what it takes from the sheet', () => {
    const stage = new EvidenceStage(openSmallPlan());
    const session = stage.open('2021-07-05');
    session.click('segarkan');
    const twice = session.click('dokumen', { answers: [{ text: 'x' }, { text: 'y' }] });
    expect(twice.closing).toBe('Dokumen tidak dibuat; tidak ada yang diubah.');
    const asked = session.click('dokumen', { answers: [{ text: 'apa saja' }, { text: '2' }, 'no'] });
    expect(asked.closing).toBe('Dokumen tidak dibuat; tidak ada yang diubah.');
    expect(asked.questions.join('\n')).toContain('Nama kepala unit');
    expect(documentsOf(stage)).toEqual([]);
  });

  it('keeps bold letters, rows that are hidden, and leaves out columns that are, by name', async () => {
    const stage = new EvidenceStage(openSmallPlan());
    const sheet = sheetNamed(stage.workbook, 'Rencana Aksi');
    ensureColumn(sheet, 4).hidden = true;
    ensureRow(sheet, 5).hidden = true;
    updateCell(sheet, 4, 2, { style: { ...getStyle(sheet, 4, 2), bold: true } });
    stage.open('2021-07-05').click('dokumen', { answers: [PLAN] });
    const html = await readHtml(documentsOf(stage)[0] ?? '');
    expect(html).toContain('<strong>Tim Kerja dibentuk</strong>');
    expect(html).toContain('<p>Rapat evaluasi</p>');
    expect(html).toContain('Kolom yang disembunyikan pada sheet tidak dimuat: BUKTI FISIK.');
    expect(html).not.toContain('SOP Pemilihan Tim Kerja');
  });
});
