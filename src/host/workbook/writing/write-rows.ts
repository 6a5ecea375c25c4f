import { formatCell, MAX_COLUMNS, MAX_ROWS } from '../a1.ts';
import type { Cell } from '../cell.ts';
import { foldLinks } from '../extra-links.ts';
import type { Row } from '../model.ts';
import { sameContent } from '../same-content.ts';
import { formatElement } from '../xml/xml-text.ts';
import { formatCellElement } from './cell-text.ts';
import { MovedLines } from './moved-lines.ts';
import { RowHeights } from './row-heights.ts';
import type { SheetTarget } from './sheet-target.ts';
import type { WrittenCell, WrittenRow } from './written-rows.ts';

/** The content of sheetData: rows that are as they were read keep their text. */
export function formatRows(target: SheetTarget, scanned: readonly WrittenRow[]): string {
  return new RowFormatter(target, scanned).format();
}

/** Links and notes stand elsewhere in the file; a cell's own element says nothing about them. */
function sameElement(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (a.style !== b.style && !sameContent(a.style, b.style)) return false;
  const left = foldLinks(a);
  const right = foldLinks(b);
  return (
    sameContent(left.value, right.value) &&
    left.formula === right.formula &&
    sameContent(left.runs, right.runs)
  );
}

class RowFormatter {
  private readonly target: SheetTarget;
  private readonly scanned: readonly WrittenRow[];
  private readonly bySource: ReadonlyMap<number, WrittenRow>;
  private readonly heights: RowHeights;
  private readonly lines: MovedLines;
  private readonly columnsMoved: boolean;
  private readonly explicit: boolean;
  /** Shared formulas of which a cell was changed or moved: the others are written out. */
  private readonly broken = new Set<string>();

  constructor(target: SheetTarget, scanned: readonly WrittenRow[]) {
    this.target = target;
    this.scanned = scanned;
    this.bySource = new Map(scanned.map(row => [row.index, row]));
    this.heights = new RowHeights(target.sheet, target.original);
    this.lines = new MovedLines(target.sheet, target.original);
    this.columnsMoved = target.original.columns.some((_, index) => !this.isColumnInPlace(index));
    this.explicit = scanned.every(row => row.explicit);
    for (const row of scanned) this.findBroken(row);
  }

  format(): string {
    const { sheet, original } = this.target;
    const pieces: string[] = [];
    sheet.rows.forEach((row, index) => {
      if (row !== undefined) pieces.push(this.formatRow(row, index));
    });
    const beyond = this.scanned.filter(row => row.index >= original.rowCount);
    return pieces.join('') + beyond.map(row => this.formatBeyond(row)).join('');
  }

  /** A row under the grid, which holds nothing but looks. */
  private formatBeyond(row: WrittenRow): string {
    if (!this.lines.isMoved && this.explicit) return this.slice(row);
    const index = this.lines.findRow(row.index);
    if (index >= MAX_ROWS) return '';
    const attributes = { ...row.attributes, r: index + 1, spans: undefined };
    const cells = row.cells.map(cell => this.moveCell(cell, index));
    return formatElement(`${this.target.prefix}row`, attributes, cells.join(''));
  }

  /** A cell that the model does not hold, at the place where its row and column are now. */
  private moveCell(cell: WrittenCell, row: number): string {
    const column = this.lines.findColumn(cell.column);
    if (!this.lines.hasColumn(cell.column) || column >= MAX_COLUMNS) return '';
    return this.slice(cell).replace(
      /^<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/,
      (_, name: string, attributes: string) =>
        `<${name} r="${formatCell(row, column)}"${attributes.replace(/\s+r\s*=\s*(?:"[^"]*"|'[^']*')/, '')}`,
    );
  }

  private slice(element: { start: number; end: number }): string {
    return this.target.xml.text.slice(element.start, element.end);
  }

