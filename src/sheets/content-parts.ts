import { fingerprint } from '../domain/codes/fingerprint.ts';
import { findBorderBlocks } from './border-blocks.ts';
import { nameOf } from './rows/same-rows.ts';
import type { ContentCell, SheetContent } from './sheet-content.ts';
import { STYLES, type StyleName } from './sheet-styles.ts';

/** What a sheet's looks are made of; each is written by itself, over the whole sheet. */
export const CONTENT_PARTS = [
  'letters',
  'fills',
  'sides',
  'verticals',
  'wraps',
  'formats',
  'borders',
  'merges',
  'widths',
  'groups',
  'frame',
  'entries',
  'chart',
] as const;

export type ContentPart = (typeof CONTENT_PARTS)[number];

type Describe = (content: SheetContent) => unknown;

function eachStyle(describe: (style: StyleName, cell: ContentCell) => unknown): Describe {
  return ({ rows }) => rows.map(row => row.map(cell => describe(cell.style, cell)));
}

const DESCRIBE: Readonly<Record<ContentPart, Describe>> = {
  letters: eachStyle((name, cell) => {
    const { fontSize, isBold, colour } = STYLES[name];
    return [
      fontSize,
      isBold,
      colour,
      ...(cell.kind === 'text' ? [cell.links.length > 0, cell.emphasis] : []),
    ];
  }),
  fills: eachStyle(name => STYLES[name].background),
  sides: eachStyle(name => STYLES[name].align),
  verticals: eachStyle(name => STYLES[name].verticalAlign),
  wraps: eachStyle(name => STYLES[name].wraps),
  formats: eachStyle((_, cell) => (cell.kind === 'number' ? cell.format : cell.kind)),
  borders: findBorderBlocks,
  merges: ({ merges, mergesAcross }) => [merges, mergesAcross],
  widths: ({ columnWidths, hiddenColumns }) => [columnWidths, hiddenColumns],
  groups: ({ groupedColumns }) => groupedColumns,
  frame: ({ frozenRowCount, tabColour }) => [frozenRowCount, tabColour],
  entries: ({ dropDowns, textBlocks }) => [dropDowns, textBlocks],
  chart: ({ chart }) => chart,
};

/** Characters of a fingerprint that tell whether a part is as it was. */
const LENGTH = 5;

/** A short fingerprint of each part, in their order. */
export function formatParts(content: SheetContent): string {
  return CONTENT_PARTS.map(part =>
    fingerprint(JSON.stringify(DESCRIBE[part](content)) ?? '').slice(-LENGTH),
  ).join('.');
}

/** The parts of the content that are as `before` names them; none where it names none. */
export function listStandingParts(
  content: SheetContent,
  before: string | undefined,
): ReadonlySet<ContentPart> {
  const known = before?.split('.') ?? [];
  const now = formatParts(content).split('.');
  return new Set(CONTENT_PARTS.filter((_, i) => known.length === now.length && known[i] === now[i]));
}

/**
 * A fingerprint of the letters and digits that cells show. Google may show spaces, quotes and line ends otherwise than
 * they were written.
 */
export function formatShown(shown: readonly (readonly string[])[]): string {
  const lines = shown.map(row => row.map(nameOf).join('\t').trimEnd());
  return fingerprint(lines.join('\n').trimEnd());
}

/**
 * A fingerprint of which cells show something. A row or column that people inserted, took away or moved, and a word that
 * they typed beside what the add-on wrote, make it another one.
 */
export function formatPlaces(shown: readonly (readonly string[])[]): string {
  const places = shown.map(row =>
    row
      .map(words => (words.trim() === '' ? ' ' : 'x'))
      .join('')
      .trimEnd(),
  );
  return fingerprint(places.join('\n').trimEnd());
}

/** The same of content that is to be written. */
export function formatContentPlaces({ rows }: Pick<SheetContent, 'rows'>): string {
  return formatPlaces(rows.map(row => row.map(showsSomething)));
}

function showsSomething(cell: ContentCell): string {
  if (cell.kind === 'blank') return '';
  if (cell.kind === 'carried') return cell.cell.kind === 'text' ? cell.cell.text : 'x';
  return cell.kind === 'text' ? cell.text : 'x';
}
