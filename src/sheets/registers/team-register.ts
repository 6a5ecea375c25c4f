import type { Finding } from '../../domain/checks/finding.ts';
import { parsePhoneNumber } from '../../domain/overview/phone-number.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import type { TeamRegister } from '../../domain/registers/registers.ts';
import { assessSteps, findDecreeRow, findStepsOutOfOrder, fold } from '../../domain/registers/team.ts';
import {
  FIRST_STEPS,
  formatCoordinator,
  formatTeamCount,
  TEAM_ROLES,
  TEAM_WORDS,
} from '../../messages/team-id.ts';
import { keysOf, layHeadings, layoutOf, layRow } from '../own-table.ts';
import { type ContentCell, padRow, type SheetContent, text } from '../sheet-content.ts';
import { layRegister } from './lay-register.ts';
import type { Register, RegisterSources, StandingSheet } from './register.ts';
import { cellOf } from './register-block.ts';
import { acrossAll, blankCells, blankRows, FRAME } from './register-content.ts';
import { findDays, findRounded, makeElsewhere, placeIn } from './register-problems.ts';
import { readTeamSheet, STEPS, showSteps, TEAM, type TeamSheet } from './team-table.ts';

/** Tim ZI: the team and the steps of its appointment. */
export const TEAM_REGISTER: Register<TeamSheet, TeamRegister> = {
  table: TEAM,
  heading: TEAM.name.heading,
  build: buildTeamContent,
  read: readTeamSheet,
  count: countTeam,
  show: (grid, { steps }, counted) =>
    steps === null
      ? null
      : layRegister(grid, { block: steps, rowKeys: ['step'], cells: showSteps(counted.steps) }),
  findProblems: findTeamProblems,
  describe: formatTeamCount,
};

function countTeam({ members, written }: TeamSheet, sources: RegisterSources): TeamRegister {
  const ofRow = sources.filesOfRow(findDecreeRow(sources.planRows()));
  const files = new Map([...ofRow, ...sources.filesOfFolder('tim')].map(file => [file.id, file]));
  return { members, steps: assessSteps(written, [...files.values()], sources.checkDate) };
}

const AREAS = [1, 2, 3, 4, 5, 6];

/** What people should look at on Tim ZI. */
function findTeamProblems(sheet: StandingSheet<TeamSheet>): readonly Finding[] {
  const { grid, content } = sheet;
  const { team, steps, members, written } = content;
  const at = placeIn(sheet, team);
  const ofMembers = members.flatMap(({ rowIndex, phone, role }) => [
    ...findRounded(at(rowIndex, 'nip'), cellOf(grid, team, { rowIndex, key: 'nip' })),
    ...(phone !== '' && parsePhoneNumber(phone) === null
      ? [makeElsewhere('register-phone-unreadable', at(rowIndex, 'phone'), { found: phone })]
      : []),
    ...(role !== '' && !TEAM_ROLES.some(known => fold(known) === fold(role))
      ? [makeElsewhere('register-role-unknown', at(rowIndex, 'role'), { found: role })]
      : []),
  ]);
  const coordinators = AREAS.map(formatCoordinator).flatMap(role => {
    const named = members.filter(member => fold(member.role) === fold(role));
    const second = named[1];
    const values = { role, count: String(named.length) };
    return second === undefined
      ? []
      : [makeElsewhere('register-coordinators', at(second.rowIndex, 'role'), { found: second.name, values })];
  });
  if (steps === null) return [...ofMembers, ...coordinators];
  const atStep = placeIn(sheet, steps);
  const late = findStepsOutOfOrder(written).flatMap(index => {
    const rowIndex = written[index]?.rowIndex;
    if (rowIndex === undefined) return [];
    const found = cellText(cellOf(grid, steps, { rowIndex, key: 'day' }));
    return [makeElsewhere('register-step-order', atStep(rowIndex, 'day'), { found })];
  });
  return [...ofMembers, ...coordinators, ...findDays(sheet, steps, 'day'), ...late];
}

const TEAM_ROWS = 24;
const SPARE_STEPS = 3;

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
