import type { ReportedRow, ReportSpan } from '../monev/monev-report.ts';
import { categorizeRow } from '../monev/row-category.ts';
import { listParentCodes } from '../plan/row-code.ts';
import { type PlanWords, proposeRows } from './propose-rows.ts';
import type { PriorityLine } from './registers.ts';

/** A target priority as people wrote it. */
export interface WrittenPriority {
  readonly rowIndex: number;
  readonly priority: string;
  /** Rows, components and areas: "I.1.a, V.2; IV". */
  readonly links: string;
}

interface PrioritySources {
  readonly rows: readonly ReportedRow[];
  readonly span: ReportSpan;
  readonly words: PlanWords;
  /** Rows whose evidence could not be counted. */
  readonly isUncounted: (rowCode: string) => boolean;
}

/** The priorities with the state of the rows that people linked; a proposal stands beside and counts nothing. */
export function assessPriorities(
  lines: readonly WrittenPriority[],
  { rows, span, words, isUncounted }: PrioritySources,
): readonly PriorityLine[] {
  const codes = rows.map(({ assessment }) => assessment.rowCode);
  return lines.map(({ rowIndex, priority, links }) => {
    const { known, unknown } = readLinks(links, codes);
    const linked = rows.filter(({ assessment }) => known.some(link => isWithin(assessment.rowCode, link)));
    const categories = linked.map(({ assessment }) => categorizeRow(assessment, span));
    return {
      rowIndex,
      priority,
      links: known,
      unknownLinks: unknown,
      proposal: proposeRows(priority, words),
      rowCount: linked.length,
      metCount: categories.filter(one => one === 'met' || one === 'met-late').length,
      partlyCount: categories.filter(one => one === 'partly').length,
      overdueCount: categories.filter(one => one === 'unmet').length,
      isCounted: !linked.some(({ assessment }) => isUncounted(assessment.rowCode)),
    };
  });
}

/** The codes that a cell names, those of the plan and others, each once. */
export function readLinks(
  text: string,
  codes: readonly string[],
): { readonly known: readonly string[]; readonly unknown: readonly string[] } {
  const parents = codes.flatMap(code => listParentCodes(code).map(parent => parent.code));
  const byFold = new Map([...parents, ...codes].map(code => [code.toUpperCase(), code]));
  const pieces = text.split(/[,;\n/&]|\s+(?:dan|serta)\s+/i).map(piece => piece.trim());
  const found = pieces
    .map(piece => piece.replace(/^(?:area|baris|komponen|kode)\s+/i, '').replace(/[.\s]+$/, ''))
    .filter(piece => piece !== '')
    .map(piece => ({ piece, code: byFold.get(piece.replace(/\s+/g, '').toUpperCase()) }));
  return {
    known: [...new Set(found.flatMap(({ code }) => code ?? []))],
    unknown: [...new Set(found.flatMap(({ piece, code }) => (code === undefined ? [piece] : [])))],
  };
}

/** Whether the row is that one, or lies in that component or area. */
function isWithin(rowCode: string, link: string): boolean {
  return rowCode === link || listParentCodes(rowCode).some(({ code }) => code === link);
}
