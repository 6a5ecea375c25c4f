import type { ColumnKey, PlanHeader } from '../../domain/plan/action-plan.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import { COLUMN_ROLES, type ColumnRole } from '../../domain/plan/column-choice.ts';
import { formatColumnLetters } from '../../domain/plan/column-letters.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import type { FoundHeading } from '../../domain/plan/plan-problem.ts';
import {
  COLUMN_BLOCK_HINT,
  COLUMN_BLOCK_TITLE,
  COLUMN_ROLE_LABELS,
  formatColumnChoice,
  formatHeadingRowReading,
  formatRoleDoubt,
  formatRoleReading,
  HEADING_ROW_LABEL,
  NO_COLUMN,
} from '../../messages/column-block-id.ts';
import { layRow, styleOf } from '../own-table.ts';
import { type ContentCell, type DropDown, text } from '../sheet-content.ts';
import { normalizeWords } from './setting-kinds.ts';
import { SETTINGS_COLUMNS, SETTINGS_TABLE } from './settings-table.ts';

/** A line of the block: a role, or the row of headings. */
export type ColumnLine = ColumnRole | 'headingRow';

/** What people wrote on a line of the block, and where; '' for nothing. */
export interface ColumnWords {
  readonly rowIndex: number;
  readonly words: string;
}

/** The columns of the plan as they were recognised, whole or in part. */
export interface ColumnReading {
  readonly headingRowIndex: number | null;
  readonly headings: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** The columns that could serve a role that several could serve, the surest first. */
  readonly doubts: ReadonlyMap<ColumnRole, readonly number[]>;
  /** Whether the plan is read as it stands. */
  readonly isRead: boolean;
}

/** The lines about columns as they stand on Pengaturan ZI. */
export interface ColumnBlock {
  readonly rows: readonly (readonly ContentCell[])[];
  /** Row offsets from the top of the block. */
  readonly dropDowns: readonly DropDown[];
}

const LINES: readonly ColumnLine[] = ['headingRow', ...COLUMN_ROLES];

/** What people wrote on the lines about columns; empty where Pengaturan ZI has none. */
export function readColumnWords(settings: Grid): ReadonlyMap<ColumnLine, ColumnWords> {
  const lines = new Map(LINES.map(line => [normalizeWords(labelOf(line)), line]));
  const found = new Map<ColumnLine, ColumnWords>();
  settings.rows.forEach((_, rowIndex) => {
    const line = lines.get(normalizeWords(cellText(cellAt(settings, rowIndex, SETTINGS_COLUMNS.label))));
    if (line === undefined || found.has(line)) return;
    found.set(line, { rowIndex, words: cellText(cellAt(settings, rowIndex, SETTINGS_COLUMNS.value)) });
  });
  return found;
}

/** The block with what was recognised beside each line, people's cells blank, and a drop-down of the sheet's headings. */
export function buildColumnBlock(reading: ColumnReading): ColumnBlock {
  const { headingRowIndex, headings, columns } = reading;
  const rows = COLUMN_ROLES.map(role => {
    const column = columns.get(role);
    const shown = column === undefined ? null : describeColumn(column, headings);
    const doubt = reading.doubts.get(role)?.map(each => describeColumn(each, headings));
    return lineOf(role, doubt ? formatRoleDoubt(doubt, reading.isRead) : formatRoleReading(role, shown));
  });
  const row = headingRowIndex === null ? null : headingRowIndex + 1;
  const choices = listChoices(headings);
  return {
    rows: [
      layRow(SETTINGS_TABLE, {
        label: text(COLUMN_BLOCK_TITLE, 'section'),
        value: text('', 'outside'),
        explanation: text(COLUMN_BLOCK_HINT, styleOf(SETTINGS_TABLE.explanation)),
      }),
      lineOf('headingRow', formatHeadingRowReading(row)),
      ...rows,
    ],
    dropDowns:
      choices.length < 2
        ? []
        : [
            {
              topRowIndex: 2,
              rowCount: rows.length,
              columnIndex: SETTINGS_COLUMNS.value,
              choices,
              help: COLUMN_BLOCK_HINT,
            },
          ],
  };
}

