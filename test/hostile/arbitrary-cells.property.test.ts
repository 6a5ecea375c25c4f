import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import type { XlsxFile } from '../../src/host/workbook/xlsx-file.ts';
import { makePackage } from '../host/workbook/make-package.ts';
import { openExampleFile } from '../support/bundle-workbook.ts';
import { tally } from '../support/tally.ts';
import { times } from '../support/times.ts';
import { LONG_PIECES, repeatPiece } from './arbitrary-cell.ts';
import {
  agree,
  COMMANDS,
  clickAgreeing,
  firstSheet,
  openSmallFile,
  openWithDrive,
  UNEXPECTED,
} from './click-everything.ts';
import { applyMischief, arbitraryMischief, type SheetMischief } from './hostile-workbook.ts';
import { peoplesFacts, savedFacts } from './people-facts.ts';

/** Clicks everything; after each click the person's sheet is as it was, and so it is in the saved file. */
function survive(file: XlsxFile, mischief: SheetMischief): void {
  tally('workbooks with anything in their cells, through every command');
  const sheet = firstSheet(file.model);
  applyMischief(sheet, mischief);
  const before = peoplesFacts(file.model, sheet.sheetId);
  const session = openWithDrive(file.model);
  for (const word of COMMANDS) {
    const closing = clickAgreeing(session, word);
    expect(closing).toMatch(/\S/);
    expect(closing).not.toContain(UNEXPECTED);
    expect([word, peoplesFacts(file.model, sheet.sheetId)]).toEqual([word, before]);
    if (word === 'segarkan') expect(session.click('segarkan', { reply: agree }).writes).toEqual([]);
  }
  const again = firstSheet(readXlsx(writeXlsx(file)).model);
  expect(savedFacts(again)).toEqual(savedFacts(sheet));
}

describe('whatever stands in its cells, a workbook ends every command with a sentence and is left as it was', () => {
  it('with a small plan', () => {
    const mischief = arbitraryMischief({ rows: 14, columns: 8 });
    fc.assert(
      fc.property(mischief, one => survive(openSmallFile(), one)),
      { numRuns: times(5) },
    );
  });

  it('from scratch, with pieces of a table', () => {
    const mischief = arbitraryMischief({ rows: 6, columns: 5 });
    fc.assert(
      fc.property(mischief, one => survive(readXlsx(makePackage({ sheet: '<sheetData/>' })), one)),
      { numRuns: times(10) },
    );
  });

  it('with the reference plan', () => {
    const mischief = arbitraryMischief({ rows: 82, columns: 6 });
    fc.assert(
      fc.property(mischief, one => survive(openExampleFile(), one)),
      { numRuns: times(1) },
    );
  });

  it.each(LONG_PIECES)('with rows of cells that are full of %j, in few seconds', piece => {
    const file = openSmallFile();
    const sheet = firstSheet(file.model);
    const started = process.cpuUsage();
    for (const [column, row] of [4, 5, 6, 8, 9, 10].entries())
      updateCell(sheet, row, column, { value: repeatPiece(piece) });
    const session = openWithDrive(file.model);
    for (const word of ['periksa', 'segarkan'] as const)
      expect(clickAgreeing(session, word)).not.toContain(UNEXPECTED);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
  });
});
