import { MAX_COLUMNS } from '../a1.ts';
import type { Cell, CellValue } from '../cell.ts';
import { type CellStyle, DEFAULT_STYLE } from '../cell-style.ts';
import { pointsToPixels } from '../measures.ts';
import type { Row } from '../model.ts';
import { isDateFormat } from '../number-format.ts';
import { reduceFonts } from '../run-font.ts';
import { unescapeForbidden } from '../xml/xml-text.ts';
import { findChild, readBoolean, readNumber } from '../xml/xml-tree.ts';
import { readString, type SharedString } from './read-strings.ts';
import type { ScannedCell, ScannedRow } from './scan-sheet.ts';
import { SharedFormulas } from './shared-formulas.ts';

/** Days between the first days of the two date systems. */
export const DAYS_TO_1904 = 1462;

export interface CellTables {
  readonly styles: readonly CellStyle[];
  readonly strings: readonly SharedString[];
  readonly theme: readonly string[];
  readonly dateSystem: 1900 | 1904;
}

/** Turns scanned rows into rows of the model. One reader a sheet: shared formulas run over rows. */
export class RowReader {
  private readonly tables: CellTables;
  private readonly formulas = new SharedFormulas();

  constructor(tables: CellTables) {
    this.tables = tables;
  }

  read(scanned: ScannedRow): Row {
    const { attributes } = scanned.element;
    const cells: (Cell | undefined)[] = [];
    for (const entry of scanned.cells) {
      if (entry.column < MAX_COLUMNS) cells[entry.column] = this.readCell(entry, scanned.index);
    }
    const fixed = readBoolean(attributes.customHeight) && attributes.ht !== undefined;
    return {
      cells,
      height: fixed ? pointsToPixels(readNumber(attributes.ht, 15)) : undefined,
      hidden: readBoolean(attributes.hidden),
      filtered: false,
      style: readBoolean(attributes.customFormat)
        ? this.tables.styles[readNumber(attributes.s, 0)]
        : undefined,
      source: scanned.index,
    };
  }

  private readCell({ element, column }: ScannedCell, row: number): Cell {
    const style = this.tables.styles[readNumber(element.attributes.s, 0)] ?? DEFAULT_STYLE;
    const functionElement = findChild(element, 'f');
    const formula =
      functionElement === undefined ? undefined : this.formulas.read(functionElement, row, column);
    const content = this.readContent(element);
    const value =
      typeof content.value === 'number' && this.tables.dateSystem === 1904 && isDateFormat(style.numberFormat)
        ? content.value + DAYS_TO_1904
        : content.value;
    if (formula !== undefined) return { value, formula, style };
    const runs = content.runs === undefined ? undefined : reduceFonts(content.runs, style);
    return runs === undefined ? { value, style } : { value, runs, style };
  }

  private readContent(element: ScannedCell['element']): {
    value: CellValue;
    runs?: SharedString['runs'] & {};
  } {
    const raw = findChild(element, 'v')?.text;
    switch (element.attributes.t) {
      case 's': {
        const shared = raw === undefined ? undefined : this.tables.strings[Number(raw)];
        if (shared === undefined) return { value: null };
        return shared.runs === undefined ? { value: shared.text } : { value: shared.text, runs: shared.runs };
      }
      case 'inlineStr': {
        const inline = findChild(element, 'is');
        if (inline === undefined) return { value: null };
        const { text, runs } = readString(inline, this.tables.theme);
        return runs === undefined ? { value: text } : { value: text, runs };
      }
      case 'str':
        return { value: raw === undefined ? null : unescapeForbidden(raw) };
      case 'b':
        return { value: raw === undefined ? null : readBoolean(raw) };
      case 'e':
        return { value: raw === undefined ? null : { error: raw } };
      case 'd':
        return { value: raw === undefined ? null : readIsoDate(raw, this.tables.dateSystem) };
      default:
        return { value: readNumericValue(raw) };
    }
  }
}

function readNumericValue(raw: string | undefined): CellValue {
  if (raw === undefined || raw.trim() === '') return null;
  const number = Number(raw);
  return Number.isFinite(number) ? number : raw;
}

/** `2021-07-05T00:00:00` as a day number of the file's date system; other text stays text. */
function readIsoDate(raw: string, dateSystem: 1900 | 1904): CellValue {
  const time = Date.parse(/Z$/.test(raw) || !raw.includes('T') ? raw : `${raw}Z`);
  if (Number.isNaN(time)) return raw;
  const days = time / 86_400_000 + 25_569;
  return dateSystem === 1904 ? days - DAYS_TO_1904 : days;
}
