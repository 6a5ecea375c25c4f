import { toDayNumber } from '../domain/calendar/plain-date.ts';
import type { Cell } from '../host/workbook/cell.ts';
import { type CellStyle, DEFAULT_STYLE } from '../host/workbook/cell-style.ts';
import type { ColumnChart } from '../host/workbook/column-chart.ts';
import type { GridRange } from '../host/workbook/grid-range.ts';
import type { PrintSetup, Sheet, Workbook } from '../host/workbook/model.ts';
import { A4_PAGES, createSheet, takeSheetId } from '../host/workbook/new-sheet.ts';
import { ensureColumn, ensureRow, setCell } from '../host/workbook/sheet-cells.ts';
import type { Block, ContentCell, SheetContent } from '../sheets/sheet-content.ts';
import { LINE_COLOURS, LINK_COLOUR, STYLES } from '../sheets/sheet-styles.ts';

const DAY_FORMAT = 'd mmm yyyy';

/** A sheet to be laid, and how its pages lie. */
export interface NamedContent {
  readonly name: string;
  readonly content: SheetContent;
  readonly orientation: PrintSetup['orientation'];
}

/** Lays a sheet at the end of a workbook; no cell of it is a formula, whatever its text begins with. */
export function laySheet(workbook: Workbook, { name, content, orientation }: NamedContent): Sheet {
  const sheet = createSheet(takeSheetId(workbook), name);
  sheet.rowCount = Math.max(1, content.rows.length);
  sheet.columnCount = Math.max(1, content.columnWidths.length);
  content.columnWidths.forEach((widthPixels, index) => {
    const column = ensureColumn(sheet, index);
    column.width = widthPixels;
    column.hidden = content.hiddenColumns.includes(index);
  });
  const styleOf = makeStyles();
  content.rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      setCell(sheet, rowIndex, columnIndex, toCell(cell, styleOf(cell)));
    });
  });
  for (const { rowIndex, heightPixels } of content.rowHeights ?? [])
    Object.assign(ensureRow(sheet, rowIndex), { height: heightPixels });
  sheet.merges = [...content.merges.map(toRange), ...content.mergesAcross.flatMap(toRowRanges)];
  sheet.frozenRows = content.frozenRowCount;
  sheet.gridlinesHidden = true;
  sheet.tabColor = content.tabColour;
  const repeatedRows = content.frozenRowCount === 0 ? null : { start: 0, end: content.frozenRowCount };
  sheet.print = { ...A4_PAGES, orientation, repeatedRows };
  if (content.chart) sheet.charts = [toChart(content.chart)];
  workbook.sheets.push(sheet);
  return sheet;
}

/** Styles that look alike are one record. */
function makeStyles(): (cell: ContentCell) => CellStyle {
  const made = new Map<string, CellStyle>();
  return cell => {
    const numberFormat = formatOf(cell);
    const isLink = cell.kind === 'text' && cell.links.length > 0;
    const key = `${cell.style} ${numberFormat} ${isLink}`;
    const style = made.get(key) ?? toStyle(cell, numberFormat, isLink);
    made.set(key, style);
    return style;
  };
}

function formatOf(cell: ContentCell): string {
  if (cell.kind === 'day') return cell.format ?? DAY_FORMAT;
  return cell.kind === 'number' ? cell.format : '@';
}

function toStyle(cell: ContentCell, numberFormat: string, isLink: boolean): CellStyle {
  const look = STYLES[cell.style];
  const line = { line: 'solid', color: LINE_COLOURS.line } as const;
  const between = { line: 'solid', color: LINE_COLOURS.betweenColumns } as const;
  return {
    ...DEFAULT_STYLE,
    numberFormat,
    fontSize: look.fontSize,
    bold: look.isBold,
    italic: look.isItalic,
    fontColor: isLink ? LINK_COLOUR : look.colour,
    fill: look.background === '#ffffff' ? null : look.background,
    horizontalAlignment: look.align,
    verticalAlignment: look.verticalAlign,
    wrap: look.wraps,
    borders: look.hasBorder ? { top: line, bottom: line, left: between, right: between } : {},
  };
}

function toCell(cell: ContentCell, style: CellStyle): Cell {
  switch (cell.kind) {
    case 'blank':
    case 'carried':
      return { value: null, style };
    case 'number':
      return { value: cell.value, style };
    case 'day':
      return { value: toDayNumber(cell.date), style };
    case 'text': {
      const [link] = cell.links;
      return link === undefined ? { value: cell.text, style } : { value: cell.text, link: link.url, style };
    }
  }
}

function toRange({ topRowIndex, leftColumnIndex, rowCount, columnCount }: Block): GridRange {
  return {
    startRow: topRowIndex,
    endRow: topRowIndex + rowCount,
    startColumn: leftColumnIndex,
    endColumn: leftColumnIndex + columnCount,
  };
}

function toRowRanges(block: Block): readonly GridRange[] {
  return Array.from({ length: block.rowCount }, (_, i) =>
    toRange({ ...block, topRowIndex: block.topRowIndex + i, rowCount: 1 }),
  );
}

function toChart(chart: NonNullable<SheetContent['chart']>): ColumnChart {
  const { categories, values } = chart;
  const below = (range: GridRange): GridRange => ({ ...range, startRow: range.startRow + 1 });
  return {
    chartId: 1,
    title: chart.title,
    categories: below(toRange(categories)),
    series: chart.colours.map((color, index) => {
      const column = toRange({ ...values, leftColumnIndex: values.leftColumnIndex + index, columnCount: 1 });
      return { name: { ...column, endRow: column.startRow + 1 }, values: below(column), color };
    }),
    stacked: true,
    horizontal: false,
    row: chart.anchorRowIndex,
    column: chart.anchorColumnIndex,
    offsetX: 0,
    offsetY: 0,
    width: chart.widthPixels,
    height: chart.heightPixels,
    legend: 'right',
    verticalTitle: '',
  };
}
