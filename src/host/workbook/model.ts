import type { Cell } from './cell.ts';
import type { CellStyle } from './cell-style.ts';
import type { ColumnChart } from './column-chart.ts';
import type { DeveloperMetadata } from './developer-metadata.ts';
import type { GridRange, Span } from './grid-range.ts';
import type { ConditionalFormat, DataValidation, ProtectedRange } from './sheet-rules.ts';

/** One row; cells beyond the array's end and holes in it are empty. */
export interface Row {
  readonly cells: (Cell | undefined)[];
  /** Pixels; undefined: the sheet's default, and estimated on save where text wraps. */
  height: number | undefined;
  hidden: boolean;
  /** Hidden by the filter. */
  filtered: boolean;
  /** The look of cells that the row does not hold. */
  style: CellStyle | undefined;
  /** Where the codec read it. */
  readonly source?: number;
}

export interface Column {
  /** Pixels; undefined: the sheet's default. */
  width: number | undefined;
  /** Hidden by a person; columns of a closed group are hidden without it. */
  hidden: boolean;
  /** The look of cells that the column does not hold. */
  style: CellStyle | undefined;
  readonly source?: number;
}

/** Neighbouring columns that fold together; groups nest, depth counts from 1. */
export interface ColumnGroup extends Span {
  readonly depth: number;
  readonly collapsed: boolean;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'other';
  /** All columns on one page's width, as many pages long as needed. */
  readonly fitToWidth: boolean;
  /** Inches. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Rows printed on top of every page; the frozen ones of own sheets. */
  readonly repeatedRows: Span | null;
}

export interface Sheet {
  readonly sheetId: number;
  name: string;
  visibility: 'visible' | 'hidden' | 'very-hidden';
  /** A tab without cells, such as a chart of its own. */
  kind?: 'object';
  rowCount: number;
  columnCount: number;
  /** Sparse, by row index; never longer than rowCount. */
  readonly rows: (Row | undefined)[];
  /** Sparse, by column index; never longer than columnCount. */
  readonly columns: (Column | undefined)[];
  /** Pixels. */
  defaultRowHeight: number;
  defaultColumnWidth: number;
  frozenRows: number;
  frozenColumns: number;
  /** By start, outer before inner. */
  columnGroups: readonly ColumnGroup[];
  merges: readonly GridRange[];
  /** `#rrggbb`. */
  tabColor: string | null;
  gridlinesHidden: boolean;
  /** The first rule that applies wins. */
  conditionalFormats: readonly ConditionalFormat[];
  validations: readonly DataValidation[];
  /** Columns that people converted to a table of Google's: they take no formats and no validations. */
  typedRanges?: readonly GridRange[];
  autoFilter: GridRange | null;
  /** null: the sheet is not protected. */
  protection: { readonly description: string; readonly canEdit: boolean } | null;
  protectedRanges: readonly ProtectedRange[];
  charts: readonly ColumnChart[];
  print: PrintSetup;
  /** Where the codec read it. */
  readonly source?: number;
}

/** A name for a place or formula, kept as people made it. */
export interface NamedRange {
  readonly name: string;
  /** null: known in the whole workbook. */
  readonly sheetId: number | null;
  /** Without equals sign, as in the file: `'Rencana Aksi'!$A$1:$F$80`. */
  readonly formula: string;
  readonly source?: number;
}

/** A workbook as the script sees it. Sheets are changed through sheet-cells.ts, edit-*.ts and by replacing their lists. */
export interface Workbook {
  spreadsheetId: string;
  title: string;
  /** IANA name. */
  timeZone: string;
  /** As Sheets writes it: `in_ID`. */
  locale: string;
  /** Of the file; cells of the model always count from 1899. */
  dateSystem: 1900 | 1904;
  /** In tab order. */
  readonly sheets: Sheet[];
  activeSheetId: number;
  /** Taken through takeSheetId. */
  nextSheetId: number;
  readonly documentProperties: Map<string, string>;
  metadata: readonly DeveloperMetadata[];
  namedRanges: readonly NamedRange[];
}
