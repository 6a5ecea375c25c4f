/** The add-on's own columns on the plan sheet, in the order in which they are appended. */
export const OWN_COLUMN_KEYS = [
  'code',
  'status',
  'due',
  'evidence',
  'reading',
  'correction',
  'decision',
  'reason',
  'fingerprint',
] as const;

export type OwnColumnKey = (typeof OWN_COLUMN_KEYS)[number];

/** Column index (from 0) of each own column that was found by its marker. */
export type OwnColumns = ReadonlyMap<OwnColumnKey, number>;

/** Columns that belong to people: made once, never written again. */
export const PEOPLES_COLUMNS: readonly OwnColumnKey[] = ['correction', 'decision', 'reason'];

/** Columns in the closed group. */
export const GROUPED_COLUMNS: readonly OwnColumnKey[] = [
  'reading',
  'correction',
  'decision',
  'reason',
  'fingerprint',
];
