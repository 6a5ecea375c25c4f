import { isSameDay, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { formatGone } from '../../messages/evidence-sheet-id.ts';
import { describeGone, type KnownEvidence } from '../../sheets/evidence/describe-gone.ts';
import type { EVIDENCE, StandingLine } from '../../sheets/evidence/evidence-table.ts';
import type { MergedRow } from '../../sheets/evidence/merge-lines.ts';
import type { KeyOwnedBy } from '../../sheets/own-table.ts';
import { blank, type ContentCell, day, number, text } from '../../sheets/sheet-content.ts';

/** A column of Bukti ZI that the add-on writes. */
export type WrittenColumn = KeyOwnedBy<typeof EVIDENCE, 'add-on' | 'hidden'>;

/** A column of Bukti ZI as it is to be, row by row. */
export interface LaidColumn {
  readonly key: WrittenColumn;
  readonly cells: readonly ContentCell[];
  /** Whether the sheet shows the cell already. */
  readonly shown: readonly boolean[];
}

/** The column of these rows as it is to be, and what of it stands already. */
export function layColumn(
  key: WrittenColumn,
  rows: readonly MergedRow[],
  facts: { readonly known: KnownEvidence; readonly today: PlainDate },
): LaidColumn {
  const cells = rows.map(row => cellOf(key, row, facts));
  return { key, cells, shown: rows.map((row, i) => shows(key, row, cells[i] ?? blank())) };
}

/** Whether people added the row themselves. */
export function isPeoplesRow(row: MergedRow | undefined): boolean {
  return row?.standing?.key === '' && row.wanted === null;
}

function cellOf(
  key: WrittenColumn,
  { standing, wanted, order, isRemoved }: MergedRow,
  { known, today }: { readonly known: KnownEvidence; readonly today: PlainDate },
): ContentCell {
  if (key === 'order') return number(order);
  if (key === 'linkSeen') return linkSeenCell(standing, today);
  if (wanted) return wanted.cells[key];
  if (key === 'uploaded') return standing?.uploadedOn ? day(standing.uploadedOn) : blank();
  if (key === 'status' && !isRemoved && standing && standing.key !== '')
    return text(formatGone(describeGone(standing.key, known)));
  return text(standing?.texts[key] ?? '');
}

function linkSeenCell(standing: StandingLine | null, today: PlainDate): ContentCell {
  if (!standing || standing.texts.link === '') return blank();
  return day(standing.linkSeen.kind === 'date' ? standing.linkSeen.date : today);
}

function shows(key: WrittenColumn, row: MergedRow, cell: ContentCell): boolean {
  const { standing } = row;
  if (!standing) return false;
  if (key !== 'order' && isPeoplesRow(row)) return true;
  if (cell.kind === 'number') return standing.texts[key] === String(cell.value);
  // A file may be named by blanks only; texts of a sheet are read without those at their ends.
  if (cell.kind !== 'day') return standing.texts[key] === (cell.kind === 'text' ? cell.text.trim() : '');
  const shown = key === 'uploaded' ? standing.uploadedOn : dayOf(standing);
  return shown !== null && isSameDay(shown, cell.date);
}

function dayOf({ linkSeen }: StandingLine): PlainDate | null {
  return linkSeen.kind === 'date' ? linkSeen.date : null;
}
