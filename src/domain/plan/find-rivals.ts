import type { ColumnKey, PlanHeader, RivalColumn } from './action-plan.ts';
import { cellText } from './cell-value.ts';
import type { HeadedColumn } from './choose-columns.ts';
import type { ColumnChoice } from './column-choice.ts';
import { SURE_HEADINGS, YEAR_HEADINGS } from './columns.ts';
import { cellAt } from './grid.ts';
import type { HeaderSearch } from './header-search.ts';
import { normalizeHeading } from './heading-text.ts';
import { namesTimes } from './time-column.ts';

const LOOKED_AT_ROWS = 200;
// What stands beside such a column is finer, and says when within it.
const COARSE_TIME: ReadonlySet<string> = new Set([
  'TRIWULAN',
  'TARGET TRIWULAN',
  'TW',
  'SEMESTER',
  'TARGET SEMESTER',
  'PERIODE',
]);
const VAGUE_TIME: ReadonlySet<string> = new Set(['TARGET', 'SELESAI', ...YEAR_HEADINGS]);

/** The columns that could serve a role as well as the one that was recognised for it, in the order of the roles. */
export function findRivals(
  search: HeaderSearch,
  { header, headed }: { readonly header: PlanHeader; readonly headed: readonly HeadedColumn[] },
  choice: ColumnChoice,
): readonly RivalColumn[] {
  const roles = (['indicator', 'action', 'evidence', 'target', 'owner'] as const).filter(
    role => !choice.columns.has(role),
  );
  return roles.flatMap(role => {
    const chosen = headed.find(({ columnIndex }) => columnIndex === header.columns[role]);
    if (chosen === undefined) return [];
    const others = headed.filter(column => column.columnIndex !== chosen.columnIndex);
    return others
      .filter(column => isRival(search, header, { role, chosen, column }))
      .map(({ columnIndex }) => ({ role, columnIndex }));
  });
}

interface Pair {
  readonly role: ColumnKey;
  readonly chosen: HeadedColumn;
  readonly column: HeadedColumn;
}

// BULAN beside MINGGU KE or TANGGAL is only a part of the time.
const PART_OF_TIME = /^(?:MINGGU|PEKAN|TANGGAL|TGL)(?: KE)?$/;

function isRival(search: HeaderSearch, header: PlanHeader, { role, chosen, column }: Pair): boolean {
  const wording = column.match?.wording ?? '';
  if (role === 'target' && column.match === null && PART_OF_TIME.test(normalizeHeading(column.text)))
    return bodyRows(search, header).some(
      row => cellText(cellAt(search.grid, row, column.columnIndex)) !== '',
    );
  if (column.match?.key !== role || header.levelColumns.includes(column.columnIndex)) return false;
  if (Object.values(header.columns).includes(column.columnIndex)) return false;
  const rows = bodyRows(search, header).map(rowIndex =>
    [chosen, column].map(({ columnIndex }) => cellText(cellAt(search.grid, rowIndex, columnIndex))),
  );
  const differs = rows.some(([own, other]) => other !== '' && own !== '' && own !== other);
  if (!differs) return false;
  if (role !== 'target') {
    const sure = SURE_HEADINGS[role] ?? [];
    return sure.includes(wording) && sure.includes(chosen.match?.wording ?? '');
  }
  if (COARSE_TIME.has(wording) || VAGUE_TIME.has(wording)) return false;
  return namesTimes(bodyRows(search, header).map(row => cellAt(search.grid, row, column.columnIndex)));
}

function bodyRows({ grid }: HeaderSearch, { bottomRowIndex }: PlanHeader): readonly number[] {
  const last = Math.min(grid.rows.length, bottomRowIndex + 1 + LOOKED_AT_ROWS);
  return Array.from(
    { length: Math.max(0, last - bottomRowIndex - 1) },
    (_, index) => bottomRowIndex + 1 + index,
  );
}
