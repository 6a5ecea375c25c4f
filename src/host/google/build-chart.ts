import type { ChartSeries, ColumnChart } from '../workbook/column-chart.ts';
import type { GridRange } from '../workbook/grid-range.ts';
import type { Block } from './block.ts';
import { parseColor } from './google-color.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';

/** What a chart builder has been told so far. */
export interface ChartDraft {
  readonly blocks: Block[];
  readonly options: Map<string, unknown>;
  headerCount: number;
  type: 'COLUMN' | 'BAR';
  /** Anchor row and column from 1, and offsets in pixels. */
  place: readonly [row: number, column: number, offsetX: number, offsetY: number] | null;
}

const DEFAULT_SIZE = { width: 600, height: 371 };

/** The chart that Sheets draws of the draft: ranges side by side, the first column names the bars. */
export function buildColumnChart(draft: ChartDraft): ColumnChart {
  if (draft.place === null || draft.blocks.length === 0) {
    throw new GoogleError(GOOGLE_TEXTS.badArgument('chart'));
  }
  const [row, column, offsetX, offsetY] = draft.place;
  const [categories, ...values] = draft.blocks.flatMap(splitColumns);
  if (categories === undefined) throw new GoogleError(GOOGLE_TEXTS.badArgument('range'));
  const { headerCount } = draft;
  return {
    chartId: 0,
    title: readText(draft, 'title'),
    categories: withoutHeaders(categories, headerCount),
    series: values.map((range, index) => buildSeries(draft, range, index)),
    stacked: isStacked(draft),
    horizontal: draft.type === 'BAR',
    row: row - 1,
    column: column - 1,
    offsetX,
    offsetY,
    width: readNumber(draft, 'width') ?? DEFAULT_SIZE.width,
    height: readNumber(draft, 'height') ?? DEFAULT_SIZE.height,
    legend: readLegend(draft),
    verticalTitle: readText(draft, 'vAxis.title'),
  };
}

function splitColumns({ startRow, endRow, startColumn, endColumn }: Block): GridRange[] {
  return Array.from({ length: endColumn - startColumn }, (_, index) => ({
    startRow,
    endRow,
    startColumn: startColumn + index,
    endColumn: startColumn + index + 1,
  }));
}

function withoutHeaders(range: GridRange, headerCount: number): GridRange {
  return { ...range, startRow: Math.min(range.startRow + headerCount, range.endRow - 1) };
}

function buildSeries(draft: ChartDraft, range: GridRange, index: number): ChartSeries {
  const { startRow } = range;
  const name = draft.headerCount > 0 ? { ...range, startRow, endRow: startRow + 1 } : null;
  return { name, values: withoutHeaders(range, draft.headerCount), color: readColor(draft, index) };
}

function readColor(draft: ChartDraft, index: number): string | null {
  const colors = readOption(draft, 'colors');
  const listed = Array.isArray(colors) ? colors[index] : undefined;
  const own = readOption(draft, `series.${index}.color`);
  const color = typeof own === 'string' ? own : listed;
  return typeof color === 'string' ? (parseColor(color) ?? null) : null;
}

function isStacked(draft: ChartDraft): boolean {
  const value = readOption(draft, 'isStacked');
  return value === true || value === 'absolute' || value === 'true';
}

function readLegend(draft: ChartDraft): ColumnChart['legend'] {
  const position = readOption(draft, 'legend.position') ?? readOption(draft, 'legend');
  return position === 'bottom' || position === 'top' || position === 'none' ? position : 'right';
}

function readText(draft: ChartDraft, path: string): string {
  const value = readOption(draft, path);
  return typeof value === 'string' ? value : '';
}

function readNumber(draft: ChartDraft, path: string): number | null {
  const value = readOption(draft, path);
  return typeof value === 'number' ? value : null;
}

/** `legend.position`, whether set under that name or as a record under `legend`. */
function readOption(draft: ChartDraft, path: string): unknown {
  if (draft.options.has(path)) return draft.options.get(path);
  const dot = path.lastIndexOf('.');
  if (dot < 0) return undefined;
  const owner = readOption(draft, path.slice(0, dot));
  return typeof owner === 'object' && owner !== null
    ? (owner as Record<string, unknown>)[path.slice(dot + 1)]
    : undefined;
}
