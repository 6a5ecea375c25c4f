import type { DocumentRecord, Heading } from '../document.ts';
import { escapeXml } from './xml-text.ts';

/** A heading with the bookmark that the contents lead to. */
export interface MarkedHeading {
  readonly heading: Heading;
  readonly bookmark: string;
}

/** The headings of a document in their order, each with its bookmark. */
export function markHeadings({ sections }: DocumentRecord): readonly MarkedHeading[] {
  const headings = sections.flatMap(({ blocks }) => blocks.filter(isHeading));
  return headings.map((heading, i) => ({ heading, bookmark: `_Toc${String(i + 1).padStart(6, '0')}` }));
}

function isHeading(block: { readonly kind: string }): block is Heading {
  return block.kind === 'heading';
}

/**
 * The contents: a field that Word renews on demand, with what it would show as its result. Without page numbers,
 * since only a program that lays out pages knows them.
 */
export function formatContents(headings: readonly MarkedHeading[]): string {
  const listed = headings.filter(({ heading }) => heading.level <= 2);
  if (listed.length === 0) return '<w:p/>';
  return listed
    .map(({ heading, bookmark }, i) => {
      const opening = i === 0 ? FIELD_BEGIN : '';
      const closing = i === listed.length - 1 ? FIELD_END : '';
      const entry = `<w:hyperlink w:anchor="${bookmark}"><w:r><w:t xml:space="preserve">${escapeXml(oneLine(heading.text))}</w:t></w:r></w:hyperlink>`;
      return `<w:p><w:pPr><w:pStyle w:val="TOC${heading.level}"/></w:pPr>${opening}${entry}${closing}</w:p>`;
    })
    .join('');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const FIELD_BEGIN = [
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\n \\h \\z \\u </w:instrText></w:r>',
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
].join('');

const FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
