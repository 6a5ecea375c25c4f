import type { MonevReport } from '../../domain/monev/monev-report.ts';
import {
  ACKNOWLEDGED,
  formatHeadTitle,
  formatNip,
  formatPlaceAndDay,
  formatSigner,
} from '../../messages/signature-id.ts';
import { blank, type ContentCell, padRow, text } from '../sheet-content.ts';
import type { ReportExtras } from './report-extras.ts';
import { REPORT_WIDTHS } from './report-grid.ts';
import type { Section } from './section.ts';

const LEFT = 0;
const RIGHT = 9;
const SPAN = { left: 4, right: 5 } as const;

/** Seven lines of 11 pt. */
export const SIGNATURE_HEIGHT = 140;

/**
 * The signature block: the head of the unit on the left, the chair of the team on the right. It is one row, since a page
 * of print ends between two rows, and no name is to stand on another page than its title.
 */
export function buildSignatures(
  { head, chair, place }: Pick<ReportExtras, 'head' | 'chair' | 'place'>,
  { checkDate, unitName }: Pick<MonevReport, 'checkDate' | 'unitName'>,
  topRowIndex: number,
): Section {
  const room = ['', '', ''];
  const left = [ACKNOWLEDGED, formatHeadTitle(head.title, unitName), ...room];
  const right = [formatPlaceAndDay(place, checkDate), chair.title, ...room];
  const row = layLine(
    [...left, formatSigner(head.name), formatNip(head.nip)].join('\n'),
    [...right, formatSigner(chair.name), formatNip(chair.nip)].join('\n'),
  );
  const block = (leftColumnIndex: number, columnCount: number) => ({
    topRowIndex,
    leftColumnIndex,
    rowCount: 1,
    columnCount,
  });
  return { rows: [row], merges: [], mergesAcross: [block(LEFT, SPAN.left), block(RIGHT, SPAN.right)] };
}

function layLine(left: string, right: string): readonly ContentCell[] {
  const cells: ContentCell[] = Array.from({ length: REPORT_WIDTHS.length }, () => blank('outside'));
  cells[LEFT] = text(left, 'signature');
  cells[RIGHT] = text(right, 'signature');
  return padRow(cells, REPORT_WIDTHS.length, 'outside');
}
