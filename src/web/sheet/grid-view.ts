import type { LocaleWords } from '../../host/google/locale-words.ts';
import { containsCell } from '../../host/workbook/grid-range.ts';
import type { Sheet } from '../../host/workbook/model.ts';
import { getCell, getStyle } from '../../host/workbook/sheet-cells.ts';
import { make } from '../element.ts';
import { CellColours } from './cell-colours.ts';
import { makeCell } from './cell-element.ts';
import { drawChart } from './chart-drawing.ts';
import { differs } from './find-changes.ts';
import { drawLetters, HEAD_HEIGHT, SIDE_WIDTH } from './grid-head.ts';
import { fillRow, findHeld, type Held } from './held.ts';
import { findIndex, keyOf, type Layout, measureSheet } from './layout.ts';
import type { Place } from './place.ts';
import { spillOver } from './spill-over.ts';

const OVERSCAN = 4;

export interface GridInput {
  readonly sheet: Sheet;
  readonly locale: LocaleWords;
  /** Day number. */
  readonly today: number;
  /** The same sheet before the last click; cells that differ are marked for a moment. */
  readonly before: Sheet | null;
}

/** The visible part of one sheet. */
export class GridView {
  readonly element = make('div', { class: 'grid' });
  private readonly canvas = make('div', { class: 'canvas' });
  private readonly table = make('div', { class: 'table', role: 'grid' });
  private readonly charts = make('div', { class: 'charts' });
  private input: GridInput | null = null;
  private layout: Layout = { lefts: [0], tops: [0], merges: new Map(), covered: new Set() };
  private colours: CellColours | null = null;
  private readonly opened = new Map<number, Set<number>>();
  private drawn = '';
  private readonly onSelect: () => void;
  selected: Place = { row: 0, column: 0 };

  constructor(onSelect: () => void) {
    this.onSelect = onSelect;
    this.canvas.append(this.table, this.charts);
    this.element.append(this.canvas);
    this.element.addEventListener('scroll', () => this.draw(), { passive: true });
    new ResizeObserver(() => this.draw()).observe(this.element);
  }

  /** Shows a sheet; another one than before from its top. */
  show(input: GridInput): void {
    const isOther = input.sheet.sheetId !== this.input?.sheet.sheetId;
    this.input = input;
    this.colours = new CellColours(input.sheet, input.today);
    this.layout = measureSheet(input.sheet, this.opened.get(input.sheet.sheetId) ?? new Set());
    this.table.setAttribute('aria-label', `Lembar ${input.sheet.name}`);
    this.table.setAttribute('aria-rowcount', String(this.layout.tops.length - 1));
    this.table.setAttribute('aria-colcount', String(this.layout.lefts.length - 1));
    this.charts.replaceChildren(
      ...input.sheet.charts.map(chart => drawChart(input.sheet, chart, this.boxOf(chart))),
    );
    if (isOther) {
      this.element.scrollTo(0, 0);
      this.selected = { row: 0, column: 0 };
    }
    this.drawn = '';
    this.draw();
  }

  /** Opens or closes a group of columns for the eye; the workbook keeps what the file says. */
  toggleGroup(start: number): void {
    if (this.input === null) return;
    const { sheetId } = this.input.sheet;
    const opened = new Set(this.opened.get(sheetId));
    if (!opened.delete(start)) opened.add(start);
    this.opened.set(sheetId, opened);
    this.show(this.input);
  }

  private get openedGroups(): ReadonlySet<number> {
    return this.opened.get(this.input?.sheet.sheetId ?? -1) ?? new Set();
  }

  get sizes(): { readonly rows: number; readonly columns: number } {
    return { rows: this.layout.tops.length - 1, columns: this.layout.lefts.length - 1 };
  }

  isVisible({ row, column }: Place): boolean {
    const { tops, lefts, covered } = this.layout;
    return (
      (tops[row + 1] ?? 0) > (tops[row] ?? 0) &&
      (lefts[column + 1] ?? 0) > (lefts[column] ?? 0) &&
      !covered.has(keyOf(row, column))
    );
  }

  /** Where a cell stands in the canvas. */
  boxOf({ row, column }: Place): { left: number; top: number; width: number; height: number } {
    const { tops, lefts, merges } = this.layout;
    const merge = merges.get(keyOf(row, column));
    const left = lefts[column] ?? 0;
    const top = tops[row] ?? 0;
    const right = lefts[Math.min(merge?.endColumn ?? column + 1, lefts.length - 1)] ?? left;
    const bottom = tops[Math.min(merge?.endRow ?? row + 1, tops.length - 1)] ?? top;
    return { left: left + SIDE_WIDTH, top: top + HEAD_HEIGHT, width: right - left, height: bottom - top };
  }

  /** Selects a cell, brings it into sight and gives it the focus. */
  select(place: Place, takesFocus = true): void {
    this.selected = place;
    this.scrollTo(place);
    this.drawn = '';
    this.draw();
    if (takesFocus) this.selectedElement?.focus({ preventScroll: true });
    this.onSelect();
  }

  get selectedElement(): HTMLElement | null {
    return this.canvas.querySelector<HTMLElement>('[aria-selected="true"]');
  }

  /** Holds an editor or whatever else lies on the cells. */
  lay(overlay: HTMLElement): void {
    this.canvas.append(overlay);
  }

