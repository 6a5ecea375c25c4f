import { isSameDay } from '../../domain/calendar/plain-date.ts';
import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { personWords } from '../person-cell.ts';
import { blank, type ContentCell, type SheetContent } from '../sheet-content.ts';

/** Whether a sheet already shows this content, cell for cell; where links lead is told by the hidden keys. */
export function showsContent(grid: Grid, content: SheetContent): boolean {
  const rowCount = Math.max(grid.rows.length, content.rows.length);
  for (let r = 0; r < rowCount; r += 1) {
    const columnCount = Math.max(grid.rows[r]?.length ?? 0, content.columnWidths.length);
    for (let c = 0; c < columnCount; c += 1) {
      if (!showsCell(cellAt(grid, r, c), content.rows[r]?.[c] ?? blank())) return false;
    }
  }
  return true;
}

function showsCell(standing: CellValue, wanted: ContentCell): boolean {
  switch (wanted.kind) {
    case 'number':
      return standing.kind === 'number' && standing.value === wanted.value;
    case 'day':
      return standing.kind === 'date' && isSameDay(standing.date, wanted.date);
    case 'carried':
      return cellText(standing) === personWords(wanted.cell).trim();
    case 'text':
      return cellText(standing) === wanted.text.trim();
    case 'blank':
      return cellText(standing) === '';
  }
}
