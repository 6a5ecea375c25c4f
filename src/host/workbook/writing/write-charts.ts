import type { ColumnChart } from '../column-chart.ts';
import { addContentType, removeContentType } from '../package/content-types.ts';
import { relationshipsPathOf, relativePartPath } from '../package/part-path.ts';
import { addRelationship, findRelatedPart, removeRelationships } from '../package/relationships.ts';
import { listOwnCharts } from '../reading/read-charts.ts';
import { sameContent } from '../same-content.ts';
import { TextEdits } from '../xml/text-edits.ts';
import { formatElement } from '../xml/xml-text.ts';
import { findDescendants, parseXml, readNumber } from '../xml/xml-tree.ts';
import { formatChartAnchor, formatChartPart } from './chart-text.ts';
import { formatRelationAttribute, type SheetTarget } from './sheet-target.ts';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const EMPTY_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** Draws the own charts that changed; people's charts, shapes and pictures in the same drawing stay as they are. */
export function writeCharts(target: SheetTarget): void {
  const { sheet, original, parts, part } = target;
  const renamed = sheet.name !== original.name;
  const stale = original.charts.filter(
    chart => renamed || !sheet.charts.some(current => sameContent(current, chart)),
  );
  const added = sheet.charts.filter(
    chart => renamed || !original.charts.some(before => sameContent(before, chart)),
  );
  if (stale.length === 0 && added.length === 0) return;
  const drawing = findRelatedPart(parts, part, 'drawing') ?? addDrawing(target);
  removeCharts(target, drawing, stale);
  for (const chart of added) addChart(target, drawing, chart);
}

function addDrawing(target: SheetTarget): string {
  const { parts, part, xml, prefix: p } = target;
  const name = parts.nameNew('xl/drawings/drawing', '.xml');
  parts.writeText(name, EMPTY_DRAWING);
  addContentType(parts, name, DRAWING_TYPE);
  const id = addRelationship(parts, part, { type: 'drawing', target: relativePartPath(part, name) });
  xml.set('drawing', formatElement(`${p}drawing`, formatRelationAttribute(target, id)));
  return name;
}

function addChart({ parts, sheet, names }: SheetTarget, drawing: string, chart: ColumnChart): void {
  const name = parts.nameNew('xl/charts/chart', '.xml');
  parts.writeText(name, formatChartPart(sheet, chart));
  addContentType(parts, name, CHART_TYPE);
  const id = addRelationship(parts, drawing, { type: 'chart', target: relativePartPath(drawing, name) });
  const text = parts.readText(drawing);
  const root = parseXml(text, drawing);
  const highest = findDescendants(root, 'cNvPr').reduce(
    (shapeId, shape) => Math.max(shapeId, readNumber(shape.attributes.id, 0)),
    0,
  );
  const edits = new TextEdits(text);
  edits.append(
    root,
    formatChartAnchor(chart, {
      relationId: id,
      shapeId: highest + 1,
      name: `${names.chartPrefix}${chart.chartId}`,
    }),
  );
  parts.writeText(drawing, edits.apply());
}

function removeCharts({ parts, names }: SheetTarget, drawing: string, stale: readonly ColumnChart[]): void {
  const text = parts.readText(drawing);
  const edits = new TextEdits(text);
  const ids = new Set(stale.map(chart => chart.chartId));
  const drawn = listOwnCharts({ parts, drawing, names }, parseXml(text, drawing)).filter(entry =>
    ids.has(entry.chart.chartId),
  );
  for (const entry of drawn) {
    edits.replaceElement(entry.anchor, '');
    parts.remove(entry.part);
    parts.remove(relationshipsPathOf(entry.part));
    removeContentType(parts, entry.part);
  }
  parts.writeText(drawing, edits.apply());
  removeRelationships(parts, drawing, new Set(drawn.map(entry => entry.relationId)));
}
