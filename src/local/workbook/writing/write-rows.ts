import type { Cell } from '../cell.ts';
import { foldLinks } from '../extra-links.ts';
import { pixelsToPoints } from '../measures.ts';
import type { Row } from '../model.ts';
import { RowHeightEstimator } from '../row-height.ts';
import { sameContent } from '../same-content.ts';
import { formatElement } from '../xml/xml-text.ts';
import { formatCellElement } from './cell-text.ts';
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
  private readonly heights: RowHeightEstimator;
  private readonly originalHeights: RowHeightEstimator;
  private readonly columnsMoved: boolean;
  private readonly explicit: boolean;
  /** Shared formulas of which a cell was changed or moved: the others are written out. */
  private readonly broken = new Set<string>();

  constructor(target: SheetTarget, scanned: readonly WrittenRow[]) {
    this.target = target;
    this.scanned = scanned;
    this.bySource = new Map(scanned.map(row => [row.index, row]));
    this.heights = new RowHeightEstimator(target.sheet);
    this.originalHeights = new RowHeightEstimator(target.original);
    const { columns } = target.sheet;
    this.columnsMoved = target.original.columns.some((_, index) => columns[index]?.source !== index);
    this.explicit = scanned.every(row => row.explicit);
    for (const row of scanned) this.findBroken(row);
  }

  format(): string {
    const { sheet, original } = this.target;
    const pieces: string[] = [];
    sheet.rows.forEach((row, index) => {
      if (row !== undefined) pieces.push(this.formatRow(row, index));
    });
    const beyond = this.scanned.filter(row => row.index >= original.rowCount && row.index >= sheet.rowCount);
    return pieces.join('') + beyond.map(row => this.slice(row)).join('');
  }

  private slice(element: { start: number; end: number }): string {
    return this.target.xml.text.slice(element.start, element.end);
  }

  private findBroken(scanned: WrittenRow): void {
    const row = this.target.sheet.rows[scanned.index];
    for (const { formulaGroup: group, column } of scanned.cells) {
      if (group === undefined) continue;
      const stays = row?.source === scanned.index && !this.columnsMoved;
      const before = this.target.original.rows[scanned.index]?.cells[column];
      if (!stays || !sameElement(row.cells[column], before)) this.broken.add(group);
    }
  }

  private isBroken(cell: WrittenCell): boolean {
    return cell.formulaGroup !== undefined && this.broken.has(cell.formulaGroup);
  }

  private formatRow(row: Row, index: number): string {
    const { original } = this.target;
    const scanned = row.source === undefined ? undefined : this.bySource.get(row.source);
    const before = row.source === undefined ? undefined : original.rows[row.source];
    const inPlace = scanned !== undefined && row.source === index && !this.columnsMoved && this.explicit;
    const cellsSame =
      inPlace &&
      before !== undefined &&
      this.haveSameCells(row, before) &&
      !scanned.cells.some(cell => this.isBroken(cell));
    if (
      cellsSame &&
      sameFrame(row, before) &&
      this.heights.estimate(index) === this.originalHeights.estimate(index)
    ) {
      return this.slice(scanned);
    }
    const cells = cellsSame
      ? this.target.xml.text.slice(scanned.openEnd, scanned.closeStart)
      : this.formatCells(row, index, inPlace ? scanned : undefined);
    return formatElement(`${this.target.prefix}row`, this.formatAttributes(row, index, scanned), cells);
  }

  private haveSameCells(row: Row, before: Row): boolean {
    const length = Math.max(row.cells.length, before.cells.length);
    for (let column = 0; column < length; column++) {
      if (!sameElement(row.cells[column], before.cells[column])) return false;
    }
    return true;
  }

  private formatCells(row: Row, index: number, inPlace: WrittenRow | undefined): string {
    const written = new Map(inPlace?.cells.map(cell => [cell.column, cell]));
    const before = inPlace === undefined ? undefined : this.target.original.rows[index];
    const pieces: string[] = [];
    row.cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const place = written.get(column);
      const kept = place !== undefined && !this.isBroken(place) && sameElement(cell, before?.cells[column]);
      pieces.push(
        kept ? this.slice(place) : formatCellElement(this.target, foldLinks(cell), { row: index, column }),
      );
    });
    const { columnCount } = this.target.original;
    const beyond =
      inPlace?.cells.filter(
        cell => cell.column >= columnCount && cell.column >= this.target.sheet.columnCount,
      ) ?? [];
    return pieces.join('') + beyond.map(cell => this.slice(cell)).join('');
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
    return { ...attributes, ...this.formatHeight(row, index, scanned) };
  }

  private formatHeight(
    row: Row,
    index: number,
    scanned: WrittenRow | undefined,
  ): Record<string, string | number | undefined> {
    const before = row.source === undefined ? undefined : this.target.original.rows[row.source];
    if (row.height !== undefined) {
      return row.height === before?.height ? {} : { ht: pixelsToPoints(row.height), customHeight: 1 };
    }
    const estimate = this.heights.estimate(index);
    const measured = before?.height === undefined ? scanned?.attributes.ht : undefined;
    const previous =
      before === undefined || row.source === undefined
        ? undefined
        : this.originalHeights.estimate(row.source);
    if (measured !== undefined && isStillGood(Number(measured), { previous, estimate })) return {};
    const standard = pixelsToPoints(this.target.sheet.defaultRowHeight);
    return estimate > standard
      ? { ht: estimate, customHeight: undefined }
      : { ht: undefined, customHeight: undefined };
  }
}

function sameFrame(row: Row, before: Row): boolean {
  return (
    row.height === before.height &&
    (row.hidden || row.filtered) === (before.hidden || before.filtered) &&
    sameContent(row.style, before.style)
  );
}

/** Heights that an office left far above what the texts need are estimated anew. */
const TOO_HIGH = 1.6;

/** What an office has measured is better than an estimate, as long as the texts ask for no more and not for much less. */
function isStillGood(
  measured: number,
  { previous, estimate }: { readonly previous: number | undefined; readonly estimate: number },
): boolean {
  if (previous === undefined || measured > estimate * TOO_HIGH) return false;
  return previous === estimate || (estimate > previous && measured >= estimate);
}
