import { formatAbsoluteRange, formatSheetPrefix } from '../a1.ts';
import type { CellValue } from '../cell.ts';
import type { ChartSeries, ColumnChart } from '../column-chart.ts';
import type { GridRange } from '../grid-range.ts';
import { pixelsToEmu } from '../measures.ts';
import type { Sheet } from '../model.ts';
import { getCell } from '../sheet-cells.ts';
import { escapeAttribute, escapeText } from '../xml/xml-text.ts';

const CHART_URI = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_URI = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** The part of an own chart; values are written along, so that viewers that do not compute can draw it. */
export function formatChartPart(sheet: Sheet, chart: ColumnChart): string {
  const series = chart.series.map((entry, index) => formatSeries(sheet, chart, { entry, index })).join('');
  const position = chart.horizontal ? { categories: 'l', values: 'b' } : { categories: 'b', values: 'l' };
  const grouping = chart.stacked ? 'stacked' : 'clustered';
  const bars = `<c:barChart><c:barDir val="${chart.horizontal ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="80"/><c:overlap val="${chart.stacked ? 100 : 0}"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>`;
  // Bars lying down start at the top, like the table beside them.
  const categoryAxis = `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${chart.horizontal ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${position.categories}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/></c:catAx>`;
  const valueAxis = `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${position.values}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${formatTitle(chart.verticalTitle)}<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="${chart.horizontal ? 'max' : 'autoZero'}"/></c:valAx>`;
  const untitled = `<c:autoTitleDeleted val="${chart.title === '' ? 1 : 0}"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${CHART_URI}" xmlns:a="${DRAWING_URI}"><c:roundedCorners val="0"/><c:chart>${formatTitle(chart.title)}${untitled}<c:plotArea><c:layout/>${bars}${categoryAxis}${valueAxis}</c:plotArea>${formatLegend(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function formatTitle(title: string): string {
  if (title === '') return '';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr><a:r><a:rPr lang="id-ID" sz="1100" b="1"/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function formatLegend(chart: ColumnChart): string {
  const position = { bottom: 'b', right: 'r', top: 't', none: '' }[chart.legend];
  return position === '' ? '' : `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/></c:legend>`;
}

function formatSeries(
  sheet: Sheet,
  chart: ColumnChart,
  { entry, index }: { readonly entry: ChartSeries; readonly index: number },
): string {
  const name = entry.name === null ? '' : `<c:tx>${formatTexts(sheet, entry.name)}</c:tx>`;
  const fill =
    entry.color === null
      ? ''
      : `<c:spPr><a:solidFill><a:srgbClr val="${escapeAttribute(entry.color.slice(1).toUpperCase())}"/></a:solidFill></c:spPr>`;
  const categories =
    chart.categories === null ? '' : `<c:cat>${formatTexts(sheet, chart.categories)}</c:cat>`;
  const values = `<c:val><c:numRef><c:f>${formatReference(sheet, entry.values)}</c:f><c:numCache>${formatPoints(readValues(sheet, entry.values).map(value => (typeof value === 'number' ? value : 0)))}</c:numCache></c:numRef></c:val>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${fill}<c:invertIfNegative val="0"/>${categories}${values}</c:ser>`;
}

function formatTexts(sheet: Sheet, range: GridRange): string {
  const texts = readValues(sheet, range).map(value => (typeof value === 'object' ? '' : String(value)));
  return `<c:strRef><c:f>${formatReference(sheet, range)}</c:f><c:strCache>${formatPoints(texts)}</c:strCache></c:strRef>`;
}

function formatPoints(values: readonly (string | number)[]): string {
  const points = values.map(
    (value, index) => `<c:pt idx="${index}"><c:v>${escapeText(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

function readValues(sheet: Sheet, range: GridRange): readonly CellValue[] {
  const values: CellValue[] = [];
  for (let row = range.startRow; row < range.endRow; row++) {
    for (let column = range.startColumn; column < range.endColumn; column++) {
      values.push(getCell(sheet, row, column)?.value ?? null);
    }
  }
  return values;
}

function formatReference(sheet: Sheet, range: GridRange): string {
  return escapeText(formatSheetPrefix(sheet.name) + formatAbsoluteRange(range));
}

/** The chart's place in a drawing part; namespaces are declared on the spot, whatever prefixes the part uses. */
export function formatChartAnchor(
  chart: ColumnChart,
  {
    relationId,
    shapeId,
    name,
  }: { readonly relationId: string; readonly shapeId: number; readonly name: string },
): string {
  const place = `<xdr:from><xdr:col>${chart.column}</xdr:col><xdr:colOff>${pixelsToEmu(chart.offsetX)}</xdr:colOff><xdr:row>${chart.row}</xdr:row><xdr:rowOff>${pixelsToEmu(chart.offsetY)}</xdr:rowOff></xdr:from><xdr:ext cx="${pixelsToEmu(chart.width)}" cy="${pixelsToEmu(chart.height)}"/>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shapeId}" name="${escapeAttribute(name)}" descr="${escapeAttribute(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART_URI}"><c:chart xmlns:c="${CHART_URI}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relationId}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `<xdr:oneCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${DRAWING_URI}">${place}${frame}<xdr:clientData/></xdr:oneCellAnchor>`;
}
