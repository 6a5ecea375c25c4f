import type { ColumnChart } from '../../host/workbook/column-chart.ts';
import type { GridRange } from '../../host/workbook/grid-range.ts';
import type { Sheet } from '../../host/workbook/model.ts';
import { getCell } from '../../host/workbook/sheet-cells.ts';
import { make } from '../element.ts';

const COLOURS = ['#3366cc', '#dc3912', '#ff9900', '#109618', '#990099'];
const SVG = 'http://www.w3.org/2000/svg';

interface Series {
  readonly name: string;
  readonly values: readonly number[];
  readonly color: string;
}

/** A chart of the workbook, drawn; its figures are read out to those who do not see it. */
export function drawChart(
  sheet: Sheet,
  chart: ColumnChart,
  box: { readonly left: number; readonly top: number },
): HTMLElement {
  const names = chart.categories === null ? [] : readTexts(sheet, chart.categories);
  const series = chart.series.map(
    (one, index): Series => ({
      name: one.name === null ? '' : (readTexts(sheet, one.name)[0] ?? ''),
      values: readTexts(sheet, one.values).map(text => Number(text) || 0),
      color: one.color ?? COLOURS[index % COLOURS.length] ?? '#3366cc',
    }),
  );
  const figure = make('figure', {
    class: 'chart',
    role: 'img',
    'aria-label': describe(chart, names, series),
  });
  figure.style.left = `${box.left + chart.offsetX}px`;
  figure.style.top = `${box.top + chart.offsetY}px`;
  figure.style.width = `${chart.width}px`;
  figure.style.height = `${chart.height}px`;
  figure.append(make('figcaption', {}, chart.title), drawBars(chart, names, series), drawLegend(series));
  return figure;
}

function readTexts(sheet: Sheet, area: GridRange): string[] {
  const texts: string[] = [];
  for (let row = area.startRow; row < area.endRow; row++) {
    for (let column = area.startColumn; column < area.endColumn; column++) {
      const value = getCell(sheet, row, column)?.value ?? '';
      texts.push(typeof value === 'object' ? '' : String(value));
    }
  }
  return texts;
}

function describe(chart: ColumnChart, names: readonly string[], series: readonly Series[]): string {
  const lines = names.map((name, index) => {
    const parts = series.map(({ name: label, values }) => `${label} ${values[index] ?? 0}`);
    return `${name}: ${parts.join(', ')}`;
  });
  return `Grafik ${chart.title}. ${lines.join('; ')}`;
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

/** In a drawing of 100 by 100; lying bars are the standing ones turned over. */
function layBars(chart: ColumnChart, count: number, series: readonly Series[]): Bar[] {
  const totals = Array.from({ length: count }, (_, index) => series.map(({ values }) => values[index] ?? 0));
  const highest = Math.max(
    1,
    ...totals.map(all => (chart.stacked ? all.reduce((a, b) => a + b, 0) : Math.max(...all))),
  );
  const slot = 100 / Math.max(1, count);
  return totals.flatMap((all, index) => {
    let base = 0;
    return all.map((value, which): Bar => {
      const size = (value / highest) * 96;
      const breadth = (slot * 0.7) / (chart.stacked ? 1 : series.length);
      const across = index * slot + slot * 0.15 + (chart.stacked ? 0 : which * breadth);
      const from = chart.stacked ? base : 0;
      base += size;
      const color = series[which]?.color ?? '';
      return chart.horizontal
        ? { x: from, y: across, width: size, height: breadth, color }
        : { x: across, y: 100 - from - size, width: breadth, height: size, color };
    });
  });
}

function drawBars(chart: ColumnChart, names: readonly string[], series: readonly Series[]): HTMLElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 100 100');
  svg.setAttribute('preserveAspectRatio', 'none');
  for (const bar of layBars(chart, names.length, series)) {
    const shape = document.createElementNS(SVG, 'rect');
    for (const side of ['x', 'y', 'width', 'height'] as const) shape.setAttribute(side, String(bar[side]));
    shape.setAttribute('fill', bar.color);
    svg.append(shape);
  }
  const labels = make('div', { class: 'labels' }, ...names.map(name => make('span', {}, name)));
  return make('div', { class: chart.horizontal ? 'plot lying' : 'plot' }, svg, labels);
}

function drawLegend(series: readonly Series[]): HTMLElement {
  const entries = series.map(({ name, color }) => {
    const mark = make('span', { class: 'mark' });
    mark.style.backgroundColor = color;
    return make('span', { class: 'entry' }, mark, name);
  });
  return make('div', { class: 'legend' }, ...entries);
}
