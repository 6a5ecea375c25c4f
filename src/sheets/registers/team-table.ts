import { cellText } from '../../domain/plan/cell-value.ts';
import type { Grid } from '../../domain/plan/grid.ts';
import type { TeamMember, TeamStep } from '../../domain/registers/registers.ts';
import type { WrittenStep } from '../../domain/registers/team.ts';
import { formatStepState, STEP_HEADINGS, TEAM_HEADINGS, TEAM_WORDS } from '../../messages/team-id.ts';
import { keysOf, type OwnTable } from '../own-table.ts';
import { readDay } from '../settings/setting-kinds.ts';
import { text } from '../sheet-content.ts';
import type { ComputedCells } from './lay-computed.ts';
import { linkFiles } from './link-files.ts';
import { cellOf, findBlock, type RegisterBlock, rowsWith } from './register-block.ts';

/** The people of the team. */
export const TEAM = {
  name: { heading: TEAM_HEADINGS.name, widthPixels: 260, owner: 'people' },
  nip: { heading: TEAM_HEADINGS.nip, widthPixels: 170, owner: 'people' },
  position: { heading: TEAM_HEADINGS.position, widthPixels: 170, owner: 'people' },
  role: { heading: TEAM_HEADINGS.role, widthPixels: 190, owner: 'people' },
  phone: { heading: TEAM_HEADINGS.phone, widthPixels: 170, owner: 'people' },
  remark: { heading: TEAM_HEADINGS.remark, widthPixels: 200, owner: 'people' },
} as const satisfies OwnTable<keyof typeof TEAM_HEADINGS>;

/** The steps of its appointment, below; the trace stands right of both tables. */
export const STEPS = {
  step: { heading: STEP_HEADINGS.step, widthPixels: 260, owner: 'people' },
  actor: { heading: STEP_HEADINGS.actor, widthPixels: 170, owner: 'people' },
  day: { heading: STEP_HEADINGS.day, widthPixels: 170, owner: 'people' },
  files: { heading: STEP_HEADINGS.files, widthPixels: 190, owner: 'add-on' },
  state: { heading: STEP_HEADINGS.state, widthPixels: 170, owner: 'add-on' },
  trace: { heading: STEP_HEADINGS.trace, widthPixels: 60, owner: 'hidden' },
} as const satisfies OwnTable<keyof typeof STEP_HEADINGS>;

/** Tim ZI as people left it. */
export interface TeamSheet {
  readonly team: RegisterBlock<typeof TEAM>;
  /** Null where people took the steps away. */
  readonly steps: RegisterBlock<typeof STEPS> | null;
  readonly members: readonly TeamMember[];
  readonly written: readonly WrittenStep[];
}

/** What stands on Tim ZI; null where the headings of the team are gone. */
export function readTeamSheet(grid: Grid): TeamSheet | null {
  const steps = findBlock(grid, STEPS);
  const end = steps === null ? grid.rows.length : steps.headingRowIndex;
  const above = findBlock(grid, TEAM, end);
  const team = above ?? findBlock(grid, TEAM);
  if (team === null || team.columns.name === undefined) return null;
  const isBelow = above === null && steps !== null;
  const known = isBelow ? { ...steps, endRowIndex: team.headingRowIndex } : steps;
  const wordsOf = (rowIndex: number, key: keyof typeof TEAM): string =>
    cellText(cellOf(grid, team, { rowIndex, key }));
  return {
    team,
    steps: known,
    members: rowsWith(grid, team, 'name')
      .filter(rowIndex => !isTitleOfSteps(grid, team, { rowIndex, steps: known }))
      .map(rowIndex => ({
        rowIndex,
        name: wordsOf(rowIndex, 'name'),
        nip: wordsOf(rowIndex, 'nip'),
        position: wordsOf(rowIndex, 'position'),
        role: wordsOf(rowIndex, 'role'),
        phone: wordsOf(rowIndex, 'phone'),
      })),
    written: known === null ? [] : readSteps(grid, known),
  };
}

/** The title and note above the steps, also where people worded them anew. */
function isTitleOfSteps(
  grid: Grid,
  team: RegisterBlock<typeof TEAM>,
  { rowIndex, steps }: { readonly rowIndex: number; readonly steps: TeamSheet['steps'] },
): boolean {
  const wordsOf = (key: keyof typeof TEAM): string => cellText(cellOf(grid, team, { rowIndex, key }));
  const words = wordsOf('name');
  if (words === TEAM_WORDS.steps || words === TEAM_WORDS.stepsNote) return true;
  const rowsAbove = steps === null ? 0 : steps.headingRowIndex - rowIndex;
  const isAlone = keysOf(TEAM).every(key => key === 'name' || wordsOf(key) === '');
  return rowsAbove > 0 && rowsAbove <= 2 && isAlone;
}

function readSteps(grid: Grid, block: RegisterBlock<typeof STEPS>): readonly WrittenStep[] {
  return rowsWith(grid, block, 'step').map(rowIndex => ({
    rowIndex,
    step: cellText(cellOf(grid, block, { rowIndex, key: 'step' })),
    actor: cellText(cellOf(grid, block, { rowIndex, key: 'actor' })),
    day: readDay(cellOf(grid, block, { rowIndex, key: 'day' })),
  }));
}

/** What the add-on shows beside the steps, by row. */
export function showSteps(steps: readonly TeamStep[]): ReadonlyMap<number, ComputedCells<typeof STEPS>> {
  return new Map(
    steps.map(({ rowIndex, files, state }) => [
      rowIndex,
      { files: linkFiles(files), state: text(formatStepState(state)) },
    ]),
  );
}
