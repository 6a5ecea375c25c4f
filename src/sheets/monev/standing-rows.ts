import type { PersonCells } from '../person-cell.ts';
import { type GapRemark, hideRemarks, listGapRemarks } from './gap-remarks.ts';
import { FIELD_PLACE, type FieldWords, hideField, NO_FIELD_WORDS, parseFieldKey } from './report-fields.ts';
import { parseGapKey, parseRowMarks } from './report-keys.ts';
import { parseSheetKey } from './sheet-key.ts';
import { listRowStrays } from './stray-words.ts';

/** What people wrote on the rows of the signed sheet that are no follow-ups. */
export interface OtherRows {
  readonly fields: FieldWords;
  /** Where the sheet shows the words of the matrix. */
  readonly remarks: readonly GapRemark[];
  readonly strays: readonly string[];
}

/** The sheet with the hidden key of each row. */
interface KeyedCells {
  readonly cells: PersonCells;
  readonly keys: readonly string[];
  /** Word of the sheet in a sentence. */
  readonly sheetWord: string;
}

/** People's words on these rows; of a field whose row was copied, those of the first. */
export function readOtherRows({ cells, keys, sheetWord }: KeyedCells, rows: readonly number[]): OtherRows {
  const fields: { -readonly [Field in keyof FieldWords]: FieldWords[Field] } = { ...NO_FIELD_WORDS };
  const remarks: GapRemark[] = [];
  const strays: string[] = [];
  for (const rowIndex of rows) {
    const row = cells[rowIndex] ?? [];
    const key = keys[rowIndex] ?? '';
    const place = { sheetWord, rowIndex };
    const field = parseFieldKey(key);
    const gap = parseGapKey(key);
    if (field && fields[field.field] === null) {
      fields[field.field] = row[FIELD_PLACE] ?? null;
      strays.push(...listRowStrays(hideField(row), field.cellMarks, place));
    } else if (gap) {
      remarks.push(...listGapRemarks(row, gap, rowIndex));
      strays.push(...listRowStrays(hideRemarks(row), gap.cellMarks, place));
    } else strays.push(...listRowStrays(row, readMarks(key), place));
  }
  return { fields, remarks, strays };
}

function readMarks(key: string): readonly string[] {
  return parseRowMarks(key) ?? parseSheetKey(key)?.cellMarks ?? [];
}
