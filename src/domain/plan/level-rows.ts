import type { ColumnKey } from './action-plan.ts';
import { type AreaSubject, meantArea, officialArea } from './area-names.ts';
import { type CellValue, cellText } from './cell-value.ts';
import { cellAt } from './grid.ts';
import { isCapitals } from './heading-text.ts';
import { type LevelMark, parseLevelMark, splitLevelMark } from './level-mark.ts';
import { partOfHeading } from './recognize-part.ts';
import { type LevelTitle, ownText, type SheetRow, type TableCell, type TableSource } from './sheet-row.ts';
import { isSectionTitle } from './skipped-row.ts';

/** What stands in the level columns of a row. */
interface LevelEntry {
  readonly row: SheetRow;
  readonly mark: LevelMark | null;
  readonly markText: string;
  /** How the level is counted and where: rows of one level have the same; '' without a mark. */
  readonly key: string;
  readonly title: string;
  /** The title without the mark that it repeats. */
  readonly bareTitle: string;
  /** True when action, evidence, target or a month mark stands beside the title. */
  readonly hasContent: boolean;
}

/**
 * The rows of a plan whose levels share columns, in the form of a plan with a column of its own for each: the title of
 * a level in KOMPONEN and its mark in NO, the title of a row with content in INDIKATOR.
 */
export function separateLevels(
  source: TableSource,
  rows: readonly SheetRow[],
  isRepeatedHeader: (row: SheetRow) => boolean,
): readonly SheetRow[] {
  const { levelColumns } = source.header;
  if (levelColumns.length === 0) return rows;
  const entries = rows.map(row => (isRepeatedHeader(row) ? withoutLevel(row) : readEntry(source, row)));
  const contentKeys = new Set(entries.filter(({ hasContent }) => hasContent).map(({ key }) => key));
  const walk: LevelWalk = {
    areaKeys: new Map(),
    subjects: new Set(),
    componentKeys: new Set(),
    open: null,
    lastArea: 0,
  };
  const titleKey: ColumnKey = source.header.columns.indicator === undefined ? 'action' : 'indicator';
  return entries.map(entry => {
    if (entry.title === '') return entry.row;
    if (entry.hasContent) return withTitle(entry, titleKey);
    const level = levelOf(entry, contentKeys, walk);
    return level === null ? entry.row : withLevel(entry, level, { source, titleKey });
  });
}

interface LevelWalk {
  /** The keys of levels whose titles are official area names, and whether those stand in capitals. */
  readonly areaKeys: Map<string, boolean>;
  /** What the areas of this part are about. */
  readonly subjects: Set<AreaSubject>;
  readonly componentKeys: Set<string>;
  /** The key of the component that is open, null directly below an area. */
  open: string | null;
  lastArea: number;
}

function levelOf(entry: LevelEntry, contentKeys: ReadonlySet<string>, walk: LevelWalk): LevelTitle | null {
  const { mark, key, bareTitle } = entry;
  const number = mark?.number ?? null;
  const isArea = officialArea(bareTitle) !== null || (key !== '' && meantArea(bareTitle) !== null);
  if (isArea && isNamesake(entry, walk)) return { ...openLevel(walk, key, number), kind: 'component' };
  if (isArea || mark?.style === 'numeral') {
    if (officialArea(bareTitle) !== null) walk.areaKeys.set(key, isCapitals(bareTitle));
    const subject = meantArea(bareTitle);
    if (subject !== null) walk.subjects.add(subject);
    return openArea(walk, number, 'heading');
  }
  const isLettered =
    mark?.style === 'section' && !isSectionTitle(bareTitle) && partOfHeading(bareTitle) === null;
  if (isLettered && walk.areaKeys.has(key)) return openArea(walk, null, 'own-area');
  if (isSectionTitle(bareTitle) || mark?.style === 'section' || partOfHeading(bareTitle) !== null) {
    walk.subjects.clear();
    return openArea(walk, null, 'heading');
  }
  if (contentKeys.has(key) || (key === '' && entry.row.band === '' && contentKeys.size === 0)) return null;
  if (key === '')
    return entry.row.band === '' ? openLevel(walk, key, null) : { kind: 'heading', number: null };
  const isOwnArea = walk.areaKeys.get(key) === isCapitals(bareTitle) && (number ?? 0) > walk.lastArea;
  return isOwnArea ? openArea(walk, number, 'own-area') : openLevel(walk, key, number);
}

