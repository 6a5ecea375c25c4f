/** Calls that no script can do without, and why. */
export interface BoundPart {
  readonly what: string;
  readonly calls: number;
  readonly reason: string;
}

const part =
  (what: string) =>
  (calls: number, reason: string): BoundPart => ({ what, calls, reason });

export const read = part('read');
export const look = part('look');
export const mark = part('marks set');
export const write = part('write');

export const START: readonly BoundPart[] = [
  { what: 'open, sheets', calls: 2, reason: 'the workbook, and its sheets once' },
  { what: 'lock', calls: 2, reason: 'taken and given back once, after the questions' },
  { what: 'marks', calls: 1, reason: 'one search for all developer metadata' },
];

/** A dialog drops the lock. */
export const AFTER_QUESTION = read(
  5,
  'once more after a question, which drops the lock: marks; texts of plan and settings',
);
export const LOCK_AGAIN: BoundPart = {
  what: 'lock',
  calls: 2,
  reason: 'around what is read before the question',
};

export const FLUSH: BoundPart = { what: 'flush', calls: 1, reason: 'before the lock is given back' };
export const SHOWN: BoundPart = { what: 'sheet', calls: 1, reason: 'brought before the person' };

export const PLAN = read(4, 'plan: size, values, shown texts, merges');
export const SETTINGS = read(3, 'Pengaturan ZI: size, values, shown texts');
export const EVIDENCE = read(3, 'Bukti ZI: size, values, shown texts');
export const LINKS = read(3, 'links of BUKTI; links and formulas of the evidence column');
export const RULES = read(1, 'colour rules of the plan: whether they stand');
export const PROTECTIONS = read(2, 'protected sheets, protected ranges: before anything is written');

/** Frozen rows, grid lines and tab, and each attribute over all cells once. */
export function newSheet(name: string, calls: number, more: string): readonly BoundPart[] {
  const reason = `inserted under its final name, mark, texts, letters, fills, two sides, wrap, two kinds of lines, frozen rows, grid lines, tab; ${more}`;
  return [{ what: name, calls: 13 + calls, reason }];
}

const LOOK_AT_PAGE = look(4, 'Ringkasan ZI: size, shown texts, width of the grid, notes of people');
const PAGE_MARKS = mark(2, 'Ringkasan ZI: unfinished, and what was written');

export const PAGE_DRAWN: readonly BoundPart[] = [
  ...newSheet(
    'Ringkasan ZI',
    28,
    'its own and that it was made; number formats, two blocks of numbers, widths 3, wide cells 7, heights 8, group closed 2, chart, the sheet that was open and back to it',
  ),
];
export const PAGE_GROWN: readonly BoundPart[] = [
  LOOK_AT_PAGE,
  PAGE_MARKS,
  write(
    34,
    'Ringkasan ZI with owners and what to do: texts, three blocks of numbers, formats, five attributes, lines 3, wide cells apart and 11, heights 9',
  ),
];
export const PAGE_RENEWED: readonly BoundPart[] = [
  LOOK_AT_PAGE,
  PAGE_MARKS,
  write(4, 'Ringkasan ZI: texts, three blocks of numbers'),
];

/** The attributes of new lines, and all that makes a line. */
export const NEW_LINES = write(
  8,
  'Bukti ZI, new lines: letters, fills, two sides, wrap, formats, lines, drop-down',
);
