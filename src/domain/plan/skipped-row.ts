import type { ColumnKey } from './action-plan.ts';
import { cellText } from './cell-value.ts';
import { columnOfHeading } from './columns.ts';
import { cellAt } from './grid.ts';
import { normalizeHeading } from './heading-text.ts';
import { hasOwnContent, ownText, type SheetRow, type TableSource } from './sheet-row.ts';

const LONGEST_HEADING = 80;

/** A test for rows that only repeat the header, as tables over several printed pages have them. */
export function repeatedHeaderTest({ grid, header }: TableSource): (row: SheetRow) => boolean {
  const keys = Object.keys(header.columns) as ColumnKey[];
  const wordings = new Map(
    keys.map(key => {
      const column = header.columns[key] ?? 0;
      const rows = [header.topRowIndex, header.bottomRowIndex];
      return [key, rows.map(rowIndex => normalizeHeading(cellText(cellAt(grid, rowIndex, column))))];
    }),
  );
  const months = (header.monthColumns ?? []).map(({ columnIndex }) => columnIndex);
  const headingsAt = (rowIndex: number): string =>
    months.map(columnIndex => normalizeHeading(cellText(cellAt(grid, rowIndex, columnIndex)))).join('|');
  const monthHeadings = headingsAt(header.bottomRowIndex);
  return row => {
    // "1 2 3 …" may also be counts of a row.
    const mayRepeat = /[A-Z]/.test(monthHeadings) || (months.length > 0 && row.texts.length === 0);
    if (mayRepeat && headingsAt(row.rowIndex) === monthHeadings) return true;
    const filled = keys.filter(key => ownText(row, key) !== '');
    if (filled.length < 2 || row.texts.some(text => text.length > LONGEST_HEADING)) return false;
    return filled.every(key => {
      const text = ownText(row, key);
      return wordings.get(key)?.includes(normalizeHeading(text)) || columnOfHeading(text)?.key === key;
    });
  };
}

/** True for the row of column numbers under a header: 1 2 3 4 5 6, "(1) (2) (3)", "a b c". */
export function isColumnNumberRow(row: SheetRow): boolean {
  if (!hasOwnContent(row)) return false;
  const texts = row.texts;
  if (texts.length < 3) return false;
  return texts.every(text => /^\(?\d{1,2}\)?(?:\s*=.*)?$/.test(text)) || areLettersInOrder(texts);
}

// Of columns that are not read the letters are missing.
function areLettersInOrder(texts: readonly string[]): boolean {
  const letters = texts.map(text => /^\(?([a-z])[.)]?$/i.exec(text)?.[1]?.toLowerCase() ?? '');
  return letters[0] === 'a' && letters.every((letter, at) => at === 0 || letter > (letters[at - 1] ?? ''));
}

const SECTION_TITLE =
  /^(?:(?:[A-Z]|[IVX]{1,4})\s*[.)]\s*)?(?:KOMPONEN\s+|ASPEK\s+)?(?:PENGUNGKIT|HASIL)(?:\s*\([^)]*\)?)?[\s\d.,%]*$/i;

/** True for the title of a level above areas ("PENGUNGKIT", "B. HASIL (40)"). */
export function isSectionTitle(title: string): boolean {
  return SECTION_TITLE.test(title.trim());
}

/** True for a row that holds the title of a level above areas. */
export function opensSection(row: SheetRow): boolean {
  const last = row.content.length < 2 ? row.texts[row.texts.length - 1] : undefined;
  const title = ownText(row, 'component') || (last ?? '');
  return row.texts.length <= 3 && !row.hasOwnMark && isSectionTitle(title);
}

/** True for a lettered heading above areas ("A | PENGUNGKIT") and for a total: no area, no component, no plan row. */
export function isSectionRow(row: SheetRow): boolean {
  if (opensSection(row)) return true;
  const isLettered = /^[A-HJ-UW-Z]\s?[.)]?$/.test(ownText(row, 'number'));
  if (isLettered && row.texts.length <= 2 && !row.hasOwnMark) return true;
  if (isTotalRow(row)) return true;
  const isActivity = row.content.includes('indicator') || row.content.includes('action');
  const title = ownText(row, 'component') || ownText(row, 'number');
  return !isActivity && /^(?:sub\s*)?(?:jumlah|total)\b/i.test(title);
}

const TOTAL = /^(?:(?:sub|grand)\s*)?(?:jumlah|total)(?:\s+(?:total|keseluruhan|kegiatan))?\s*[:.]?$/i;

const AMOUNT = /^(?:rp\.?\s*)?[\d.,%\s]+(?:[a-z]+)?$/i;

// "JUMLAH" in the column of activities with numbers below the months, "Total | 3 kegiatan".
function isTotalRow(row: SheetRow): boolean {
  const words = row.texts.filter(text => !AMOUNT.test(text));
  return words.length === 1 && TOTAL.test(words[0] ?? '');
}

/** True for a remark below the table ("Catatan: …", "*) …"), in whatever column it stands. */
export function isRemarkRow(row: SheetRow): boolean {
  const texts = row.texts;
  return (
    texts.length === 1 &&
    /^(?:(?:catatan|keterangan|ket|nb|note|sumber)\b[^:.]{0,20}[.:]|\*)/i.test(texts[0] ?? '')
  );
}

/** True for the heading of a list of remarks below the table: "Catatan:" with nothing behind it. */
export function isRemarkHeading(row: SheetRow): boolean {
  return (
    row.texts.length === 1 &&
    /^(?:catatan|keterangan|ket|nb|note|legenda)(?:\s+(?:warna|tambahan|umum))?\s*:?$/i.test(
      row.texts[0] ?? '',
    )
  );
}
