import type { EmbeddedChart, EmbeddedChartBuilder } from '../../contract/chart.ts';
import type { ColumnChart } from '../workbook/column-chart.ts';
import type { Sheet } from '../workbook/model.ts';
import type { Block } from './block.ts';
import { buildColumnChart, type ChartDraft } from './build-chart.ts';
import { ChartType } from './google-enums.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { createRange, unwrapRange } from './range.ts';
import { expose, requireIntegers, type ScriptRun } from './script-run.ts';

interface HeldChart {
  readonly chart: ColumnChart;
  readonly blocks: readonly Block[];
}

const heldCharts = new WeakMap<object, HeldChart>();

export function unwrapChart(chart: EmbeddedChart): ColumnChart {
  const held = typeof chart === 'object' && chart !== null ? heldCharts.get(chart) : undefined;
  if (held === undefined) throw new GoogleError(GOOGLE_TEXTS.signature([chart], 'Sheet.insertChart'));
  return held.chart;
}

/** A chart that stands on the sheet, or, with id 0, one that is still to be inserted. */
export function createChart(run: ScriptRun, sheet: Sheet, chart: ColumnChart): EmbeddedChart {
  const ranges = [chart.categories, ...chart.series.map(series => series.values)];
  const value = expose<EmbeddedChart>(run, 'EmbeddedChart', {
    getRanges: () =>
      ranges.flatMap(range => (range === null ? [] : [createRange(run, { ...range, sheet, whole: null })])),
  });
  heldCharts.set(value, { chart, blocks: [] });
  return value;
}

export function createChartBuilder(run: ScriptRun, sheet: Sheet): EmbeddedChartBuilder {
  const draft: ChartDraft = {
    blocks: [],
    options: new Map(),
    headerCount: 0,
    type: 'COLUMN',
    place: null,
  };
  const builder: EmbeddedChartBuilder = expose<EmbeddedChartBuilder>(run, 'EmbeddedChartBuilder', {
    setChartType: type => {
      const isBar = type === ChartType.BAR;
      if (!isBar && type !== ChartType.COLUMN) throw new GoogleError(GOOGLE_TEXTS.badArgument('chartType'));
      draft.type = isBar ? 'BAR' : 'COLUMN';
      return builder;
    },
    addRange: range => {
      draft.blocks.push(unwrapRange(range));
      return builder;
    },
    setNumHeaders: headers => {
      requireIntegers('EmbeddedChartBuilder.setNumHeaders', [headers]);
      draft.headerCount = headers;
      return builder;
    },
    setOption: (option, value) => {
      draft.options.set(option, value);
      return builder;
    },
    setPosition: (...place) => {
      requireIntegers('EmbeddedChartBuilder.setPosition', place);
      draft.place = place;
      return builder;
    },
    build: () => createChart(run, sheet, buildColumnChart(draft)),
  });
  return builder;
}
