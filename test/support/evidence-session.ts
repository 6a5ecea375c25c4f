import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { LocalDrive, type LocalDriveOptions } from '../../src/cli/drive/local-drive.ts';
import { toDayNumber } from '../../src/domain/calendar/plain-date.ts';
import { meterDrive } from '../../src/host/drive/metered-drive.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { getCell, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { type BundleSession, openSession } from './bundle-session.ts';
import { sheetNamed, workbookFromTsv } from './bundle-workbook.ts';

export const ani = 'ani@contoh.go.id';
export const budi = 'budi@contoh.go.id';

const LEDGER = '.zi-drive.json';

/** A Drive in a directory of its own, removed after the test, and people who click and drop files. */
export class EvidenceStage {
  readonly directory = mkdtempSync(join(tmpdir(), 'zi-evidence-'));
  /** May be put back to an earlier state by a test. */
  workbook: Workbook;
  /** The day of the last session that was opened. */
  private today = '2021-07-05';
  /** Ani's Drive, for what people do in Drive's own window. */
  readonly drive = new LocalDrive({ directory: this.directory, user: ani, now: () => noonOf(this.today) });

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    onTestFinished(() => rmSync(this.directory, { recursive: true, force: true }));
  }

  /** The workbook opened by a person; all people share the Drive and the workbook. */
  open(today = this.today, options: Partial<LocalDriveOptions> = {}): BundleSession {
    this.today = today;
    return openSession(this.workbook, {
      today,
      drive: (meter, now) =>
        meterDrive(new LocalDrive({ directory: this.directory, user: ani, now, ...options }), {
          reach: (kind, member, cells, perform) => meter().reach(kind, member, cells, perform),
        }),
    });
  }

  /** Folders below the Drive, as paths, in the order of their names. */
  listFolders(): string[] {
    return this.list('', true).sort();
  }

  /** The path of a row's folder. */
  folderOf(code: string): string {
    const found = this.listFolders().find(path => (path.split('/').pop() ?? '').startsWith(`${code} `));
    if (found === undefined) throw new Error(`no folder of ${code}`);
    return found;
  }

  /** Puts a file into a row's folder, uploaded on that day. */
  drop(code: string, name: string, day = '2021-06-01', content = `${code} ${name}`): void {
    this.dropAt(join(this.folderOf(code), name), day, content);
  }

  /** Puts a file anywhere in the Drive. */
  dropAt(path: string, day = '2021-06-01', content = path): void {
    const whole = join(this.directory, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, content);
    const uploaded = new Date(`${day}T03:00:00Z`);
    utimesSync(whole, uploaded, uploaded);
  }

  makeFolder(path: string): void {
    mkdirSync(join(this.directory, path), { recursive: true });
  }

  /** Items as the Drive knows them, by name. */
  idOf(name: string): string {
    const found = this.readLedger().items.find(item => item.name === name);
    if (!found) throw new Error(`Drive has no ${name}`);
    return found.id;
  }

  /** Gives a file in Drive a name that no file system takes. */
  renameInDrive(name: string, newName: string): void {
    const ledger = this.readLedger();
    for (const item of ledger.items) if (item.name === name) item.name = newName;
    writeFileSync(join(this.directory, LEDGER), JSON.stringify(ledger));
  }

  private readLedger(): { items: { id: string; name: string }[] } {
    this.drive.Files.list({
      q: "'root' in parents",
      fields: 'files(id)',
      pageSize: 1,
      supportsAllDrives: true,
      includeItemsFromAllDrives: true,
    });
    return JSON.parse(readFileSync(join(this.directory, LEDGER), 'utf8'));
  }

  private list(path: string, onlyFolders: boolean): string[] {
    return readdirSync(join(this.directory, path), { withFileTypes: true }).flatMap(entry => {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) return [below, ...this.list(below, onlyFolders)];
      return onlyFolders ? [] : [below];
    });
  }
}

function noonOf(day: string): number {
  return Date.parse(`${day}T05:00:00Z`);
}

/** A small plan whose rows have the codes I.1.a to I.1.d and II.1.a; its table has its headings in sheet row 3. */
export function openSmallPlan(): Workbook {
  return workbookFromTsv([
    'RENCANA AKSI TAHUN 2021',
    '',
    'NO\tKOMPONEN\tINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU',
    'I\tMANAJEMEN PERUBAHAN',
    '1\tTim Kerja\tTim Kerja dibentuk\tMembentuk Tim Kerja\tSOP Pemilihan Tim Kerja; SK Tim Kerja\tJanuari 2021',
    '\t\tRapat evaluasi\tRapat setiap semester\tUndangan rapat evaluasi, daftar hadir, notulen\tJuni 2021',
    '\t\tAgen perubahan\tMenetapkan agen\tSK Tim Agen Perubahan\tMaret 2021',
    '\t\tLaporan bulanan\tMenyusun laporan\tLaporan bulanan kegiatan\tsetiap bulan',
    'II\tPENATAAN TATALAKSANA',
    '1\tSOP\tSOP dievaluasi\tMengevaluasi SOP\tLaporan evaluasi SOP, Notulen\tJuli 2021',
  ]);
}

