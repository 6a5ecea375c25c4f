import { EVIDENCE_TITLE, VERIFICATION_HELP, VERIFICATION_WORDS } from '../../messages/evidence-sheet-id.ts';
import { keysOf, layHeadings, layoutOf, styleOf } from '../own-table.ts';
import { type ColumnDropDown, padRow, type SheetContent, text } from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';
import { EVIDENCE, EVIDENCE_HEADING_ROW, type EvidenceTable } from './evidence-table.ts';

/** Bukti ZI with its headings and no lines. */
export function buildEvidenceContent(): SheetContent {
  const headings = layHeadings(EVIDENCE);
  return {
    ...layoutOf(EVIDENCE),
    rows: [
      padRow([text(EVIDENCE_TITLE, 'title')], headings.length, 'outside'),
      padRow([text('', 'subtitle')], headings.length, 'outside'),
      headings,
    ],
    frozenRowCount: EVIDENCE_HEADING_ROW + 1,
    merges: [],
    mergesAcross: [],
    dropDowns: [],
    chart: null,
    tabColour: '#1f4e5f',
  };
}

/** The look of a new line by column; columns that people put between look like body text. */
export function listLineStyles({ columns }: EvidenceTable): readonly StyleName[] {
  const styles = new Map(keysOf(EVIDENCE).map(key => [columns[key], styleOf(EVIDENCE[key])]));
  return Array.from({ length: Math.max(...styles.keys()) + 1 }, (_, index) => styles.get(index) ?? 'body');
}

/** The drop-down of VERIFIKASI. */
export function describeDropDown({ columns }: EvidenceTable): ColumnDropDown {
  return {
    columnIndex: columns.verification,
    choices: Object.values(VERIFICATION_WORDS),
    help: VERIFICATION_HELP,
  };
}
