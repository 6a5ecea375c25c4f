import type { ParagraphRole } from '../document.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The style of a paragraph by its role. */
export const PARAGRAPH_STYLES: Readonly<Record<ParagraphRole, string>> = {
  body: 'Normal',
  centered: 'Tengah',
  note: 'Catatan',
  'cover-title': 'JudulSampul',
  'cover-line': 'BarisSampul',
  'cover-unit': 'UnitSampul',
  'front-heading': 'JudulDepan',
  cell: 'Sel',
  'cell-centered': 'SelTengah',
  'cell-heading': 'SelJudul',
  'cell-band': 'SelBagian',
};

interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph?: string;
  readonly run?: string;
  readonly basedOn?: string;
}

const spacing = (before: number, after: number, line = 276): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const CENTER = '<w:jc w:val="center"/>';

/** Arial 11 pt, lines 1.15 high; the order of the properties is that of the schema (ECMA-376 part 1, 17.3.1). */
const STYLES: readonly Style[] = [
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph: `<w:keepNext/><w:pageBreakBefore/>${spacing(0, 240)}${CENTER}<w:outlineLvl w:val="0"/>`,
    run: `<w:b/>${size(28)}`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    paragraph: `<w:keepNext/>${spacing(240, 120)}<w:jc w:val="left"/><w:outlineLvl w:val="1"/>`,
    run: `<w:b/>${size(24)}`,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    paragraph: `<w:keepNext/>${spacing(160, 80)}<w:jc w:val="left"/><w:outlineLvl w:val="2"/>`,
    run: `<w:b/>${size(22)}`,
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    paragraph: `${spacing(120, 40)}<w:jc w:val="left"/>`,
    run: '<w:b/>',
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    paragraph: `${spacing(0, 40)}<w:ind w:left="425"/><w:jc w:val="left"/>`,
  },
  { id: 'Tengah', name: 'Tengah', paragraph: CENTER },
  { id: 'Catatan', name: 'Catatan', paragraph: spacing(60, 120), run: `<w:i/>${size(18)}` },
  {
    id: 'JudulSampul',
    name: 'Judul Sampul',
    paragraph: `${spacing(240, 240)}${CENTER}`,
    run: `<w:b/>${size(36)}`,
  },
  { id: 'BarisSampul', name: 'Baris Sampul', paragraph: `${spacing(0, 80)}${CENTER}`, run: size(26) },
  {
    id: 'UnitSampul',
    name: 'Unit Sampul',
    paragraph: `${spacing(0, 80)}${CENTER}`,
    run: `<w:b/>${size(28)}`,
  },
  {
    id: 'JudulDepan',
    name: 'Judul Depan',
    paragraph: `<w:keepNext/>${spacing(0, 240)}${CENTER}`,
    run: `<w:b/>${size(28)}`,
  },
  { id: 'Butir', name: 'Butir', paragraph: spacing(0, 60) },
  { id: 'TandaTangan', name: 'Tanda Tangan', paragraph: `${spacing(0, 0)}${CENTER}` },
  { id: 'Pemisah', name: 'Pemisah', paragraph: spacing(0, 0, 120), run: size(8) },
  { id: 'Sel', name: 'Sel', paragraph: `${spacing(30, 30, 240)}<w:jc w:val="left"/>`, run: size(18) },
  { id: 'SelTengah', name: 'Sel Tengah', paragraph: `${spacing(30, 30, 240)}${CENTER}`, run: size(18) },
  {
    id: 'SelBagian',
    name: 'Sel Bagian',
    paragraph: `<w:keepNext/>${spacing(30, 30, 240)}<w:jc w:val="left"/>`,
    run: `<w:b/>${size(18)}`,
  },
  {
    id: 'SelJudul',
    name: 'Sel Judul',
    paragraph: `${spacing(40, 40, 240)}${CENTER}`,
    run: `<w:b/>${size(16)}`,
  },
];

const FONT = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>';

/** The styles of all documents. */
export function formatStyles(): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${MAIN}">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${FONT}${size(22)}<w:lang w:val="id-ID"/></w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr>${spacing(0, 120)}<w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    ...STYLES.map(formatStyle),
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B5394"/><w:u w:val="single"/></w:rPr></w:style>',
    TABLE_STYLE,
    '</w:styles>',
  ].join('');
}

function formatStyle({ id, name, paragraph = '', run = '', basedOn = 'Normal' }: Style): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/><w:qFormat/>`,
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map(edge => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

const TABLE_STYLE = [
  '<w:style w:type="table" w:styleId="Tabel"><w:name w:val="Tabel"/>',
  `<w:tblPr><w:tblBorders>${EDGES}</w:tblBorders>`,
  '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
].join('');
