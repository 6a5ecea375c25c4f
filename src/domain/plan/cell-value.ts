import type { PlainDate } from '../calendar/plain-date.ts';

/**
 * One cell as it was read, freed of time zones. `display` is what people see (locale and number format applied).
 * A date cell whose format or display has no day is a `month`. Texts are untrimmed.
 */
export type CellValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly display: string }
  | { readonly kind: 'date'; readonly date: PlainDate; readonly display: string }
  | { readonly kind: 'month'; readonly year: number; readonly month: number; readonly display: string }
  | { readonly kind: 'error'; readonly text: string };

/** The text of a cell as a person sees it, trimmed; an empty or error cell is ''. */
export function cellText(cell: CellValue): string {
  if (cell.kind === 'empty' || cell.kind === 'error') return '';
  return (cell.kind === 'text' ? cell.text : cell.display).trim();
}
