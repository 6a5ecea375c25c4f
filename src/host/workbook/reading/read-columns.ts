import { MAX_COLUMNS } from '../a1.ts';
import type { CellStyle } from '../cell-style.ts';
import { charactersToPixels, measureDigit } from '../measures.ts';
import type { Column, ColumnGroup } from '../model.ts';
import { findChild, findChildren, readBoolean, readNumber, type XmlElement } from '../xml/xml-tree.ts';

/** Excel's own default in characters, margin included. */
export const STANDARD_WIDTH = 9.14;

interface ListedColumn {
  readonly column: Column;
  readonly level: number;
  /** Stands behind a closed group. */
  readonly closesGroup: boolean;
}

/** Columns that the part describes, with their groups; columns from `limit` on are left to the file. */
export function readColumns(
  sheet: XmlElement,
  styles: readonly CellStyle[],
  limit: number,
): { readonly columns: (Column | undefined)[]; readonly groups: readonly ColumnGroup[] } {
  const listed: (ListedColumn | undefined)[] = [];
  const standard = readNumber(findChild(sheet, 'sheetFormatPr')?.attributes.defaultColWidth, STANDARD_WIDTH);
  const digit = measureDigit(styles);
  for (const element of findChildren(findChild(sheet, 'cols'), 'col')) {
    const first = Math.max(1, readNumber(element.attributes.min, 1));
    const last = Math.min(limit, MAX_COLUMNS, readNumber(element.attributes.max, first));
    for (let number = first; number <= last; number++) {
      listed[number - 1] = readListedColumn(element, styles, { source: number - 1, standard, digit });
    }
  }
  const groups = findGroups(listed);
  const columns: (Column | undefined)[] = Array.from({ length: limit }, (_, index) => {
    const column = listed[index]?.column ?? {
      width: undefined,
      hidden: false,
      style: undefined,
      source: index,
    };
    const closed = groups.some(group => group.collapsed && index >= group.start && index < group.end);
    return closed ? { ...column, hidden: false } : column;
  });
  return { columns, groups };
}

function readListedColumn(
  element: XmlElement,
  styles: readonly CellStyle[],
  { source, standard, digit }: { readonly source: number; readonly standard: number; readonly digit: number },
): ListedColumn {
  const { width, style, hidden, outlineLevel, collapsed } = element.attributes;
  const pixels = charactersToPixels(readNumber(width, standard), digit);
  return {
    column: {
      width: pixels === charactersToPixels(standard, digit) ? undefined : pixels,
      hidden: readBoolean(hidden),
      // Style 0 is what cells have anyway.
      style: style === undefined || style === '0' ? undefined : styles[readNumber(style, 0)],
      source,
    },
    level: readNumber(outlineLevel, 0),
    closesGroup: readBoolean(collapsed),
  };
}

function findGroups(listed: readonly (ListedColumn | undefined)[]): readonly ColumnGroup[] {
  const deepest = listed.reduce((depth, entry) => Math.max(depth, entry?.level ?? 0), 0);
  const groups: ColumnGroup[] = [];
  for (let depth = 1; depth <= deepest; depth++) {
    let start = -1;
    for (let index = 0; index <= listed.length; index++) {
      const inside = (listed[index]?.level ?? 0) >= depth;
      if (inside && start < 0) start = index;
      if (inside || start < 0) continue;
      const members = listed.slice(start, index);
      const collapsed =
        members.every(member => member?.column.hidden === true) || listed[index]?.closesGroup === true;
      groups.push({ start, end: index, depth, collapsed });
      start = -1;
    }
  }
  return groups.sort((a, b) => a.start - b.start || a.depth - b.depth);
}
