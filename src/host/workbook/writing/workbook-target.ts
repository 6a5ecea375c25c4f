import type { IdentityNames } from '../identity.ts';
import type { Sheet, Workbook } from '../model.ts';
import type { PackageParts } from '../package/package-parts.ts';
import { relativePartPath } from '../package/part-path.ts';
import type { SheetEntry } from '../reading/read-workbook-part.ts';
import type { XlsxFile } from '../xlsx-file.ts';
import { OrderedPart, WORKBOOK_ORDER } from '../xml/ordered-children.ts';
import { prefixOf } from '../xml/xml-tree.ts';
import { MovedLines, type SheetChange } from './moved-lines.ts';

/** An entry of the list of sheets as it will be: of the model, or one that the model leaves out (a chart sheet). */
export interface TabEntry {
  readonly sheet: Sheet | null;
  /** The entry in the file that it comes from. */
  readonly source: number | null;
}

/** The workbook on its way into its part. */
export class WorkbookTarget {
  readonly model: Workbook;
  readonly parts: PackageParts;
  readonly part: string;
  readonly xml: OrderedPart;
  readonly prefix: string;
  readonly tabs: readonly TabEntry[];
  readonly entries: readonly SheetEntry[];
  readonly names: IdentityNames;
  private readonly original: Workbook;

  constructor(file: XlsxFile, parts: PackageParts) {
    this.model = file.model;
    this.original = file.original;
    this.parts = parts;
    this.part = file.layout.workbookPart;
    this.entries = file.layout.workbook.sheets;
    this.names = file.layout.names;
    this.xml = new OrderedPart(parts.readText(this.part), WORKBOOK_ORDER, this.part);
    this.prefix = prefixOf(this.xml.root);
    this.tabs = orderTabs(this.model.sheets, this.entries);
  }

  /** Position of a sheet among all tabs, also those that the model leaves out. */
  positionOf(sheet: Sheet): number {
    return this.tabs.findIndex(tab => tab.sheet === sheet);
  }

  originalOf(sheet: Sheet): Sheet | undefined {
    return sheet.source === undefined
      ? undefined
      : this.original.sheets.find(candidate => candidate.source === sheet.source);
  }

  /** Sheets of the file that are still there, with what became of their rows and columns. */
  listChanges(): readonly SheetChange[] {
    return this.model.sheets.flatMap(sheet => {
      const before = this.originalOf(sheet);
      return before === undefined
        ? []
        : [{ before: before.name, now: sheet.name, lines: new MovedLines(sheet, before) }];
    });
  }

  pathFromWorkbook(part: string): string {
    return relativePartPath(this.part, part);
  }
}

/** Chart sheets stay behind the tab that they stood behind. */
function orderTabs(sheets: readonly Sheet[], entries: readonly SheetEntry[]): readonly TabEntry[] {
  const tabs: TabEntry[] = sheets.map(sheet => ({ sheet, source: sheet.source ?? null }));
  entries.forEach((entry, source) => {
    if (entry.hasCells) return;
    const before = tabs.findIndex(tab => tab.source !== null && tab.source === source - 1);
    tabs.splice(before + 1, 0, { sheet: null, source });
  });
  return tabs;
}
