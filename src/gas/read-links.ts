import type { RichTextValue } from '../contract/rich-text.ts';
import type { Sheet } from '../contract/sheet.ts';

/** The first link of each cell of a column, by row index. */
export function readLinks(sheet: Sheet, columnIndex: number, rowCount: number): Map<number, string> {
  const links = new Map<number, string>();
  sheet
    .getRange(1, columnIndex + 1, rowCount, 1)
    .getRichTextValues()
    .forEach(([richText], rowIndex) => {
      const [url] = listLinks(richText ?? null);
      if (url !== undefined) links.set(rowIndex, url);
    });
  return links;
}

/** Every address in these columns by row index, in three block reads: of links, of formulas, of what is shown. */
export function readAllLinks(sheet: Sheet, columnIndexes: readonly number[]): Map<number, string[]> {
  const links = new Map<number, string[]>();
  const rowCount = sheet.getLastRow();
  if (rowCount === 0 || columnIndexes.length === 0) return links;
  const left = Math.min(...columnIndexes);
  const range = sheet.getRange(1, left + 1, rowCount, Math.max(...columnIndexes) - left + 1);
  const richTexts = range.getRichTextValues();
  const formulas = range.getFormulas();
  range.getDisplayValues().forEach((shown, rowIndex) => {
    const urls = columnIndexes.flatMap(columnIndex => {
      const c = columnIndex - left;
      const typed =
        `${shown[c] ?? ''} ${formulas[rowIndex]?.[c] ?? ''}`.match(/https?:\/\/[^\s"'<>()]+/g) ?? [];
      return [...listLinks(richTexts[rowIndex]?.[c] ?? null), ...typed];
    });
    if (urls.length > 0) links.set(rowIndex, [...new Set(urls)]);
  });
  return links;
}

function listLinks(richText: RichTextValue | null): string[] {
  return (richText?.getRuns() ?? []).flatMap(run => run.getLinkUrl() ?? []);
}
