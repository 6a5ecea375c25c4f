import type { PersonCell, PersonCells } from '../person-cell.ts';
import { PAPER_COLUMNS } from './report-grid.ts';
import { splitMarks } from './report-keys.ts';

/** What people write on the signed sheet besides the follow-ups, by the word in its row's hidden key. */
export const REPORT_FIELDS = ['meetingDay', 'meetingPlace', 'meetingLead', 'conclusion'] as const;

export type ReportField = (typeof REPORT_FIELDS)[number];

/** Column index of a field's words, beside their label. */
export const FIELD_PLACE = 2;
/** Columns that they run over. */
export const FIELD_COLUMNS = PAPER_COLUMNS - FIELD_PLACE;

/** People's words in the fields; null where they wrote none. */
export type FieldWords = Readonly<Record<ReportField, PersonCell | null>>;

export const NO_FIELD_WORDS: FieldWords = {
  meetingDay: null,
  meetingPlace: null,
  meetingLead: null,
  conclusion: null,
};

interface FieldKey {
  readonly field: ReportField;
  /** A mark of each own cell of the row. */
  readonly cellMarks: readonly string[];
}

/** `ISI|meetingDay|a1b2c`: the hidden words of a row that people fill. */
export function formatFieldKey({ field, cellMarks }: FieldKey): string {
  return ['ISI', field, cellMarks.join('.')].join('|');
}

export function parseFieldKey(text: string): FieldKey | null {
  const [word, name, marks] = text.split('|');
  const field = REPORT_FIELDS.find(one => one === name);
  return word !== 'ISI' || field === undefined ? null : { field, cellMarks: splitMarks(marks) };
}

/** The row without the words that belong in its field. */
export function hideField(row: PersonCells[number]): PersonCells[number] {
  return row.map((cell, at) => (at === FIELD_PLACE ? null : cell));
}
