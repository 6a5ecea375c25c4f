import { TextEdits } from './text-edits.ts';
import { parseXml, type XmlElement } from './xml-tree.ts';

/** Order that the schema asks of a worksheet's children (18.3.1.99). */
export const WORKSHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

export const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

export const STYLESHEET_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** A part whose children are replaced, added and taken away one by one, each at its place in the schema's order. */
export class OrderedPart {
  readonly text: string;
  readonly root: XmlElement;
  readonly edits: TextEdits;
  private readonly order: readonly string[];
  private readonly additions = new Map<string, string>();

  constructor(text: string, order: readonly string[], parsed: XmlElement | string) {
    this.text = text;
    this.root = typeof parsed === 'string' ? parseXml(text, parsed) : parsed;
    this.edits = new TextEdits(text);
    this.order = order;
  }

  find(local: string): XmlElement | undefined {
    return this.root.children.find(child => child.local === local);
  }

  /** The element as it is written. */
  slice(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  /** What stands inside the element. */
  sliceInside(element: XmlElement): string {
    return this.text.slice(element.openEnd, element.closeStart);
  }

  /** Puts `replacement` in place of all children of that name; `''` takes them away. */
  set(local: string, replacement: string): void {
    const existing = this.root.children.filter(child => child.local === local);
    const [first, ...others] = existing;
    for (const other of others) this.edits.replaceElement(other, '');
    if (first !== undefined) this.edits.replaceElement(first, replacement);
    else this.additions.set(local, replacement);
  }

  /** Whether anything is to be written. */
  get isChanged(): boolean {
    return !this.edits.isEmpty || [...this.additions.values()].some(addition => addition !== '');
  }

  /** The part's text with all changes. */
  finish(): string {
    const byPlace = new Map<XmlElement | undefined, string>();
    const ordered = [...this.additions].sort(([a], [b]) => this.order.indexOf(a) - this.order.indexOf(b));
    for (const [local, addition] of ordered) {
      const rank = this.order.indexOf(local);
      const next = this.root.children.find(child => this.order.indexOf(child.local) > rank);
      byPlace.set(next, (byPlace.get(next) ?? '') + addition);
    }
    for (const [next, addition] of byPlace) {
      if (next === undefined) this.edits.append(this.root, addition);
      else this.edits.insert(next.start, addition);
    }
    this.additions.clear();
    return this.edits.apply();
  }
}
