import { MONTH_NAMES } from '../time-words/vocabulary.ts';
import type { MatrixColumn, PlanHeader, PlanRow } from './action-plan.ts';
import { type CellValue, cellText } from './cell-value.ts';
import { wordsOfMarks } from './mark-words.ts';
import { type SheetRow, tableCell } from './sheet-row.ts';

const MONTHS_OF_QUARTER = 3;

type RowTarget = Pick<PlanRow, 'target' | 'markedMonths' | 'markWords'>;

/**
 * The time of a row: its target cell, or its marks. Marks below weeks, and times whose year stands in a column of its
 * own, become the words that say the same ("Minggu ke-2 Maret", "Triwulan II 2026").
 */
export function readTarget(row: SheetRow, { monthColumns, periodWord, yearColumn }: PlanHeader): RowTarget {
  const year = yearColumn === null ? '' : row.yearText;
  if (monthColumns === null) {
    const { value } = tableCell(row, 'target');
    const target: CellValue = value.kind === 'error' ? { kind: 'empty' } : value;
    return { target: withYear(withPeriodWord(target, periodWord), year), markedMonths: null, markWords: [] };
  }
  const hasWeeks = monthColumns.some(({ week }) => week !== null);
  if (hasWeeks || (year !== '' && row.marks.length > 0)) {
    const words = row.marks.map(wordsOfMark).join(', ');
    return { target: withYear(textCell(words), year), markedMonths: null, markWords: [] };
  }
  // A day in a column of a quarter or semester says no month.
  const haveMonths = monthColumns.some(({ month }) => month % MONTHS_OF_QUARTER !== 0);
  return {
    target: { kind: 'empty' },
    markedMonths: row.marks.map(({ month }) => month),
    markWords: haveMonths ? wordsOfMarks(row.marks) : [],
  };
}

function wordsOfMark({ month, week }: MatrixColumn): string {
  return week === null ? monthName(month) : `Minggu ke-${week} ${monthName(month)}`;
}

// "II" below TRIWULAN, "1 dan 3" below SEMESTER.
function withPeriodWord(target: CellValue, word: string): CellValue {
  const text = cellText(target);
  const isOrdinals = /^(?:\s|[IV]{1,3}|[1-4]|[,;&/–-]|dan|s\.?d\.?|sampai)+$/i.test(text);
  return word === '' || text === '' || !isOrdinals ? target : textCell(`${word} ${text}`);
}

function withYear(target: CellValue, year: string): CellValue {
  const text = cellText(target);
  if (year === '' || text === '' || /(?:19|20)\d\d/.test(text)) return target;
  if (target.kind === 'text') return textCell(`${namesOfNumbers(text)} ${year}`);
  if (target.kind !== 'number' || !Number.isInteger(target.value)) return target;
  const name = monthName(target.value);
  return name === '' ? target : textCell(`${name} ${year}`);
}

// "6 dan 12" beside a year are months.
function namesOfNumbers(text: string): string {
  const isNumbers = /^\d{1,2}(?:\s*(?:,|;|&|dan|s\.?d\.?|s\/d|-|–|sampai)\s*\d{1,2})*$/i.test(text);
  const names = text.replace(/\d+/g, digits => monthName(Number(digits)) || digits);
  return isNumbers && !/\d/.test(names) ? names : text;
}

function monthName(month: number): string {
  const name = MONTH_NAMES[month - 1]?.[0] ?? '';
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function textCell(text: string): CellValue {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}
