import type { Signatory, Signatures } from '../document.ts';
import { escapeXml } from './xml-text.ts';

/** Lines of room for a signature. */
const ROOM = 4;

/** Who signs, left and right, in a table without borders that stands whole on one page. */
export function formatSignatures({ left, right }: Signatures, width: number): string {
  const half = Math.floor(width / 2);
  const columns = [half, width - half];
  return [
    '<w:tbl><w:tblPr>',
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${columns.map(column => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`,
    '<w:tr><w:trPr><w:cantSplit/></w:trPr>',
    formatSide(left, columns[0] ?? half),
    formatSide(right, columns[1] ?? half),
    '</w:tr></w:tbl>',
  ].join('');
}

function formatSide(signatory: Signatory | null, width: number): string {
  const lines = signatory === null ? [line('', false)] : formatLines(signatory);
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${lines.join('')}</w:tc>`;
}

function formatLines({ above, name, below }: Signatory): readonly string[] {
  return [
    ...above.map(words => line(words, false)),
    ...Array.from({ length: ROOM }, () => line('', false)),
    line(name, true),
    ...below.map(words => line(words, false)),
  ];
}

function line(words: string, isName: boolean): string {
  // A dotted line is its own line to sign on.
  const look = isName && /\p{L}/u.test(words) ? '<w:rPr><w:b/><w:u w:val="single"/></w:rPr>' : '';
  const run = words === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="TandaTangan"/><w:keepNext/></w:pPr>${run}</w:p>`;
}
