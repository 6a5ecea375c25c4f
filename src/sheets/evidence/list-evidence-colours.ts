import { formatColumnLetters } from '../../domain/plan/column-letters.ts';
import { formatEvidenceLineStatus } from '../../messages/status-id.ts';
import { type ColourRule, RULE_LOOKS, RULE_MARKER, type RuleLook } from '../colour-rule.ts';
import { EVIDENCE_HEADING_ROW, type EvidenceTable } from './evidence-table.ts';

/**
 * The colours of Bukti ZI: the first line of each row is tinted and its further lines are faint, so that rows read as
 * groups however the sheet is sorted or filtered; STATUS BUKTI has the colour of its words. No function takes two
 * arguments, since their separator differs between locales.
 */
export function listEvidenceColours({ columns }: EvidenceTable, lineCount: number): readonly ColourRule[] {
  const topRowIndex = EVIDENCE_HEADING_ROW + 1;
  const { code, indicator, file, status } = columns;
  const cell = (columnIndex: number, rowIndex: number): string =>
    `$${formatColumnLetters(columnIndex)}${rowIndex + 1}`;
  const here = cell(code, topRowIndex);
  const isRepeated = `(${here}=${cell(code, topRowIndex - 1)})`;
  const words = cell(status, topRowIndex);
  const hasNoFile = `(${cell(file, topRowIndex)}="")`;
  const missing = formatEvidenceLineStatus(MISSING);
  const rules: readonly (readonly [condition: string, look: RuleLook, columnIndexes: readonly number[]])[] = [
    [`(LEN(${here})>0)*${isRepeated}`, RULE_LOOKS.faint, [code, indicator]],
    [`(LEN(${here})>0)*(1-${isRepeated})`, RULE_LOOKS.first, [code, indicator]],
    [`(${words}="${missing}")`, RULE_LOOKS.red, [status]],
    [`(LEFT(${words})="A")`, RULE_LOOKS.greenPale, [status]],
    [`(LEFT(${words})="B")*${hasNoFile}`, RULE_LOOKS.greyPale, [status]],
    [`((LEFT(${words})="B")+(LEFT(${words})="D"))`, RULE_LOOKS.amber, [status]],
  ];
  return rules.flatMap(([condition, look, columnIndexes]) =>
    columnIndexes.map(columnIndex => ({
      formula: `=${condition}*(${RULE_MARKER})`,
      ...look,
      columnIndexes: [columnIndex],
      topRowIndex,
      rowCount: Math.max(1, lineCount),
    })),
  );
}

const MISSING = {
  rowCode: '',
  deadline: null,
  documentNumber: null,
  documentTitle: '',
  file: null,
  status: { code: 'missing' },
} as const;
