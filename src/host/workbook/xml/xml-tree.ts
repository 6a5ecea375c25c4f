import sax, { type SaxParser, type Tag } from 'sax';
import { refuseDamaged, refuseHuge, WorkbookRefusal } from '../package/workbook-refusal.ts';

/** An element with its place in the text, so that it can be replaced without touching its neighbours. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** By name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** All text directly inside, entities resolved. */
  text: string;
  readonly start: number;
  /** Just after the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag starts; equal to openEnd in an element that closes itself. */
  closeStart: number;
  /** Just after the element. */
  end: number;
}

/** Elements for which it returns true are not kept in the tree: large lists are read one entry at a time. */
export type ElementConsumer = (element: XmlElement, parent: XmlElement | undefined) => boolean;

const MAX_DEPTH = 200;
/** Limits that keep reading below five seconds and 500 MB; a sheet of 10,000 rows has about a million tags. */
const MAX_TAGS = 2_400_000;
const MAX_KEPT_ELEMENTS = 300_000;

/** How many tags a text has, counted before anything is made of them. */
function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count++;
  return count;
}

/** The root element of `text`; `part` is named when the text is no XML. */
export function parseXml(text: string, part: string, consume?: ElementConsumer): XmlElement {
  if (countTags(text) > MAX_TAGS) throw refuseHuge(part);
  const parser = sax.parser(true, { position: true });
  const tree = new TreeBuilder(text, part, consume);
  parser.ondoctype = () => {
    throw new WorkbookRefusal(
      `Berkas ini memuat deklarasi DOCTYPE di ${part}, yang tidak dipakai .xlsx dan dapat berbahaya. Simpan ulang dari Google Sheets, Excel, atau LibreOffice.`,
    );
  };
  parser.onerror = () => {
    throw refuseDamaged(`${part}: XML tidak utuh, baris ${parser.line + 1}`);
  };
  parser.onopentag = tag => tree.open(makeElement(tag, parser));
  parser.ontext = piece => tree.addText(piece);
  parser.oncdata = piece => tree.addText(piece);
  parser.onclosetag = () => tree.close(parser.position);
  parser.write(text).close();
  if (tree.root === undefined) throw refuseDamaged(`${part} kosong`);
  return tree.root;
}

/** The tree as far as it is read; elements that are consumed are taken out of it when they close. */
class TreeBuilder {
  root: XmlElement | undefined;
  private readonly text: string;
  private readonly part: string;
  private readonly consume: ElementConsumer | undefined;
  private readonly ancestors: XmlElement[] = [];
  private readonly keptBefore: number[] = [];
  private kept = 0;

  constructor(text: string, part: string, consume?: ElementConsumer) {
    this.text = text;
    this.part = part;
    this.consume = consume;
  }

  open(element: XmlElement): void {
    this.innermost()?.children.push(element);
    if (this.ancestors.length >= MAX_DEPTH) throw refuseDamaged(`${this.part}: terlalu dalam`);
    if (this.kept > MAX_KEPT_ELEMENTS) throw refuseHuge(this.part);
    this.root ??= element;
    this.ancestors.push(element);
    this.keptBefore.push(this.kept);
    this.kept++;
  }

  addText(piece: string): void {
    const element = this.innermost();
    if (element !== undefined) element.text += piece;
  }

  /** `end` is the place just after the element that is innermost. */
  close(end: number): void {
    const element = this.ancestors.pop();
    if (element === undefined) return;
    element.end = end;
    // A self-closing tag is reported as opened and closed at once.
    element.closeStart = end === element.openEnd ? element.openEnd : this.text.lastIndexOf('<', end - 1);
    const parent = this.innermost();
    const before = this.keptBefore.pop() ?? 0;
    if (this.consume?.(element, parent) !== true) return;
    parent?.children.pop();
    this.kept = before;
  }

  private innermost(): XmlElement | undefined {
    return this.ancestors[this.ancestors.length - 1];
  }
}

function makeElement(tag: Tag, parser: SaxParser): XmlElement {
  return {
    name: tag.name,
    local: tag.name.slice(tag.name.indexOf(':') + 1),
    attributes: tag.attributes,
    children: [],
    text: '',
    start: parser.startTagPosition - 1,
    openEnd: parser.position,
    closeStart: parser.position,
    end: parser.position,
  };
}

/** The namespace of an element that declares it itself, as roots do. */
export function findNamespace(element: XmlElement): string | undefined {
  const prefix = prefixOf(element).slice(0, -1);
  return element.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`];
}

export function findChild(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find(child => child.local === local);
}

export function findChildren(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter(child => child.local === local) ?? [];
}

/** The element at the end of a path of local names. */
export function findPath(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(findChild, element);
}

/** All elements of that local name at any depth, in order. */
export function findDescendants(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap(child => [
    ...(child.local === local ? [child] : []),
    ...findDescendants(child, local),
  ]);
}

/** An attribute by its local name, whatever its prefix. */
export function findAttribute(element: XmlElement, local: string): string | undefined {
  const direct = element.attributes[local];
  if (direct !== undefined) return direct;
  const name = Object.keys(element.attributes).find(key => key.endsWith(`:${local}`));
  return name === undefined ? undefined : element.attributes[name];
}

/** An XML Schema boolean: Excel writes 1, LibreOffice true. */
export function readBoolean(value: string | undefined, otherwise = false): boolean {
  if (value === undefined) return otherwise;
  const word = value.trim();
  return word === '1' || word === 'true' || word === 'on';
}

export function readNumber(value: string | undefined, otherwise: number): number {
  const number = value === undefined ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : otherwise;
}

/** The prefix of an element with its colon, or nothing. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}
