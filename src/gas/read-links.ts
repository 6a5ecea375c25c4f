import type { RichTextValue } from '../contract/rich-text.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { SheetTexts } from '../sheets/rows/seen-sheets.ts';

/** A sheet and the texts that it is known to show: cells without words have no links. */
export interface LinkSource {
  readonly sheet: Sheet;
  readonly shown: SheetTexts;
}

/** The first link of each cell of a column, by row index; nothing is asked of a column without words. */
export function readLinks({ sheet, shown }: LinkSource, columnIndex: number): Map<number, string> {
  const links = new Map<number, string>();
  if (shown.every(row => (row[columnIndex] ?? '') === '')) return links;
  sheet
    .getRange(1, columnIndex + 1, shown.length, 1)
    .getRichTextValues()
    .forEach(([richText], rowIndex) => {
      const [link] = shown[rowIndex]?.[columnIndex] ? listTextLinks(richText ?? null) : [];
      if (link) links.set(rowIndex, link.url);
    });
  return links;
}

/** Every address in these columns by row index, in two block reads: of links and of formulas; others stand in words. */
export function readAllLinks(
  { sheet, shown }: LinkSource,
  columnIndexes: readonly number[],
): Map<number, string[]> {
  const links = new Map<number, string[]>();
  const isBlank = shown.every(row => columnIndexes.every(columnIndex => (row[columnIndex] ?? '') === ''));
  if (isBlank) return links;
  const left = Math.min(...columnIndexes);
  const range = sheet.getRange(1, left + 1, shown.length, Math.max(...columnIndexes) - left + 1);
  const richTexts = range.getRichTextValues();
  const formulas = range.getFormulas();
  shown.forEach((row, rowIndex) => {
    const urls = columnIndexes.flatMap(columnIndex => {
      const words = row[columnIndex] ?? '';
      if (words === '') return [];
      const c = columnIndex - left;
      const typed = `${words} ${formulas[rowIndex]?.[c] ?? ''}`.match(/https?:\/\/[^\s"'<>()]+/g) ?? [];
      return [...listTextLinks(richTexts[rowIndex]?.[c] ?? null).map(({ url }) => url), ...typed];
    });
    if (urls.length > 0) links.set(rowIndex, [...new Set(urls)]);
  });
  return links;
}

/** The links of a text. Always asked of its runs: what the whole text answers where only a part leads somewhere is not said. */
export function listTextLinks(
  richText: RichTextValue | null,
): readonly { start: number; end: number; url: string }[] {
  return (richText?.getRuns() ?? []).flatMap(run => {
    const url = run.getLinkUrl();
    return url === null ? [] : [{ start: run.getStartIndex(), end: run.getEndIndex(), url }];
  });
}
