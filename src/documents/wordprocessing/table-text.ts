import type { Table, TableCell } from '../document.ts';

/** How a paragraph in a cell is written, and how wide the page is (twentieths of a point). */
export interface TableSurroundings {
  readonly formatParagraphs: (cell: TableCell) => string;
  readonly width: number;
}

/** A table with borders, its heading rows repeated on each page and no row parted by one. */
export function formatTable(table: Table, { formatParagraphs, width }: TableSurroundings): string {
  const widths = shareWidth(table.widths, width);
  const rows = table.rows.map((row, index) => {
    const properties = `<w:cantSplit/>${index < table.headerRowCount ? '<w:tblHeader/>' : ''}`;
    return `<w:tr><w:trPr>${properties}</w:trPr>${formatCells(row, widths, formatParagraphs)}</w:tr>`;
  });
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="Tabel"/>',
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${widths.map(column => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`,
    ...rows,
    '</w:tbl>',
  ].join('');
}

function formatCells(
  row: readonly TableCell[],
  widths: readonly number[],
  formatParagraphs: TableSurroundings['formatParagraphs'],
): string {
  let column = 0;
  return row
    .map(cell => {
      const width = widths.slice(column, column + cell.span).reduce((sum, one) => sum + one, 0);
      column += cell.span;
      const properties = [
        `<w:tcW w:w="${width}" w:type="dxa"/>`,
        cell.span > 1 ? `<w:gridSpan w:val="${cell.span}"/>` : '',
        formatMerge(cell.merge),
        cell.isShaded ? '<w:shd w:val="clear" w:color="auto" w:fill="E3ECEF"/>' : '',
      ].join('');
      return `<w:tc><w:tcPr>${properties}</w:tcPr>${formatParagraphs(cell)}</w:tc>`;
    })
    .join('');
}

function formatMerge(merge: TableCell['merge']): string {
  if (merge === 'none') return '';
  return merge === 'begins' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
}

/** Whole twentieths that add up to the width. */
function shareWidth(shares: readonly number[], width: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = shares.map((_, i) => {
    const before = shares.slice(0, i + 1).reduce((sum, share) => sum + share, 0);
    return Math.round((before / total) * width);
  });
  return edges.map((edge, i) => edge - (edges[i - 1] ?? 0));
}
