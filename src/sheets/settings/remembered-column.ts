import { COLUMN_ROLES, type ColumnRole } from '../../domain/plan/column-choice.ts';

/** A column of the plan that was chosen before: where it is now, and marks of the words of that choice and of its heading. */
export interface RememberedColumn {
  readonly columnIndex: number;
  readonly wordsMark: string;
  /** Tells where the row of headings went when rows were put in above it. */
  readonly headingMark: string;
}

/** The words of the mark on a chosen column, `7 indicator a1b2 c3d4`: the sheet's id first, for a duplicated sheet has them too. */
export function formatChosen(
  sheetId: number,
  role: ColumnRole,
  { wordsMark, headingMark }: RememberedColumn,
): string {
  return [sheetId, role, wordsMark, headingMark].join(' ');
}

/** What the mark on a column says; null for one that came with a duplicated sheet, and for any other words. */
export function parseChosen(
  words: string,
  { sheetId, columnIndex }: { readonly sheetId: number; readonly columnIndex: number },
): { readonly role: ColumnRole; readonly column: RememberedColumn } | null {
  const [id, name, wordsMark, headingMark] = words.split(' ');
  const role = COLUMN_ROLES.find(one => one === name);
  if (role === undefined || id !== String(sheetId) || !wordsMark || !headingMark) return null;
  return { role, column: { columnIndex, wordsMark, headingMark } };
}
