import { cellText } from '../../src/domain/plan/cell-value.ts';
import type { Grid } from '../../src/domain/plan/grid.ts';
import { buildDataContent, describeLine, describeSource } from '../../src/sheets/data/data-content.ts';
import { DATA } from '../../src/sheets/data/data-table.ts';
import { readData, type UnitData } from '../../src/sheets/data/read-data.ts';
import { buildEvidenceContent } from '../../src/sheets/evidence/evidence-content.ts';
import {
  EVIDENCE,
  EVIDENCE_HEADING_ROW,
  readEvidenceTable,
} from '../../src/sheets/evidence/evidence-table.ts';
import { FINDINGS } from '../../src/sheets/findings/findings-table.ts';
import { DUE_COUNTS, ROW_COUNTS } from '../../src/sheets/monev/count-tables.ts';
import { FOLLOW_UP, OWN_FOLLOW_UP_COLUMNS } from '../../src/sheets/monev/follow-up-table.ts';
import { GAPS } from '../../src/sheets/monev/gap-table.ts';
import { buildMatrixContent } from '../../src/sheets/monev/matrix-content.ts';
import { buildOwnCells } from '../../src/sheets/monev/matrix-line.ts';
import {
  MATRIX,
  MATRIX_HEADING_ROW,
  MATRIX_OWN,
  MATRIX_PEOPLES,
} from '../../src/sheets/monev/matrix-table.ts';
import { buildReportContent } from '../../src/sheets/monev/report-content.ts';
import { readStandingReport } from '../../src/sheets/monev/standing-report.ts';
import { buildNotesContent, layNewNotes, NOTES } from '../../src/sheets/notes/notes-table.ts';
import {
  type ColumnTable,
  isMissing,
  keysOf,
  layHeadings,
  layRow,
  type OwnTable,
  recordOf,
} from '../../src/sheets/own-table.ts';
import type { PersonCell } from '../../src/sheets/person-cell.ts';
import { PACT, readPactSheet } from '../../src/sheets/registers/pact-table.ts';
import { PRIORITIES, readPrioritySheet } from '../../src/sheets/registers/priorities-table.ts';
import { readTeamSheet, TEAM } from '../../src/sheets/registers/team-table.ts';
import { text } from '../../src/sheets/sheet-content.ts';
import { bareExtras, firstReportOf, reportOn, reportWithFollowUp } from './example-report.ts';
import { assessed, reportedRow } from './reported-row.ts';
import { asGrid, asPersonCells } from './sheet-cells.ts';

/** What should stand under the heading of each key, and what was read back of it. */
interface Laid {
  readonly sheet: string;
  readonly table: ColumnTable;
  readonly grid: Grid;
  readonly headingRow: number;
  readonly lineRow: number;
  readonly wanted: Readonly<Record<string, string>>;
  readonly read: Readonly<Record<string, string>>;
}

const words = (key: string): PersonCell => ({ kind: 'text', text: `${key} of a person`, links: [] });

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

