import { cellText } from '../../src/domain/plan/cell-value.ts';
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
import { type ColumnTable, isMissing, keysOf, recordOf } from '../../src/sheets/own-table.ts';
import type { PersonCell } from '../../src/sheets/person-cell.ts';
import { bareExtras, firstReportOf, reportOn, reportWithFollowUp } from './example-report.ts';
import type { Laid } from './laid.ts';
import { assessed, reportedRow } from './reported-row.ts';
import { asGrid, asPersonCells } from './sheet-cells.ts';

export const words = (key: string): PersonCell => ({ kind: 'text', text: `${key} of a person`, links: [] });

export function layMatrix(): Laid {
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

export function layFollowUp(): Laid {
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

export function layFreeLine(): Laid {
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

export function laySignedTables(): readonly Laid[] {
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
