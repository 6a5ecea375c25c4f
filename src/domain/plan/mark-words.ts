import type { MarkWords } from './action-plan.ts';
import { cellText } from './cell-value.ts';
import type { RowMark } from './sheet-row.ts';

const PLAIN_MARK = /^(?:[^\p{L}\p{N}]+|[vxo]{1,2}|y|ya|ok|oke|yes|true|benar|done)$/iu;
const AMOUNT =
  /^(\d+)(?:[.,]\d+)?\s*(x|kali|%|dok(?:umen)?|lap(?:oran)?|keg(?:iatan)?|sk|org|orang|pkt|paket|unit|berkas|rapat|jam|jp)?\.?$/i;
const LAST_MONTH = 12;
const LAST_DAY = 31;

/**
 * What cells of marked months say besides a mark: a day, a week, a document. Numbers are amounts up to 12, over 31, with a unit,
 * and beside such in the row; another may be a day.
 */
export function wordsOfMarks(marks: readonly RowMark[]): readonly MarkWords[] {
  const areAmounts = marks.some(({ cell }) => isAmount(cellText(cell)));
  return marks
    .filter(({ cell }) => !PLAIN_MARK.test(cellText(cell)) && !isAmount(cellText(cell)))
    .filter(({ cell }) => !areAmounts || !AMOUNT.test(cellText(cell)))
    .map(({ month, cell }) => ({ month, cell }));
}

function isAmount(text: string): boolean {
  const [, digits, unit] = AMOUNT.exec(text) ?? [];
  if (digits === undefined) return false;
  const number = Number(digits);
  return unit !== undefined || /[.,]/.test(text) || number <= LAST_MONTH || number > LAST_DAY;
}
