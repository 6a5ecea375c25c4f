import type { Contract } from './rewrite.ts';

export interface Charts extends Contract<GoogleAppsScript.Charts.Charts, 'ChartType'> {}

export interface EmbeddedChart extends Contract<GoogleAppsScript.Spreadsheet.EmbeddedChart, 'getRanges'> {}

export interface EmbeddedChartBuilder
  extends Contract<
    GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
    'addRange' | 'build' | 'setNumHeaders' | 'setOption' | 'setPosition' | 'setChartType'
  > {}
