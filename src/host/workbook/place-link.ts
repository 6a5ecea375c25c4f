import { formatRange, formatSheetPrefix, parseRange } from './a1.ts';

/** A sheet's id and name, as far as links need them. */
export interface NamedSheet {
  readonly sheetId: number;
  readonly name: string;
}

/** `#gid=5&range=A1` for the file's `'Sheet'!A1`; null where it names no sheet of the workbook. */
export function toPlaceLink(location: string, sheets: readonly NamedSheet[]): string | null {
  const at = location.lastIndexOf('!');
  if (at < 0) return null;
  const quoted = location.slice(0, at).replace(/^#/, '');
  const name = quoted.startsWith("'") ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
  const sheet = sheets.find(candidate => candidate.name.toLowerCase() === name.toLowerCase());
  const range = parseRange(location.slice(at + 1));
  if (sheet === undefined || range === null) return null;
  return `#gid=${sheet.sheetId}&range=${formatRange(range)}`;
}

/** The file's `'Sheet'!A1` for `#gid=5&range=A1`; null for a link that leads elsewhere. */
export function toLocation(link: string, sheets: readonly NamedSheet[]): string | null {
  const match = /^#gid=(\d+)(?:&range=([^&]+))?$/.exec(link);
  if (match === null) return null;
  const sheet = sheets.find(candidate => candidate.sheetId === Number(match[1]));
  return sheet === undefined ? null : formatSheetPrefix(sheet.name) + (match[2] ?? 'A1');
}
