import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  cell,
  type DocumentRecord,
  heading,
  list,
  paragraph,
} from '../../../src/documents/document.ts';
import { writeDocx } from '../../../src/documents/wordprocessing/write-docx.ts';
import { cleanText } from '../../../src/documents/wordprocessing/xml-text.ts';
import { elementsOf, partsOf, readDocx } from '../../support/read-docx.ts';

function documentOf(...blocks: Block[]): DocumentRecord {
  return {
    pageNumberWords: { before: 'Halaman ', between: ' dari ' },
    sections: [{ orientation: 'upright', hasPageNumbers: true, blocks }],
  };
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ['markup', 'a < b & c > d "e" \'f\''],
  ['an end of CDATA', 'x ]]> y'],
  ['an entity', '&lt;script&gt; &#0;'],
  ['Arabic and Hebrew', 'مرحبا שלום'],
  ['emoji', 'selesai 👍🏽 ✅'],
  ['50,000 characters', 'kata '.repeat(10_000).trim()],
  ['a formula', '=IMPORTXML("http://x")'],
];

describe('a written document', () => {
  it('begins with [Content_Types].xml and names each part in it or by a default', () => {
    const parts = writeDocx(documentOf(paragraph('Isi')));
    expect(parts[0]?.name).toBe('[Content_Types].xml');
    const types = parts[0]?.text ?? '';
    for (const { name } of parts.slice(1)) {
      if (name.startsWith('word/') && !name.includes('_rels')) expect(types).toContain(`PartName="/${name}"`);
    }
  });

  it.each(HOSTILE)('keeps %s as text', async (_, text) => {
    const { text: read } = await readDocx(
      documentOf(paragraph(text), heading(1, text), list([text]), {
        kind: 'table',
        widths: [1],
        headerRowCount: 0,
        rows: [[cell(text)]],
      }),
    );
    expect(read.split(text).length - 1).toBe(4);
  });

  it('drops what XML cannot hold and what turns the direction of a line, and nothing else', () => {
    expect(cleanText('a\u0000b\u001fc\ud800d\udc00e\u202ef\u2066g\ufffeh👍i\tj\nk')).toBe(
      'abcdefgh👍i\tj\nk',
    );
  });

  it('is well-formed for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (text, url) => {
        const document = documentOf(
          {
            kind: 'paragraph',
            role: 'body',
            runs: [
              { text, url },
              { text, url: text },
            ],
          },
          heading(2, text),
          { kind: 'contents' },
          { kind: 'signatures', left: null, right: { above: [text], name: text, below: [] } },
        );
        for (const { text: xml } of writeDocx(document)) expect(elementsOf(xml).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('leads only to web addresses; anything else is plain text', async () => {
    const urls = [
      'https://drive.google.com/x?a=1&b=2',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'mailto:a@b',
    ];
    const document = documentOf({
      kind: 'paragraph',
      role: 'body',
      runs: urls.map(url => ({ text: url, url })),
    });
    const relations = partsOf(document).get('word/_rels/document.xml.rels') ?? '';
    expect(relations.match(/TargetMode="External"/g)).toHaveLength(1);
    const { html } = await readDocx(document);
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  it('repeats header rows, keeps rows whole and merges cells', async () => {
    const document = documentOf({
      kind: 'table',
      widths: [1, 2],
      headerRowCount: 1,
      rows: [
        [cell('A', 'cell-heading'), cell('B', 'cell-heading')],
        [cell('satu', 'cell', { merge: 'begins' }), cell('dua')],
        [cell('', 'cell', { merge: 'continues' }), cell('tiga')],
        [cell('lebar', 'cell', { span: 2 })],
      ],
    });
    const main = partsOf(document).get('word/document.xml') ?? '';
    expect(main.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(main.match(/<w:cantSplit\/>/g)).toHaveLength(4);
    const { html } = await readDocx(document);
    expect(html).toContain('rowspan="2"');
    expect(html).toContain('colspan="2"');
  });

  it('counts each numbered list from 1', async () => {
    const document = documentOf(list(['a', 'b'], true), paragraph('antara'), list(['c'], true));
    const numbering = partsOf(document).get('word/numbering.xml') ?? '';
    expect(numbering.match(/<w:startOverride w:val="1"\/>/g)).toHaveLength(2);
    const { html } = await readDocx(document);
    expect(html.match(/<ol>/g)).toHaveLength(2);
  });

  it('lists its headings with links to them, and leaves the third level out', () => {
    const document = documentOf(
      { kind: 'contents' },
      heading(1, 'BAB I'),
      heading(2, '1.1 Latar'),
      heading(3, 'Rinci'),
      heading(1, 'BAB II'),
    );
    const main = partsOf(document).get('word/document.xml') ?? '';
    const anchors = [...main.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name);
    const bookmarks = [...main.matchAll(/w:bookmarkStart w:id="\d+" w:name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(bookmarks).toHaveLength(4);
    expect(anchors).toEqual([bookmarks[0], bookmarks[1], bookmarks[3]]);
    expect(main.match(/fldCharType="begin"/g)).toHaveLength(1);
    expect(main.match(/fldCharType="end"/g)).toHaveLength(1);
  });

  it('turns lying pages and numbers only pages that have numbers', () => {
    const blocks = [paragraph('Isi')];
    const main =
      partsOf({
        pageNumberWords: { before: 'Halaman ', between: ' dari ' },
        sections: [
          { orientation: 'upright', hasPageNumbers: false, blocks },
          { orientation: 'lying', hasPageNumbers: true, blocks },
        ],
      }).get('word/document.xml') ?? '';
    expect(main.match(/<w:sectPr>/g)).toHaveLength(2);
    expect(main.match(/w:orient="landscape"/g)).toHaveLength(1);
    expect([...main.matchAll(/w:type="default" r:id="(\w+)"/g)].map(([, id]) => id)).toEqual([
      'footerBlank',
      'footerNumbered',
    ]);
  });
});