/** The columns of a header by role; a month matrix by its first and last. */
function readColumns({ columns, monthColumns }: PlanHeader): ReadonlyMap<ColumnRole, number> {
  const roles = new Map<ColumnRole, number>(Object.entries(columns) as [ColumnKey, number][]);
  const [first] = monthColumns ?? [];
  const last = monthColumns?.[monthColumns.length - 1];
  if (first && last) roles.set('firstPeriod', first.columnIndex).set('lastPeriod', last.columnIndex);
  return roles;
}

/** The columns of a table that is no plan yet, by the headings that were understood. */
export function readFound(found: readonly FoundHeading[], headingRowIndex: number | null): ColumnReading {
  const columns = new Map<ColumnRole, number>();
  const doubts = new Map<ColumnRole, number[]>();
  for (const { role, columnIndex } of found) {
    if (role === null || role === 'period') continue;
    const first = columns.get(role);
    if (first === undefined) columns.set(role, columnIndex);
    else doubts.set(role, [...(doubts.get(role) ?? [first]), columnIndex]);
  }
  return {
    headingRowIndex,
    headings: new Map(
      found.map(({ columnIndex, group, text: heading }) => [columnIndex, joinHeading(group, heading)]),
    ),
    columns,
    doubts,
    isRead: false,
  };
}

/** The columns of a plan as it is read. */
export function readHeader(header: PlanHeader): ColumnReading {
  const { bottomRowIndex, groupHeadings, rivals } = header;
  const headings = new Map(
    [...header.headings].map(([column, heading]) => [
      column,
      joinHeading(groupHeadings.get(column), heading),
    ]),
  );
  const columns = readColumns(header);
  const doubts = new Map<ColumnRole, number[]>();
  for (const { role, columnIndex } of rivals)
    doubts.set(role, [...(doubts.get(role) ?? [columns.get(role) ?? 0]), columnIndex]);
  return { headingRowIndex: bottomRowIndex, headings, columns, doubts, isRead: true };
}

/** `Ikhtiar: Perincian`, the heading over a column's own before it. */
function joinHeading(group: string | undefined, heading: string): string {
  return group === undefined || group === '' || heading === '' ? heading : `${group}: ${heading}`;
}

/** `C "Rencana Kinerja"`. */
export function describeColumn(columnIndex: number, headings: ReadonlyMap<number, string>): string {
  const heading = oneLine(headings.get(columnIndex) ?? '');
  const letters = formatColumnLetters(columnIndex);
  return heading === '' ? letters : `${letters} "${heading}"`;
}

function lineOf(line: ColumnLine, reading: string): readonly ContentCell[] {
  return layRow(SETTINGS_TABLE, {
    label: text(labelOf(line), styleOf(SETTINGS_TABLE.label)),
    value: text('', styleOf(SETTINGS_TABLE.value)),
    explanation: text(reading, styleOf(SETTINGS_TABLE.explanation)),
  });
}

/** What stands in the first cell of the line. */
export function labelOf(line: ColumnLine): string {
  return line === 'headingRow' ? HEADING_ROW_LABEL : COLUMN_ROLE_LABELS[line];
}

// A list in an .xlsx file holds 255 characters, and a comma parts its entries.
const MOST_CHARACTERS = 250;

function listChoices(headings: ReadonlyMap<number, string>): readonly string[] {
  const columns = [...headings].sort(([a], [b]) => a - b);
  const room = Math.floor((MOST_CHARACTERS - NO_COLUMN.length) / Math.max(1, columns.length)) - 1;
  const choices = columns.map(([columnIndex, heading]) => {
    const letters = formatColumnLetters(columnIndex);
    const words = formatColumnChoice(letters, oneLine(heading).replace(/,/g, ''));
    if (words.length <= room) return words;
    return room < letters.length + 6 ? letters : `${words.slice(0, room - 1).trimEnd()}…`;
  });
  return [...choices, NO_COLUMN];
}

function oneLine(heading: string): string {
  return heading.replace(/\s+/g, ' ').trim();
}
