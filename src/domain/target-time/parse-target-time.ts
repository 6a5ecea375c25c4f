import { lastDayOfMonth } from '../calendar/plain-date.ts';
import type { MarkWords } from '../plan/action-plan.ts';
import { type CellValue, cellText } from '../plan/cell-value.ts';
import { createMemory } from '../time-words/memory.ts';
import { buildQuestion, buildTargetTime } from './build-target-time.ts';
import { findCadenceElsewhere } from './cadence-elsewhere.ts';
import { readDecimalMonths } from './decimal-months.ts';
import { plainDeadline } from './lay-deadlines.ts';
import { readMarkWords } from './read-marks.ts';
import { readTargetText } from './read-target-text.ts';
import { markSpelledCadence } from './spelled-cadence.ts';
import type { Deadline, TargetTime } from './target-time.ts';

/** What a target is read from: its cell, and the texts beside it that may name a cadence ('' for none). */
export interface TargetSource {
  readonly cell: CellValue;
  /** Null when the plan's year is unknown; a target that names no year is then a question. */
  readonly planYear: number | null;
  /** BUKTI FISIK of the row. */
  readonly evidence: string;
  /** LANGKAH AKSI of the row. */
  readonly action: string;
}

/** The deadlines, the event part and the problems of a TARGET WAKTU cell. */
export function parseTargetTime({ cell, planYear, evidence, action }: TargetSource): TargetTime {
  switch (cell.kind) {
    case 'empty':
    case 'error':
      return buildQuestion({ code: 'target-missing' });
    case 'date':
      return buildTargetTime([plainDeadline(cell.date)], null, '');
    case 'month':
      return buildTargetTime([plainDeadline(lastDayOfMonth(cell.year, cell.month))], null, '');
    case 'number':
      return readDecimalMonths(cell, planYear) ?? readText(cellText(cell), planYear, null);
    case 'text':
      return readText(cell.text, planYear, findCadenceElsewhere([evidence, action]));
  }
}

/** The deadlines of a month matrix: the last day of each marked month (1–12), or what the words in its cell say. */
export function deadlinesOfMarkedMonths(
  months: readonly number[],
  year: number | null,
  markWords: readonly MarkWords[] = [],
): TargetTime {
  if (months.length === 0) return buildQuestion({ code: 'target-missing' });
  if (year === null) return buildQuestion({ code: 'target-year-unknown', text: months.join(', ') });
  const deadlines: Deadline[] = [];
  for (const month of months) {
    const words = markWords.find(each => each.month === month);
    const read =
      words === undefined ? [plainDeadline(lastDayOfMonth(year, month))] : readMarkWords(words, year);
    if ('code' in read) return buildQuestion(read);
    deadlines.push(...read);
  }
  return buildTargetTime(markSpelledCadence(deadlines, { areSemesters: false }), null, '');
}

// A plan of thousands of rows has few wordings: each is read once.
const REMEMBERED_TEXTS = 2000;
const recallText = createMemory<TargetTime>(REMEMBERED_TEXTS);

function readText(text: string, planYear: number | null, cadenceElsewhere: number | null): TargetTime {
  return recallText(`${planYear} ${cadenceElsewhere} ${text}`, () =>
    readTargetText(text, { planYear, cadenceElsewhere }),
  );
}
