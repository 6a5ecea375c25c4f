import type { ClickName, Size } from './measure-commands.ts';

/** Calls that no script can do without, and why. */
export interface BoundPart {
  readonly what: string;
  readonly calls: number;
  readonly reason: string;
}

/** What a bound depends on beside the click. */
export interface BoundSize extends Size {
  /** Folders that the first click on folders makes: rows, components, areas and the two above them. */
  readonly folders: number;
}

// Drive takes some forty folders in one question; one of them is a folder that is known to hold something.
const FOLDERS_A_QUESTION = 39;
const FILES_A_PAGE = 460;
const IDS_A_CALL = 1000;

const START: readonly BoundPart[] = [
  { what: 'open, sheets', calls: 2, reason: 'the workbook, and its sheets once' },
  { what: 'lock', calls: 2, reason: 'taken and given back once, after the questions' },
  { what: 'marks', calls: 1, reason: 'one search for all developer metadata' },
];

const FLUSH: BoundPart = { what: 'flush', calls: 1, reason: 'before the lock is given back' };

const PLAN = 'plan: size, values, shown texts, merges';
const OWN_COLUMNS = 'number formats, formulas, links and colour rules of the own columns';

/** A sheet of many sections: each border, run of equal heights and merged block is a call of its own, all else once. */
const OVERVIEW_MADE: BoundPart = {
  what: 'Ringkasan ZI',
  calls: 50,
  reason:
    'sheet, two marks, values, texts, six attributes, measures, chart; heights 14, merges 10, widths 4, borders 4',
};
const OVERVIEW_ANEW: BoundPart = {
  what: 'Ringkasan ZI',
  calls: 67,
  reason: 'look, values, texts, six attributes, chart out and in; heights 20, merges 17, borders 9, widths 4',
};
const FINDINGS: BoundPart = {
  what: 'Temuan ZI anew',
  calls: 15,
  reason: 'look, values, texts, six attributes, two borders, drop-down, heights, mark, filter',
};

function read(calls: number, reason: string): BoundPart {
  return { what: 'read', calls, reason };
}

function write(calls: number, reason: string): BoundPart {
  return { what: 'write', calls, reason };
}

function looks(calls: number): BoundPart {
  return {
    what: 'look',
    calls,
    reason: 'one look at each standing sheet before it is written: what people moved',
  };
}

function lists({ rows, filesARow }: BoundSize): BoundPart {
  const calls = Math.max(Math.ceil(rows / FOLDERS_A_QUESTION), Math.ceil((rows * filesARow) / FILES_A_PAGE));
  return { what: 'Drive lists', calls, reason: 'max(rows / 39, files / 460)' };
}

function making({ folders }: BoundSize): BoundPart {
  const calls = folders + Math.ceil(folders / IDS_A_CALL);
  return { what: 'Drive folders', calls, reason: 'one create a folder, ids by the thousand' };
}

const READ_UNCHANGED = read(19, `${PLAN}; ${OWN_COLUMNS}; settings, Temuan ZI, Bukti ZI and Ringkasan ZI`);
const READ_ALL = read(
  20,
  `${PLAN}; ${OWN_COLUMNS}; settings, Temuan ZI, Bukti ZI and Ringkasan ZI; protections`,
);

const PARTS: Readonly<Record<ClickName, (size: BoundSize) => readonly BoundPart[]>> = {
  'periksa, first': () => [
    ...START,
    read(4, PLAN),
    {
      what: 'sheets',
      calls: 4,
      reason: 'two inserted under their final names, the one that was open, the one to show',
    },
    { what: 'marks set', calls: 4, reason: 'unfinished and finished, for each new sheet' },
    write(
      33,
      'values, texts, six attributes, borders, drop-downs, frozen rows, grid lines, tab, height, merge',
    ),
    { what: 'widths', calls: 9, reason: 'a call for each run of equal width' },
    FLUSH,
  ],
  'periksa, again': () => [
    ...START,
    read(9, `${PLAN}; settings, Temuan ZI`),
    { what: 'sheet', calls: 1, reason: 'Temuan ZI is shown' },
  ],
  'segarkan, first': () => [
    ...START,
    { what: 'marks set', calls: 14, reason: 'one for each own column, the plan and the new sheet' },
    read(
      22,
      `${PLAN}; look of the heading row and the columns beside; filter, protections, rules, links; settings`,
    ),
    write(13, 'columns inserted; values, texts, formats, drop-down, rules, group of the own columns'),
    { what: 'widths', calls: 9, reason: 'a call for each run of equal width' },
    looks(1),
    OVERVIEW_MADE,
    FLUSH,
  ],
  'segarkan, unchanged': () => [...START, read(12, `${PLAN}; ${OWN_COLUMNS}; settings`)],
  'folder, first': size => [
    ...START,
    { what: 'marks set', calls: 2, reason: 'Bukti ZI and its columns' },
    READ_ALL,
    write(20, 'links before and after, values, texts and formats of the own columns and of Bukti ZI'),
    { what: 'sheet, widths', calls: 13, reason: 'Bukti ZI inserted, a call for each run of equal width' },
    lists({ ...size, filesARow: 0 }),
    making(size),
    looks(2),
    OVERVIEW_ANEW,
    FLUSH,
  ],
  'folder, unchanged': size => [...START, READ_UNCHANGED, lists({ ...size, filesARow: 0 })],
  'segarkan, files new': size => [
    ...START,
    READ_ALL,
    write(20, 'values, texts and formats of the own columns and of Bukti ZI, rows added and sorted'),
    lists(size),
    looks(2),
    OVERVIEW_ANEW,
    FLUSH,
  ],
  'segarkan, files unchanged': size => [...START, READ_UNCHANGED, lists(size)],
  'segarkan, one new file': size => [
    ...START,
    READ_ALL,
    write(14, 'the columns of the own columns and of Bukti ZI that change, and the line that is new'),
    lists(size),
    looks(2),
    FLUSH,
  ],
  'monev, first': size => [
    ...START,
    { what: 'marks set', calls: 3, reason: 'two sheets of the report, and its mark' },
    read(28, `${PLAN}; ${OWN_COLUMNS}; all own sheets`),
    { what: 'sheets', calls: 3, reason: 'two inserted, the one that was open' },
    write(73, 'values, texts, six attributes, chart of the two sheets; heights 23, borders 16, merges 8'),
    { what: 'widths', calls: 24, reason: 'a call for each run of equal width' },
    lists(size),
    looks(2),
    FINDINGS,
    FLUSH,
  ],
  'monev, rebuilt': size => [
    ...START,
    read(32, `${PLAN}; ${OWN_COLUMNS}; all own sheets and both sheets of the report`),
    { what: 'sheet', calls: 1, reason: 'the report is shown' },
    lists(size),
  ],
  bersihkan: () => [
    ...START,
    { what: 'mark taken', calls: 1, reason: 'of the plan' },
    read(
      31,
      `${PLAN}; ${OWN_COLUMNS}; size, texts and notes of each sheet that goes, where people may have written`,
    ),
    write(2, 'rules, own columns deleted in one block'),
    { what: 'sheets', calls: 3, reason: 'deleted one by one' },
    FLUSH,
  ],
};

/** The fewest calls that can do what the click does, dialogs and toasts left out, by what they are for. */
export function boundOf(click: ClickName, size: BoundSize): readonly BoundPart[] {
  return PARTS[click](size);
}

/** How many calls those are. */
export function countBound(click: ClickName, size: BoundSize): number {
  return boundOf(click, size).reduce((total, { calls }) => total + calls, 0);
}
