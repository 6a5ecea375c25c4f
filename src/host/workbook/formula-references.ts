import { formatColumn, MAX_COLUMNS, MAX_ROWS, parseColumn } from './a1.ts';

/** One end of a reference; null: a whole column has no row, a whole row no column. */
export interface ReferenceCorner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference in a formula, as `'Rencana Aksi'!$A$1:B7`. */
export interface FormulaReference {
  /** Unquoted; null: the formula's own sheet. */
  readonly sheet: string | null;
  /** One corner, or two. */
  readonly corners: readonly ReferenceCorner[];
}

const SHEET = "(?:'(?:[^']|'')*'|[A-Za-z_\\u0080-\\uffff][\\w.\\u0080-\\uffff]*)!";
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}';
const REFERENCE = `(?:${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6})(?![\\w.(!\\u0080-\\uffff])`;
/** Texts, references, and the words, numbers and brackets that only look like references. */
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|\\[\\d+\\](?:${SHEET}|!)?${REFERENCE}|\\[[^\\]]*\\]|(${SHEET})?(${REFERENCE})|'(?:[^']|'')*'|[A-Za-z_\\\\\\u0080-\\uffff][\\w.\\u0080-\\uffff]*|\\d+(?:\\.\\d*)?(?:[Ee][+-]?\\d+)?`,
  'g',
);

/** The formula with each reference replaced by what `change` returns; null is a reference that is lost. */
export function mapReferences(
  formula: string,
  change: (reference: FormulaReference) => FormulaReference | null,
): string {
  return formula.replace(TOKEN, (token: string, prefix: string | undefined, body: string | undefined) => {
    if (body === undefined) return token;
    const sheet = prefix === undefined ? null : unquoteSheet(prefix.slice(0, -1));
    const reference = { sheet, corners: body.split(':').map(parseReferenceCorner) };
    const changed = change(reference);
    if (changed === null) return `${prefix ?? ''}#REF!`;
    if (changed === reference) return token;
    const kept = changed.sheet === sheet ? (prefix ?? '') : `'${(changed.sheet ?? '').replace(/'/g, "''")}'!`;
    return kept + formatCorners(changed.corners);
  });
}

/** A formula as it reads when it is filled `rows` down and `columns` right. */
export function fillFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, reference => {
    const corners = reference.corners.map(corner => ({
      ...corner,
      row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
      column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
    }));
    const inside = corners.every(
      ({ row, column }) =>
        (row === null || (row >= 0 && row < MAX_ROWS)) &&
        (column === null || (column >= 0 && column < MAX_COLUMNS)),
    );
    return inside ? { ...reference, corners } : null;
  });
}

function unquoteSheet(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function parseReferenceCorner(text: string): ReferenceCorner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const letters = match?.[2] ?? '';
  const digits = match?.[4] ?? '';
  // In "$5" the dollar stands before the row.
  const rowOnly = letters === '';
  return {
    column: rowOnly ? null : parseColumn(letters),
    columnFixed: !rowOnly && match?.[1] === '$',
    row: digits === '' ? null : Number(digits) - 1,
    rowFixed: (rowOnly ? match?.[1] : match?.[3]) === '$',
  };
}

function formatCorners(corners: readonly ReferenceCorner[]): string {
  return corners
    .map(corner => {
      const column =
        corner.column === null ? '' : `${corner.columnFixed ? '$' : ''}${formatColumn(corner.column)}`;
      const row = corner.row === null ? '' : `${corner.rowFixed ? '$' : ''}${corner.row + 1}`;
      return column + row;
    })
    .join(':');
}
