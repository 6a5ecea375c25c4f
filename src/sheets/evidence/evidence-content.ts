import type { Ports, TableUpdate } from '../../app/ports/ports.ts';
import {
  EVIDENCE_HEADINGS,
  EVIDENCE_TITLE,
  type EvidenceColumn,
  VERIFICATION_HELP,
  VERIFICATION_WORDS,
} from '../../messages/evidence-sheet-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { padRow, type SheetContent, text } from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';
import {
  EVIDENCE_COLUMNS,
  EVIDENCE_HEADING_ROW,
  type EvidenceTable,
  PEOPLES_COLUMNS,
} from './evidence-table.ts';

/** Together no wider than a laptop's screen of 1366 pixels shows. */
const WIDTHS: Readonly<Record<EvidenceColumn, number>> = {
  code: 62,
  indicator: 136,
  deadline: 84,
  document: 168,
  file: 216,
  uploaded: 84,
  status: 144,
  match: 98,
  verification: 106,
  link: 84,
  remark: 96,
  key: 60,
  linkSeen: 60,
  order: 60,
};

/** Makes Bukti ZI, with its headings and no lines, when it is missing. Returns its id. */
export function ensureEvidenceSheet(ports: Ports, known: number | undefined): number {
  if (known !== undefined) return known;
  return ports.workbook.writeSheet({ kind: 'evidence' }, OWN_SHEET_NAMES.evidence, buildEvidenceContent());
}

function buildEvidenceContent(): SheetContent {
  const width = EVIDENCE_COLUMNS.length;
  const headings = EVIDENCE_COLUMNS.map(key =>
    text(EVIDENCE_HEADINGS[key], PEOPLES_COLUMNS.includes(key) ? 'headingWritable' : 'heading'),
  );
  return {
    rows: [
      padRow([text(EVIDENCE_TITLE, 'title')], width, 'outside'),
      padRow([text('', 'subtitle')], width, 'outside'),
      headings,
    ],
    columnWidths: EVIDENCE_COLUMNS.map(key => WIDTHS[key]),
    frozenRowCount: EVIDENCE_HEADING_ROW + 1,
    hiddenColumns: (['key', 'linkSeen', 'order'] as const).map(key => EVIDENCE_COLUMNS.indexOf(key)),
    merges: [],
    mergesAcross: [],
    dropDowns: [],
    chart: null,
    tabColour: '#1f4e5f',
  };
}

/** The look of a new line by column; columns that people put between look like body text. */
export function listLineStyles({ columns }: EvidenceTable): readonly StyleName[] {
  const keyOf = new Map([...columns].map(([key, columnIndex]) => [columnIndex, key]));
  return Array.from({ length: Math.max(...columns.values()) + 1 }, (_, columnIndex) =>
    styleOf(keyOf.get(columnIndex)),
  );
}

// Hidden columns do not wrap: a long key in a narrow column would make its row high.
function styleOf(key: EvidenceColumn | undefined): StyleName {
  if (key === undefined) return 'body';
  if (PEOPLES_COLUMNS.includes(key)) return 'writable';
  if (key === 'uploaded' || key === 'linkSeen') return 'dayCentered';
  if (key === 'order') return 'number';
  return key === 'key' ? 'outside' : 'body';
}

/** The drop-down of VERIFIKASI. */
export function describeDropDown({ columns }: EvidenceTable): TableUpdate['dropDown'] {
  return {
    columnIndex: columns.get('verification') ?? 0,
    choices: Object.values(VERIFICATION_WORDS),
    help: VERIFICATION_HELP,
  };
}
