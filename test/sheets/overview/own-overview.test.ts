import { expect, it } from 'vitest';
import { buildOverview, type OverviewSources } from '../../../src/domain/overview/build-overview.ts';
import { REGISTER_NAMES } from '../../../src/messages/own-sheet-id.ts';
import { formatPactCount } from '../../../src/messages/pact-id.ts';
import { formatPriorityCount } from '../../../src/messages/priorities-id.ts';
import { formatTeamCount } from '../../../src/messages/team-id.ts';
import { buildOverviewContent } from '../../../src/sheets/overview/overview-content.ts';
import { buildReminder } from '../../../src/sheets/overview/whatsapp-message.ts';
import { isOwnOverview } from '../../../src/sheets/own-forms.ts';
import { wordsOfContent } from '../../../src/sheets/written-words.ts';
import { sourcesOf } from '../../support/overview-sources.ts';
import { assessed, reportedRow } from '../../support/reported-row.ts';

const ROWS = ['I.1.a', 'I.1.b', 'II.1.a', 'II.2.a', 'VI.1.a'].map((code, i) =>
  reportedRow(code, [
    assessed('2021-03-31', i % 2 === 0 ? 'overdue' : 'partly'),
    assessed('2021-07-10', i === 3 ? 'met' : 'upcoming'),
  ]),
);
const SOURCES: readonly Partial<OverviewSources>[] = [
  {},
  { hiddenCodes: ['I.1.a', 'I.1.b'], ruleSet: '90/2021', unitName: '' },
  { uncounted: 'no-folders', ruleSet: '90/2021' },
  { uncounted: 'no-permission' },
  { rows: [] },
  { rows: ROWS.slice(3, 4), ruleSet: '90/2021', promises: [{ status: null }] },
];
const REGISTERS = [
  formatTeamCount({ members: [], steps: [] }),
  formatPactCount({ people: [], signedCount: 0, withFileCount: 0 } as unknown as Parameters<
    typeof formatPactCount
  >[0]),
  formatPriorityCount([]),
];
const PLAN = new Set(['AREA 1', 'AREA 2', 'AREA 6', 'Agen perubahan sudah ditetapkan']);

function listWords(more: Partial<OverviewSources>, isSetDay: boolean): readonly string[] {
  const overview = buildOverview(sourcesOf(more.rows ?? ROWS, more));
  const { rows } = buildOverviewContent(overview, {
    isSetDay,
    otherReports: [],
    registers: Object.values(REGISTER_NAMES).map((name, i) => [name, REGISTERS[i] ?? ''] as const),
    linkOf: () => 'https://docs.google.com/',
    reminderOf: line =>
      buildReminder(line, overview, { phone: null, workbookUrl: 'https://docs.google.com/spreadsheets/d/x' }),
  });
  return rows.flatMap(row => row.map(wordsOfContent)).filter(words => words !== '');
}

it('whatever Ringkasan ZI says is known for the add-on’s by how it is worded', () => {
  const words = SOURCES.flatMap(more => [true, false].flatMap(isSetDay => listWords(more, isSetDay)));
  expect(words.length).toBeGreaterThan(500);
  expect([...new Set(words)].filter(one => !isOwnOverview(one, PLAN))).toEqual([]);
});

it.each([
  'dibahas di rapat Kamis',
  'sudah diminta 3 kali',
  'PIC cuti sampai 5 Juli',
  'Terlambat karena menunggu SK',
  'belum',
])('what people write there is not: %s', words => {
  expect(isOwnOverview(words, PLAN)).toBe(false);
});
