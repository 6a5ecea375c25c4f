import type { ChartSeries, ColumnChart } from '../column-chart.ts';
import type { GridRange } from '../grid-range.ts';
import { type IdentityNames, parseChartName } from '../identity.ts';
import { emuToPixels } from '../measures.ts';
import type { PackageParts } from '../package/package-parts.ts';
import { resolvePartPath } from '../package/part-path.ts';
import { findRelatedPart, readRelationships } from '../package/relationships.ts';
import {
  findAttribute,
  findChild,
  findChildren,
  findDescendants,
  findPath,
  parseXml,
  readNumber,
  type XmlElement,
} from '../xml/xml-tree.ts';
import { readPlace } from './read-workbook-part.ts';

/** An own chart in a drawing. */
export interface DrawnChart {
  readonly chart: ColumnChart;
  readonly anchor: XmlElement;
  readonly part: string;
  readonly relationId: string;
}

export function readCharts(
  parts: PackageParts,
  sheetPart: string,
  names: IdentityNames,
): readonly ColumnChart[] {
  const drawing = findRelatedPart(parts, sheetPart, 'drawing');
  if (drawing === undefined) return [];
  const root = parseXml(parts.readText(drawing), drawing);
  return listOwnCharts({ parts, drawing, names }, root).map(drawn => drawn.chart);
}

/** A drawing part, and how charts of one's own are named there. */
export interface Drawing {
  readonly parts: PackageParts;
  readonly drawing: string;
  readonly names: IdentityNames;
}

/** Own charts of a drawing part, with what the writer needs to replace them; LibreOffice keeps their names. */
export function listOwnCharts({ parts, drawing, names }: Drawing, root: XmlElement): readonly DrawnChart[] {
  return root.children.flatMap(anchor => {
    const frame = findChild(anchor, 'graphicFrame');
    const name = findPath(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes.name ?? '';
    const chartId = parseChartName(names, name);
    const reference = frame === undefined ? undefined : findDescendants(frame, 'chart')[0];
    if (chartId === null || reference === undefined) return [];
    const relationId = findAttribute(reference, 'id') ?? '';
    const relation = readRelationships(parts, drawing).find(candidate => candidate.id === relationId);
    if (relation === undefined) return [];
    const part = resolvePartPath(drawing, relation.target);
    const content = readChartPart(parseXml(parts.readText(part), part));
    return [{ chart: { chartId, ...content, ...readAnchor(anchor) }, anchor, part, relationId }];
  });
}

type ChartContent = Pick<
  ColumnChart,
  'title' | 'categories' | 'series' | 'stacked' | 'horizontal' | 'legend' | 'verticalTitle'
>;

function readChartPart(root: XmlElement): ChartContent {
  const chart = findChild(root, 'chart');
  const bars = findPath(chart, 'plotArea', 'barChart');
  const series = findChildren(bars, 'ser');
  const legend = findPath(chart, 'legend', 'legendPos')?.attributes.val ?? '';
  return {
    title: readTitle(findChild(chart, 'title')),
    categories: readReference(findChild(series[0], 'cat')),
    series: series.map(readSeries),
    stacked: findChild(bars, 'grouping')?.attributes.val === 'stacked',
    horizontal: findChild(bars, 'barDir')?.attributes.val === 'bar',
    legend: ({ b: 'bottom', r: 'right', t: 'top' } as const)[legend] ?? 'none',
    verticalTitle: readTitle(findPath(chart, 'plotArea', 'valAx', 'title')),
  };
}

function readSeries(series: XmlElement): ChartSeries {
  const color = findPath(series, 'spPr', 'solidFill', 'srgbClr')?.attributes.val;
  return {
    name: readReference(findChild(series, 'tx')),
    values: readReference(findChild(series, 'val')) ?? {
      startRow: 0,
      endRow: 1,
      startColumn: 0,
      endColumn: 1,
    },
    color: color === undefined ? null : `#${color.toLowerCase()}`,
  };
}

function readReference(element: XmlElement | undefined): GridRange | null {
  const formula = element === undefined ? undefined : findDescendants(element, 'f')[0]?.text;
  return formula === undefined ? null : (readPlace(formula)?.range ?? null);
}

function readTitle(title: XmlElement | undefined): string {
  return title === undefined
    ? ''
    : findDescendants(title, 't')
        .map(text => text.text)
        .join('');
}

type ChartAnchor = Pick<ColumnChart, 'row' | 'column' | 'offsetX' | 'offsetY' | 'width' | 'height'>;

function readAnchor(anchor: XmlElement): ChartAnchor {
  const from = findChild(anchor, 'from');
  const extent = findChild(anchor, 'ext') ?? findPath(anchor, 'graphicFrame', 'xfrm', 'ext');
  const count = (local: string): number => readNumber(findChild(from, local)?.text, 0);
  return {
    row: count('row'),
    column: count('col'),
    offsetX: emuToPixels(count('colOff')),
    offsetY: emuToPixels(count('rowOff')),
    width: emuToPixels(readNumber(extent?.attributes.cx, 5_715_000)),
    height: emuToPixels(readNumber(extent?.attributes.cy, 3_533_775)),
  };
}
