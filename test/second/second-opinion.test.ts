import { beforeAll, expect, it } from 'vitest';
import { BUNDLE, openSession } from '../support/bundle-session.ts';
import { openExample } from '../support/bundle-workbook.ts';
import { askSecondOpinion, describeOwn, type Outcome } from '../support/second-opinion.ts';

const CLICKS = ['ZI_checkPlan', 'ZI_checkPlan', 'ZI_refreshPlan', 'ZI_refreshPlan'];

const FIRST_SHEET = 101;

/** The reference plan; gas-fakes takes the sheet 0 for none. */
function openReferencePlan() {
  const workbook = Object.assign(openExample(), { spreadsheetId: 'book-1', activeSheetId: FIRST_SHEET });
  workbook.sheets.forEach((sheet, i) => {
    Object.assign(sheet, { sheetId: FIRST_SHEET + i });
  });
  workbook.nextSheetId = FIRST_SHEET + workbook.sheets.length;
  return workbook;
}

let own: Outcome;
let other: Outcome;
beforeAll(() => {
  other = askSecondOpinion(BUNDLE, openReferencePlan(), CLICKS);
  const workbook = openReferencePlan();
  const session = openSession(workbook, { today: '2021-07-20' });
  const words = ['periksa', 'periksa', 'segarkan', 'segarkan'] as const;
  own = describeOwn(
    workbook,
    words.map(word => session.click(word).closing),
  );
});

it('says the same at the end of each click, and finds nothing to change at the second', () => {
  expect(other.closings).toEqual(own.closings);
  expect(other.closings[1]).toMatch(/Tidak ada perubahan sejak pemeriksaan terakhir/);
  expect(other.closings[3]).toMatch(/^Tidak ada perubahan\./);
});

it('leaves the same texts, numbers and days in every cell of every sheet', () => {
  expect(other.cells.length).toBeGreaterThan(1000);
  expect(other.cells).toEqual(own.cells);
});

it('leaves the same marks on workbook, sheets and columns', () => {
  expect(other.marks.length).toBeGreaterThan(15);
  expect([...other.marks].sort()).toEqual([...own.marks].sort());
});

it('notices a word of the bundle that is another', () => {
  const changed = BUNDLE.replaceAll('Terlambat', 'Terlewat');
  const { cells } = askSecondOpinion(changed, openReferencePlan(), CLICKS);
  const known = new Set(own.cells);
  const differing = cells.filter(cell => !known.has(cell));
  expect(differing.length).toBeGreaterThan(40);
  expect(differing[0]).toMatch(/Terlewat/);
});
