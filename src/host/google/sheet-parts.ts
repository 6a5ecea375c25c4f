import type { Sheet as SheetContract } from '../../contract/sheet.ts';
import type { Group, Protection } from '../../contract/sheet-parts.ts';
import type { GridRange } from '../workbook/grid-range.ts';
import type { ColumnGroup, Sheet } from '../workbook/model.ts';
import { blockInside } from './block.ts';
import { findGroup } from './column-groups.ts';
import { openFilter } from './filter.ts';
import { ProtectionType } from './google-enums.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { createRange } from './range.ts';
import { expose, read, type ScriptRun, write } from './script-run.ts';

interface StoredProtection {
  readonly range: GridRange | null;
  readonly description: string;
  readonly canEdit: boolean;
}

export function listProtections(
  run: ScriptRun,
  sheet: Sheet,
  type: GoogleAppsScript.Spreadsheet.ProtectionType,
): Protection[] {
  const wholeSheet = sheet.protection === null ? [] : [{ ...sheet.protection, range: null }];
  const stored = type === ProtectionType.SHEET ? wholeSheet : sheet.protectedRanges;
  return stored.map(protection => createProtection(run, sheet, protection));
}

function createProtection(run: ScriptRun, sheet: Sheet, stored: StoredProtection): Protection {
  const all = { startRow: 0, endRow: sheet.rowCount, startColumn: 0, endColumn: sheet.columnCount };
  return expose<Protection>(run, 'Protection', {
    canEdit: () => stored.canEdit,
    getDescription: () => stored.description,
    getRange: () => createRange(run, blockInside(sheet, stored.range ?? all)),
    getUnprotectedRanges: () => [],
  });
}

/** The group of that depth over a column (from 1); none is an exception, not null. */
export function openGroup(
  run: ScriptRun,
  sheet: Sheet,
  place: readonly [column: number, depth: number],
): Group {
  const [column, depth] = place;
  const found = read(run, { kind: 'block-read', member: 'Sheet.getColumnGroup' }, () =>
    findGroup(sheet, column - 1, depth),
  );
  if (found === undefined) throw new GoogleError(GOOGLE_TEXTS.noGroup(column, depth));
  return createGroup(run, sheet, place);
}

function createGroup(run: ScriptRun, sheet: Sheet, [column, depth]: readonly [number, number]): Group {
  const current = (): ColumnGroup => {
    const found = findGroup(sheet, column - 1, depth);
    if (found === undefined) throw new GoogleError(GOOGLE_TEXTS.noGroup(column, depth));
    return found;
  };
  const replace = (member: string, make: (own: ColumnGroup) => readonly ColumnGroup[]): void =>
    write(run, { kind: 'dimension', member: `Group.${member}` }, () => {
      const own = current();
      sheet.columnGroups = sheet.columnGroups.flatMap(other => (other === own ? make(own) : [other]));
    });
  const group: Group = expose<Group>(run, 'Group', {
    getRange: () => {
      const { start, end } = current();
      const rows = { startRow: 0, endRow: sheet.rowCount };
      return createRange(run, blockInside(sheet, { ...rows, startColumn: start, endColumn: end }));
    },
    collapse: () => {
      replace('collapse', own => [{ ...own, collapsed: true }]);
      return group;
    },
    remove: () => replace('remove', () => []),
  });
  return group;
}

type Parts = Pick<SheetContract, 'getFilter' | 'getProtections'>;

export function createPartReaders(run: ScriptRun, sheet: Sheet): Parts {
  return {
    getFilter: () =>
      read(run, { kind: 'block-read', member: 'Sheet.getFilter' }, () =>
        sheet.autoFilter === null ? null : openFilter(run, sheet, sheet.autoFilter),
      ),
    getProtections: type =>
      read(run, { kind: 'block-read', member: 'Sheet.getProtections' }, () =>
        listProtections(run, sheet, type),
      ),
  };
}
