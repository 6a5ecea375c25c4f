import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { toComparable } from '../host/workbook/comparable-model.ts';
import { extendPlan } from '../host/workbook/extend-plan.ts';
import { openFixture, REFERENCE_PLAN, TEAM_WORKBOOK } from '../host/workbook/read-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'zi-office-'));

/** What LibreOffice makes of a workbook, in its own folder and with a profile of its own. */
function convert(name: string, bytes: Uint8Array, format: 'xlsx' | 'pdf'): Buffer {
  const source = join(folder, `${name}.xlsx`);
  const target = join(folder, format);
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', target, source], {
    stdio: 'ignore',
  });
  return readFileSync(join(target, `${name}.${format}`));
}

/** LibreOffice draws links in blue of its own, and without a window it forgets where panes are frozen. */
function forgetKnownLosses(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(forgetInSheet) };
}

function forgetInSheet(sheet: Sheet): Sheet {
  const rows = sheet.rows.map(
    row =>
      row && {
        ...row,
        cells: row.cells.map(cell =>
          cell?.link === undefined && cell?.runs === undefined
            ? cell
            : { ...cell, style: { ...cell.style, fontColor: '#000000' } },
        ),
      },
  );
  return { ...sheet, rows, frozenRows: 0, frozenColumns: 0 };
}

describe('LibreOffice', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it('opens the extended team workbook, and its own save says the same', () => {
    const file = openFixture(TEAM_WORKBOOK);
    extendPlan(file);
    const again = readXlsx(convert('tim', writeXlsx(file), 'xlsx'));
    expect(toComparable(forgetKnownLosses(again.model))).toEqual(toComparable(forgetKnownLosses(file.model)));
    expect(
      again.parts.names.filter(name => /chart\d|media|vmlDrawing/.test(name)).length,
    ).toBeGreaterThanOrEqual(4);
  }, 120_000);

  it('opens the reference plan after a change, and its own save says the same', () => {
    const file = openFixture(REFERENCE_PLAN);
    extendPlan(file);
    const again = readXlsx(convert('rencana', writeXlsx(file), 'xlsx'));
    expect(toComparable(forgetKnownLosses(again.model))).toEqual(toComparable(forgetKnownLosses(file.model)));
  }, 120_000);

  it('prints the new sheet on A4 landscape with its whole text', () => {
    const file = openFixture(TEAM_WORKBOOK);
    const { report } = extendPlan(file);
    file.model.sheets.splice(
      0,
      2,
      ...file.model.sheets.slice(0, 2).map(sheet => ({ ...sheet, visibility: 'hidden' as const })),
    );
    file.model.activeSheetId = report.sheetId;
    convert('cetak', writeXlsx(file), 'pdf');
    const pdf = join(folder, 'pdf', 'cetak.pdf');
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    expect(text.match(/bila dimaksud/g)).toHaveLength(3);
    expect(text).toContain('Kegiatan per area');
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(
      /Pages:\s+1\n[\s\S]*Page size:\s+841\.\d+ x 595\.\d+/,
    );
  }, 120_000);
});
