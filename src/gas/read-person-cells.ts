import type { SheetValue } from '../contract/rewrite.ts';
import type { RichTextValue } from '../contract/rich-text.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { PersonCell } from '../sheets/person-cell.ts';
import { readZoneOffset, toCellDayNumber, type ZoneOffset } from './zone-offset.ts';

/** What stands in each cell of a sheet, ready to be carried elsewhere; null where nothing. Five block reads. */
export function readPersonCells(sheet: Sheet, zone: string): (PersonCell | null)[][] {
  const range = sheet.getDataRange();
  const displays = range.getDisplayValues();
  const formats = range.getNumberFormats();
  const richTexts = range.getRichTextValues();
  const formulas = range.getFormulas();
  const offset = readZoneOffset(zone);
  return range.getValues().map((values, r) =>
    values.map((value, c) => {
      const display = displays[r]?.[c] ?? '';
      const written = formulas[r]?.[c] ?? '';
      const formula = written === '' ? {} : { formula: written };
      const number = toNumber(value, offset);
      if (number !== null)
        return { kind: 'value', value: number, format: formats[r]?.[c] ?? '', display, ...formula };
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
  const links = (richText?.getRuns() ?? []).flatMap(run => {
    const url = run.getLinkUrl();
    return url === null ? [] : [{ start: run.getStartIndex(), end: run.getEndIndex(), url }];
  });
  return { kind: 'text', text: richText?.getText() ?? display, links };
}
