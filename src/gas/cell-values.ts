import type { RichTextValue } from '../contract/rich-text.ts';
import { toDayNumber } from '../domain/calendar/plain-date.ts';
import { type ContentCell, wordsOfCell } from '../sheets/sheet-content.ts';
import { google } from './google.ts';

/** The rich texts of cells; texts that are equal and lead nowhere are built once. */
export function toRichTexts(rows: readonly (readonly ContentCell[])[]): RichTextValue[][] {
  const built = new Map<string, RichTextValue>();
  return rows.map(row =>
    row.map(cell => {
      if (wordsOfCell(cell).links.length > 0) return toRichText(cell);
      const words = shownText(cell);
      const known = built.get(words) ?? toRichText(cell);
      built.set(words, known);
      return known;
    }),
  );
}

/** The rich text of a cell with its links; cells of numbers are empty text. */
export function toRichText(cell: ContentCell): RichTextValue {
  const { links } = wordsOfCell(cell);
  const builder = google.SpreadsheetApp.newRichTextValue().setText(shownText(cell));
  for (const link of links) {
    if (link.end <= LONGEST) builder.setLinkUrl(link.start, link.end, link.url);
  }
  return builder.build();
}

/** What a cell of text shows, once written; blank for a number. */
export function shownText(cell: ContentCell): string {
  return removeControls(wordsOfCell(cell).text.slice(0, LONGEST));
}

/** The most characters that Sheets takes in a cell. */
const LONGEST = 50_000;

/** People's words that are carried over lose only what makes Sheets read a text otherwise than it looks, each for a blank. */
function removeControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff]/g, ' ');
}

/** What `setValues` is given: the day number or the number; blank for a text. */
export function numberOf(cell: ContentCell): number | '' {
  if (cell.kind === 'day') return toDayNumber(cell.date);
  if (cell.kind === 'carried' && cell.cell.kind === 'value') return cell.cell.value;
  return cell.kind === 'number' ? cell.value : '';
}
