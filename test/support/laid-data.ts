import { buildDataContent, describeLine, describeSource } from '../../src/sheets/data/data-content.ts';
import { DATA } from '../../src/sheets/data/data-table.ts';
import { readData, type UnitData } from '../../src/sheets/data/read-data.ts';
import type { Laid } from './laid.ts';
import { asGrid } from './sheet-cells.ts';

const DATA_UNIT: UnitData = {
  source: {
    unitCode: 'code of the unit',
    unitName: 'name of the unit',
    planYear: 2021,
    checkDate: { year: 2021, month: 7, day: 5 },
    isSetDay: true,
    madeOn: { year: 2021, month: 7, day: 6 },
    warningDays: 14,
    ruleSet: '90/2021',
    monitoring: {
      periodKind: 'semester',
      endedCount: 21,
      reportedCount: 22,
      promiseCount: 23,
      blankCount: 24,
      closedCount: 25,
    },
  },
  lines: [
    {
      rowCode: 'I.1.a',
      part: 'reform',
      area: 5,
      areaTitle: 'title of the area',
      component: 'the component',
      indicator: 'the indicator',
      deadlineNumber: 1,
      deadline: { year: 2021, month: 6, day: 30 },
      dueOn: { year: 2021, month: 7, day: 10 },
      period: { kind: 'semester', year: 2021, index: 1 },
      rowStatus: 'overdue',
      state: 'partly',
      isSettled: true,
      isByDecision: false,
      isAssumed: true,
      askedCount: 31,
      presentCount: 32,
      missingDocuments: ['a document'],
      fileCount: 33,
      acceptedCount: 34,
      replacedCount: 35,
      unreplacedCount: 36,
      unreadCount: 37,
      owner: 'the owner',
      folderUrl: 'address of the folder',
      uncounted: 'hidden',
      isFirst: true,
    },
  ],
};

export function layData(): Laid {
  const grid = asGrid(buildDataContent(DATA_UNIT.source, DATA_UNIT.lines).rows);
  const units = readData(grid);
  const read = 'code' in units ? undefined : units[0];
  return {
    sheet: 'Data ZI',
    table: DATA,
    grid,
    headingRow: 0,
    lineRow: 1,
    wanted: textsOf(DATA_UNIT),
    read: read === undefined ? {} : textsOf(read),
  };
}

/** The texts and numbers of the first line by column; all of DATA_UNIT's differ. */
function textsOf({ source, lines: [line] }: UnitData): Readonly<Record<string, string>> {
  const values = Object.entries({ ...describeSource(source), ...(line && describeLine(line)) });
  return Object.fromEntries(
    values.flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
    ),
  );
}
