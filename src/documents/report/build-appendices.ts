import type { LineEvidence, MatrixLine } from '../../domain/monev/monev-report.ts';
import type { RowAssessment } from '../../domain/status/row-assessment.ts';
import { formatAreaTitle } from '../../messages/monev-id.ts';
import { formatLineStatus } from '../../messages/monev-line-id.ts';
import { formatDay } from '../../messages/month-id.ts';
import {
  formatElsewhere,
  formatScheduleReading,
  REPORT_TABLES,
  REPORT_WORDS,
} from '../../messages/report-document-id.ts';
import { type Block, cell, heading, list, paragraph, type Run, type TableCell } from '../document.ts';
import { buildTable } from './build-table.ts';
import { describeDue, describeFile, isAssumed, listRemarksBesideState } from './list-remarks.ts';
import type { LineRemarks, ReportSources } from './report-sources.ts';

/** The matrix on lying pages; evidence and the reading of schedules on upright ones. */
export function buildAppendices(sources: ReportSources): {
  readonly lying: readonly Block[];
  readonly upright: readonly Block[];
} {
  return {
    lying: [heading(1, REPORT_WORDS.appendix1), buildMatrix(sources)],
    upright: [
      heading(1, REPORT_WORDS.appendix2),
      buildEvidence(sources),
      heading(1, REPORT_WORDS.appendix3),
      list(formatScheduleReading(sources.report.lines.filter(isAssumed).map(({ rowCode }) => rowCode))),
    ],
  };
}

function buildMatrix(sources: ReportSources): Block {
  if (sources.report.lines.length === 0) return paragraph(REPORT_WORDS.noLines);
  const rows: (readonly TableCell[])[] = [];
  let band = '';
  for (const line of sources.report.lines) {
    const title = formatAreaTitle(line.row.area, line.row.areaTitle, line.row.part);
    if (title !== band)
      rows.push([cell(title, 'cell-band', { span: REPORT_TABLES.matrix.length, isShaded: true })]);
    band = title;
    rows.push(buildMatrixRow(line, sources));
  }
  return buildTable({
    headings: REPORT_TABLES.matrix,
    widths: [6, 15, 16, 15, 10, 12, 14, 18],
    rows,
  });
}

function buildMatrixRow(line: MatrixLine, sources: ReportSources): readonly TableCell[] {
  const remarks = listRemarksBesideState(line, sources.assessments.get(line.rowCode));
  const status = [formatLineStatus(line), ...remarks.map(remark => `(${remark})`)].join('\n');
  return [
    cell(line.rowCode),
    cell(line.row.indicator),
    cell(line.row.action),
    cell(line.row.evidence),
    cell(describeDue(line)),
    cell(status),
    cell(line.evidence.map(nameOf).join('\n')),
    cell(formatRemarks(sources.remarksOf(line.rowCode))),
  ];
}

function formatRemarks({ obstacle, followUp, owner, until }: LineRemarks): string {
  return [obstacle, followUp, [owner, until].filter(words => words !== '').join(', ')]
    .filter(words => words !== '')
    .join('\n');
}

function nameOf(item: LineEvidence): string {
  switch (item.kind) {
    case 'file':
      return item.file.name;
    case 'elsewhere':
      return `${item.title} (${formatElsewhere(item.rowCode)})`;
    case 'link':
      return item.title;
  }
}

function buildEvidence({ report, assessments }: ReportSources): Block {
  const rows = report.lines.flatMap(({ rowCode, evidence }) =>
    evidence.map((item): readonly TableCell[] => [
      cell(rowCode),
      evidenceCell(item),
      cell(item.kind === 'file' ? formatDay(item.file.uploadedOn) : REPORT_WORDS.empty),
      cell(describeEvidence(item, assessments.get(rowCode))),
    ]),
  );
  if (rows.length === 0) return paragraph(REPORT_WORDS.noEvidence);
  return buildTable({ headings: REPORT_TABLES.evidence, widths: [10, 52, 18, 20], rows });
}

function describeEvidence(item: LineEvidence, assessment: RowAssessment | undefined): string {
  if (item.kind === 'elsewhere') return formatElsewhere(item.rowCode);
  return item.kind === 'file' ? describeFile(item.file.id, assessment) : '';
}

function evidenceCell(item: LineEvidence): TableCell {
  const text = item.kind === 'file' ? item.file.name : item.title;
  const run: Run = item.kind === 'file' ? { text, url: item.file.url } : { text };
  return { ...cell(''), paragraphs: [{ kind: 'paragraph', role: 'cell', runs: [run] }] };
}
