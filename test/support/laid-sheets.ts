import { cellText } from '../../src/domain/plan/cell-value.ts';
import type { Grid } from '../../src/domain/plan/grid.ts';
import { buildEvidenceContent } from '../../src/sheets/evidence/evidence-content.ts';
import {
  EVIDENCE,
  EVIDENCE_HEADING_ROW,
  readEvidenceTable,
} from '../../src/sheets/evidence/evidence-table.ts';
import { FINDINGS } from '../../src/sheets/findings/findings-table.ts';
import { buildNotesContent, layNewNotes, NOTES } from '../../src/sheets/notes/notes-table.ts';
import {
  isMissing,
  keysOf,
  layHeadings,
  layRow,
  type OwnTable,
  recordOf,
} from '../../src/sheets/own-table.ts';
import { PACT, readPactSheet } from '../../src/sheets/registers/pact-table.ts';
import { PRIORITIES, readPrioritySheet } from '../../src/sheets/registers/priorities-table.ts';
import { readTeamSheet, TEAM } from '../../src/sheets/registers/team-table.ts';
import { text } from '../../src/sheets/sheet-content.ts';
import type { Laid } from './laid.ts';
import { layData } from './laid-data.ts';
import { layFollowUp, layFreeLine, layMatrix, laySignedTables } from './laid-report.ts';
import { asGrid } from './sheet-cells.ts';

/**
 * Sentences about cells of the own sheets that stand under another heading than that of their key, or are read back as
 * another's. Runs in bundles whose headings or tables were put in another order.
 */
export function listMisplaced(): readonly string[] {
  return [
    layData(),
    layEvidence(),
    layFinding(),
    layNote(),
    layMatrix(),
    layFollowUp(),
    layFreeLine(),
    ...laySignedTables(),
    ...layRegisters(),
  ].flatMap(check);
}

function check({ sheet, table, grid, headingRow, lineRow, wanted, read }: Laid): readonly string[] {
  const headings = (grid.rows[headingRow] ?? []).map(cellText);
  return Object.entries(wanted).flatMap(([key, expected]) => {
    const at = headings.indexOf(table[key]?.heading ?? 'none');
    const cell = grid.rows[lineRow]?.[at];
    const shown = cell === undefined ? 'no cell' : cellText(cell);
    return [
      ...(shown === expected
        ? []
        : [`${sheet}: under ${table[key]?.heading} stands "${shown}", not "${expected}"`]),
      ...(read[key] === expected ? [] : [`${sheet}: ${key} is read as "${read[key]}", not "${expected}"`]),
    ];
  });
}

function layEvidence(): Laid {
  const wanted = recordOf(keysOf(EVIDENCE), key => `${key} of the line`);
  const line = layRow(
    EVIDENCE,
    recordOf(keysOf(EVIDENCE), key => text(wanted[key])),
  );
  const grid = asGrid([...buildEvidenceContent().rows, line]);
  const table = readEvidenceTable(grid);
  const read = isMissing(table) ? {} : (table.lines[0]?.texts ?? {});
  const headingRow = EVIDENCE_HEADING_ROW;
  return { sheet: 'Bukti ZI', table: EVIDENCE, grid, headingRow, lineRow: headingRow + 1, wanted, read };
}

function layFinding(): Laid {
  const wanted = recordOf(keysOf(FINDINGS), key => `${key} of the finding`);
  const line = layRow(
    FINDINGS,
    recordOf(keysOf(FINDINGS), key => text(wanted[key])),
  );
  const grid = asGrid([layHeadings(FINDINGS), line]);
  return { sheet: 'Temuan ZI', table: FINDINGS, grid, headingRow: 0, lineRow: 1, wanted, read: wanted };
}

function layNote(): Laid {
  const wanted = recordOf(keysOf(NOTES), key => `${key} of the note`);
  const head = buildNotesContent().rows;
  const rows = [...head, ...layNewNotes(asGrid(head), [wanted])];
  const grid = asGrid(rows);
  const isKnown = layNewNotes(grid, [wanted]).length === 0;
  return {
    sheet: 'Catatan ZI',
    table: NOTES,
    grid,
    headingRow: 0,
    lineRow: 1,
    wanted,
    read: isKnown ? wanted : {},
  };
}

/** Each register with a line of words that name their key; what people wrote is read back by key. */
function layRegisters(): readonly Laid[] {
  const lay = <Table extends OwnTable>(sheet: string, table: Table, read: (grid: Grid) => object): Laid => {
    const wanted = recordOf(keysOf(table), key => `${key} of the line`);
    const line = layRow(
      table,
      recordOf(keysOf(table), key => text(wanted[key])),
    );
    const grid = asGrid([layHeadings(table), line]);
    const found = read(grid) as Readonly<Record<string, string>>;
    // Days are read as days, and what the add-on shows is not read back.
    const given = { ...wanted, ...found };
    return { sheet, table, grid, headingRow: 0, lineRow: 1, wanted, read: given };
  };
  return [
    lay('Tim ZI', TEAM, grid => wordsOf(readTeamSheet(grid)?.members[0])),
    lay('Pencanangan ZI', PACT, grid => wordsOf(readPactSheet(grid, () => new Map())?.people[0])),
    lay('Target Prioritas ZI', PRIORITIES, grid => wordsOf(readPrioritySheet(grid)?.written[0])),
  ];
}

export function wordsOf(line: object | undefined): object {
  if (line === undefined) throw new Error('no line was read');
  return Object.fromEntries(Object.entries(line).filter(([, words]) => typeof words === 'string'));
}
