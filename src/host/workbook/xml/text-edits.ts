import { formatAttributes } from './xml-text.ts';
import type { XmlElement } from './xml-tree.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Replacements in a text, collected by place and applied at once; what no edit names stays as it is. */
export class TextEdits {
  private readonly text: string;
  private readonly edits: Edit[] = [];

  constructor(text: string) {
    this.text = text;
  }

  get isEmpty(): boolean {
    return this.edits.length === 0;
  }

  replace(start: number, end: number, replacement: string): void {
    if (this.text.slice(start, end) !== replacement) this.edits.push({ start, end, replacement });
  }

  replaceElement(element: XmlElement, replacement: string): void {
    this.replace(element.start, element.end, replacement);
  }

  insert(at: number, addition: string): void {
    if (addition !== '') this.edits.push({ start: at, end: at, replacement: addition });
  }

  /** Adds behind the last child, also when the element closed itself. */
  append(element: XmlElement, addition: string): void {
    if (addition === '') return;
    if (element.closeStart !== element.end) {
      this.insert(element.closeStart, addition);
      return;
    }
    const open = this.text.slice(element.start, element.openEnd).replace(/\s*\/>$/, '>');
    this.replaceElement(element, `${open}${addition}</${element.name}>`);
  }

  /** Sets attributes (undefined removes one), leaving those not named as they are written. */
  setAttributes(element: XmlElement, changes: Readonly<Record<string, string | number | undefined>>): void {
    const changed = Object.keys(changes).some(name => {
      const wanted = changes[name];
      return element.attributes[name] !== (wanted === undefined ? undefined : String(wanted));
    });
    if (!changed) return;
    const closing = this.text.slice(element.start, element.openEnd).endsWith('/>') ? '/>' : '>';
    const attributes = formatAttributes({ ...element.attributes, ...changes });
    this.replace(element.start, element.openEnd, `<${element.name}${attributes}${closing}`);
  }

  apply(): string {
    const ordered = this.edits
      .map((edit, order) => ({ ...edit, order }))
      .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    const pieces: string[] = [];
    let at = 0;
    for (const edit of ordered) {
      if (edit.start < at) throw new Error(`Edits overlap at ${edit.start}.`);
      pieces.push(this.text.slice(at, edit.start), edit.replacement);
      at = edit.end;
    }
    pieces.push(this.text.slice(at));
    return pieces.join('');
  }
}
