import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Namespaces of parts and relations. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Elements of a sheet in the order of the standard, as far as kinds need them. */
const SLOTS = [
  'sheetData',
  'scenarios',
  'protectedRanges',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'cellWatches',
  'ignoredErrors',
  'drawing',
  'legacyDrawing',
  'picture',
  'extLst',
] as const;
type Slot = (typeof SLOTS)[number];

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

/** Something that workbooks of other programs have and that nobody here reads: parts, and what names them. */
export interface ForeignKind {
  readonly parts: Readonly<Record<string, string>>;
  /** Content types by part; parts without one have that of their extension. */
  readonly types?: Readonly<Record<string, string>>;
  /** Elements of the plan's sheet, by the element that stands before or after them in a sheet. */
  readonly elements?: readonly (readonly [Slot, string])[];
  readonly sheetRelations?: readonly Relation[];
  readonly bookRelations?: readonly Relation[];
  /** A further sheet: its name, state and relation. */
  readonly sheet?: { readonly name: string; readonly state: string; readonly id: string };
  /** Elements of the workbook behind its names. */
  readonly bookElements?: string;
}

/** A part with its first line. */
export const xmlOf = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
const relationsOf = (relations: readonly Relation[]): string =>
  relations
    .map(
      ({ id, type, target, isExternal = false }) =>
        `<Relationship Id="${id}" Type="${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`,
    )
    .join('');

/** The package with those kinds added. */
export function addKinds(bytes: Uint8Array, kinds: readonly ForeignKind[]): Uint8Array {
  const parts: Record<string, string> = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) parts[name] = strFromU8(content);
  const sheetRelations = kinds.flatMap(kind => kind.sheetRelations ?? []);
  if (sheetRelations.length > 0) {
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = xmlOf(
      `<Relationships xmlns="${RELATIONSHIPS}">${relationsOf(sheetRelations)}</Relationships>`,
    );
  }
  for (const kind of kinds) addKind(parts, kind);
  const zip: Zippable = {};
  for (const [name, content] of Object.entries(parts)) zip[name] = strToU8(content);
  return zipSync(zip);
}

function addKind(parts: Record<string, string>, kind: ForeignKind): void {
  const edit = (name: string, change: (text: string) => string): void => {
    parts[name] = change(parts[name] ?? '');
  };
  Object.assign(parts, kind.parts);
  const types = Object.entries(kind.types ?? {}).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  edit('[Content_Types].xml', text => text.replace('</Types>', `${types.join('')}</Types>`));
  const relations = relationsOf(kind.bookRelations ?? []);
  edit('xl/_rels/workbook.xml.rels', text =>
    text.replace('</Relationships>', `${relations}</Relationships>`),
  );
  const { sheet, bookElements = '' } = kind;
  const entry = sheet
    ? `<sheet name="${sheet.name}" sheetId="${sheet.id.slice(-1)}7" state="${sheet.state}" r:id="${sheet.id}"/>`
    : '';
  edit('xl/workbook.xml', text =>
    text.replace('</sheets>', `${entry}</sheets>`).replace('</workbook>', `${bookElements}</workbook>`),
  );
  for (const [slot, element] of kind.elements ?? [])
    edit('xl/worksheets/sheet1.xml', text => insertElement(text, slot, element));
}

/** Behind the last element that must stand before it. */
function insertElement(sheet: string, slot: Slot, element: string): string {
  const before = SLOTS.slice(0, SLOTS.indexOf(slot));
  const ends = before.map(name => {
    const closing = sheet.lastIndexOf(`</${name}>`);
    if (closing >= 0) return closing + name.length + 3;
    const single = new RegExp(`<${name}\\b[^>]*/>`, 'g');
    return [...sheet.matchAll(single)].reduce((_, found) => found.index + found[0].length, -1);
  });
  const at = Math.max(...ends);
  return sheet.slice(0, at) + element + sheet.slice(at);
}

/** What of those kinds stands in a package, one line a thing: parts as they are, relations, elements, sheets. */
export function listKindFacts(bytes: Uint8Array, kinds: readonly ForeignKind[]): readonly string[] {
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const holds = (name: string, words: string): string =>
    `${text(name).includes(words) ? 'has' : 'LACKS'} ${words}`;
  return kinds.flatMap(kind => {
    const relations = (list: readonly Relation[] = [], part: string): readonly string[] =>
      list.flatMap(({ id, target }) => [holds(part, `"${id}"`), holds(part, `"${target}"`)]);
    return [
      ...Object.entries(kind.parts).map(
        ([part, content]) => `${part} ${text(part) === content ? 'as it was' : `NOW ${text(part)}`}`,
      ),
      ...Object.keys(kind.types ?? {}).map(part => holds('[Content_Types].xml', `/${part}`)),
      ...relations(kind.sheetRelations, 'xl/worksheets/_rels/sheet1.xml.rels'),
      ...relations(kind.bookRelations, 'xl/_rels/workbook.xml.rels'),
      ...(kind.elements ?? []).map(([, element]) => holds('xl/worksheets/sheet1.xml', element)),
      ...(kind.sheet
        ? [holds('xl/workbook.xml', `state="${kind.sheet.state}"`), holds('xl/workbook.xml', kind.sheet.id)]
        : []),
      ...(kind.bookElements ? [holds('xl/workbook.xml', kind.bookElements)] : []),
    ];
  });
}
