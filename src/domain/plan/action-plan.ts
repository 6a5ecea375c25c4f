import type { CellValue } from './cell-value.ts';

/** The columns that a plan can have; `area` only where AREA and KOMPONEN are two columns. */
export type ColumnKey =
  | 'number'
  | 'area'
  | 'component'
  | 'indicator'
  | 'action'
  | 'evidence'
  | 'target'
  | 'owner';

/** A column of a month matrix; `month` (1–12) is the one at whose end its mark is due (3 for Triwulan I). */
export interface MatrixColumn {
  readonly columnIndex: number;
  readonly month: number;
  /** The week (1–5) of that month where weeks stand below months; null otherwise. */
  readonly week: number | null;
}

/** A cell of a marked month that says more than a mark ("mgg 2", "15", "SK"). */
export interface MarkWords {
  readonly month: number;
  readonly cell: CellValue;
}

/** A column whose heading fits a role as well as that of the column which serves it. */
export interface RivalColumn {
  readonly role: ColumnKey;
  readonly columnIndex: number;
}

/** Where the table stands in the grid. Indices from 0; `columns` holds column indices. */
export interface PlanHeader {
  readonly topRowIndex: number;
  readonly bottomRowIndex: number;
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  /** The columns of a month matrix, left to right; null where the plan has a target column. */
  readonly monthColumns: readonly MatrixColumn[] | null;
  /** Columns that hold the marks and titles of all levels ("A.", "I.", "i."), left to right; empty where none do. */
  readonly levelColumns: readonly number[];
  /** The column of the year that belongs to the times beside it; null for none. */
  readonly yearColumn: number | null;
  /** What a bare ordinal in the target column counts ("Triwulan" for "II"); '' where it counts nothing. */
  readonly periodWord: string;
  /** The headings as they stand in the sheet, by column index. */
  readonly headings: ReadonlyMap<number, string>;
  /** What stands over the heading of a column and over its neighbours ("Ikhtiar" over "Pokok | Perincian"). */
  readonly groupHeadings: ReadonlyMap<number, string>;
  /** Columns that people may mean instead of a recognised one; none where they chose. */
  readonly rivals: readonly RivalColumn[];
}

/** PermenPANRB 90/2021 lists each area twice: once as fulfilment, once as reform. */
export type AreaPart = 'pemenuhan' | 'reform';

/** An area row of the plan. */
export interface AreaRow {
  readonly rowIndex: number;
  /** From the numeral; null where none stands there. */
  readonly numeral: number | null;
  /** From the official names (52/2014, 90/2021, the eight of Reformasi Birokrasi); null where the name is none of them. */
  readonly officialNumber: number | null;
  /** The number that it counts under: its numeral, else that of its name, else the next that is free. */
  readonly number: number | null;
  readonly title: string;
  readonly part: AreaPart | null;
}

/** A component (a numbered heading in an area); its first indicator may stand on the same row. */
export interface ComponentRow {
  readonly rowIndex: number;
  readonly areaRowIndex: number | null;
  /** Null when the number cell holds none. */
  readonly number: number | null;
  readonly title: string;
}

/** One planned activity (kegiatan): a row with an indicator, an action, evidence or a target. */
export interface PlanRow {
  readonly rowIndex: number;
  /** Area number, null when the plan has no areas or the row stands above the first. */
  readonly area: number | null;
  /** The row of the area that it stands below; null above the first. */
  readonly areaRowIndex: number | null;
  readonly areaTitle: string;
  readonly part: AreaPart | null;
  readonly component: number | null;
  readonly componentTitle: string;
  readonly indicator: string;
  readonly action: string;
  readonly evidence: string;
  /** The target cell; empty where the plan has a month matrix. */
  readonly target: CellValue;
  /** Marked months (1–12) of a month matrix, ascending; null where the plan has a target column. */
  readonly markedMonths: readonly number[] | null;
  /** What cells of marked months say besides a mark; without quarters and semesters. */
  readonly markWords: readonly MarkWords[];
  readonly owner: string;
  /** Columns whose cell held a formula error, with its text. */
  readonly errors: readonly { readonly column: ColumnKey; readonly text: string }[];
  /** Columns whose value stands in another cell of the same merge: shared, not repeated. */
  readonly carriedColumns: readonly ColumnKey[];
}

/** A plan as read from its sheet: the record that every rule works on. */
export interface ActionPlan {
  readonly header: PlanHeader;
  readonly areas: readonly AreaRow[];
  readonly components: readonly ComponentRow[];
  readonly rows: readonly PlanRow[];
  /** The first row index after the table. */
  readonly endRowIndex: number;
  /** Texts above the header, top to bottom, one a cell. */
  readonly titleLines: readonly string[];
  /** True when rows stand otherwise than their codes: position says nothing about areas and components then. */
  readonly isSorted: boolean;
  /** Null when neither setting nor title nor targets name one. */
  readonly year: number | null;
  /** The year for which title or targets were written, where the setting says another; null where they agree. */
  readonly statedYear: number | null;
}

/** The row index of the first row below the header. */
export function bodyTopOf({ header }: Pick<ActionPlan, 'header'>): number {
  return header.bottomRowIndex + 1;
}
