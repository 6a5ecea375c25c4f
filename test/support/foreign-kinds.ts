import { type ForeignKind, MAIN, OFFICE, RELATIONSHIPS, xmlOf } from './foreign-parts.ts';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument';

/** The kinds, as they were met in public collections of test workbooks; contents are made up. */
export const FOREIGN_KINDS: Readonly<Record<string, ForeignKind>> = {
  'comments with their drawing': {
    parts: {
      'xl/comments7.xml': xmlOf(
        `<comments xmlns="${MAIN}"><authors><author>Tim</author></authors><commentList><comment ref="B5" authorId="0"><text><r><rPr><b/></rPr><t xml:space="preserve">Tim: </t></r><r><t>periksa lagi</t></r></text></comment></commentList></comments>`,
      ),
      'xl/drawings/vmlDrawing7.vml':
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    },
    types: {
      'xl/comments7.xml': `${SHEET_TYPE}.comments+xml`,
      'xl/drawings/vmlDrawing7.vml': `${DRAWING_TYPE}.vmlDrawing`,
    },
    elements: [['legacyDrawing', '<legacyDrawing r:id="rIdC2"/>']],
    sheetRelations: [
      { id: 'rIdC1', type: `${OFFICE}/comments`, target: '../comments7.xml' },
      { id: 'rIdC2', type: `${OFFICE}/vmlDrawing`, target: '../drawings/vmlDrawing7.vml' },
    ],
  },
  'links with tips': {
    parts: {},
    elements: [
      [
        'hyperlinks',
        '<hyperlinks><hyperlink ref="C5" r:id="rIdL1" tooltip="Buka" display="peraturan"/><hyperlink ref="D5:D6" location="Lembar1!A1" display="ke atas"/></hyperlinks>',
      ],
    ],
    sheetRelations: [
      {
        id: 'rIdL1',
        type: `${OFFICE}/hyperlink`,
        target: 'https://contoh.go.id/a?b=1&amp;c=2#d',
        isExternal: true,
      },
    ],
  },
  'page set-up of a printer': {
    parts: { 'xl/printerSettings/printerSettings3.bin': 'P\u0001r\u0002inter' },
    types: { 'xl/printerSettings/printerSettings3.bin': `${SHEET_TYPE}.printerSettings` },
    elements: [
      ['printOptions', '<printOptions horizontalCentered="1" gridLines="1"/>'],
      ['pageSetup', '<pageSetup paperSize="9" scale="70" orientation="landscape" r:id="rIdP1"/>'],
      [
        'headerFooter',
        '<headerFooter differentOddEven="1"><oddHeader>&amp;C&amp;"Arial,Bold"&amp;12RENCANA</oddHeader><oddFooter>&amp;LHal &amp;P/&amp;N</oddFooter><evenHeader>&amp;Rgenap</evenHeader></headerFooter>',
      ],
      [
        'rowBreaks',
        '<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>',
      ],
    ],
    sheetRelations: [
      { id: 'rIdP1', type: `${OFFICE}/printerSettings`, target: '../printerSettings/printerSettings3.bin' },
    ],
  },
  'a picture behind the sheet': {
    parts: { 'xl/media/image9.png': '\u0089PNG\r\n\u001a\nbukan gambar sungguhan' },
    types: { 'xl/media/image9.png': 'image/png' },
    elements: [['picture', '<picture r:id="rIdB1"/>']],
    sheetRelations: [{ id: 'rIdB1', type: `${OFFICE}/image`, target: '../media/image9.png' }],
  },
  'shapes on the plan': {
    parts: {
      'xl/drawings/drawing8.xml': xmlOf(
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>0</xdr:col><xdr:colOff>9525</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Kotak 1"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
      ),
    },
    types: { 'xl/drawings/drawing8.xml': `${DRAWING_TYPE}.drawing+xml` },
    elements: [['drawing', '<drawing r:id="rIdD1"/>']],
    sheetRelations: [{ id: 'rIdD1', type: `${OFFICE}/drawing`, target: '../drawings/drawing8.xml' }],
  },
  'bars and sparklines of later versions': {
    parts: {},
    elements: [
      [
        'extLst',
        '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup type="column" displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Lembar1!A20:C20</xm:f><xm:sqref>D20</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
      ],
    ],
  },
  'scenarios and watched cells': {
    parts: {},
    elements: [
      [
        'scenarios',
        '<scenarios current="0"><scenario name="Hemat" locked="1" count="1" user="Tim"><inputCells r="B20" val="7"/></scenario></scenarios>',
      ],
      ['cellWatches', '<cellWatches><cellWatch r="C5"/></cellWatches>'],
    ],
  },
  'a table on a protected sheet': {
    parts: {
      'xl/worksheets/sheet41.xml': xmlOf(
        `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr codeName="Daftar"><tabColor theme="4" tint="-0.25"/></sheetPr><dimension ref="A1:B2"/><sheetViews><sheetView workbookViewId="0" showGridLines="0" zoomScale="85"><pane xSplit="1" topLeftCell="B1" state="frozen"/></sheetView></sheetViews><sheetData><row r="1" ht="30" customHeight="1" spans="1:2"><c r="A1" t="inlineStr"><is><t>Nama</t></is></c><c r="B1" t="inlineStr"><is><t>Nilai</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><r><rPr><i/></rPr><t>miring</t></r></is></c><c r="B2"><f t="array" ref="B2">SUM(1,2)</f><v>3</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1" objects="1"/><autoFilter ref="A1:B2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
      ),
      'xl/worksheets/_rels/sheet41.xml.rels': xmlOf(
        `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table5.xml"/></Relationships>`,
      ),
      'xl/tables/table5.xml': xmlOf(
        `<table xmlns="${MAIN}" id="5" name="Tabel5" displayName="Tabel5" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Nama"/><tableColumn id="2" name="Nilai"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
      ),
    },
    types: {
      'xl/worksheets/sheet41.xml': `${SHEET_TYPE}.worksheet+xml`,
      'xl/tables/table5.xml': `${SHEET_TYPE}.table+xml`,
    },
    sheet: { name: 'Daftar tim', state: 'visible', id: 'rIdS1' },
    bookRelations: [{ id: 'rIdS1', type: `${OFFICE}/worksheet`, target: 'worksheets/sheet41.xml' }],
  },
  'a sheet that is very hidden': {
    parts: {
      'xl/worksheets/sheet42.xml': xmlOf(
        `<worksheet xmlns="${MAIN}"><sheetData><row r="3" hidden="1" outlineLevel="1"><c r="AZ3" t="b"><v>1</v></c></row></sheetData><phoneticPr fontId="1"/></worksheet>`,
      ),
    },
    types: { 'xl/worksheets/sheet42.xml': `${SHEET_TYPE}.worksheet+xml` },
    sheet: { name: "Rumus 'lama'", state: 'veryHidden', id: 'rIdS2' },
    bookRelations: [{ id: 'rIdS2', type: `${OFFICE}/worksheet`, target: 'worksheets/sheet42.xml' }],
  },
  'a link to another workbook': {
    parts: {
      'xl/externalLinks/externalLink2.xml': xmlOf(
        `<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}"><externalBook r:id="rId1"><sheetNames><sheetName val="Data"/></sheetNames></externalBook></externalLink>`,
      ),
      'xl/externalLinks/_rels/externalLink2.xml.rels': xmlOf(
        `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="data%20lama.xlsx" TargetMode="External"/></Relationships>`,
      ),
    },
    types: { 'xl/externalLinks/externalLink2.xml': `${SHEET_TYPE}.externalLink+xml` },
    bookRelations: [
      { id: 'rIdE1', type: `${OFFICE}/externalLink`, target: 'externalLinks/externalLink2.xml' },
    ],
    bookElements: '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
  },
  'parts of an office': {
    parts: {
      'xl/theme/theme6.xml': xmlOf(
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Kantor"/>',
      ),
      'customXml/item4.xml': '<data xmlns="urn:contoh:arsip"><nomor>12/A</nomor></data>',
      'xl/calcChain.xml': xmlOf(`<calcChain xmlns="${MAIN}"/>`),
    },
    types: {
      'xl/theme/theme6.xml': `${DRAWING_TYPE}.theme+xml`,
      'xl/calcChain.xml': `${SHEET_TYPE}.calcChain+xml`,
    },
    bookRelations: [
      { id: 'rIdT1', type: `${OFFICE}/theme`, target: 'theme/theme6.xml' },
      { id: 'rIdX1', type: `${OFFICE}/customXml`, target: '../customXml/item4.xml' },
    ],
  },
};