  private get held(): Held {
    const { input, layout, element } = this;
    return input === null ? { rows: 0, columns: 0 } : findHeld(input.sheet, layout, element);
  }

  private scrollTo(place: Place): void {
    const box = this.boxOf(place);
    const { element } = this;
    const { rows, columns } = this.held;
    const above = HEAD_HEIGHT + (this.layout.tops[rows] ?? 0);
    if (place.row >= rows) {
      if (box.top < element.scrollTop + above) element.scrollTop = box.top - above;
      const bottom = box.top + Math.min(box.height, element.clientHeight - above);
      if (bottom > element.scrollTop + element.clientHeight)
        element.scrollTop = bottom - element.clientHeight;
    }
    if (place.column < columns) return;
    const beside = SIDE_WIDTH + (this.layout.lefts[columns] ?? 0);
    if (box.left < element.scrollLeft + beside) element.scrollLeft = box.left - beside;
    const right = box.left + Math.min(box.width, element.clientWidth - beside);
    if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth;
  }

  /** Draws the rows in sight; the rest of the sheet is empty room. */
  private draw(): void {
    const { input } = this;
    if (input === null) return;
    const { tops, lefts } = this.layout;
    const { rows, columns } = this.held;
    const start = Math.max(rows, findIndex(tops, this.element.scrollTop + (tops[rows] ?? 0)) - OVERSCAN);
    const last = findIndex(tops, this.element.scrollTop + this.element.clientHeight) + OVERSCAN;
    const end = Math.min(last + 1, tops.length - 1);
    const sign = `${start} ${end} ${rows} ${columns}`;
    if (sign === this.drawn) return;
    this.drawn = sign;
    const hadFocus = this.table.contains(document.activeElement);
    const total = tops[tops.length - 1] ?? 0;
    this.canvas.style.height = `${total + HEAD_HEIGHT}px`;
    this.canvas.style.width = `${(lefts[lefts.length - 1] ?? 0) + SIDE_WIDTH}px`;
    const reach = this.reachBack(start);
    this.table.replaceChildren(this.drawHead(rows), ...range(reach, end).map(row => this.drawRow(row)));
    if (hadFocus) this.selectedElement?.focus({ preventScroll: true });
  }

  /** A merge that begins further up may reach into sight. */
  private reachBack(start: number): number {
    const merges = this.input?.sheet.merges ?? [];
    return merges.reduce(
      (first, merge) =>
        merge.startRow < first && merge.endRow > start ? Math.max(merge.startRow, this.held.rows) : first,
      start,
    );
  }

  private drawHead(heldRows: number): HTMLElement {
    const head = make('div', { class: 'head', role: 'rowgroup' });
    head.style.height = `${HEAD_HEIGHT + (this.layout.tops[heldRows] ?? 0)}px`;
    const letters = drawLetters(this.layout, this.input?.sheet.columnGroups ?? [], {
      heldColumns: this.held.columns,
      isOpen: start => this.openedGroups.has(start),
      toggle: start => this.toggleGroup(start),
    });
    head.append(letters, ...range(0, heldRows).map(row => this.drawRow(row)));
    return head;
  }

  private drawRow(row: number): HTMLElement {
    const { tops, lefts } = this.layout;
    const line = make('div', { class: 'row', role: 'row', 'aria-rowindex': row + 1 });
    const top = (tops[row] ?? 0) + HEAD_HEIGHT;
    const height = (tops[row + 1] ?? 0) - (tops[row] ?? 0);
    line.style.top = `${top}px`;
    line.style.height = `${height}px`;
    if (height === 0) return line;
    line.append(make('div', { class: 'number', role: 'rowheader' }, String(row + 1)));
    const cells = range(0, lefts.length - 1).map(column => this.drawCell(row, column));
    fillRow(line, cells, this.held.columns);
    return line;
  }

  private drawCell(row: number, column: number): HTMLElement | null {
    const { input, colours } = this;
    if (input === null || !this.isVisible({ row, column })) return null;
    const { sheet, before } = input;
    const cell = getCell(sheet, row, column);
    const isSelected = row === this.selected.row && column === this.selected.column;
    const style = getStyle(sheet, row, column);
    const isBare = cell === undefined && style.fill === null && Object.keys(style.borders).length === 0;
    const hasChoices = sheet.validations.some(
      rule =>
        rule.kind === 'list' &&
        rule.showDropDown &&
        rule.ranges.some(area => containsCell(area, row, column)),
    );
    const rule = isBare ? null : (colours?.find(row, column) ?? null);
    const element = makeCell({ cell, style, rule, hasChoices }, input.locale);
    const box = this.boxOf({ row, column });
    spillOver(element, { sheet, layout: this.layout, row, column });
    element.style.left = `${box.left}px`;
    element.style.width = `${box.width}px`;
    element.style.height = `${box.height}px`;
    element.setAttribute('aria-colindex', String(column + 1));
    element.dataset.row = String(row);
    element.dataset.column = String(column);
    if (isSelected) {
      element.setAttribute('aria-selected', 'true');
      element.tabIndex = 0;
    }
    const changed = before !== null && differs(cell, getCell(before, row, column));
    if (changed) element.classList.add('changed');
    return element;
  }
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
