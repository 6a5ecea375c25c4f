// A copy of a workbook in which only one sheet shows, laid out for a picture.
import { unzipSync, zipSync } from 'fflate';

/** The workbook with every other sheet hidden. `screen` null keeps the sheet's own print settings. */
export function showSheet(bytes, sheetName, screen = null) {
  const parts = unzipSync(bytes);
  const workbook = readText(parts, 'xl/workbook.xml');
  const tags = workbook.match(/<sheet [^>]*>/g) ?? [];
  const shown = tags.findIndex(tag => attribute(tag, 'name') === escapeXml(sheetName));
  if (shown < 0) throw new Error(`no sheet "${sheetName}" in the workbook`);
  let number = -1;
  const hidden = workbook
    .replace(/<sheet [^>]*>/g, tag => {
      number += 1;
      return setAttribute(tag, 'state', number === shown ? 'visible' : 'hidden');
    })
    .replace(/<workbookView [^>]*>/, tag =>
      setAttribute(setAttribute(tag, 'activeTab', shown), 'firstSheet', shown),
    );
  writeText(parts, 'xl/workbook.xml', hidden);
  const path = findSheetPath(parts, attribute(tags[shown], 'r:id'));
  const sheet = unlink(readText(parts, path));
  writeText(parts, path, screen === null ? sheet : hideRows(layOutAsScreen(sheet), screen.scrolledPast));
  return zipSync(parts);
}

const SCREEN_PAGE = '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
const NO_MARGINS = '<pageMargins left="0.1" right="0.1" top="0.1" bottom="0.1" header="0" footer="0"/>';

/** Wide paper, one page wide, without margins, headers and footers: what stands on a screen. */
function layOutAsScreen(sheet) {
  return sheet
    .replace(/<headerFooter[\s\S]*?<\/headerFooter>|<headerFooter[^>]*\/>/, '')
    .replace(/<printOptions[^>]*\/>/, '')
    .replace(/<pageMargins[^>]*\/>/, NO_MARGINS)
    .replace(/<pageSetup[^>]*\/>/, SCREEN_PAGE)
    .replace(/<pageSetUpPr[^>]*\/>/, '<pageSetUpPr fitToPage="1"/>');
}

/** Without the rows from the first to the last, as below a frozen header. */
function hideRows(sheet, [first, last] = [0, 0]) {
  return sheet.replace(/<row [^>]*>/g, tag => {
    const row = Number(attribute(tag, 'r'));
    return row >= first && row <= last ? setAttribute(tag, 'hidden', '1') : tag;
  });
}

/** LibreOffice draws a linked cell in one line; Sheets wraps it like any other. */
function unlink(sheet) {
  return sheet.replace(/<hyperlinks>[\s\S]*?<\/hyperlinks>/, '');
}

function findSheetPath(parts, relationId) {
  const relations = readText(parts, 'xl/_rels/workbook.xml.rels').match(/<Relationship [^>]*>/g) ?? [];
  const target = attribute(relations.find(tag => attribute(tag, 'Id') === relationId) ?? '', 'Target');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function readText(parts, path) {
  return new TextDecoder().decode(parts[path]);
}

function writeText(parts, path, text) {
  parts[path] = new TextEncoder().encode(text);
}

function attribute(tag, name) {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function setAttribute(tag, name, value) {
  const pattern = new RegExp(`\\s${name}="[^"]*"`);
  return pattern.test(tag)
    ? tag.replace(pattern, ` ${name}="${value}"`)
    : tag.replace(/\s*\/?>$/, end => ` ${name}="${value}"${end.trim()}`);
}

function escapeXml(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
