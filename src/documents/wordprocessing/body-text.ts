import type { Block, DocumentRecord, Heading, List, Paragraph, Section } from '../document.ts';
import { formatContents, type MarkedHeading, markHeadings } from './contents-text.ts';
import type { Links } from './links.ts';
import { sectionProperties, textWidth } from './page.ts';
import { formatRuns } from './run-text.ts';
import { formatSignatures } from './signature-text.ts';
import { PARAGRAPH_STYLES } from './styles-text.ts';
import { formatTable } from './table-text.ts';
import { escapeXml } from './xml-text.ts';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

/** Relationship ids of the two footers. */
export const FOOTER_IDS = { numbered: 'footerNumbered', blank: 'footerBlank' } as const;

/** The main part of a document, and how many numbered lists it has. */
export function formatBody(
  document: DocumentRecord,
  links: Links,
): { readonly text: string; readonly numberedListCount: number } {
  const writer = new BodyWriter(links, markHeadings(document));
  const last = document.sections.length - 1;
  const sections = document.sections.map((section, i) => writer.formatSection(section, i === last));
  const body = sections.join('');
  return {
    text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    numberedListCount: writer.numberedListCount,
  };
}

class BodyWriter {
  numberedListCount = 0;
  private headingCount = 0;
  private readonly links: Links;
  private readonly headings: readonly MarkedHeading[];

  constructor(links: Links, headings: readonly MarkedHeading[]) {
    this.links = links;
    this.headings = headings;
  }

  /** The last section's properties close the body; those of the others stand in a paragraph of their own. */
  formatSection(section: Section, isLast: boolean): string {
    const width = textWidth(section.orientation);
    const blocks = section.blocks.map(block => this.formatBlock(block, width)).join('');
    const properties = sectionProperties(section, FOOTER_IDS);
    const close = isLast ? properties : `<w:p><w:pPr><w:pStyle w:val="Pemisah"/>${properties}</w:pPr></w:p>`;
    return blocks + close;
  }

  private formatBlock(block: Block, width: number): string {
    switch (block.kind) {
      case 'paragraph':
        return this.formatParagraph(block);
      case 'heading':
        return this.formatHeading(block);
      case 'list':
        return this.formatList(block);
      case 'table':
        return `${formatTable(block, { width, formatParagraphs: cell => this.formatCell(cell.paragraphs) })}${AFTER_TABLE}`;
      case 'signatures':
        return `${formatSignatures(block, width)}${AFTER_TABLE}`;
      case 'contents':
        return formatContents(this.headings);
      case 'page-break':
        return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
      case 'space':
        return '<w:p/>';
    }
  }

  private formatParagraph({ role, runs }: Paragraph): string {
    const style = PARAGRAPH_STYLES[role];
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${formatRuns(runs, this.links)}</w:p>`;
  }

  private formatCell(paragraphs: readonly Paragraph[]): string {
    // A cell without a paragraph is no valid cell.
    return paragraphs.map(one => this.formatParagraph(one)).join('') || '<w:p/>';
  }

  private formatHeading({ level, text }: Heading): string {
    const { bookmark } = this.headings[this.headingCount] ?? { bookmark: '' };
    const id = this.headingCount;
    this.headingCount += 1;
    const run = formatRuns([{ text }], this.links);
    return [
      `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>`,
      `<w:bookmarkStart w:id="${id}" w:name="${escapeXml(bookmark)}"/>${run}<w:bookmarkEnd w:id="${id}"/></w:p>`,
    ].join('');
  }

  private formatList({ isNumbered, items }: List): string {
    if (isNumbered) this.numberedListCount += 1;
    // Numbering 1 is the dotted list's; each numbered list has one of its own, so that it counts from 1.
    const numberingId = isNumbered ? this.numberedListCount + 1 : 1;
    return items
      .map(runs => {
        const numbering = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numberingId}"/></w:numPr>`;
        return `<w:p><w:pPr><w:pStyle w:val="Butir"/>${numbering}</w:pPr>${formatRuns(runs, this.links)}</w:p>`;
      })
      .join('');
  }
}

/** Word joins tables that follow one another, and a section may not end in one. */
const AFTER_TABLE = '<w:p><w:pPr><w:pStyle w:val="Pemisah"/></w:pPr></w:p>';