/** A table of a sheet as people see it: texts by heading, days as `2021-07-05`, with the link of each cell. */
export interface SeenLine {
  readonly sheetRow: number;
  readonly texts: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
}

/** The rows below the headings, which stand on that sheet row. */
export function readTable(sheet: Sheet, headingRow: number): readonly SeenLine[] {
  const headings = readRow(sheet, headingRow);
  const lines: SeenLine[] = [];
  for (let sheetRow = headingRow + 1; sheetRow <= sheet.rows.length; sheetRow += 1) {
    const shown = readRow(sheet, sheetRow);
    if (shown.every(words => words === '')) continue;
    const links = headings.flatMap((heading, column) => {
      const cell = getCell(sheet, sheetRow - 1, column);
      const url = cell?.link ?? cell?.runs?.find(run => run.link !== undefined)?.link;
      return heading !== '' && url !== undefined ? [[heading, url] as const] : [];
    });
    lines.push({
      sheetRow,
      texts: new Map(headings.map((heading, column) => [heading, shown[column] ?? ''])),
      links: new Map(links),
    });
  }
  return lines;
}

/** The lines of Bukti ZI. */
export function readEvidenceLines(workbook: Workbook): readonly SeenLine[] {
  return readTable(sheetNamed(workbook, 'Bukti ZI'), 3);
}

/** What a person types into Bukti ZI, beside the line whose file or document begins so. */
export function typeBeside(
  workbook: Workbook,
  [code, column, begin]: readonly [code: string, column: 'BERKAS' | 'DOKUMEN', begin: string],
  words: Readonly<Record<string, string>>,
): void {
  const sheet = sheetNamed(workbook, 'Bukti ZI');
  const line = readEvidenceLines(workbook).find(
    ({ texts }) =>
      texts.get('KODE') === code &&
      (texts.get(column) ?? '').startsWith(begin) &&
      (column === 'BERKAS' || texts.get('BERKAS') === ''),
  );
  if (!line) throw new Error(`no line ${code} ${begin}`);
  const headings = readRow(sheet, 3);
  for (const [heading, text] of Object.entries(words)) {
    const columnIndex = headings.indexOf(`${heading} ✎`);
    updateCell(sheet, line.sheetRow - 1, columnIndex, { value: text });
  }
}

const DAY_FORMAT = /^d+ m+ y+$/;

function readRow(sheet: Sheet, sheetRow: number): readonly string[] {
  return Array.from({ length: sheet.columnCount }, (_, column) => {
    const cell = getCell(sheet, sheetRow - 1, column);
    const value = cell?.value ?? null;
    if (value === null) return '';
    if (typeof value === 'object') return value.error;
    if (typeof value === 'number' && DAY_FORMAT.test(cell?.style.numberFormat ?? '')) return isoDay(value);
    return String(value);
  });
}

const EPOCH_DAYS = toDayNumber({ year: 1970, month: 1, day: 1 });

function isoDay(dayNumber: number): string {
  return new Date((dayNumber - EPOCH_DAYS) * 86_400_000).toISOString().slice(0, 10);
}

/** The small plan with its folders and some files, refreshed. */
export function openRefreshed(day: string): { stage: EvidenceStage; session: BundleSession } {
  const stage = new EvidenceStage(openSmallPlan());
  const session = stage.open(day);
  session.click('folder');
  stage.drop('I.1.a', 'SK Tim Kerja 2021.pdf', '2021-01-20');
  stage.drop('I.1.b', 'scan0001.pdf', '2021-06-20');
  stage.drop('I.1.b', 'und, absen rapat evaluasi.pdf', '2021-07-02');
  session.click('segarkan');
  return { stage, session };
}

/** Lines of a row: `DOKUMEN | BERKAS | STATUS BUKTI`. */
export function linesOf(workbook: Workbook, code: string): string[] {
  return readEvidenceLines(workbook)
    .filter(({ texts }) => texts.get('KODE') === code)
    .map(({ texts }) => ['DOKUMEN', 'BERKAS', 'STATUS BUKTI'].map(name => texts.get(name)).join(' | '));
}
