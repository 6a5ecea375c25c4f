import type { WorkbookMarks } from '../../../src/app/ports/ports.ts';
import type { ReportSheetMark } from '../../../src/app/ports/report-port.ts';
import type { Grid } from '../../../src/domain/plan/grid.ts';
import type { ColourRule } from '../../../src/sheets/colour-rule.ts';
import type { OwnColumnKey } from '../../../src/sheets/plan-columns/own-columns.ts';
import { MemorySheet } from './memory-sheet.ts';

/** A workbook in memory: sheets, and the marks that the add-on leaves. */
export class MemoryBook {
  id = 'book-1';
  readonly sheets: MemorySheet[] = [];
  /** The sheet before the person's eyes. */
  shownSheetId: number | null = null;
  workbookId: string | null = null;
  planSheetId: number | null = null;
  ownColumns = new Map<OwnColumnKey, number>();
  highestCodes: ReadonlyMap<string, number> = new Map();
  chosenColumns: WorkbookMarks['chosenColumns'] = new Map();
  chosenSheetId: number | null = null;
  folders: ReadonlyMap<string, string> = new Map();
  keptYear: string | null = null;
  lastMadeFolder: string | null = null;
  /** Own sheets by key. */
  readonly ownSheets = new Map<string, number>();
  readonly made = new Set<string>();
  readonly left = new Set<string>();
  pendingDocument: string | null = null;
  readonly rules = new Map<number, readonly ColourRule[]>();
  standingReports: ReadonlyMap<string, number> = new Map();
  readonly reportMarks = new Map<number, Omit<ReportSheetMark, 'sheetId' | 'name'>>();
  private nextSheetId = 0;

  /** Adds a sheet of people. */
  add(name: string, grid: Grid): MemorySheet {
    return this.insert(name, grid);
  }

  /** A new sheet under that name or the next free one. */
  insert(name: string, grid?: Grid): MemorySheet {
    const sheet = new MemorySheet(this.nextSheetId, this.findFreeName(name), grid);
    this.nextSheetId += 1;
    this.sheets.push(sheet);
    return sheet;
  }

  sheetOf(sheetId: number): MemorySheet {
    const sheet = this.sheets.find(one => one.sheetId === sheetId);
    if (!sheet) throw new Error(`no sheet with id ${sheetId}`);
    return sheet;
  }

  /** The sheet of that name, for tests to look at. */
  named(name: string): MemorySheet {
    const sheet = this.sheets.find(one => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name} among ${this.sheets.map(one => one.name).join(', ')}`);
    return sheet;
  }

  rename(sheet: MemorySheet, name: string): void {
    sheet.name = sheet.name === name ? name : this.findFreeName(name);
  }

  delete(sheetId: number): void {
    const index = this.sheets.indexOf(this.sheetOf(sheetId));
    if (this.sheets.length === 1) throw new Error('a workbook keeps its last sheet');
    this.sheets.splice(index, 1);
    this.reportMarks.delete(sheetId);
  }

  readMarks(): WorkbookMarks {
    const ids = new Set(this.sheets.map(({ sheetId }) => sheetId));
    return {
      workbookId: this.workbookId,
      planSheetId: this.planSheetId,
      ownColumns: new Map(this.ownColumns),
      pendingColumns: null,
      chosenColumns: new Map(this.chosenColumns),
      highestCodes: new Map(this.highestCodes),
      folders: new Map(this.folders),
      made: new Set(this.made),
      left: new Set(this.left),
      pendingDocument: this.pendingDocument,
      sheets: new Map(
        [...this.ownSheets, ...this.listReportKeys()].filter(([, sheetId]) => ids.has(sheetId)),
      ),
      keptYear: this.keptYear,
      lastMadeFolder: this.lastMadeFolder,
      written: new Map(
        this.sheets.flatMap(({ sheetId, written }) => (written === null ? [] : [[sheetId, written]])),
      ),
      fingerprints: new Map(
        this.sheets.flatMap(({ sheetId, fingerprint }) =>
          fingerprint === null ? [] : [[sheetId, fingerprint]],
        ),
      ),
    };
  }

  /** As the marks of the add-on have them: `standing:monev S1-2021`. */
  private listReportKeys(): [string, number][] {
    return [...this.reportMarks].map(([sheetId, { kind, reportKey }]) => [`${kind}:${reportKey}`, sheetId]);
  }

  private findFreeName(name: string): string {
    const taken = new Set(this.sheets.map(one => one.name.toLowerCase()));
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${name} (${n})`;
    return free;
  }
}
