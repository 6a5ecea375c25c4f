import { type PlainDate, parseDay, parseIsoDate } from '../../domain/calendar/plain-date.ts';
import type { AreaPart } from '../../domain/plan/action-plan.ts';
import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { DATA_SCHEMA, type DataLine, type DataSource } from '../../domain/rollup/data-line.ts';
import type { RuleSetCode } from '../../domain/rules/rule-set.ts';
import {
  DATA_HEADINGS,
  LINE_STATE_WORDS,
  LINE_STATUS_WORDS,
  NAME_SEPARATOR,
  PERIOD_KIND_WORDS,
  UNCOUNTED_WORDS,
} from '../../messages/data-sheet-id.ts';
import { ANY_FILE } from '../../messages/evidence-sheet-id.ts';
import { keysOf, recordOf } from '../own-table.ts';
import { DATA, type DataColumn, FIRST_COLUMNS } from './data-table.ts';

/** The lines of one unit on one day. */
export interface UnitData {
  readonly source: DataSource;
  readonly lines: readonly DataLine[];
}

/** Why a table is no Data ZI that this version reads; rows and columns as people count them. */
export type DataProblem =
  | { readonly code: 'columns-missing'; readonly headings: readonly string[] }
  | { readonly code: 'schema-unknown'; readonly found: string }
  | { readonly code: 'no-lines' }
  | {
      readonly code: 'cell-unread';
      readonly sheetRow: number;
      readonly heading: string;
      readonly found: string;
    };

/** A cell that can't be what its column holds. */
class UnreadCell extends Error {
  readonly key: DataColumn;

  constructor(key: DataColumn) {
    super(key);
    this.key = key;
  }
}

/** Whether a row of headings is that of Data ZI, be it with columns missing. */
export function looksLikeData(headings: readonly string[]): boolean {
  const shown = headings.map(heading => heading.trim().toLowerCase());
  const known = FIRST_COLUMNS.filter(key => shown.includes(DATA_HEADINGS[key]));
  return known.length * 2 > FIRST_COLUMNS.length;
}

/** The units of a table with its headings in the first row, in whatever order they stand; unknown columns are left alone. */
export function readData(grid: Grid): readonly UnitData[] | DataProblem {
  const shown = (grid.rows[0] ?? []).map(cell => cellText(cell).toLowerCase());
  const columns = recordOf(keysOf(DATA), key => shown.indexOf(DATA_HEADINGS[key]));
  const missing = FIRST_COLUMNS.filter(key => columns[key] < 0);
  if (missing.length > 0)
    return { code: 'columns-missing', headings: missing.map(key => DATA_HEADINGS[key]) };
  const units = new Map<string, { readonly source: DataSource; readonly lines: DataLine[] }>();
  for (let rowIndex = 1; rowIndex < grid.rows.length; rowIndex += 1) {
    const cellOf = (key: DataColumn): CellValue =>
      columns[key] < 0 ? EMPTY : cellAt(grid, rowIndex, columns[key]);
    if ((grid.rows[rowIndex] ?? []).every(cell => cellText(cell) === '')) continue;
    const schema = cellText(cellOf('schema'));
    if (schema !== String(DATA_SCHEMA)) return { code: 'schema-unknown', found: schema };
    try {
      addLine(units, new CellReader(cellOf));
    } catch (error) {
      if (!(error instanceof UnreadCell)) throw error;
      const { key } = error;
      const found = cellText(cellOf(key));
      return { code: 'cell-unread', sheetRow: rowIndex + 1, heading: DATA_HEADINGS[key], found };
    }
  }
  return units.size === 0 ? { code: 'no-lines' } : [...units.values()];
}

const EMPTY: CellValue = { kind: 'empty' };

function addLine(
  units: Map<string, { readonly source: DataSource; readonly lines: DataLine[] }>,
  cells: CellReader,
): void {
  const key = (['unitCode', 'unitName', 'planYear', 'checkDate'] as const)
    .map(one => cells.text(one))
    .join('\n');
  const unit = units.get(key) ?? { source: readSource(cells), lines: [] };
  const line = readLine(cells);
  const before = unit.lines[unit.lines.length - 1];
  const isFirst =
    before?.rowCode !== line.rowCode || line.deadlineNumber === 1 || line.deadlineNumber === null;
  unit.lines.push({ ...line, isFirst });
  units.set(key, unit);
}

