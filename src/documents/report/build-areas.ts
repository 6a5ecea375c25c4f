import type { MatrixLine, RowCategory, SummaryRow } from '../../domain/monev/monev-report.ts';
import { formatLineStatus } from '../../messages/monev-line-id.ts';
import {
  formatAreaHeading,
  formatAreaParagraph,
  formatMeaning,
  REPORT_WORDS,
} from '../../messages/report-document-id.ts';
import { type Block, heading, type List, paragraph, type Run } from '../document.ts';
import { describeDue, listRemarks } from './list-remarks.ts';
import type { ReportSources } from './report-sources.ts';

const GROUPS: readonly { readonly title: string; readonly categories: readonly RowCategory[] }[] = [
  { title: REPORT_WORDS.met, categories: ['met', 'met-late'] },
  { title: REPORT_WORDS.partly, categories: ['partly'] },
  { title: REPORT_WORDS.unmet, categories: ['unmet'] },
];

/** Chapter II: how each area stands, and its rows that fell due by what became of them. */
export function buildAreas(sources: ReportSources): readonly Block[] {
  const { report, verified } = sources;
  return [
    heading(1, REPORT_WORDS.chapter2),
    paragraph(formatMeaning(verified)),
    ...report.summary.areas.flatMap((area, i) => buildArea(area, i, sources)),
    ...buildRegisters(sources),
  ];
}

/** What the unit keeps beside its plan; nothing where it keeps no register. */
function buildRegisters({ report, registerLines }: ReportSources): readonly Block[] {
  if (registerLines.length === 0) return [];
  const items = registerLines.map(([name, words]): readonly Run[] => [
    { text: `${name}: `, isBold: true },
    { text: words },
  ]);
  return [
    heading(2, `2.${report.summary.areas.length + 1} ${REPORT_WORDS.registers}`),
    { kind: 'list', isNumbered: false, items },
  ];
}

function buildArea(area: SummaryRow, index: number, sources: ReportSources): readonly Block[] {
  const { report } = sources;
  const lines = report.lines.filter(({ row }) => row.area === area.area && row.part === area.part);
  const groups = GROUPS.flatMap(({ title, categories }): readonly Block[] => {
    const members = lines.filter(({ category }) => categories.includes(category));
    return members.length === 0 ? [] : [heading(3, title), buildList(members, sources)];
  });
  return [
    heading(2, formatAreaHeading(index + 1, area)),
    paragraph(formatAreaParagraph(area, report.period, report.summary)),
    ...(groups.length === 0 ? [paragraph(REPORT_WORDS.nothingDue)] : groups),
  ];
}

function buildList(lines: readonly MatrixLine[], { assessments }: ReportSources): List {
  return {
    kind: 'list',
    isNumbered: false,
    items: lines.map(line => formatItem(line, listRemarks(line, assessments.get(line.rowCode)))),
  };
}

function formatItem(line: MatrixLine, remarks: readonly string[]): readonly Run[] {
  const due = describeDue(line).replace(/\n/g, '; ');
  const detail =
    line.category === 'met' || line.category === 'met-late' ? '' : ` · ${formatLineStatus(line)}`;
  const remark = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
  return [{ text: `${line.rowCode} `, isBold: true }, { text: `${nameOf(line)}: ${due}${detail}${remark}` }];
}

/** A row without an indicator is named by its action. */
function nameOf({ row }: MatrixLine): string {
  return (row.indicator || row.action || row.evidence).replace(/\s+/g, ' ').trim();
}
