import { type CellElsewhere, type Finding, makeFinding } from '../../domain/checks/finding.ts';
import type { FindingCode } from '../../domain/checks/finding-code.ts';
import { parsePhoneNumber } from '../../domain/overview/phone-number.ts';
import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import type { Grid } from '../../domain/plan/grid.ts';
import { readPersonName } from '../../domain/registers/person-name.ts';
import { readLinks } from '../../domain/registers/priorities.ts';
import { findStepsOutOfOrder, fold } from '../../domain/registers/team.ts';
import { formatUnsureFiles } from '../../messages/pact-id.ts';
import { formatCoordinator, TEAM_ROLES } from '../../messages/team-id.ts';
import type { ColumnTable, KeyOf } from '../own-table.ts';
import { readDay } from '../settings/setting-kinds.ts';
import type { PactSheet } from './pact-table.ts';
import type { PrioritySheet } from './priorities-table.ts';
import { cellOf, type RegisterBlock, rowsWith } from './register-block.ts';
import type { TeamSheet } from './team-table.ts';

/** A register as it stands. */
export interface StandingSheet<Content> {
  readonly sheetId: number;
  readonly name: string;
  readonly grid: Grid;
  readonly content: Content;
}

const AREAS = [1, 2, 3, 4, 5, 6];
/** Numbers of more digits are rounded by Sheets. */
const MOST_DIGITS = 15;
const NO_DIGITS = '…';

/** A finding on a register whose headings are gone. */
export function findUnreadable(
  { sheetId, name }: Omit<StandingSheet<null>, 'content'>,
  heading: string,
): Finding {
  const elsewhere = { sheetId, sheetName: name, rowIndex: 0, columnIndex: 0 };
  return makeElsewhere('register-unreadable', elsewhere, { found: '', values: { sheet: name, heading } });
}

/** What people should look at on Tim ZI. */
export function findTeamProblems(sheet: StandingSheet<TeamSheet>): readonly Finding[] {
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

/** What people should look at on Pencanangan ZI. */
export function findPactProblems(sheet: StandingSheet<PactSheet>, headName: string): readonly Finding[] {
  const { block, people } = sheet.content;
  const names = people.map(person => readPersonName(person.name).join(' '));
  const head = readPersonName(headName).join(' ');
  const isHeadMissing = people.length > 0 && head !== '' && !names.includes(head);
  const headPlace = placeIn(sheet, block)(block.headingRowIndex, 'name');
  return [
    ...(isHeadMissing
      ? [makeElsewhere('register-head-missing', headPlace, { found: '', values: { name: headName } })]
      : []),
    ...findDeclaredDay(sheet),
    ...people.flatMap((_, index) => findPersonProblems(sheet, names, index)),
    ...findDays(sheet, block, 'signedOn'),
  ];
}

function findDeclaredDay({ sheetId, name, content }: StandingSheet<PactSheet>): readonly Finding[] {
  const { declaredOn } = content;
  if (declaredOn === null || cellText(declaredOn.cell) === '' || readDay(declaredOn.cell) !== null) return [];
  const { rowIndex, columnIndex, cell } = declaredOn;
  const place = { sheetId, sheetName: name, rowIndex, columnIndex };
  return [makeElsewhere('register-day-unreadable', place, { found: cellText(cell) })];
}

/** Of people of one name the first is named. */
function findPersonProblems(
  sheet: StandingSheet<PactSheet>,
  names: readonly string[],
  index: number,
): readonly Finding[] {
  const { grid, content } = sheet;
  const { block, people } = content;
  const person = people[index];
  if (person === undefined) return [];
  const at = placeIn(sheet, block);
  const { rowIndex, name, file } = person;
  const same = names.filter(one => one === names[index]).length;
  const isFirst = names.indexOf(names[index] ?? '') === index;
  const shown = cellText(cellOf(grid, block, { rowIndex, key: 'found' }));
  const isUnsure = file === '' && same === 1 && shown.startsWith(formatUnsureFiles([]).trim());
  const values = { count: String(same) };
  return [
    ...findRounded(at(rowIndex, 'nip'), cellOf(grid, block, { rowIndex, key: 'nip' })),
    ...(same > 1 && isFirst && file === ''
      ? [makeElsewhere('register-name-repeated', at(rowIndex, 'name'), { found: name, values })]
      : []),
    ...(isUnsure ? [makeElsewhere('register-file-unsure', at(rowIndex, 'found'), { found: shown })] : []),
  ];
}

/** What people should look at on Target Prioritas ZI. */
export function findPriorityProblems(
  sheet: StandingSheet<PrioritySheet>,
  codes: readonly string[],
): readonly Finding[] {
  const at = placeIn(sheet, sheet.content.block);
  return sheet.content.written.flatMap(({ rowIndex, links }) => {
    const { unknown } = readLinks(links, codes);
    if (unknown.length === 0) return [];
    return [makeElsewhere('register-rows-unknown', at(rowIndex, 'links'), { found: unknown.join(', ') })];
  });
}

function placeIn<Table extends ColumnTable>(
  { sheetId, name }: Pick<StandingSheet<unknown>, 'sheetId' | 'name'>,
  { columns }: RegisterBlock<Table>,
): (rowIndex: number, key: KeyOf<Table>) => CellElsewhere {
  return (rowIndex, key) => ({ sheetId, sheetName: name, rowIndex, columnIndex: columns[key] ?? 0 });
}

/** A number that was typed as one; its digits are not shown, since they are not those that were typed. */
function findRounded(place: CellElsewhere, cell: CellValue): readonly Finding[] {
  const isRounded = cell.kind === 'number' && Math.abs(cell.value) >= 10 ** MOST_DIGITS;
  return isRounded ? [makeElsewhere('register-nip-rounded', place, { found: NO_DIGITS })] : [];
}

function findDays<Table extends ColumnTable>(
  sheet: StandingSheet<unknown>,
  block: RegisterBlock<Table>,
  key: KeyOf<Table>,
): readonly Finding[] {
  const at = placeIn(sheet, block);
  return rowsWith(sheet.grid, block, key).flatMap(rowIndex => {
    const cell = cellOf(sheet.grid, block, { rowIndex, key });
    if (readDay(cell) !== null) return [];
    return [makeElsewhere('register-day-unreadable', at(rowIndex, key), { found: cellText(cell) })];
  });
}

function makeElsewhere(
  code: FindingCode,
  elsewhere: CellElsewhere,
  { found, values }: { readonly found: string; readonly values?: Finding['values'] },
): Finding {
  return { ...makeFinding(code, { rowIndex: null, column: null, found }, values), elsewhere };
}
