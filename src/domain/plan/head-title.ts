import { cellText } from './cell-value.ts';
import type { Grid } from './grid.ts';
import { isSignatureText } from './signature-block.ts';

/** Words for the head of a unit; the second group of each pattern is what follows the word. */
const HEAD =
  /^((?:(?:plt|plh|pjs?|pgs)\.?\s+)?(?:kepala|ketua|direktur(?:\s+utama)?|rektor|dekan|camat|lurah|bupati|wali\s*kota|gubernur|kapol(?:resta(?:bes)?|restabes|res|sek|da|ri)|kajari|kajati|kepala\s+kejaksaan|kakanwil|kakankemenag|kalapas|karutan|komandan|dan(?:rem|dim|lanal|lanud)|panglima|inspektur|administrator|manajer|general\s+manager|sekretaris\s+(?:daerah|jenderal|utama|dewan)))(?![a-z])(.*)$/i;
/** Heads of a part of the unit, or of its team, sign beside the head. */
const PART =
  /^(?:sub|seksi|bagian|urusan|bidang|tata\s+usaha|tu\b|tim\b|pokja|kelompok|panitia|pelaksana|pembangunan|pengawas)/i;
const TEAM = /\btim\b|\bpokja\b|zona\s+integritas|\bzi\b|panitia|kelompok\s+kerja/i;
const VERB = /\s(?:me(?:m|n|ng|ny)?[a-z]{4,}|di[a-z]{3,}kan|telah|sudah|adalah)\b/;
const LONGEST_TITLE = 90;

/** The title of the head of the unit as the signature block under the plan has it, without a comma at its end; '' for none. */
export function findHeadTitle(grid: Grid, endRowIndex: number, unitName: string): string {
  const columns = listColumns(grid, endRowIndex);
  if (!columns.flat().some(isSignatureText)) return '';
  const titles = columns.flatMap(lines => lines.filter((_, i) => isHead(lines, i)).map(trimTitle));
  const ofUnit = titles.find(title => namesUnit(title, unitName));
  return ofUnit ?? titles[0] ?? '';
}

/** What stands in each column below the table, line by line. */
function listColumns(grid: Grid, endRowIndex: number): readonly (readonly string[])[] {
  const rows = grid.rows.slice(endRowIndex).map(row => row.map(cellText));
  const width = Math.max(0, ...rows.map(row => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows
      .flatMap(row => (row[column] ?? '').split('\n'))
      .map(line => line.replace(/[\s\u00a0]+/g, ' ').trim())
      .filter(line => line !== ''),
  );
}

// "Ketua" above or below "Tim Pembangunan ZI" heads the team.
function isHead(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  const [, , rest = ''] = HEAD.exec(line) ?? [];
  if (line.length > LONGEST_TITLE || !HEAD.test(line) || VERB.test(line)) return false;
  const around = [line, lines[index - 1] ?? '', lines[index + 1] ?? ''];
  return !PART.test(rest.trim()) && !around.some(words => TEAM.test(words));
}

function trimTitle(line: string): string {
  return line.replace(/[\s,:;]+$/, '');
}

function namesUnit(title: string, unitName: string): boolean {
  const rest = (HEAD.exec(title)?.[2] ?? '').trim().toLowerCase();
  return rest !== '' && unitName.trim().toLowerCase().includes(rest);
}
