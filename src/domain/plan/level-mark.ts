/** How a level of a plan is counted: "A.", "I.", "1.", "i.", "a.", or several of them in one cell ("II.1.a"). */
export type LevelStyle = 'section' | 'numeral' | 'arabic' | 'small-roman' | 'letter';

/** A mark in front of a level's title. */
export interface LevelMark {
  readonly style: LevelStyle;
  readonly number: number;
  /** How many marks stand in the cell: 3 for "II.1.a". */
  readonly depth: number;
}

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const PART = '(?:[A-Z]|[IVX]{1,4}|\\d{1,2}|[a-z]|[ivx]{1,4})';
const MARK = new RegExp(`^(?:(?:AREA|POKJA)\\s+)?\\(?(${PART}(?:\\s?[.,]\\s?${PART})*)\\s?[.):]*$`);
const PREFIX = new RegExp(
  `^(?:(?:AREA|POKJA)\\s+)?\\(?(${PART}(?:\\.${PART})*)(?:\\s*[.):]+\\s*|\\s+(?=[A-Z]{2}))([^\\s\\d].*)$`,
  's',
);

/** The mark that a cell holds and nothing else; null for none. */
export function parseLevelMark(text: string): LevelMark | null {
  const marks = MARK.exec(text.trim())?.[1];
  return marks === undefined ? null : toMark(marks);
}

/** True when the cell holds a mark and nothing else. */
export function isLevelMark(text: string): boolean {
  return parseLevelMark(text) !== null;
}

/** The mark in front of a title, and the title behind it; null when none stands there. */
export function splitLevelMark(text: string): { readonly mark: LevelMark; readonly title: string } | null {
  const [, marks, title] = PREFIX.exec(text.trim()) ?? [];
  return marks === undefined || title === undefined ? null : { mark: toMark(marks), title: title.trim() };
}

function toMark(marks: string): LevelMark {
  const parts = marks.split(/\s?[.,]\s?/).filter(part => part !== '');
  const last = parts[parts.length - 1] ?? '';
  return { ...styleOf(last), depth: parts.length };
}

function styleOf(part: string): Pick<LevelMark, 'style' | 'number'> {
  if (/^\d+$/.test(part)) return { style: 'arabic', number: Number(part) };
  const numeral = NUMERALS.indexOf(part) + 1;
  if (numeral > 0 && part !== 'C' && part !== 'D') return { style: 'numeral', number: numeral };
  if (/^[A-Z]+$/.test(part)) return { style: 'section', number: part.charCodeAt(0) - 64 };
  const small = NUMERALS.indexOf(part.toUpperCase()) + 1;
  if (small > 0) return { style: 'small-roman', number: small };
  return { style: 'letter', number: part.charCodeAt(0) - 96 };
}
