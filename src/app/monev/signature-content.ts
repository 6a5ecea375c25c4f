import type { MonevReport } from '../../domain/monev/monev-report.ts';
import {
  ACKNOWLEDGED,
  formatHeadTitle,
  formatNip,
  formatPlaceAndDay,
  formatSigner,
} from '../../messages/signature-id.ts';
import { blank, type ContentCell, padRow, text } from '../sheet-content.ts';
import type { ReportExtras, Section } from './report-content.ts';
import { REPORT_WIDTHS } from './report-grid.ts';

const LEFT = 0;
const RIGHT = 9;
const SPAN = { left: 4, right: 5 } as const;

/** The signature block: the head of the unit on the left, the chair of the team on the right. */
export function buildSignatures(
  { head, chair, place }: Pick<ReportExtras, 'head' | 'chair' | 'place'>,
  { checkDate, unitName }: Pick<MonevReport, 'checkDate' | 'unitName'>,
  topRowIndex: number,
): Section {
  const lines: readonly (readonly [string, string])[] = [
    [ACKNOWLEDGED, formatPlaceAndDay(place, checkDate)],
    [formatHeadTitle(head.title, unitName), chair.title],
    ['', ''],
    ['', ''],
    ['', ''],
    [formatSigner(head.name), formatSigner(chair.name)],
    [formatNip(head.nip), formatNip(chair.nip)],
  ];
  const rows = lines.map(([left, right]) => layLine(left, right));
  const block = (leftColumnIndex: number, columnCount: number) => ({
    topRowIndex,
    leftColumnIndex,
    rowCount: rows.length,
    columnCount,
  });
  return { rows, merges: [], mergesAcross: [block(LEFT, SPAN.left), block(RIGHT, SPAN.right)] };
}

function layLine(left: string, right: string): readonly ContentCell[] {
  const cells: ContentCell[] = Array.from({ length: REPORT_WIDTHS.length }, () => blank('outside'));
  cells[LEFT] = text(left, 'subtitleCentered');
  cells[RIGHT] = text(right, 'subtitleCentered');
  return padRow(cells, REPORT_WIDTHS.length, 'outside');
}
