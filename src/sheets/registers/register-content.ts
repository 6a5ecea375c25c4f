import { PACT_FACTS, PACT_WORDS } from '../../messages/pact-id.ts';
import { PRIORITY_WORDS } from '../../messages/priorities-id.ts';
import type { RegisterKind } from '../../messages/registers-id.ts';
import { FIRST_STEPS, TEAM_ROLES, TEAM_WORDS } from '../../messages/team-id.ts';
import { keysOf, layHeadings, layoutOf, layRow, type OwnTable, recordOf, styleOf } from '../own-table.ts';
import { blank, type ContentCell, padRow, type SheetContent, text } from '../sheet-content.ts';
import { PACT } from './pact-table.ts';
import { PRIORITIES } from './priorities-table.ts';
import { STEPS, TEAM } from './team-table.ts';

const TEAM_ROWS = 24;
const SPARE_STEPS = 3;
const PEOPLE_ROWS = 60;
/** What Google makes a new sheet of. */
const NEW_SHEET_ROWS = 1000;
const PRIORITY_ROWS = 15;
const TAB_COLOUR = '#85703c';
const NOTE_PIXELS = 40;

/** A register as it is made; from then on its ✎ columns belong to people. */
export function buildRegisterContent(kind: RegisterKind): SheetContent {
  switch (kind) {
    case 'team':
      return buildTeamContent();
    case 'pact':
      return buildPactContent();
    case 'priorities':
      return buildPrioritiesContent();
  }
}

/** The trace of a step stands right of the widest table, where no column of people is hidden with it. */
const TEAM_WIDTH = keysOf(TEAM).length + 1;
const TEAM_TOP = 3;

function buildTeamContent(): SheetContent {
  const stepsTop = TEAM_TOP + TEAM_ROWS + 1;
  return {
    ...FRAME,
    columnWidths: [...layoutOf(TEAM).columnWidths, STEPS.trace.widthPixels],
    hiddenColumns: [TEAM_WIDTH - 1],
    rows: [
      layAcross([text(TEAM_WORDS.title, 'title')]),
      layAcross([text(TEAM_WORDS.note, 'paragraph')]),
      layAcross(layHeadings(TEAM)),
      ...blankRows(TEAM, TEAM_ROWS).map(layAcross),
      layAcross([text(TEAM_WORDS.steps, 'section')]),
      layAcross([text(TEAM_WORDS.stepsNote, 'paragraph')]),
      ...laySteps(),
    ],
    mergesAcross: [1, stepsTop].map(topRowIndex => acrossAll(topRowIndex, TEAM_WIDTH - 1)),
    dropDowns: [
      {
        topRowIndex: TEAM_TOP,
        rowCount: TEAM_ROWS,
        columnIndex: keysOf(TEAM).indexOf('role'),
        choices: TEAM_ROLES,
        help: TEAM_WORDS.roleHelp,
      },
    ],
    textBlocks: (['nip', 'phone'] as const).map(key => ({
      topRowIndex: TEAM_TOP,
      leftColumnIndex: keysOf(TEAM).indexOf(key),
      rowCount: TEAM_ROWS,
      columnCount: 1,
    })),
  };
}

function layAcross(cells: readonly ContentCell[]): readonly ContentCell[] {
  return padRow(cells, TEAM_WIDTH, 'outside');
}

function laySteps(): readonly (readonly ContentCell[])[] {
  const written = [...FIRST_STEPS, ...Array.from({ length: SPARE_STEPS }, () => ['', ''] as const)];
  const lay = (cells: readonly ContentCell[]): readonly ContentCell[] => [
    ...cells.slice(0, -1),
    ...padRow([], TEAM_WIDTH - cells.length, 'outside'),
    ...cells.slice(-1),
  ];
  return [
    lay(layHeadings(STEPS)),
    ...written.map(([step, actor]) =>
      lay(
        layRow(STEPS, { ...blankCells(STEPS), step: text(step, 'writable'), actor: text(actor, 'writable') }),
      ),
    ),
  ];
}

function buildPactContent(): SheetContent {
  const width = keysOf(PACT).length;
  const facts = Object.values(PACT_FACTS);
  const headingRow = 2 + facts.length + 1;
  return {
    ...FRAME,
    ...layoutOf(PACT),
    rows: [
      padRow([text(PACT_WORDS.title, 'title')], width, 'outside'),
      padRow([text(PACT_WORDS.note, 'paragraph')], width, 'outside'),
      ...facts.map(label => padRow([text(label, 'bodyBold'), blank('writable')], width, 'outside')),
      padRow([], width, 'outside'),
      layHeadings(PACT),
      ...blankRows(PACT, PEOPLE_ROWS),
    ],
    frozenRowCount: headingRow + 1,
    mergesAcross: [acrossAll(1, width - 1)],
    textBlocks: [
      {
        topRowIndex: headingRow + 1,
        leftColumnIndex: keysOf(PACT).indexOf('nip'),
        rowCount: NEW_SHEET_ROWS - headingRow - 1,
        columnCount: 1,
      },
    ],
  };
}

function buildPrioritiesContent(): SheetContent {
  const width = keysOf(PRIORITIES).length;
  return {
    ...FRAME,
    ...layoutOf(PRIORITIES),
    rows: [
      padRow([text(PRIORITY_WORDS.title, 'title')], width, 'outside'),
      padRow([text(PRIORITY_WORDS.note, 'paragraph')], width, 'outside'),
      layHeadings(PRIORITIES),
      ...blankRows(PRIORITIES, PRIORITY_ROWS),
    ],
    mergesAcross: [acrossAll(1, width - 1)],
  };
}

type Frame = Omit<SheetContent, 'rows' | 'columnWidths' | 'hiddenColumns' | 'mergesAcross'>;

const FRAME: Frame = {
  frozenRowCount: 3,
  merges: [],
  rowHeights: [{ rowIndex: 1, heightPixels: NOTE_PIXELS }],
  dropDowns: [],
  chart: null,
  tabColour: TAB_COLOUR,
};

function acrossAll(topRowIndex: number, columnCount: number): SheetContent['mergesAcross'][number] {
  return { topRowIndex, leftColumnIndex: 0, rowCount: 1, columnCount };
}

function blankCells<Table extends OwnTable>(
  table: Table,
): Readonly<Record<keyof Table & string, ContentCell>> {
  return recordOf(keysOf(table), key => blank(styleOf(table[key] ?? { heading: '', owner: 'add-on' })));
}

function blankRows(table: OwnTable, count: number): readonly (readonly ContentCell[])[] {
  return Array.from({ length: count }, () => layRow(table, blankCells(table)));
}
