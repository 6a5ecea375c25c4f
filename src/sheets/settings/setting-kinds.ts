import { type PlainDate, parseDay } from '../../domain/calendar/plain-date.ts';
import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import { parseTargetTime } from '../../domain/target-time/parse-target-time.ts';
import { formatLongDay, monthName } from '../../messages/month-id.ts';

/** How a value of one kind stands in its cell on Pengaturan ZI. */
export interface SettingKind<T> {
  /** The value of a cell that is not blank; null where it means nothing of this kind. */
  readonly read: (cell: CellValue) => T | null;
  /** What the cell shows for the value: what `read` reads again, '' for a value that a blank cell stands for. */
  readonly show: (value: T) => string | number;
  /** Its cells are made to keep what is typed as text: a number would lose zeros in front and digits at the end. */
  readonly isText?: true;
  /** Of the drop-down, where there is one. */
  readonly choices?: readonly string[];
}

/** A name of which Sheets would make nothing else. */
export const NAME: SettingKind<string> = { read: cellText, show: words => words };

/** Any words, as they stand there. */
export const WORDS: SettingKind<string> = { ...NAME, isText: true };

/** Spreadsheets keep 15 digits of a number. */
const MOST_DIGITS_VALUE = 1e15;

/** A long row of digits, such as a NIP; null where a number has lost some of them. */
export const DIGITS: SettingKind<string> = {
  ...WORDS,
  read: cell => {
    const isRounded = cell.kind === 'number' && cell.value >= MOST_DIGITS_VALUE;
    const words = cellText(cell);
    return isRounded || /^\d[.,]?\d*E\+\d+$/i.test(words) ? null : words;
  },
};

/** Words parted by commas, semicolons or lines. */
export const WORD_LIST: SettingKind<readonly string[]> = {
  read: cell =>
    cellText(cell)
      .split(/[,;\n]/)
      .map(word => word.trim())
      .filter(word => word !== ''),
  show: words => words.join(', '),
};

/** A year of four digits; null is none. */
export const YEAR: SettingKind<number | null> = {
  read: cell => {
    const found = /^(?:19|20)\d{2}$/.exec(cellText(cell).replace(/\D/g, ''));
    return found ? Number(found[0]) : null;
  },
  show: year => year ?? '',
};

/** A number of days, such as `14` or `14 hari`. */
export const DAY_COUNT: SettingKind<number> = {
  read: cell => {
    const found = /^(\d{1,3})(?:\s*hari)?$/i.exec(cellText(cell));
    return found ? Number(found[1]) : null;
  },
  show: count => count,
};

/** A day of the calendar; null is none. */
export const DAY: SettingKind<PlainDate | null> = {
  read: readDay,
  show: day => (day === null ? '' : formatLongDay(day)),
};

/** A day of every year, `31 Desember`: the year beside it, if any, says nothing. */
export const DAY_OF_YEAR: SettingKind<{ readonly month: number; readonly day: number }> = {
  read: cell => {
    const plain: CellValue =
      cell.kind === 'text' ? { kind: 'text', text: `${cell.text.replace(/\b\d{4}\b/, '')} 2024` } : cell;
    const date = readDay(plain);
    return date && parseDay(2024, date.month, date.day) ? { month: date.month, day: date.day } : null;
  },
  show: ({ month, day }) => `${day} ${monthName(month)}`,
};

/** One of several answers, each with its words; case and punctuation do not matter. */
export function choiceOf<T extends string>(words: Readonly<Record<T, string>>): SettingKind<T> {
  const answers = Object.keys(words) as T[];
  return {
    read: cell => {
      const found = normalizeWords(cellText(cell));
      return answers.find(answer => normalizeWords(words[answer]) === found) ?? null;
    },
    show: answer => words[answer],
    choices: answers.map(answer => words[answer]),
  };
}

/** The same kind, where a blank cell is an answer of its own. */
export function optional<T>(kind: SettingKind<T>): SettingKind<T | null> {
  return { ...kind, show: value => (value === null ? '' : kind.show(value)) };
}

/** The words in lower case, parted by single blanks, without punctuation. */
export function normalizeWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A day as a person types it; a month, a range or a list is no day. */
export function readDay(cell: CellValue): PlainDate | null {
  if (cell.kind === 'date') return cell.date;
  if (cell.kind !== 'text' || !/\d/.test(cell.text.replace(/\d{4}/, ''))) return null;
  const target = parseTargetTime({ cell, planYear: null, evidence: '', action: '' });
  const [deadline, ...others] = target.deadlines;
  const isPlain = deadline !== undefined && others.length === 0 && deadline.assumption === null;
  return isPlain && target.problems.length === 0 && target.remainder === '' ? deadline.date : null;
}
