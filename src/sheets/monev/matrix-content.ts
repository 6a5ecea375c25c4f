import type { MonevReport } from '../../domain/monev/monev-report.ts';
import { formatMatrixLine, formatPeriodTitle, MATRIX_TITLE } from '../../messages/monev-id.ts';
import { layHeadings, layoutOf, placesOf } from '../own-table.ts';
import { padRow, type SheetContent, text } from '../sheet-content.ts';
import { markRows } from './mark-rows.ts';
import { buildBands } from './matrix-bands.ts';
import type { MatrixExtras } from './matrix-extras.ts';
import { buildMatrixFoot } from './matrix-foot.ts';
import { layMatrixLine } from './matrix-line.ts';
import { MATRIX, MATRIX_HEADING_ROW } from './matrix-table.ts';

/** The sheet Matriks: one line a row of the plan, under bands of areas and components. */
export function buildMatrixContent(report: MonevReport, extras: MatrixExtras): SheetContent {
  const headings = layHeadings(MATRIX);
  const width = headings.length;
  const title = formatMatrixLine(report.unitName, formatPeriodTitle(report.period), report.checkDate);
  const head = [
    padRow([text(MATRIX_TITLE, 'title')], width, 'outside'),
    padRow([text(title, 'subtitle')], width, 'outside'),
    headings,
  ];
  const body = buildBands(report.lines, width, line => layMatrixLine(line, extras));
  const foot = buildMatrixFoot(report, extras, head.length + body.length);
  return {
    ...layoutOf(MATRIX),
    hiddenColumns: listHidden(report),
    rows: markRows([...head, ...body, ...foot.rows], placesOf(MATRIX).key),
    frozenRowCount: MATRIX_HEADING_ROW + 1,
    merges: [],
    mergesAcross: foot.mergesAcross,
    dropDowns: [],
    chart: null,
    tabColour: '#1f4e5f',
  };
}

/** The key, and Indikator in a plan that has none. */
function listHidden({ lines }: MonevReport): readonly number[] {
  const { indicator, key } = placesOf(MATRIX);
  const isBare = lines.length > 0 && lines.every(({ row }) => row.indicator === '');
  return isBare ? [indicator, key] : [key];
}
