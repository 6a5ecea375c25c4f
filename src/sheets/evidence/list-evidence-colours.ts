import type { ColourRuleRequest } from '../../app/ports/plan-sheet-port.ts';
import { formatColumnLetters } from '../../domain/plan/column-letters.ts';
import { OWN_RULE_MARK } from '../../domain/status/colour-rules.ts';
import { formatEvidenceLineStatus } from '../../messages/status-id.ts';
import { EVIDENCE_HEADING_ROW, type EvidenceTable } from './evidence-table.ts';

/**
 * The colours of Bukti ZI: the first line of each row is tinted and its further lines are faint, so that rows read as
 * groups however the sheet is sorted or filtered; STATUS BUKTI has the colour of its words. No function takes two
 * arguments, since their separator differs between locales.
 */
export function listEvidenceColours(
  { columns }: EvidenceTable,
  lineCount: number,
): readonly ColourRuleRequest[] {
  const topRowIndex = EVIDENCE_HEADING_ROW + 1;
  const [code, indicator, file, status] = (['code', 'indicator', 'file', 'status'] as const).map(
    key => columns.get(key) ?? 0,
  );
  if (code === undefined || indicator === undefined || file === undefined || status === undefined) return [];
  const cell = (columnIndex: number, rowIndex: number): string =>
    `$${formatColumnLetters(columnIndex)}${rowIndex + 1}`;
  const here = cell(code, topRowIndex);
  const isRepeated = `(${here}=${cell(code, topRowIndex - 1)})`;
  const words = cell(status, topRowIndex);
  const hasNoFile = `(${cell(file, topRowIndex)}="")`;
  const missing = formatEvidenceLineStatus(MISSING);
  const rules: readonly (readonly [condition: string, look: Look, columnIndexes: readonly number[]])[] = [
    [`(LEN(${here})>0)*${isRepeated}`, FAINT, [code, indicator]],
    [`(LEN(${here})>0)*(1-${isRepeated})`, FIRST, [code, indicator]],
    [`(${words}="${missing}")`, RED, [status]],
    [`(LEFT(${words})="A")`, GREEN, [status]],
    [`(LEFT(${words})="B")*${hasNoFile}`, GREY, [status]],
    [`((LEFT(${words})="B")+(LEFT(${words})="D"))`, AMBER, [status]],
  ];
  return rules.flatMap(([condition, look, columnIndexes]) =>
    columnIndexes.map(columnIndex => ({
      formula: `=${condition}*(${OWN_RULE_MARK})`,
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

type Look = Pick<ColourRuleRequest, 'background' | 'fontColour'>;

const FAINT: Look = { background: '#ffffff', fontColour: '#9aa0a6' };
const FIRST: Look = { background: '#e4eef1', fontColour: '#202124' };
const RED: Look = { background: '#f4c7c3', fontColour: '#7a1510' };
const GREEN: Look = { background: '#e6f4ea', fontColour: '#0d4f26' };
const GREY: Look = { background: '#f1f3f4', fontColour: '#44494f' };
const AMBER: Look = { background: '#fef3d6', fontColour: '#594400' };
