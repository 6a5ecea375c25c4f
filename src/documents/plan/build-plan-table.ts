import type { PrintedCell, PrintedRow, PrintedTable } from '../../domain/plan/printed-table.ts';
import {
  formatCorrections,
  formatHiddenColumns,
  formatNotApplicable,
  PLAN_WORDS,
  REORDERED_NOTE,
} from '../../messages/plan-document-id.ts';
import {
  type Block,
  heading,
  type Paragraph,
  type ParagraphRole,
  paragraph,
  type Table,
  type TableCell,
} from '../document.ts';
import { textBlocks } from '../naskah/text-blocks.ts';
import type { CellLook, PlanSources } from './plan-sources.ts';

/** Letters of a column that count for its width: a narrow one still shows a number, a long one does not take all. */
const NARROWEST = 5;
const WIDEST = 46;

/** Chapter III: the table of the sheet, and under it what people decided about its rows. */
export function buildPlanTable(sources: PlanSources): readonly Block[] {
  const { table, textOf, hiddenHeadings, corrections, notApplicable } = sources;
  const notes = [
    ...(table.isReordered ? [REORDERED_NOTE] : []),
    ...(hiddenHeadings.length === 0 ? [] : [formatHiddenColumns(hiddenHeadings)]),
    ...(corrections.length === 0 ? [] : [formatCorrections(corrections)]),
    ...(notApplicable.length === 0 ? [] : [formatNotApplicable(notApplicable)]),
  ];
  return [
    heading(1, PLAN_WORDS.chapter3),
    ...textBlocks(textOf('plan-table')),
    layTable(sources),
    ...notes.map(words => paragraph(words, 'note')),
  ];
}

function layTable({ table, lookOf }: PlanSources): Table {
  return {
    kind: 'table',
    widths: computeWidths(table),
    headerRowCount: table.headerRows.length,
    rows: [
      ...table.headerRows.map(row => row.cells.map(one => headingCell(one))),
      ...table.rows.map(row => row.cells.map(one => bodyCell(one, row, lookOf))),
    ],
  };
}

function headingCell({ text, span, merge }: PrintedCell): TableCell {
  return { paragraphs: [paragraph(text, 'cell-heading')], span, merge, isShaded: true };
}

function bodyCell(cell: PrintedCell, row: PrintedRow, lookOf: PlanSources['lookOf']): TableCell {
  const { span, merge, text } = cell;
  const look = lookOf(cell.rowIndex, cell.columnIndex);
  const words = row.isBand
    ? paragraphOf(text, { look: { ...look, isBold: true }, role: 'cell-band' })
    : paragraphOf(text, { look, role: 'cell' });
  return { paragraphs: [words], span, merge, isShaded: row.isBand };
}

function paragraphOf(
  text: string,
  { look: { isBold, isItalic }, role }: { readonly look: CellLook; readonly role: ParagraphRole },
): Paragraph {
  const run = { text, ...(isBold ? { isBold } : {}), ...(isItalic ? { isItalic } : {}) };
  return { kind: 'paragraph', role, runs: [run] };
}

/** Shares by how long the texts of a column are on the whole, so that long columns get room and short ones do not break. */
function computeWidths({ columnIndexes, headerRows, rows }: PrintedTable): readonly number[] {
  const lengths = columnIndexes.map(() => ({ sum: 0, count: 0, word: 0 }));
  for (const row of [...headerRows, ...rows.filter(({ isBand }) => !isBand)]) {
    let at = 0;
    for (const { text, span } of row.cells) {
      const column = lengths[at];
      if (column && span === 1 && text !== '') {
        column.sum += text.length;
        column.count += 1;
        column.word = Math.max(column.word, ...text.split(/\s+/).map(word => word.length));
      }
      at += span;
    }
  }
  return lengths.map(({ sum, count, word }) => {
    const mean = count === 0 ? 0 : sum / count;
    return Math.min(WIDEST, Math.max(NARROWEST, Math.min(word, 16), Math.sqrt(mean) * 4));
  });
}
