import type { MetadataPlace } from '../../src/host/workbook/developer-metadata.ts';
import type { Sheet } from '../../src/host/workbook/model.ts';
import { findContentSize } from '../../src/host/workbook/sheet-cells.ts';
import { remember, sheetFacts } from './bundle-sheet-facts.ts';
import type { MemoryDrive } from './sweep-drive.ts';
import type { World } from './sweep-world.ts';

/**
 * Everything in a world that a person or a later run can see, as text: sheets, marks, Drive. Ids of sheets and folders
 * stand as numbers in the order in which they appear, and marks of content that holds such ids as a word.
 */
export function worldFacts(world: World): string {
  const { sheets, metadata, documentProperties, namedRanges } = world.workbook;
  const number = numberSheets(world);
  const marks = metadata.map(({ key, value, place }) => number(`${key} ${formatPlace(place)} ${value}`));
  const lines = [
    ...sheets.flatMap(sheet => sheetLines(sheet)),
    ...marks.sort(),
    ...[...documentProperties].map(([key, value]) => `property ${key} ${value}`),
    ...namedRanges.map(name => `name ${JSON.stringify(name)}`),
    ...driveFacts(world.drive),
  ];
  return numberDriveIds(number(lines.join('\n')));
}

/**
 * A line a cell, and one for each of the rest. The number formats of rows below the last text are left out: there a line
 * was that is gone, and nobody sees them.
 */
function sheetLines(sheet: Sheet): string[] {
  const { cells, ...rest } = sheetFacts(sheet);
  const { rows } = findContentSize(sheet);
  const isLeftOver = ([address, fact]: readonly [string, object]): boolean =>
    Number(/\d+$/.exec(address)?.[0]) > rows &&
    Object.keys(fact).every(key => key === 'value' || key === 'numberFormat');
  return [
    ...Object.entries(rest).map(([name, fact]) => `${sheet.name} ${name} ${JSON.stringify(fact)}`),
    ...Object.entries(cells)
      .filter(entry => !isLeftOver(entry))
      .map(([address, fact]) => `${address} ${formatFact(fact)}`),
  ];
}

const formatFact = remember(JSON.stringify);

function formatPlace(place: MetadataPlace): string {
  if (place.kind === 'spreadsheet') return place.kind;
  const index = place.kind === 'sheet' ? '' : ` ${place.index}`;
  return `${place.kind}${index} gid=${place.sheetId}`;
}

/** Paths of the Drive with owner, mark and date. */
export function driveFacts(drive: MemoryDrive): string[] {
  const pathOf = (id: string): string => {
    const item = drive.find(id);
    return item ? `${pathOf(item.parentId)}/${item.name}` : '';
  };
  return drive
    .listItems()
    .map(({ id, owner, appProperties, createdMs, isTrashed }) =>
      [pathOf(id), id, owner, JSON.stringify(appProperties), dayOf(createdMs), isTrashed].join(' '),
    )
    .sort();
}

/** A run that waited for Google makes its folders seconds later. */
function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** What stands before the id of a sheet; one pattern each, since those that begin with a fixed word are found fast. */
const BEFORE_SHEET_IDS = [
  /(gid=)(\d+)/g,
  /("sheetId":)(\d+)/g,
  /(@)(\d+)/g,
  /((?:monev|matrix)\/[^ =]+=)(\d+)/g,
];

/** Ids of sheets as their place among the tabs; marks of content that holds ids as a sign. */
function numberSheets({ workbook }: World): (text: string) => string {
  const order = new Map(workbook.sheets.map(({ sheetId }, index) => [String(sheetId), index]));
  const number = (_: string, lead: string, id: string): string => `${lead}sheet-${order.get(id) ?? 'gone'}`;
  return text =>
    BEFORE_SHEET_IDS.reduce((numbered, pattern) => numbered.replace(pattern, number), text)
      .replace(/^(zi\.fingerprint \S+ \S+) .*$/gm, '$1 …')
      .replace(/("\d{4}\|[^"|]+\|[^"|]*\|[^"|]*\|)[^"|]*"/g, '$1…"');
}

function numberDriveIds(text: string): string {
  const driveIds = new Map<string, number>();
  return text.replace(/1mem\d{28}/g, id => {
    const known = driveIds.get(id) ?? driveIds.size;
    driveIds.set(id, known);
    return `drive-${known}`;
  });
}

/** The first lines in which two texts differ, for a message. */
export function firstDifference(actual: string, wanted: string): string {
  const [a, b] = [actual.split('\n'), wanted.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  if (at < 0 && a.length === b.length) return '';
  const line = at < 0 ? a.length : at;
  return `line ${line}:\n  is     ${a.slice(line - 2, line + 3).join(' ⏎ ')}\n  wanted ${b.slice(line - 2, line + 3).join(' ⏎ ')}`;
}
