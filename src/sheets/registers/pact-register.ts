import type { Finding } from '../../domain/checks/finding.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import { assessPacts } from '../../domain/registers/pact.ts';
import { readPersonName } from '../../domain/registers/person-name.ts';
import type { PactRegister } from '../../domain/registers/registers.ts';
import { formatPactCount, formatUnsureFiles, PACT_FACTS, PACT_WORDS } from '../../messages/pact-id.ts';
import { keysOf, layHeadings, layoutOf } from '../own-table.ts';
import { readDay } from '../settings/setting-kinds.ts';
import { blank, padRow, type SheetContent, text } from '../sheet-content.ts';
import { layRegister } from './lay-register.ts';
import { PACT, type PactSheet, readPactSheet, showPacts } from './pact-table.ts';
import type { Register, RegisterSources, RegisterStandard, StandingSheet } from './register.ts';
import { cellOf } from './register-block.ts';
import { acrossAll, blankRows, FRAME } from './register-content.ts';
import { findDays, findRounded, makeElsewhere, placeIn } from './register-problems.ts';

/** Pencanangan ZI: the declaration, and the people who sign the pact. */
export const PACT_REGISTER: Register<PactSheet, PactRegister> = {
  table: PACT,
  heading: PACT.name.heading,
  build: buildPactContent,
  read: readPactSheet,
  count: countPacts,
  show: (grid, { block }, { people }) =>
    layRegister(grid, { block, rowKeys: ['name', 'nip'], cells: showPacts(people) }),
  findProblems: findPactProblems,
  describe: formatPactCount,
};

function countPacts({ people, declaredOn, facts }: PactSheet, sources: RegisterSources): PactRegister {
  const { unitName, checkDate } = sources;
  return assessPacts({
    people,
    facts,
    declaredOn: declaredOn === null ? null : readDay(declaredOn.cell),
    files: sources.filesOfFolder('pakta'),
    unitName,
    checkDate,
  });
}

/** What people should look at on Pencanangan ZI. */
function findPactProblems(
  sheet: StandingSheet<PactSheet>,
  { headName }: RegisterStandard,
): readonly Finding[] {
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

const PEOPLE_ROWS = 60;
/** What Google makes a new sheet of. */
const NEW_SHEET_ROWS = 1000;

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
