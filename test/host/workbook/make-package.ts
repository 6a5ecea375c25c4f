import { strToU8, type Zippable, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a small package that differ from test to test. */
export interface PackageText {
  /** Inside `worksheet`, without prefix. */
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** The element, which stands behind the sheets. */
  readonly definedNames?: string;
  /** Target of the sheet in the workbook's relationships. */
  readonly target?: string;
}

/** An .xlsx as programs other than offices write it: only what the standard asks for. */
export function makePackage(text: PackageText): Uint8Array {
  const {
    sheet,
    strings = '',
    styles,
    workbookProperties = '',
    definedNames = '',
    target = 'worksheets/sheet1.xml',
  } = text;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>${styles === undefined ? '' : '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookProperties}<sheets><sheet name="Lembar1" sheetId="1" r:id="rId1"/></sheets>${definedNames}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="${target}"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>${styles === undefined ? '' : `<Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/>`}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
  };
  if (styles !== undefined) parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  const zip: Zippable = {};
  for (const [name, content] of Object.entries(parts)) zip[name] = strToU8(content);
  return zipSync(zip);
}

/** The same package with every element of its main parts under a prefix, as some programs write. */
export function prefixElements(xml: string, prefix: string): string {
  return xml
    .replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}:`)
    .replace(`xmlns="${MAIN}"`, `xmlns:${prefix}="${MAIN}"`);
}
