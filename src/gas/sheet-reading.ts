import type { Range } from '../contract/range.ts';
import type { SheetValue } from '../contract/rewrite.ts';
import type { RichTextValue } from '../contract/rich-text.ts';
import type { SheetTexts } from '../sheets/rows/seen-sheets.ts';
import { retry } from './retry.ts';

/** What a range of a sheet holds: each kind of reading is one call, made when it is first asked for. */
export class SheetReading {
  private readonly range: Range;
  readonly displays: SheetTexts;
  private readonly kept = new Map<string, unknown>();

  constructor(range: Range) {
    this.range = range;
    this.displays = retry(() => range.getDisplayValues());
  }

  get values(): readonly (readonly SheetValue[])[] {
    return this.once('values', () => this.range.getValues());
  }

  get formats(): readonly (readonly string[])[] {
    return this.once('formats', () => this.range.getNumberFormats());
  }

  get merges(): readonly Range[] {
    return this.once('merges', () => this.range.getMergedRanges());
  }

  get formulas(): readonly (readonly string[])[] {
    return this.once('formulas', () => this.range.getFormulas());
  }

  get richTexts(): readonly (readonly (RichTextValue | null)[])[] {
    return this.once('richTexts', () => this.range.getRichTextValues());
  }

  /** Made of what was read, and kept with it. */
  once<T>(name: string, make: () => T): T {
    if (!this.kept.has(name)) this.kept.set(name, retry(make));
    return this.kept.get(name) as T;
  }

  /** Takes over what an earlier reading has that looks just the same; links may have changed under equal words. */
  adopt(earlier: SheetReading): void {
    for (const name of ['values', 'formats', 'merges', 'rows', 'blocks'])
      if (earlier.kept.has(name)) this.kept.set(name, earlier.kept.get(name));
  }
}
