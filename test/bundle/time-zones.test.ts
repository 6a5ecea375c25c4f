import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_STYLE } from '../../src/host/workbook/cell-style.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { getCell, setCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { viewPlan } from '../support/bundle-plan.ts';
import { type BundleSession, openSession } from '../support/bundle-session.ts';
import { sheetFacts } from '../support/bundle-sheet-facts.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { openExample, sheetNamed } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';
import { readEvidenceLines } from '../support/evidence-session.ts';

/** Each zone once on either side, the same on both sides, and the two that are farthest apart both ways. */
const PAIRS = [
  { script: 'UTC', spreadsheet: 'Asia/Jakarta' },
  { script: 'Asia/Jakarta', spreadsheet: 'Asia/Makassar' },
  { script: 'Asia/Makassar', spreadsheet: 'UTC' },
  { script: 'UTC', spreadsheet: 'Asia/Jayapura' },
  { script: 'Asia/Jayapura', spreadsheet: 'UTC' },
  { script: 'Asia/Jayapura', spreadsheet: 'Asia/Jayapura' },
];
const OWN_ZONE = process.env.TZ;

afterAll(() => {
  if (OWN_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = OWN_ZONE;
});

/** Temuan ZI and the plan with its own columns, by a script and a spreadsheet that live in these zones. */
function run(script: string, spreadsheet: string, locale = 'in_ID'): unknown {
  process.env.TZ = script;
  const workbook = openExample('rencana-aksi-2021-sel-tanggal');
  workbook.timeZone = spreadsheet;
  workbook.locale = locale;
  const session = openSession(workbook);
  session.click('periksa');
  session.click('segarkan');
  return ['Temuan ZI', 'Rencana Aksi 2021'].map(name => sheetFacts(sheetNamed(workbook, name)));
}

const INDONESIAN = run('Asia/Jakarta', 'Asia/Jakarta');

describe('a plan whose months are date cells', () => {
  it.each(PAIRS)('is read the same by a script in $script with the sheet in $spreadsheet', pair => {
    expect(run(pair.script, pair.spreadsheet)).toEqual(INDONESIAN);
  });
});

const JULY_5 = 44_382;

/** A small plan whose first target is the day cell 5 July 2021, with a file in the first row's folder. */
function openIn(
  zones: { script: string; spreadsheet: string },
  { uploaded = '2021-07-01T03:00:00.000Z', locale = 'in_ID' } = {},
): {
  workbook: Workbook;
  session: BundleSession;
} {
  process.env.TZ = zones.script;
  const workbook = openSmallPlan();
  workbook.timeZone = zones.spreadsheet;
  workbook.locale = locale;
  const style = { ...DEFAULT_STYLE, numberFormat: locale === 'en_US' ? 'm/d/yyyy' : 'd/m/yyyy' };
  setCell(sheetNamed(workbook, 'Rencana Aksi'), 4, 5, { value: JULY_5, style });
  const drive = new MemoryDrive();
  const session = openSession(workbook, { today: '2021-07-05', drive: () => drive });
  session.click('folder');
  const folder = [...drive.items.values()].find(({ name }) => (name ?? '').startsWith('I.1.b '));
  const id = drive.addFile(folder?.id ?? '', 'Notulen.pdf');
  drive.items.set(id, { ...drive.items.get(id), createdTime: uploaded });
  session.click('segarkan');
  return { workbook, session };
}

/** From 11 hours behind Greenwich to 14 before it; noon in Jakarta is 05:00 there. */
const FAR = [
  { spreadsheet: 'Pacific/Pago_Pago', today: '4 Jul 2021', uploadedOn: '2021-06-30' },
  { spreadsheet: 'America/St_Johns', today: '5 Jul 2021', uploadedOn: '2021-06-30' },
  { spreadsheet: 'Asia/Kathmandu', today: '5 Jul 2021', uploadedOn: '2021-07-01' },
  { spreadsheet: 'Asia/Jayapura', today: '5 Jul 2021', uploadedOn: '2021-07-01' },
  { spreadsheet: 'Pacific/Kiritimati', today: '5 Jul 2021', uploadedOn: '2021-07-01' },
].flatMap(place => ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map(script => ({ script, ...place })));

/** A check date typed as a day cell is that day. */
function expectCheckDateOnDayCell(workbook: Workbook, session: BundleSession): void {
  const settings = sheetNamed(workbook, 'Pengaturan ZI');
  const row = settings.rows.findIndex(line => line?.cells[0]?.value === 'Posisi per tanggal');
  const style = { ...(getCell(settings, row, 1)?.style ?? DEFAULT_STYLE), numberFormat: 'd/m/yyyy' };
  updateCell(settings, row, 1, { value: JULY_5 + 1, style });
  const view = viewPlan(sheetNamed(workbook, 'Rencana Aksi'));
  const { closing } = session.click('segarkan');
  expect(closing).toMatch(/^Keadaan per 6 Jul 2021: /);
  expect(view.read('I.1.a', 'STATUS')).toBe('Terlambat');
  const formulas = view.sheet.conditionalFormats.map(rule =>
    rule.kind === 'expression' ? rule.formula : '',
  );
  expect(formulas.some(formula => formula.includes(String(JULY_5 + 1)))).toBe(true);
  expect(formulas.some(formula => formula.includes('TODAY'))).toBe(false);
}

describe('far from Greenwich', () => {
  it.each(FAR)(
    'a sheet in $spreadsheet has its own days, and a check date typed as one is that day, under a script in $script',
    place => {
      const { workbook, session } = openIn(place, { uploaded: '2021-06-30T20:30:00.000Z' });
      const view = viewPlan(sheetNamed(workbook, 'Rencana Aksi'));
      const headings = (view.sheet.rows[view.headerRow]?.cells ?? []).map(cell => String(cell?.value));
      expect(headings).toContain(`STATUS per ${place.today}`);
      expect([view.read('I.1.a', 'TENGGAT'), view.read('I.1.a', 'JADWAL TERBACA')]).toEqual([
        '2021-07-05',
        '5 Jul 2021',
      ]);
      expect(view.read('I.1.a', 'STATUS')).toBe('Segera jatuh tempo');
      const [line] = readEvidenceLines(workbook).filter(({ texts }) => texts.get('BERKAS') === 'Notulen.pdf');
      expect(line?.texts.get('TANGGAL UNGGAH')).toBe(place.uploadedOn);
      expect(session.click('segarkan').writes).toEqual([]);
      expectCheckDateOnDayCell(workbook, session);
    },
  );
});

describe('a workbook of the locale en_US', () => {
  it('has the own columns of an Indonesian one, dates and all', () => {
    const [, expected] = INDONESIAN as readonly unknown[];
    const [, american] = run('America/New_York', 'Asia/Jakarta', 'en_US') as readonly unknown[];
    expect(american).toEqual(expected);
  });

  it.each<readonly [string, number | string, string, string]>([
    ['a day cell that is shown as 7/5/2021', JULY_5, 'm/d/yyyy', '5 Jul 2021'],
    ['a month cell that is shown as July 2021', JULY_5 - 4, 'mmmm yyyy', '31 Jul 2021'],
    ['two months that became the number 3.12', 3.12, '', '31 Mar 2021 (asumsi); 31 Des 2021 (asumsi)'],
    ['a text that no American reads as a day', '31/5/2021', '', '31 Mei 2021'],
    ['months in words', 'Juni, Oktober 2021', '', '30 Jun 2021; 31 Okt 2021'],
  ])('reads %s', (_reason, value, numberFormat, reading) => {
    const { workbook, session } = openIn(
      { script: 'America/New_York', spreadsheet: 'Asia/Jakarta' },
      { locale: 'en_US' },
    );
    const plan = sheetNamed(workbook, 'Rencana Aksi');
    setCell(plan, 4, 5, { value, style: { ...DEFAULT_STYLE, numberFormat } });
    session.click('segarkan');
    expect(viewPlan(plan).read('I.1.a', 'JADWAL TERBACA')).toBe(reading);
    expect(session.click('segarkan').writes).toEqual([]);
  });

  it('gets rules without a separator between arguments and without a decimal point', () => {
    const { workbook } = openIn({ script: 'UTC', spreadsheet: 'Asia/Jakarta' }, { locale: 'en_US' });
    const rules = sheetNamed(workbook, 'Rencana Aksi').conditionalFormats;
    expect(rules.length).toBeGreaterThan(5);
    for (const rule of rules) expect(rule.kind === 'expression' ? rule.formula : ';').not.toMatch(/[;,.]/);
  });

  it('is built a report that says the same again', () => {
    const { session } = openIn({ script: 'UTC', spreadsheet: 'Asia/Jakarta' }, { locale: 'en_US' });
    const build = () =>
      session.click('monev', { answers: [{ text: 'S1-2021' }, { text: '5 Juli 2021' }] }).closing;
    expect(build()).toMatch(/telah dibuat/);
    expect(build()).toMatch(/^Tidak ada perubahan pada lembar/);
  });
});
