import type { Finding } from '../../domain/checks/finding.ts';
import { assessPriorities, readLinks } from '../../domain/registers/priorities.ts';
import { readPlanWords } from '../../domain/registers/propose-rows.ts';
import type { PriorityLine } from '../../domain/registers/registers.ts';
import { formatPriorityCount, PRIORITY_WORDS } from '../../messages/priorities-id.ts';
import { keysOf, layHeadings, layoutOf } from '../own-table.ts';
import { padRow, type SheetContent, text } from '../sheet-content.ts';
import { layRegister } from './lay-register.ts';
import { PRIORITIES, type PrioritySheet, readPrioritySheet, showPriorities } from './priorities-table.ts';
import type { Register, RegisterSources, RegisterStandard, StandingSheet } from './register.ts';
import { acrossAll, blankRows, FRAME } from './register-content.ts';
import { makeElsewhere, placeIn } from './register-problems.ts';

/** Target Prioritas ZI: the target priorities with the rows that they are linked to. */
export const PRIORITIES_REGISTER: Register<PrioritySheet, readonly PriorityLine[]> = {
  table: PRIORITIES,
  heading: PRIORITIES.priority.heading,
  build: buildPrioritiesContent,
  read: readPrioritySheet,
  count: countPriorities,
  show: (grid, { block }, lines) =>
    layRegister(grid, { block, rowKeys: ['priority'], cells: showPriorities(lines) }),
  findProblems: findPriorityProblems,
  describe: formatPriorityCount,
};

function countPriorities({ written }: PrioritySheet, sources: RegisterSources): readonly PriorityLine[] {
  return assessPriorities(written, {
    rows: sources.reportedRows(),
    span: sources.span,
    words: readPlanWords(sources.planRows(), sources.unitName),
    isUncounted: code => sources.isUncounted(code),
  });
}

/** What people should look at on Target Prioritas ZI. */
function findPriorityProblems(
  sheet: StandingSheet<PrioritySheet>,
  { planCodes }: RegisterStandard,
): readonly Finding[] {
  const at = placeIn(sheet, sheet.content.block);
  const codes = planCodes();
  return sheet.content.written.flatMap(({ rowIndex, links }) => {
    const { unknown } = readLinks(links, codes);
    if (unknown.length === 0) return [];
    return [makeElsewhere('register-rows-unknown', at(rowIndex, 'links'), { found: unknown.join(', ') })];
  });
}

const PRIORITY_ROWS = 15;

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
