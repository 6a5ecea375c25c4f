import { toDayNumber } from '../domain/calendar/plain-date.ts';
import { formatDay } from '../messages/month-id.ts';
import type { PersonCell, PersonCells } from './person-cell.ts';
import type { ContentCell, SheetContent } from './sheet-content.ts';

/** The cells of a sheet that was just written, as they would be read back. */
export function cellsOfContent({ rows }: Pick<SheetContent, 'rows'>): PersonCells {
  return rows.map(row => row.map(toCell));
}

function toCell(cell: ContentCell): PersonCell | null {
  switch (cell.kind) {
    case 'text':
      return cell.text === '' ? null : { kind: 'text', text: cell.text, links: cell.links };
    case 'number':
      return { kind: 'value', value: cell.value, format: cell.format, display: String(cell.value) };
    case 'day':
      return {
        kind: 'value',
        value: toDayNumber(cell.date),
        format: cell.format ?? '',
        display: formatDay(cell.date),
      };
    case 'carried':
      return cell.cell;
    case 'blank':
      return null;
  }
}
