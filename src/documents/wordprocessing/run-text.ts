import type { Run } from '../document.ts';
import type { Links } from './links.ts';
import { escapeXml } from './xml-text.ts';

/** The runs as WordprocessingML; a web address becomes a relationship, never text of a field. */
export function formatRuns(runs: readonly Run[], links: Links): string {
  return runs.map(run => formatRun(run, links)).join('');
}

function formatRun(run: Run, links: Links): string {
  const linkId = run.url === undefined ? null : links.add(run.url);
  const properties = [
    linkId === null ? '' : '<w:rStyle w:val="Hyperlink"/>',
    run.isBold ? '<w:b/>' : '',
    run.isItalic ? '<w:i/>' : '',
  ].join('');
  const written = `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${formatText(run.text)}</w:r>`;
  return linkId === null ? written : `<w:hyperlink r:id="${linkId}">${written}</w:hyperlink>`;
}

/** Line feeds and tabs are elements of their own. */
function formatText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(line =>
      line
        .split('\t')
        .map(part => `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`)
        .join('<w:tab/>'),
    )
    .join('<w:br/>');
}