function layData(): Laid {
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

function wordsOf(line: object | undefined): object {
  if (line === undefined) throw new Error('no line was read');
  return Object.fromEntries(Object.entries(line).filter(([, words]) => typeof words === 'string'));
}

function layMatrix(): Laid {
  const report = firstReportOf('I.1.a');
  const [line] = report.lines;
  if (!line) throw new Error('no line');
  const content = buildMatrixContent(report, {
    planYear: 2021,
    wordsOf: () => recordOf(MATRIX_PEOPLES, words),
    ownerOf: () => '',
    folderUrlOf: () => null,
    orphans: [],
    changed: [],
    formulas: [],
  });
  const own = buildOwnCells(line, null);
  const wanted = {
    ...recordOf(MATRIX_OWN, column => own[column].text),
    ...recordOf(MATRIX_PEOPLES, column => `${column} of a person`),
  };
  const standing = readStandingReport({ monev: null, matrix: asPersonCells(content) });
  const grid = asGrid(content.rows);
  const code = keysOf(MATRIX).indexOf('code');
  return {
    sheet: 'Matriks',
    table: MATRIX,
    grid,
    headingRow: MATRIX_HEADING_ROW,
    lineRow: grid.rows.findIndex(row => row[code]?.kind === 'text' && cellText(row[code]) === 'I.1.a'),
    wanted,
    read: isMissing(standing) ? {} : (standing.lines[0]?.texts ?? {}),
  };
}

function layFollowUp(): Laid {
  const report = reportWithFollowUp();
  const [item] = report.followUps;
  if (!item) throw new Error('no follow-up');
  const { indicator, promise, owner, until, shownCode: code } = item;
  const answers = { status: words('status'), remark: words('remark') };
  const peoples = { state: null, free: null, ...answers };
  const key = `TL|${item.originPeriod}|${item.planYear}|${item.rowCode}`;
  const wanted = {
    code,
    indicator,
    promise,
    owner,
    until,
    status: 'status of a person',
    remark: 'remark of a person',
  };
  return readBlock({ sheet: 'Monev', report, peoples, key, wanted });
}

function layFreeLine(): Laid {
  const free = recordOf(OWN_FOLLOW_UP_COLUMNS, words);
  const peoples = { state: null, free, status: words('status'), remark: words('remark') };
  const wanted = recordOf(keysOf(FOLLOW_UP), column => `${column} of a person`);
  const report = firstReportOf('I.1.a');
  return readBlock({ sheet: 'Monev, free line', report, peoples, key: 'TL|kertas|2021|1', wanted });
}

/** Counts that differ in each column: of what fell due 4, 3, 2, 1; of the rest 5, 6, 7, 8, 9. */
function reportOfCounts(): ReturnType<typeof reportOn> {
  const rows = (count: number, state: Parameters<typeof assessed>[1], iso = '2021-03-31') =>
    Array.from({ length: count }, () => reportedRow('I.1.a', [assessed(iso, state)]));
  const running = Array.from({ length: 5 }, () =>
    reportedRow('I.1.a', [assessed('2021-10-31', 'running', '2021-01-01')]),
  );
  const without = (count: number, differences: Parameters<typeof reportedRow>[2]) =>
    Array.from({ length: count }, () => reportedRow('I.1.a', [], differences));
  return reportOn(
    [
      ...[...rows(4, 'met'), ...rows(3, 'met-late'), ...rows(2, 'partly'), ...rows(1, 'overdue')],
      ...running,
      ...rows(6, 'upcoming', '2021-11-30'),
      ...without(7, { event: 'apabila ada' }),
      ...without(8, { decision: 'not-applicable' }),
      ...without(9, {}),
      ...rows(11, 'met', '2020-11-30'),
    ],
    null,
  );
}

function laySignedTables(): readonly Laid[] {
  const report = firstReportOf('I.1.a');
  const remarks = { obstacle: 'kendala', followUp: 'rencana', owner: 'pemilik', until: 'batas' };
  const gaps = {
    code: 'I.1.a',
    due: '31 Mei 2021',
    state: 'Belum terpenuhi',
    ...remarks,
  };
  const counted = buildReportContent(reportOfCounts(), bareExtras());
  return [
    layTable(DUE_COUNTS, counted, {
      due: '10',
      met: '4',
      metLate: '3',
      partly: '2',
      unmet: '1',
      share: '70%',
    }),
    layTable(ROW_COUNTS, counted, {
      rowCount: '56',
      running: '5',
      upcoming: '6',
      eventBound: '7',
      notApplicable: '8',
      needsSchedule: '9',
      outside: '11',
    }),
    layTable(GAPS, buildReportContent(report, bareExtras({ remarksOf: () => remarks })), gaps),
  ];
}

/** The first line under the headings of a table that the add-on writes whole. */
function layTable(
  table: ColumnTable,
  content: ReturnType<typeof buildReportContent>,
  wanted: Readonly<Record<string, string>>,
): Laid {
  const grid = asGrid(content.rows);
  const headings = Object.keys(wanted).map(key => table[key]?.heading ?? 'none');
  const headingRow = grid.rows.findIndex(row => {
    const texts = row.map(cellText);
    return headings.every(heading => texts.includes(heading));
  });
  return { sheet: 'Monev', table, grid, headingRow, lineRow: headingRow + 1, wanted, read: wanted };
}

function readBlock({
  sheet,
  report,
  peoples,
  key,
  wanted,
}: Pick<Laid, 'sheet' | 'wanted'> & {
  readonly report: ReturnType<typeof firstReportOf>;
  readonly peoples: Parameters<typeof buildReportContent>[1]['followUpWords'] extends ReadonlyMap<
    string,
    infer Words
  >
    ? Words
    : never;
  readonly key: string;
}): Laid {
  const content = buildReportContent(report, bareExtras({ followUpWords: new Map([[key, peoples]]) }));
  const standing = readStandingReport({ monev: asPersonCells(content), matrix: null });
  const grid = asGrid(content.rows);
  const headingRow = grid.rows.findIndex(row => row.some(cell => cellText(cell) === FOLLOW_UP.found.heading));
  const read = isMissing(standing) ? {} : (standing.followUps[0]?.texts ?? {});
  return { sheet, table: FOLLOW_UP, grid, headingRow, lineRow: headingRow + 1, wanted, read };
}
