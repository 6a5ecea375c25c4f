// The guide as one HTML file with its pictures in it: only what the guide uses of Markdown is understood.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const STYLE =
  'body{max-width:760px;margin:2em auto;padding:0 16px;font:16px/1.5 "Segoe UI",Roboto,Arial,sans-serif;color:#1f2328}' +
  'h1,h2{color:#0f5c5c}img{max-width:100%;border:1px solid #d0d7de}table{border-collapse:collapse;margin:1em 0}' +
  'td,th{border:1px solid #d0d7de;padding:4px 8px;text-align:left;vertical-align:top}code{background:#f3f6f7;padding:0 3px}' +
  'pre{background:#f3f6f7;padding:8px;overflow:auto}@media print{h2{break-after:avoid}tr,img{break-inside:avoid}}';

/** Stands for what is finished already; no text has it. */
const MARK = '\ue000';

function escapeHtml(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function toAnchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-');
}

/** Bold, italics, code, links and pictures of one paragraph. */
function formatInline(text, pictures) {
  const kept = [];
  const keep = html => `${MARK}${kept.push(html) - 1}${MARK}`;
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, (_, code) => keep(`<code>${code}</code>`))
    .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, (_, words, path) =>
      keep(`<img alt="${words}" src="${pictures.get(path) ?? ''}">`),
    )
    .replace(/\[([^\]]+)\]\((#[^)]+|https?:[^)]+)\)/g, (_, words, link) => `<a href="${link}">${words}</a>`)
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>')
    .replace(new RegExp(`${MARK}([0-9]+)${MARK}`, 'g'), (_, index) => kept[index]);
}

function splitCells(line) {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim().replace(/\\\|/g, '|'));
}

function formatTable(lines, inline) {
  const [head, , ...body] = lines.map(splitCells);
  const row = (cells, tag) => `<tr>${cells.map(cell => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${body.map(cells => row(cells, 'td')).join('')}</tbody></table>`;
}

function formatList(lines, inline) {
  const isOrdered = /^\d+\. /.test(lines[0]);
  const items = [];
  for (const line of lines) {
    const item = /^(?:- |\d+\. )(.*)$/.exec(line);
    if (item) items.push(item[1]);
    else items.push(`${items.pop()} ${line.trim()}`);
  }
  const tag = isOrdered ? 'ol' : 'ul';
  return `<${tag}>${items.map(item => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
}

function formatBlock(block, inline) {
  const lines = block.split('\n');
  const heading = /^(#+) (.*)$/.exec(block);
  if (heading)
    return `<h${heading[1].length} id="${toAnchor(heading[2])}">${inline(heading[2])}</h${heading[1].length}>`;
  if (block.startsWith('```')) return `<pre>${escapeHtml(lines.slice(1, -1).join('\n'))}</pre>`;
  if (block.startsWith('|')) return formatTable(lines, inline);
  if (/^(?:- |\d+\. )/.test(block)) return formatList(lines, inline);
  return `<p>${inline(lines.join(' '))}</p>`;
}

async function readPictures(text, folder) {
  const paths = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path);
  const entries = paths.map(async path => {
    const content = await readFile(join(folder, path));
    return [
      path,
      `data:${path.endsWith('.svg') ? 'image/svg+xml' : 'image/png'};base64,${content.toString('base64')}`,
    ];
  });
  return new Map(await Promise.all(entries));
}

/** The guide as a page that stands alone. */
export async function buildGuide(path) {
  const text = (await readFile(path, 'utf8')).replace(/\r\n/g, '\n');
  const pictures = await readPictures(text, dirname(path));
  const inline = words => formatInline(words, pictures);
  const body = text
    .trim()
    .split(/\n{2,}(?=\S)/)
    .map(block => formatBlock(block, inline))
    .join('\n');
  return `<!doctype html>\n<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Panduan menu ZI</title><style>${STYLE}</style></head><body>\n${body}\n</body></html>\n`;
}
