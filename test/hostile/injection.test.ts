import { beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import type { Cell } from '../../src/host/workbook/cell.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { viewPlan } from '../support/bundle-plan.ts';
import type { BundleSession } from '../support/bundle-session.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';
import { readEvidenceLines, typeBeside } from '../support/evidence-session.ts';
import { tally } from '../support/tally.ts';
import {
  agree,
  clickAgreeing,
  firstSheet,
  openSmallFile,
  openWithDrive,
  UNEXPECTED,
} from './click-everything.ts';
import { strictDrive } from './strict-drive.ts';

const OVERVIEW = 'Ringkasan ZI';
const INJECTED = 'texts tried on the ways of injection';

/** What a reader of another kind would take for more than a text. */
const PAYLOADS = [
  '=HYPERLINK("http://jahat.example";"klik")',
  '+1+1',
  '\ufeff=1+1',
  "'=1+1",
  '1-2',
  '01',
  'TRUE',
  '3,12',
  '50%',
  '$& {unit} {year} $1',
  '<img src=x onerror=alert(1)>',
  "x' in parents or trashed = true or '",
  '[red]0.00',
  '&P &D',
  'javascript:alert(1)',
];

const cellsOf = (sheet: Sheet): readonly Cell[] =>
  sheet.rows.flatMap(row => row?.cells ?? []).filter(cell => !!cell);
const linksOf = (cell: Cell): readonly string[] =>
  [cell.link, ...(cell.runs ?? []).map(run => run.link)].flatMap(link => link ?? []);
/** Addresses of Drive, and of cells of the workbook. */
const OWN_ADDRESS = /^(?:https:\/\/(?:drive|docs)\.google\.com\/|#gid=\d+&range=[A-Z]+\d+$)/;
/** The reminders of the overview: whatever they say is one parameter, of which no character ends it or is markup. */
const REMINDER = /^https:\/\/api\.whatsapp\.com\/send\?text=((?:[\w.!~*'()-]|%[\dA-F]{2})+)$/;
const textsOf = (sheet: Sheet): readonly unknown[] => cellsOf(sheet).map(({ value }) => value);

/** The words that an address hands to WhatsApp; none where it is another address. */
function readReminder(address: string): readonly string[] {
  const words = REMINDER.exec(address)?.[1];
  return words === undefined ? [] : [decodeURIComponent(words)];
}

const choicesOf = (sheet: Sheet): readonly string[] =>
  sheet.validations.flatMap(one => (one.kind === 'list' ? one.choices : []));

/** Choices of Pengaturan ZI where no text was written: 52/2014 is one, and holds "01". */
let constants: ReadonlySet<string> = new Set();
beforeAll(() => {
  const workbook = openSmallFile().model;
  openWithDrive(workbook).click('pengaturan');
  constants = new Set(choicesOf(sheetNamed(workbook, 'Pengaturan ZI')));
});

function setSetting(workbook: Workbook, label: string, value: string): void {
  const sheet = sheetNamed(workbook, 'Pengaturan ZI');
  const row = sheet.rows.findIndex(line => line?.cells[0]?.value === label);
  if (row < 0) throw new Error(`no setting ${label}`);
  updateCell(sheet, row, 1, { value, runs: undefined, link: undefined });
}

/** A plan, its settings, its files and everything that people write, all holding one payload. */
function poison(payload: string): { workbook: Workbook; session: BundleSession; drive: MemoryDrive } {
  const file = openSmallFile();
  const workbook = file.model;
  const plan = firstSheet(workbook);
  for (const [row, column] of [
    [3, 1],
    [4, 1],
    [4, 2],
    [4, 3],
    [5, 4],
    [6, 5],
  ] as const)
    updateCell(plan, row, column, { value: payload });
  const drive = new MemoryDrive();
  const session = openWithDrive(workbook, strictDrive(drive));
  session.click('pengaturan');
  for (const label of [
    'Unit kerja',
    'Nama kepala unit',
    'NIP ketua tim ZI',
    'Tempat tanda tangan',
    'PIC area I',
    'Kata milik unit lain',
  ])
    setSetting(workbook, label, payload);
  clickAgreeing(session, 'folder');
  const folders = [...drive.items.values()].filter(({ name }) => /^I+\.\d\.[a-z] /.test(name ?? ''));
  for (const { id } of folders) drive.addFile(id ?? '', payload);
  clickAgreeing(session, 'segarkan');
  const view = viewPlan(plan);
  for (const heading of ['KOREKSI JADWAL', 'KEPUTUSAN', 'ALASAN'] as const)
    view.write('II.1.a', heading, payload);
  const { texts } = readEvidenceLines(workbook).find(line => line.texts.get('BERKAS') === '') ?? {
    texts: new Map<string, string>(),
  };
  typeBeside(workbook, [texts.get('KODE') ?? '', 'DOKUMEN', texts.get('DOKUMEN') ?? ''], {
    TAUTAN: payload,
    CATATAN: payload,
  });
  for (const word of ['periksa', 'segarkan', 'monev'] as const)
    expect(clickAgreeing(session, word)).not.toContain(UNEXPECTED);
  return { workbook, session, drive };
}

describe('a text that stands in the plan, the settings, file names and people’s cells', () => {
  it.each(PAYLOADS)('becomes no formula, number, date, link, rule or choice: %j', payload => {
    tally(INJECTED);
    const { workbook, session, drive } = poison(payload);
    const own = workbook.sheets.slice(1);
    expect(own.length).toBeGreaterThanOrEqual(5);
    for (const sheet of workbook.sheets) {
      expect(cellsOf(sheet).filter(cell => cell.formula !== undefined)).toEqual([]);
      const addresses = cellsOf(sheet).flatMap(linksOf);
      const foreign = addresses.filter(one => !OWN_ADDRESS.test(one));
      expect(foreign.filter(one => sheet.name !== OVERVIEW || !REMINDER.test(one))).toEqual([]);
      for (const rule of sheet.conditionalFormats)
        expect(rule.kind === 'expression' ? rule.formula : '').not.toContain(payload);
      for (const choice of choicesOf(sheet).filter(one => !constants.has(one)))
        expect(choice).not.toContain(payload);
      const formats = sheet === own[0] ? [] : cellsOf(sheet).map(({ style }) => style.numberFormat);
      expect(formats).not.toContain(payload);
    }
    const bare = payload.replace('\ufeff', ' ').trim();
    const reminders = cellsOf(sheetNamed(workbook, OVERVIEW)).flatMap(linksOf).flatMap(readReminder);
    expect(reminders.filter(words => words.startsWith(`Yth. ${bare},`))).toHaveLength(1);
    for (const words of reminders) expect(words).toMatch(/^Yth\. /);
    expect(textsOf(sheetNamed(workbook, 'Temuan ZI')).some(text => String(text).includes(bare))).toBe(true);
    const files = readEvidenceLines(workbook).flatMap(({ texts }) => texts.get('BERKAS') || []);
    expect(new Set(files.map(name => name.trim()))).toEqual(new Set([bare]));
    expect(textsOf(sheetNamed(workbook, 'Monev S1 2021')).map(text => String(text).trim())).toContain(bare);
    expect(textsOf(sheetNamed(workbook, 'Matriks S1 2021')).map(text => String(text).trim())).toContain(bare);
    for (const { name, appProperties } of drive.items.values()) {
      if (appProperties === undefined) continue;
      expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}]+$/u);
      expect(appProperties.zi).toMatch(/^[\w-]+\/2021\/[\w.]+$/);
    }
    expect(session.click('segarkan', { reply: agree }).writes).toEqual([]);
  });
});

describe('marks', () => {
  it.each(['root=AAAA 2021/I=BBBB', 'I.1.a@7', 'I.1.a|2021-06-30|1', '__proto__', "' or '"])(
    'take no code that a person typed over one of ours: %s',
    typed => {
      tally(INJECTED);
      const file = openSmallFile();
      const session = openWithDrive(file.model, strictDrive(new MemoryDrive()));
      clickAgreeing(session, 'folder');
      const view = viewPlan(firstSheet(file.model));
      view.write('I.1.a', 'KODE', typed);
      clickAgreeing(session, 'folder');
      clickAgreeing(session, 'segarkan');
      expect(viewPlan(firstSheet(file.model)).codes()).toContain('I.1.a');
      for (const { key, value } of file.model.metadata)
        expect([key, value]).not.toEqual([key, expect.stringContaining(typed)]);
    },
  );
});

describe('the name of the plan’s sheet', () => {
  it.each(["Rencana 'Aksi'!A1", '=1+1', 'A1:B2', 'R1C1', '#gid=0', 'Aksi & <b>2021</b>', "''"])(
    'is quoted in the saved file and followed by id: %s',
    name => {
      tally(INJECTED);
      const file = openSmallFile();
      firstSheet(file.model).name = name;
      for (const word of ['periksa', 'segarkan', 'monev'] as const)
        expect(clickAgreeing(openWithDrive(file.model), word)).not.toContain(UNEXPECTED);
      const again = readXlsx(writeXlsx(file));
      expect(again.model.sheets.map(sheet => sheet.name)).toEqual(file.model.sheets.map(sheet => sheet.name));
      const session = openWithDrive(again.model);
      expect(session.click('segarkan', { reply: agree })).toMatchObject({ questions: [], writes: [] });
    },
  );
});

describe('settings that hold something else than they should', () => {
  it.each<readonly [string, string]>([
    ['Hari peringatan', '14)+(1'],
    ['Hari peringatan', '=NOW()'],
    ['Posisi per tanggal', '1)*(1=1'],
    ['Tahun rencana aksi', '2021;DROP'],
    ['Hari toleransi laporan berkala', '1e99'],
    ['Kata milik unit lain', '(a+)+$, [x, \\, .*, ?'],
    ['Sheet rencana aksi', "'!A1"],
    ['Akhir semester II', '31/31/31'],
  ])('reach no rule, formula or pattern: %s = %s', (label, value) => {
    tally(INJECTED);
    const file = openSmallFile();
    const session = openWithDrive(file.model);
    session.click('pengaturan');
    setSetting(file.model, label, value);
    for (const word of ['periksa', 'segarkan', 'monev'] as const)
      expect(clickAgreeing(session, word)).not.toContain(UNEXPECTED);
    const rules = firstSheet(file.model).conditionalFormats;
    for (const rule of rules) expect(rule.kind === 'expression' ? rule.formula : '').not.toContain(value);
  });
});