  private findBroken(scanned: WrittenRow): void {
    const row = this.target.sheet.rows[scanned.index];
    for (const { formulaGroup: group, column } of scanned.cells) {
      if (group === undefined) continue;
      const stays = row?.source === scanned.index && this.isColumnInPlace(column);
      const before = this.target.original.rows[scanned.index]?.cells[column];
      if (!stays || !sameElement(row.cells[column], before)) this.broken.add(group);
    }
  }

  private isColumnInPlace(column: number): boolean {
    return this.target.sheet.columns[column]?.source === column;
  }

  private isBroken(cell: WrittenCell): boolean {
    return cell.formulaGroup !== undefined && this.broken.has(cell.formulaGroup);
  }

  private formatRow(row: Row, index: number): string {
    const { original } = this.target;
    const scanned = row.source === undefined ? undefined : this.bySource.get(row.source);
    const before = row.source === undefined ? undefined : original.rows[row.source];
    const inPlace = scanned !== undefined && row.source === index && this.explicit;
    const cellsSame =
      inPlace &&
      !this.columnsMoved &&
      before !== undefined &&
      this.haveSameCells(row, before) &&
      !scanned.cells.some(cell => this.isBroken(cell));
    if (cellsSame && sameFrame(row, before) && this.heights.needsSame(row, index)) return this.slice(scanned);
    const cells = cellsSame
      ? this.target.xml.text.slice(scanned.openEnd, scanned.closeStart)
      : this.formatCells(row, index, { scanned, inPlace });
    return formatElement(`${this.target.prefix}row`, this.formatAttributes(row, index, scanned), cells);
  }

  private haveSameCells(row: Row, before: Row): boolean {
    const length = Math.max(row.cells.length, before.cells.length);
    for (let column = 0; column < length; column++) {
      if (!sameElement(row.cells[column], before.cells[column])) return false;
    }
    return true;
  }

  private formatCells(
    row: Row,
    index: number,
    { scanned, inPlace }: { readonly scanned: WrittenRow | undefined; readonly inPlace: boolean },
  ): string {
    const written = new Map(inPlace ? scanned?.cells.map(cell => [cell.column, cell]) : []);
    const before = inPlace ? this.target.original.rows[index] : undefined;
    const pieces: string[] = [];
    row.cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const place = written.get(column);
      const kept =
        place !== undefined &&
        this.isColumnInPlace(column) &&
        !this.isBroken(place) &&
        sameElement(cell, before?.cells[column]);
      pieces.push(
        kept ? this.slice(place) : formatCellElement(this.target, foldLinks(cell), { row: index, column }),
      );
    });
    const { columnCount } = this.target.original;
    const beyond = scanned?.cells.filter(cell => cell.column >= columnCount) ?? [];
    return pieces.join('') + beyond.map(cell => this.moveCell(cell, index)).join('');
  }

  private formatAttributes(
    row: Row,
    index: number,
    scanned: WrittenRow | undefined,
  ): Record<string, string | number | undefined> {
    const { styles, original } = this.target;
    const before = row.source === undefined ? undefined : original.rows[row.source];
    const attributes: Record<string, string | number | undefined> = {
      ...scanned?.attributes,
      r: index + 1,
      spans: undefined,
    };
    if (!sameContent(row.style, before?.style)) {
      attributes.s = row.style === undefined ? undefined : styles.findCellStyle(row.style);
      attributes.customFormat = row.style === undefined ? undefined : 1;
    }
    const hidden = row.hidden || row.filtered;
    if (hidden !== (before?.hidden === true || before?.filtered === true))
      attributes.hidden = hidden ? 1 : undefined;
    return { ...attributes, ...this.heights.choose(row, index, scanned?.attributes.ht) };
  }
}

function sameFrame(row: Row, before: Row): boolean {
  return (
    row.height === before.height &&
    (row.hidden || row.filtered) === (before.hidden || before.filtered) &&
    sameContent(row.style, before.style)
  );
}
