import type { SheetValue } from '../contract/rewrite.ts';
import type { RichTextValue } from '../contract/rich-text.ts';
import type { PersonCell } from '../sheets/person-cell.ts';
import { listTextLinks } from './read-links.ts';
import type { SheetReading } from './sheet-reading.ts';
import { readZoneOffset, toCellDayNumber, type ZoneOffset } from './zone-offset.ts';

/** What stands in each cell of a sheet, ready to be carried elsewhere; null where nothing. */
export function readPersonCells(reading: SheetReading, zone: string): (PersonCell | null)[][] {
  const { displays, values, richTexts, formulas } = reading;
  const offset = readZoneOffset(zone);
  return values.map((row, r) =>
    row.map((value, c) => {
      const display = displays[r]?.[c] ?? '';
      const written = formulas[r]?.[c] ?? '';
      const formula = written === '' ? {} : { formula: written };
      const number = toNumber(value, offset);
      if (number !== null)
        return { kind: 'value', value: number, format: reading.formats[r]?.[c] ?? '', display, ...formula };
      return display === '' ? null : { ...toText(display, richTexts[r]?.[c] ?? null), ...formula };
    }),
  );
}

/** A date keeps its clock time as a fraction of the day number; of a day that no calendar has, only the words are left. */
function toNumber(value: SheetValue, offset: ZoneOffset): number | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : toCellDayNumber(value, offset);
  return typeof value === 'number' ? value : null;
}

function toText(display: string, richText: RichTextValue | null): PersonCell {
  return { kind: 'text', text: richText?.getText() ?? display, links: listTextLinks(richText) };
}
