import { type CellValue, cellText } from './cell-value.ts';
import { cellAt, type Grid } from './grid.ts';
import { normalizeHeading } from './heading-text.ts';

const LOOKED_AT_ROWS = 200;
const MONTH =
  'jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:st(?:us)?)?|ags|agt|sept?(?:ember)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?';
const UNIT =
  'tw|tri ?wulan(?:an)?|kuartal|semester(?:an)?|smt|tahun(?:an)?|bulan(?:an)?|bln|minggu|tanggal|tgl|setiap|tiap|awal|akhir|insident[ai]l|b0[369]|b12|q[1-4]';
const TIME_WORD = new RegExp(
  `\\b(?:${MONTH}|${UNIT})\\b|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}\\b|\\b(?:19|20)\\d\\d\\b`,
  'i',
);
const AMOUNT_HEADING = /%|\b(?:PERSEN|PERSENTASE|JUMLAH|VOLUME|KUANTITAS)\b/;
const UNIT_HEADING = /^(?:SATUAN|SATUAN TARGET|UNIT|SATUAN HASIL|SATUAN OUTPUT)$/;

/** A column whose heading may name a time, with the heading to its right. */
export interface TimeCandidate {
  readonly grid: Grid;
  readonly columnIndex: number;
  readonly firstRowIndex: number;
  readonly heading: string;
  readonly headingBeside: string;
  /** True where the heading itself leaves it open ("TARGET"): plain numbers are amounts there. */
  readonly isVague: boolean;
}

/** True when the column holds amounts: a SATUAN beside it, a "%", numbers over 12, or under a bare TARGET no times. */
export function holdsAmounts(candidate: TimeCandidate): boolean {
  const { heading, headingBeside, isVague } = candidate;
  if (AMOUNT_HEADING.test(heading.toUpperCase())) return true;
  const cells = bodyCells(candidate);
  const times = cells.filter(isTime);
  const numbers = cells.filter(isPlainNumber);
  const isCounted = UNIT_HEADING.test(normalizeHeading(headingBeside));
  if (isCounted) return times.length * 2 < cells.length || cells.length === 0;
  if (isVague) return cells.length > 0 && times.length * 2 < cells.length;
  const isMostlyNumbers = numbers.length * 2 > cells.length;
  return isMostlyNumbers && numbers.some(cell => isOverTwelve(cellText(cell)));
}

/** True when most of the cells that hold something name a time. */
export function namesTimes(cells: readonly CellValue[]): boolean {
  const filled = cells.filter(cell => cellText(cell) !== '');
  return filled.length > 0 && filled.filter(isTime).length * 2 >= filled.length;
}

function bodyCells({ grid, columnIndex, firstRowIndex }: TimeCandidate): readonly CellValue[] {
  const last = Math.min(grid.rows.length, firstRowIndex + LOOKED_AT_ROWS);
  const cells: CellValue[] = [];
  for (let rowIndex = firstRowIndex; rowIndex < last; rowIndex++) {
    const cell = cellAt(grid, rowIndex, columnIndex);
    if (cellText(cell) !== '') cells.push(cell);
  }
  return cells;
}

function isTime(cell: CellValue): boolean {
  return cell.kind === 'date' || cell.kind === 'month' || TIME_WORD.test(cellText(cell));
}

function isPlainNumber(cell: CellValue): boolean {
  return /^\d+(?:[.,]\d+)?\s*%?$/.test(cellText(cell));
}

function isOverTwelve(text: string): boolean {
  const number = Number.parseInt(text, 10);
  return text.includes('%') || (number > 12 && !/^(?:19|20)\d\d$/.test(text));
}
