import type { GridRange } from './grid-range.ts';

/** One row of bars. */
export interface ChartSeries {
  /** The cell that names it. */
  readonly name: GridRange | null;
  readonly values: GridRange;
  /** `#rrggbb`. */
  readonly color: string | null;
}

/** A column chart made by the script; charts of people stay in the file and are not modelled. */
export interface ColumnChart {
  readonly chartId: number;
  readonly title: string;
  readonly categories: GridRange | null;
  readonly series: readonly ChartSeries[];
  readonly stacked: boolean;
  /** Bars lying down. */
  readonly horizontal: boolean;
  /** Where its upper left corner stands; offsets in pixels inside the cell. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly legend: 'bottom' | 'right' | 'top' | 'none';
  readonly verticalTitle: string;
}