// "2 | Pengelolaan akuntabilitas kinerja" below "IV | PENGUATAN AKUNTABILITAS": counted otherwise than the areas are.
function isNamesake({ mark, key, bareTitle }: LevelEntry, { areaKeys, subjects }: LevelWalk): boolean {
  if (mark === null || mark.style === 'numeral' || areaKeys.size === 0 || areaKeys.has(key)) return false;
  const subject = meantArea(bareTitle);
  const isOpen = subject !== null && subjects.has(subject);
  const isWrittenAsAreas = [...areaKeys.values()].includes(isCapitals(bareTitle));
  return isOpen || officialArea(bareTitle) === null || !isWrittenAsAreas;
}

function openArea(walk: LevelWalk, number: number | null, kind: LevelTitle['kind']): LevelTitle {
  walk.open = null;
  if (number !== null) walk.lastArea = number;
  return { kind, number };
}

// The first level below an area is the component; one that opens below it without closing it is lower.
function openLevel(walk: LevelWalk, key: string, number: number | null): LevelTitle {
  if (walk.open === null) walk.componentKeys.add(key);
  if (!walk.componentKeys.has(key)) return { kind: 'lower-heading', number };
  walk.open = key;
  return { kind: 'heading', number };
}

function readEntry(source: TableSource, row: SheetRow): LevelEntry {
  const { levelColumns } = source.header;
  let mark: LevelMark | null = null;
  let markText = '';
  let markColumn = -1;
  let titleColumn = -1;
  const titles: string[] = [];
  for (const columnIndex of levelColumns) {
    const text = textAt(source, row.rowIndex, columnIndex);
    if (text === '') continue;
    const found = titles.length === 0 ? parseLevelMark(text) : null;
    if (found === null) {
      // "SS1", "K2": codes of a system of its own say no level.
      if (columnIndex === source.header.columns.number && /\d/.test(text) && text.length <= 6)
        return withoutLevel(row);
      titles.push(text);
      titleColumn = titleColumn < 0 ? columnIndex : titleColumn;
    } else {
      mark = found;
      markText = text;
      markColumn = columnIndex;
    }
  }
  const title = titles.join(' ');
  const split = splitLevelMark(title);
  const own = split?.mark ?? mark;
  const column = split ? titleColumn : markColumn;
  return {
    row,
    mark: own,
    markText: split ? title.slice(0, title.length - split.title.length).trim() : markText,
    key: own === null ? '' : `${own.style}/${own.depth}@${column}`,
    title,
    bareTitle: split?.title ?? title,
    hasContent: hasContentBeside(source, row),
  };
}

function withoutLevel(row: SheetRow): LevelEntry {
  return { row, mark: null, markText: '', key: '', title: '', bareTitle: '', hasContent: false };
}

function hasContentBeside({ header }: TableSource, row: SheetRow): boolean {
  const isTitle = header.columns.indicator === undefined ? 'action' : 'indicator';
  const keys = (['action', 'evidence', 'target'] as const).filter(key => key !== isTitle);
  // What is merged from the title itself is no content.
  return (
    row.marks.length > 0 ||
    keys.some(key => (row.cells[key]?.text ?? '') !== '' && row.cells[key]?.from !== 'beside')
  );
}

// A title merged down over several rows belongs to each of them; one merged from the left stands there.
function textAt({ grid, merged }: TableSource, rowIndex: number, columnIndex: number): string {
  const origin = merged.originOf(rowIndex, columnIndex) ?? { rowIndex, columnIndex };
  return origin.columnIndex === columnIndex ? cellText(cellAt(grid, origin.rowIndex, columnIndex)) : '';
}

const EMPTY: TableCell = { value: { kind: 'empty' }, text: '', from: 'own' };

function withTitle({ row, title }: LevelEntry, titleKey: ColumnKey): SheetRow {
  const standing = row.cells[titleKey];
  const isStanding = standing !== undefined && standing.text === title;
  return {
    ...row,
    cells: { ...row.cells, number: EMPTY, [titleKey]: isStanding ? standing : ownCell(title) },
    content: row.content.includes(titleKey) || isStanding ? row.content : [...row.content, titleKey],
  };
}

function withLevel(
  { row, markText, bareTitle }: LevelEntry,
  level: LevelTitle,
  { source, titleKey }: { readonly source: TableSource; readonly titleKey: ColumnKey },
): SheetRow {
  const { columns, levelColumns } = source.header;
  const others = (Object.keys(row.cells) as ColumnKey[]).filter(
    key => !levelColumns.includes(columns[key] ?? -1),
  );
  const texts = [markText, bareTitle, ...others.map(key => ownText(row, key))];
  return {
    ...row,
    cells: {
      ...row.cells,
      number: markText === '' ? EMPTY : ownCell(markText),
      component: ownCell(bareTitle),
      [titleKey]: EMPTY,
    },
    texts: texts.filter(text => text !== ''),
    content: [],
    level,
  };
}

function ownCell(text: string): TableCell {
  const value: CellValue = { kind: 'text', text };
  return { value, text, from: 'own' };
}
