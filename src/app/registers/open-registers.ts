import { REGISTER_NAMES } from '../../messages/own-sheet-id.ts';
import { REGISTER_KINDS, type RegisterKind } from '../../messages/registers-id.ts';
import { recordOf } from '../../sheets/own-table.ts';
import type { StandingSheet } from '../../sheets/registers/register.ts';
import { type ContentOf, registerOf } from '../../sheets/registers/registers.ts';
import { ownSheetKey, type Ports, type WorkbookMarks } from '../ports/ports.ts';

/** A register with what people wrote on it; `content` is null where its headings are gone. */
export type OpenRegister<Content> = StandingSheet<Content | null>;

/** The registers that were made. */
export type OpenRegisters = { readonly [Kind in RegisterKind]: OpenRegister<ContentOf<Kind>> | null };

/** Reads the registers that were made; none of them costs a call that does not exist. */
export function openRegisters(ports: Ports, marks: WorkbookMarks): OpenRegisters {
  const open = (kind: RegisterKind): OpenRegister<unknown> | null => {
    const sheetId = marks.sheets.get(ownSheetKey({ kind }));
    if (sheetId === undefined) return null;
    const grid = ports.workbook.readOwnGrid(sheetId);
    const content = registerOf(kind).read(grid, columnIndex =>
      ports.planSheet.readAllLinks(sheetId, [columnIndex]),
    );
    return { sheetId, name: REGISTER_NAMES[kind], grid, content };
  };
  return recordOf(REGISTER_KINDS, open) as OpenRegisters;
}

/** The names of registers whose headings are gone. */
export function listUnread(open: OpenRegisters): readonly string[] {
  return Object.values(open).flatMap(one => (one !== null && one.content === null ? [one.name] : []));
}
