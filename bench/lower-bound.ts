import {
  AFTER_QUESTION,
  type BoundPart,
  EVIDENCE,
  FLUSH,
  LINKS,
  LOCK_AGAIN,
  look,
  mark,
  NEW_LINES,
  newSheet,
  PAGE_DRAWN,
  PAGE_GROWN,
  PAGE_RENEWED,
  PLAN,
  PROTECTIONS,
  RULES,
  read,
  SETTINGS,
  SHOWN,
  START,
  write,
} from './bound-parts.ts';
import type { ClickName, Size } from './measure-commands.ts';

/** What a bound depends on beside the click. */
export interface BoundSize extends Size {
  /** Folders that the first click on folders makes: rows, components, areas and the two above them. */
  readonly folders: number;
}

// Drive takes some forty folders in one question; one of them is a folder that is known to hold something.
const FOLDERS_A_QUESTION = 39;
const FILES_A_PAGE = 460;
const IDS_A_CALL = 1000;

function lists({ rows, filesARow }: BoundSize): BoundPart {
  const calls = Math.max(Math.ceil(rows / FOLDERS_A_QUESTION), Math.ceil((rows * filesARow) / FILES_A_PAGE));
  return { what: 'Drive lists', calls, reason: 'max(rows / 39, files / 460)' };
}

function making({ folders }: BoundSize): BoundPart {
  const calls = folders + Math.ceil(folders / IDS_A_CALL);
  return { what: 'Drive folders', calls, reason: 'one create a folder, ids by the thousand' };
}

const PARTS: Readonly<Record<ClickName, (size: BoundSize) => readonly BoundPart[]>> = {
  'periksa, first': () => [
    ...START,
    PLAN,
    ...newSheet(
      'Pengaturan ZI',
      13,
      'three numbers and their formats 4, texts kept as typed 2, drop-downs 4, widths 3',
    ),
    ...newSheet('Temuan ZI', 8, 'what was written, merge, height, widths 5'),
    SHOWN,
    FLUSH,
  ],
  'periksa, again': () => [...START, PLAN, SETTINGS, read(2, 'Temuan ZI: size, shown texts'), SHOWN],
  'segarkan, first': () => [
    ...START,
    PLAN,
    SETTINGS,
    PROTECTIONS,
    read(1, 'whether a filter stands, which the question says'),
    LOCK_AGAIN,
    AFTER_QUESTION,
    read(3, 'letters, side and fills of the column beside'),
    read(2, 'links and formulas of the evidence column'),
    RULES,
    mark(13, 'workbook, plan, nine columns, highest codes, words that are the add-on’s'),
    look(2, 'plan, before columns are inserted and after they are filled'),
    write(
      22,
      'columns inserted; headings, letters, two sides, wrap, fills, lines, day format, drop-down, group closed 2, widths 5; three blocks of texts, days; rules',
    ),
    ...PAGE_DRAWN,
    FLUSH,
  ],
  'segarkan, unchanged': () => [...START, PLAN, SETTINGS, LINKS, RULES],
  'folder, first': size => [
    ...START,
    PLAN,
    SETTINGS,
    read(3, 'links of BUKTI; links and formulas of all columns: folders of people'),
    PROTECTIONS,
    LOCK_AGAIN,
    AFTER_QUESTION,
    { what: 'Drive lists', calls: 1, reason: 'folders with the add-on’s marks' },
    making(size),
    mark(1, 'ids of the folders above the rows'),
    write(
      4,
      'links before folders are made, so that a cut run finds them; the root in Pengaturan ZI, look and cell; flush',
    ),
    look(4, 'plan, before and after each time'),
    write(1, 'BUKTI once folders are made'),
    ...newSheet(
      'Bukti ZI',
      20,
      'what was written, links of KODE, order, number formats, drop-down, filter, hidden columns, rules, widths 10, view 2',
    ),
    ...PAGE_GROWN,
    RULES,
    FLUSH,
  ],
  'folder, unchanged': size => [...START, PLAN, SETTINGS, EVIDENCE, LINKS, RULES, lists(size)],
  'segarkan, files new': size => [
    ...START,
    PLAN,
    SETTINGS,
    EVIDENCE,
    LINKS,
    PROTECTIONS,
    RULES,
    lists(size),
    mark(2, 'words that are the add-on’s, on plan and Bukti ZI'),
    look(4, 'plan and Bukti ZI, before and after they are written'),
    write(3, 'STATUS, TENGGAT, BUKTI'),
    read(1, 'rows of the grid of Bukti ZI'),
    NEW_LINES,
    write(7, 'subtitle, two blocks of texts, days, keys, order; sort'),
    write(8, 'lines that went: look 2, clear look, drop-down, two blocks, keys; look'),
    write(2, 'colour rules of Bukti ZI, read and set'),
    ...PAGE_RENEWED,
    write(8, 'Ringkasan ZI, other lines of what to do: letters, fills, lines 3, heights 3'),
    FLUSH,
  ],
  'segarkan, files unchanged': size => [...START, PLAN, SETTINGS, EVIDENCE, LINKS, RULES, lists(size)],
  'segarkan, one new file': size => [
    ...START,
    PLAN,
    SETTINGS,
    EVIDENCE,
    LINKS,
    PROTECTIONS,
    RULES,
    lists(size),
    mark(2, 'words that are the add-on’s, on plan and Bukti ZI'),
    look(2, 'plan and Bukti ZI, before they are written'),
    write(1, 'BUKTI'),
    NEW_LINES,
    write(7, 'subtitle, two blocks of texts, day, key, order; sort'),
    FLUSH,
  ],
  'monev, first': size => [
    ...START,
    PLAN,
    SETTINGS,
    AFTER_QUESTION,
    EVIDENCE,
    LINKS,
    lists(size),
    ...newSheet(
      'Monev',
      20,
      'numbers 2 and their formats, wide cells 6, widths 6, heights 2, hidden column, chart, drop-down',
    ),
    ...newSheet('Matriks', 8, 'wide cell, widths 6, hidden column'),
    mark(1, 'both put in place by one write'),
    write(2, 'links to PDFs: look, one block'),
    mark(1, 'where they lead'),
    look(4, 'Temuan ZI: size, shown texts, width of the grid, notes of people'),
    write(
      17,
      'Temuan ZI anew: freed of filter, hidden rows, frozen columns, content, drop-downs and merges 6; texts, five attributes, lines 2, merge, height, mark',
    ),
    ...(size.filesARow > 0 ? PAGE_RENEWED : []),
    SHOWN,
    FLUSH,
  ],
  'monev, rebuilt': size => [
    ...START,
    PLAN,
    SETTINGS,
    read(2, 'day of the report that stands, which the question proposes'),
    AFTER_QUESTION,
    EVIDENCE,
    LINKS,
    lists(size),
    read(10, 'both sheets of the report: size, values, texts, links, formulas'),
    read(2, 'Temuan ZI: size, shown texts'),
    SHOWN,
  ],
  bersihkan: () => [
    ...START,
    PLAN,
    SETTINGS,
    PROTECTIONS,
    read(1, 'notes of people on own columns'),
    read(5, 'Bukti ZI: size, values, shown texts, width of the grid, notes of people'),
    read(8, 'Temuan ZI and Ringkasan ZI: size, shown texts, width of the grid, notes of people'),
    read(4, 'colour rules of each sheet that stays: pasted cells take them along'),
    write(1, 'the rules that are left'),
    { what: 'sheets', calls: 3, reason: 'deleted one by one' },
    look(1, 'own columns, before they go'),
    write(1, 'own columns deleted in one block'),
    mark(1, 'highest codes, taken'),
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
