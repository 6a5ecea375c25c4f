import type { Range } from '../contract/range.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { Block, ColumnChart } from '../sheets/sheet-content.ts';
import { google } from './google.ts';

/** Puts a native column chart on the sheet. */
export function insertColumnChart(sheet: Sheet, chart: ColumnChart): void {
  const builder = sheet
    .newChart()
    .setChartType(google.Charts.ChartType.COLUMN)
    .addRange(toRange(sheet, chart.categories))
    .addRange(toRange(sheet, chart.values))
    .setNumHeaders(1)
    .setOption('title', chart.title)
    .setOption('isStacked', true)
    .setOption('legend.position', 'right')
    .setOption('width', chart.widthPixels)
    .setOption('height', chart.heightPixels)
    .setPosition(chart.anchorRowIndex + 1, chart.anchorColumnIndex + 1, 0, 0);
  chart.colours.forEach((colour, series) => {
    builder.setOption(`series.${series}.color`, colour);
  });
  sheet.insertChart(builder.build());
}

function toRange(sheet: Sheet, block: Block): Range {
  return sheet.getRange(block.topRowIndex + 1, block.leftColumnIndex + 1, block.rowCount, block.columnCount);
}
