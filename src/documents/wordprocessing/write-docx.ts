import type { DocumentRecord } from '../document.ts';
import { FOOTER_IDS, formatBody } from './body-text.ts';
import { Links } from './links.ts';
import { formatNumbering } from './numbering-text.ts';
import { formatStyles } from './styles-text.ts';
import { escapeXml } from './xml-text.ts';

/** A part of a package: its name in the zip file and its text. */
export interface DocumentPart {
  readonly name: string;
  readonly text: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * The parts of the document as a .docx file (ECMA-376, WordprocessingML), in the order in which they are to be zipped:
 * some programs know a package by `[Content_Types].xml` standing first.
 */
export function writeDocx(document: DocumentRecord): readonly DocumentPart[] {
  const links = new Links();
  const { text, numberedListCount } = formatBody(document, links);
  return [
    { name: '[Content_Types].xml', text: CONTENT_TYPES },
    { name: '_rels/.rels', text: ROOT_RELATIONSHIPS },
    { name: 'word/document.xml', text },
    { name: 'word/_rels/document.xml.rels', text: formatRelationships(links) },
    { name: 'word/styles.xml', text: formatStyles() },
    { name: 'word/numbering.xml', text: formatNumbering(numberedListCount) },
    { name: 'word/settings.xml', text: SETTINGS },
    { name: 'word/footer1.xml', text: formatNumberedFooter(document.pageNumberWords) },
    { name: 'word/footer2.xml', text: BLANK_FOOTER },
  ];
}

function formatRelationships(links: Links): string {
  const own = [
    ['styles', 'styles', 'styles.xml'],
    ['numbering', 'numbering', 'numbering.xml'],
    ['settings', 'settings', 'settings.xml'],
    [FOOTER_IDS.numbered, 'footer', 'footer1.xml'],
    [FOOTER_IDS.blank, 'footer', 'footer2.xml'],
  ].map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${own.join('')}${links.format()}</Relationships>`;
}

const override = (part: string, kind: string): string =>
  `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${kind}+xml"/>`;

const CONTENT_TYPES = [
  `${XML}<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  override('document', 'document.main'),
  override('styles', 'styles'),
  override('numbering', 'numbering'),
  override('settings', 'settings'),
  override('footer1', 'footer'),
  override('footer2', 'footer'),
  '</Types>',
].join('');

const ROOT_RELATIONSHIPS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="document" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

const SETTINGS = `${XML}<w:settings xmlns:w="${MAIN}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const field = (name: string): string =>
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>',
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('');

const word = (text: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

function formatNumberedFooter({ before, between }: DocumentRecord['pageNumberWords']): string {
  return `${XML}<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:pStyle w:val="Tengah"/></w:pPr>${word(before)}${field('PAGE')}${word(between)}${field('NUMPAGES')}</w:p></w:ftr>`;
}

const BLANK_FOOTER = `${XML}<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:pStyle w:val="Tengah"/></w:pPr></w:p></w:ftr>`;
