const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The lists of a document: dots, and one numbering for each numbered list. */
export function formatNumbering(numberedListCount: number): string {
  const numbered = Array.from({ length: numberedListCount }, (_, i) => i + 2);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="${MAIN}">`,
    abstractNumbering(0, 'bullet', '•'),
    abstractNumbering(1, 'decimal', '%1.'),
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ...numbered.map(
      id =>
        `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    ),
    '</w:numbering>',
  ].join('');
}

function abstractNumbering(id: number, format: 'bullet' | 'decimal', text: string): string {
  return [
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>`,
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>`,
    '<w:pPr><w:ind w:left="567" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum>',
  ].join('');
}
