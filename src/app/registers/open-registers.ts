import type { Grid } from '../../domain/plan/grid.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import type { RegisterKind } from '../../messages/registers-id.ts';
import { type PactSheet, readPactSheet } from '../../sheets/registers/pact-table.ts';
import { type PrioritySheet, readPrioritySheet } from '../../sheets/registers/priorities-table.ts';
import { readTeamSheet, type TeamSheet } from '../../sheets/registers/team-table.ts';
import { ownSheetKey, type Ports, type WorkbookMarks } from '../ports/ports.ts';

/** A register with what people wrote on it; `content` is null where its headings are gone. */
export interface OpenRegister<Content> {
  readonly kind: RegisterKind;
  readonly sheetId: number;
  readonly name: string;
  readonly grid: Grid;
  readonly content: Content | null;
}

/** The registers that were made. */
export interface OpenRegisters {
  readonly team: OpenRegister<TeamSheet> | null;
  readonly pact: OpenRegister<PactSheet> | null;
  readonly priorities: OpenRegister<PrioritySheet> | null;
}

/** Reads the registers that were made; none of them costs a call that does not exist. */
export function openRegisters(ports: Ports, marks: WorkbookMarks): OpenRegisters {
  const open = <Content>(
    kind: RegisterKind,
    read: (grid: Grid, sheetId: number) => Content | null,
  ): OpenRegister<Content> | null => {
    const sheetId = marks.sheets.get(ownSheetKey({ kind }));
    if (sheetId === undefined) return null;
    const grid = ports.workbook.readOwnGrid(sheetId);
    return { kind, sheetId, name: OWN_SHEET_NAMES[kind], grid, content: read(grid, sheetId) };
  };
  return {
    team: open('team', readTeamSheet),
    pact: open('pact', (grid, sheetId) =>
      readPactSheet(grid, columnIndex => ports.planSheet.readAllLinks(sheetId, [columnIndex])),
    ),
    priorities: open('priorities', readPrioritySheet),
  };
}

/** The names of registers whose headings are gone. */
export function listUnread({ team, pact, priorities }: OpenRegisters): readonly string[] {
  return [team, pact, priorities].flatMap(one => (one !== null && one.content === null ? [one.name] : []));
}
