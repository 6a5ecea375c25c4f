import { everyIndex } from '../every-index.ts';

/** The texts of a sheet by row and column, as people see them. */
export type SheetTexts = readonly (readonly string[])[];

/** What sheets showed when this run last read them whole, and what it wrote on them since. */
export class SeenSheets {
  private readonly texts = new Map<number, string[][]>();

  remember(sheetId: number, texts: SheetTexts): void {
    this.texts.set(
      sheetId,
      texts.map(row => [...row]),
    );
  }

  recall(sheetId: number): SheetTexts {
    return this.texts.get(sheetId) ?? [];
  }

  has(sheetId: number): boolean {
    return this.texts.has(sheetId);
  }

  /** Whether a sheet still shows what was seen. */
  isShown(sheetId: number, now: SheetTexts): boolean {
    return isSameTexts(now, this.recall(sheetId));
  }

  /** Columns were put in at that place; rows that end before it show nothing there. */
  insertColumns(sheetId: number, columnIndex: number, shown: readonly string[]): void {
    for (const row of this.texts.get(sheetId) ?? [])
      if (row.length > columnIndex) row.splice(columnIndex, 0, ...shown);
  }

  note(sheetId: number, place: { rowIndex: number; columnIndex: number }, shown: string): void {
    const texts = this.texts.get(sheetId) ?? [];
    this.texts.set(sheetId, texts);
    while (texts.length <= place.rowIndex) texts.push([]);
    const row = texts[place.rowIndex] ?? [];
    while (row.length < place.columnIndex) row.push('');
    row[place.columnIndex] = shown;
  }
}

/** Whether two readings show the same; blanks at the ends do not count. */
export function isSameTexts(now: SheetTexts, known: SheetTexts): boolean {
  const rowCount = Math.max(now.length, known.length);
  return everyIndex(rowCount, i => isSameRow(now[i] ?? [], known[i] ?? []));
}

/** Whether two rows show the same; blanks at the end do not count. */
function isSameRow(now: readonly string[], known: readonly string[]): boolean {
  const width = Math.max(now.length, known.length);
  return everyIndex(width, i => (now[i] ?? '') === (known[i] ?? ''));
}