function readSource(cells: CellReader): DataSource {
  const periodKind = cells.word('periodKind', PERIOD_KIND_WORDS, null);
  const closed = cells.text('closedCount');
  return {
    unitCode: cells.text('unitCode'),
    unitName: cells.text('unitName'),
    planYear: cells.count('planYear'),
    checkDate: cells.day('checkDate') ?? cells.refuse('checkDate'),
    isSetDay: cells.count('isSetDay', 0) === 1,
    madeOn: cells.day('madeOn') ?? cells.refuse('madeOn'),
    warningDays: cells.count('warningDays', 14),
    ruleSet: cells.text('ruleSet') === '90/2021' ? '90/2021' : ('52/2014' satisfies RuleSetCode),
    monitoring:
      periodKind === null
        ? null
        : {
            periodKind,
            endedCount: cells.count('endedCount', 0),
            reportedCount: cells.count('reportedCount', 0),
            promiseCount: cells.count('promiseCount', 0),
            blankCount: cells.count('blankCount', 0),
            closedCount: closed === '' ? null : cells.count('closedCount'),
          },
  };
}

function readLine(cells: CellReader): Omit<DataLine, 'isFirst'> {
  return {
    rowCode: cells.text('rowCode'),
    part: readPart(cells.text('part')),
    area: cells.text('area') === '' ? null : cells.count('area'),
    areaTitle: cells.text('areaTitle'),
    component: cells.text('component'),
    indicator: cells.text('indicator'),
    deadlineNumber: cells.text('deadlineNumber') === '' ? null : cells.count('deadlineNumber'),
    deadline: cells.day('deadline'),
    dueOn: cells.day('dueOn'),
    period: readPeriod(cells.text('period')),
    rowStatus: cells.word('rowStatus', LINE_STATUS_WORDS) ?? cells.refuse('rowStatus'),
    state: cells.word('state', LINE_STATE_WORDS) ?? cells.refuse('state'),
    isSettled: cells.text('isSettled') === '' ? null : cells.count('isSettled') === 1,
    isByDecision: cells.count('isByDecision') === 1,
    isAssumed: cells.count('isAssumed') === 1,
    askedCount: cells.count('askedCount'),
    presentCount: cells.count('presentCount'),
    missingDocuments: readNames(cells.text('missingDocuments')),
    fileCount: cells.count('fileCount'),
    acceptedCount: cells.count('acceptedCount'),
    owner: cells.text('owner'),
    folderUrl: cells.text('folderUrl'),
    uncounted: cells.word('uncounted', UNCOUNTED_WORDS, null),
    unreadCount: cells.count('unreadCount', 0),
    replacedCount: cells.count('replacedCount', 0),
    unreplacedCount: cells.count('unreplacedCount', 0),
  };
}

function readPart(words: string): AreaPart | null {
  return words === 'pemenuhan' || words === 'reform' ? words : null;
}

function readPeriod(words: string): DataLine['period'] {
  const found = /^(\d{4})-S([12])$/.exec(words);
  return found ? { kind: 'semester', year: Number(found[1]), index: Number(found[2]) } : null;
}

function readNames(words: string): DataLine['missingDocuments'] {
  if (words === '') return [];
  return words.split(NAME_SEPARATOR.between).map(name => (name === ANY_FILE ? null : name));
}

/** The cells of one line, read as what their columns hold. */
class CellReader {
  private readonly cellOf: (key: DataColumn) => CellValue;

  constructor(cellOf: (key: DataColumn) => CellValue) {
    this.cellOf = cellOf;
  }

  text(key: DataColumn): string {
    return cellText(this.cellOf(key));
  }

  /** A count from 0; `blank` is what an empty cell stands for, where one may be empty. */
  count(key: DataColumn, blank?: number): number {
    const words = this.text(key);
    if (words === '' && blank !== undefined) return blank;
    return /^\d{1,9}$/.test(words) ? Number(words) : this.refuse(key);
  }

  /** The day; null for an empty cell. */
  day(key: DataColumn): PlainDate | null {
    const cell = this.cellOf(key);
    if (cell.kind === 'date') return cell.date;
    const words = cellText(cell);
    if (words === '') return null;
    const local = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(words);
    const day = local ? parseDay(Number(local[3]), Number(local[2]), Number(local[1])) : parseIsoDate(words);
    return day ?? this.refuse(key);
  }

  /** What one of several words stands for; `blank` is what an empty cell stands for, where one may be empty. */
  word<Name extends string>(
    key: DataColumn,
    words: Readonly<Record<Name, string>>,
    blank?: null,
  ): Name | null {
    const shown = this.text(key).toLowerCase();
    if (shown === '' && blank === null) return null;
    const names = Object.keys(words) as Name[];
    return names.find(name => words[name] === shown) ?? this.refuse(key);
  }

  refuse(key: DataColumn): never {
    throw new UnreadCell(key);
  }
}
