import type { PersonCell, PersonCells } from '../person-cell.ts';
import type { ContentCell, SheetContent } from '../sheet-content.ts';
import { cellWords, contentWords, flattenWords } from './cell-words.ts';

/** Whether a sheet already shows this content, cell for cell; where links lead is told by the hidden keys. */
export function showsContent(cells: PersonCells, content: SheetContent): boolean {
  const rowCount = Math.max(cells.length, content.rows.length);
  for (let r = 0; r < rowCount; r += 1) {
    const columnCount = Math.max(cells[r]?.length ?? 0, content.columnWidths.length);
    for (let c = 0; c < columnCount; c += 1) {
      if (!showsCell(cells[r]?.[c] ?? null, content.rows[r]?.[c])) return false;
    }
  }
  return true;
}

function showsCell(standing: PersonCell | null, wanted: ContentCell | undefined): boolean {
  const words = standing === null ? '' : cellWords(standing);
  return flattenWords(words) === flattenWords(wanted ? contentWords(wanted) : '');
}
