import { displayValue } from '../host/google/display-value.ts';
import { findLocale } from '../host/google/locale-words.ts';
import type { Sheet, Workbook } from '../host/workbook/model.ts';
import { getCell, getStyle } from '../host/workbook/sheet-cells.ts';
import { writeXlsx } from '../host/workbook/write-xlsx.ts';
import { make } from './element.ts';
import type { PageSession } from './session.ts';
import { CellColours } from './sheet/cell-colours.ts';
import { drawChart } from './sheet/chart-drawing.ts';
import { keyOf, measureSheet } from './sheet/layout.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook as a file, as the command line would save it. */
export function buildFile({ file, workbook }: PageSession): Uint8Array {
  return writeXlsx({ ...file, model: workbook });
}

/** Hands a file to the browser's downloads. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = make('a', { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Lays the whole sheet out as a table and opens the browser's print window. */
export function printSheet(workbook: Workbook, sheet: Sheet, today: number): void {
  const paper = make('div', { class: 'paper' }, drawTable(workbook, sheet, today));
  paper.append(...sheet.charts.map(chart => drawChart(sheet, chart, { left: 0, top: 0 })));
  document.body.append(paper);
  window.addEventListener('afterprint', () => paper.remove(), { once: true });
  window.print();
}

function drawTable(workbook: Workbook, sheet: Sheet, today: number): HTMLElement {
  const layout = measureSheet(sheet, new Set());
  const colours = new CellColours(sheet, today);
  const locale = findLocale(workbook.locale);
  const [head, body] = [make('thead'), make('tbody')];
  const widthOf = (column: number): number => (layout.lefts[column + 1] ?? 0) - (layout.lefts[column] ?? 0);
  const used = sheet.rows.map(
    row => row?.cells.some(cell => cell !== undefined && cell.value !== null) === true,
  );
  const lastRow = used.lastIndexOf(true);
  for (let row = 0; row <= lastRow; row++) {
    if ((layout.tops[row + 1] ?? 0) === (layout.tops[row] ?? 0)) continue;
    const line = make('tr');
    for (let column = 0; column < layout.lefts.length - 1; column++) {
      if (widthOf(column) === 0 || layout.covered.has(keyOf(row, column))) continue;
      const merge = layout.merges.get(keyOf(row, column));
      const cell = make('td', {
        colspan: merge === undefined ? 1 : merge.endColumn - merge.startColumn,
        rowspan: merge === undefined ? 1 : merge.endRow - merge.startRow,
      });
      const style = getStyle(sheet, row, column);
      const rule = colours.find(row, column);
      cell.textContent = displayValue(getCell(sheet, row, column), locale);
      const fill = rule?.fill ?? style.fill;
      if (fill !== null) cell.style.backgroundColor = fill;
      cell.style.color = rule?.fontColor ?? style.fontColor;
      if (style.bold) cell.style.fontWeight = '700';
      cell.style.width = `${widthOf(column)}px`;
      line.append(cell);
    }
    (row < sheet.frozenRows ? head : body).append(line);
  }
  return make('table', {}, head, body);
}
