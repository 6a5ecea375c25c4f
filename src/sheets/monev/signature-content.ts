import type { MonevReport } from '../../domain/monev/monev-report.ts';
import { formatSigning } from '../../messages/report-document-id.ts';
import { ACKNOWLEDGED, formatHeadTitle, formatNip, formatSigner } from '../../messages/signature-id.ts';
import type { Signatory } from '../settings/settings.ts';
import { type ContentCell, padRow, text } from '../sheet-content.ts';
import type { ReportExtras } from './report-extras.ts';
import { PAPER_COLUMNS } from './report-grid.ts';
import type { Section } from './section.ts';

const LEFT = 0;
const RIGHT = 5;
const SPAN = { left: 4, right: PAPER_COLUMNS - RIGHT } as const;

/** Room to sign, in lines. */
const ROOM = ['', '', '', '', ''];
/** Ten lines of 10 pt, the first of them blank, and one more where the unit's name is long. */
const SIGNATURE_HEIGHT = 184;

/**
 * The signature block: the head of the unit on the left, the chair of the team on the right. It is one row, since a page
 * of print ends between two rows, and no name is to stand on another page than its title.
 */
export function buildSignatures(
  { head, chair, place, signedOn }: Pick<ReportExtras, 'head' | 'chair' | 'place' | 'signedOn'>,
  { checkDate, unitName }: Pick<MonevReport, 'checkDate' | 'unitName'>,
  topRowIndex: number,
): Section {
  const left = ['', ACKNOWLEDGED, formatHeadTitle(head.title, unitName), ...ROOM];
  const right = ['', formatSigning(place, signedOn, checkDate.year), chair.title, ...ROOM];
  const before = padRow([layBlock(left, head)], RIGHT, 'outside');
  const row = [...before, layBlock(right, chair)];
  const block = (leftColumnIndex: number, columnCount: number) => ({
    topRowIndex,
    leftColumnIndex,
    rowCount: 1,
    columnCount,
  });
  return {
    rows: [row],
    mergesAcross: [block(LEFT, SPAN.left), block(RIGHT, SPAN.right)],
    rowHeights: [{ rowIndex: topRowIndex, heightPixels: SIGNATURE_HEIGHT }],
  };
}

/** The lines above a signature, the name, bold and underlined as the field writes it, and the NIP. */
function layBlock(above: readonly string[], { name, nip }: Signatory): ContentCell {
  const lines = [...above, formatSigner(name), formatNip(nip)];
  const cell = text(lines.join('\n'), 'signature');
  const start = [...above, ''].join('\n').length;
  return name === '' ? cell : { ...cell, emphasis: { start, end: start + name.length } };
}
