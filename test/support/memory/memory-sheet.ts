import type { CellNote } from '../../../src/app/ports/ports.ts';
import { toDayNumber } from '../../../src/domain/calendar/plain-date.ts';
import type { CellValue } from '../../../src/domain/plan/cell-value.ts';
import type { Grid } from '../../../src/domain/plan/grid.ts';
import type { PersonCell, PersonCells, TextLink } from '../../../src/sheets/person-cell.ts';
import type { ContentCell, SheetContent } from '../../../src/sheets/sheet-content.ts';

/** One cell: what is read of it, and where its text leads. */
export interface MemoryCell {
  readonly value: CellValue;
  readonly links: readonly TextLink[];
}

const EMPTY: MemoryCell = { value: { kind: 'empty' }, links: [] };
const DAY_FORMAT = 'd mmm yyyy';

/** A sheet whose cells can be read, written and moved; places off it are refused. */
export class MemorySheet {
  readonly sheetId: number;
  name: string;
  isHidden = false;
  hasFilter = false;
  fingerprint: string | null = null;
  written: string | null = null;
  /** Notes that people put on cells. */
  notes: readonly CellNote[] = [];
  /** What the add-on said of its own sheet as a whole; null on sheets of people. */
  content: SheetContent | null = null;
  private cells: MemoryCell[][];
  private readonly merges: Grid['merges'];

  constructor(sheetId: number, name: string, grid: Grid = { rows: [], merges: [] }) {
    this.sheetId = sheetId;
    this.name = name;
    this.merges = grid.merges;
    this.cells = grid.rows.map(row => row.map(value => ({ value, links: [] })));
  }

  get rowCount(): number {
    return this.cells.length;
  }

  get width(): number {
    return Math.max(0, ...this.cells.map(row => row.length));
  }

  /** The cells down to the last that holds something, as Google's range of data. */
  readGrid(maxRowCount = this.rowCount): Grid {
    const end = this.cells.findLastIndex(row => row.some(({ value }) => value.kind !== 'empty')) + 1;
    const rows = this.cells.slice(0, Math.min(end, maxRowCount)).map(row => row.map(({ value }) => value));
    return { rows, merges: this.merges };
  }

  readTexts(): string[][] {
    return this.cells.map(row => Array.from({ length: this.width }, (_, i) => shown(row[i] ?? EMPTY)));
  }

  readPersonCells(): PersonCells {
    return this.cells.map(row => Array.from({ length: this.width }, (_, i) => toPerson(row[i] ?? EMPTY)));
  }

  at(rowIndex: number, columnIndex: number): MemoryCell {
    requireIndex(rowIndex, columnIndex);
    return this.cells[rowIndex]?.[columnIndex] ?? EMPTY;
  }

  /** What a cell shows. */
  text(rowIndex: number, columnIndex: number): string {
    return shown(this.at(rowIndex, columnIndex));
  }

  write(rowIndex: number, columnIndex: number, cell: ContentCell): void {
    requireIndex(rowIndex, columnIndex);
    while (this.cells.length <= rowIndex) this.cells.push([]);
    const row = this.cells[rowIndex] ?? [];
    while (row.length <= columnIndex) row.push(EMPTY);
    row[columnIndex] = toMemory(cell);
  }

  /** What a person types. */
  type(rowIndex: number, columnIndex: number, words: string): void {
    this.write(rowIndex, columnIndex, { kind: 'text', text: words, links: [], style: 'body' });
  }

  fill(content: SheetContent): void {
    const width = content.columnWidths.length;
    const odd = content.rows.findIndex(row => row.length !== width);
    if (odd >= 0) throw new Error(`row ${odd} of ${this.name} has not ${width} cells`);
    for (const { topRowIndex, rowCount, columnIndex, choices } of content.dropDowns) {
      const isInside = topRowIndex + rowCount <= content.rows.length && columnIndex < width;
      if (!isInside || choices.length === 0) throw new Error(`a drop-down of ${this.name} lies off it`);
    }
    this.content = content;
    this.cells = content.rows.map(row => row.map(toMemory));
  }

  insertColumns(firstColumnIndex: number, count: number): void {
    for (const row of this.cells) {
      if (row.length > firstColumnIndex)
        row.splice(firstColumnIndex, 0, ...Array.from({ length: count }, () => EMPTY));
    }
  }

  removeColumn(columnIndex: number): void {
    for (const row of this.cells) row.splice(columnIndex, 1);
  }

  /** Sorts a block of rows by what `compare` says of their cells; columns outside it stay. */
  sortRows(
    {
      topRowIndex,
      rowCount,
      left,
      right,
    }: Readonly<Record<'topRowIndex' | 'rowCount' | 'left' | 'right', number>>,
    compare: (a: readonly MemoryCell[], b: readonly MemoryCell[]) => number,
  ): void {
    const block = Array.from({ length: rowCount }, (_, i) =>
      Array.from({ length: right - left + 1 }, (_, c) => this.at(topRowIndex + i, left + c)),
    );
    [...block].sort(compare).forEach((cells, i) => {
      const row = this.cells[topRowIndex + i] ?? [];
      while (row.length < left) row.push(EMPTY);
      row.splice(left, cells.length, ...cells);
      this.cells[topRowIndex + i] = row;
    });
  }
}

function requireIndex(...indexes: readonly number[]): void {
  if (indexes.some(index => !Number.isInteger(index) || index < 0)) throw new Error(`no cell at ${indexes}`);
}

/** What a cell shows. */
export function shown({ value }: MemoryCell): string {
  if (value.kind === 'empty') return '';
  return value.kind === 'text' || value.kind === 'error' ? value.text : value.display;
}

function toMemory(cell: ContentCell): MemoryCell {
  switch (cell.kind) {
    case 'blank':
      return EMPTY;
    case 'number':
      return { value: { kind: 'number', value: cell.value, display: String(cell.value) }, links: [] };
    case 'day': {
      const { year, month, day } = cell.date;
      return { value: { kind: 'date', date: cell.date, display: `${day}/${month}/${year}` }, links: [] };
    }
    case 'carried':
      return fromPerson(cell.cell);
    case 'text':
      return fromText(cell.text, cell.links);
  }
}

function fromText(words: string, links: readonly TextLink[]): MemoryCell {
  const outside = links.find(({ start, end }) => start < 0 || end > words.length || start >= end);
  if (outside) throw new Error(`a link of "${words}" lies off its text`);
  return words === '' ? EMPTY : { value: { kind: 'text', text: words }, links };
}

function fromPerson(cell: PersonCell): MemoryCell {
  if (cell.kind === 'text') return fromText(cell.text, cell.links);
  return { value: { kind: 'number', value: cell.value, display: cell.display }, links: [] };
}

function toPerson({ value, links }: MemoryCell): PersonCell | null {
  switch (value.kind) {
    case 'empty':
      return null;
    case 'number':
      return { kind: 'value', value: value.value, format: '0', display: value.display };
    case 'date':
      return { kind: 'value', value: toDayNumber(value.date), format: DAY_FORMAT, display: value.display };
    case 'month': {
      const first = toDayNumber({ year: value.year, month: value.month, day: 1 });
      return { kind: 'value', value: first, format: 'mmmm yyyy', display: value.display };
    }
    default:
      return { kind: 'text', text: value.text, links };
  }
}
