import type { ProbeFacts } from '../../app/ports/platform-port.ts';
import type { DeveloperMetadata, DeveloperMetadataFinder } from '../../contract/developer-metadata.ts';
import { google } from '../google.ts';
import { MARK } from '../marks.ts';
import { formatYesNo } from './facts.ts';
import type { Scratch } from './scratch.ts';

/** Marks on workbook, sheet and column: who finds them, do they take a value, do they go with their column. */
export function probeMarks({ book, sheet }: Scratch): ProbeFacts {
  const { SpreadsheetApp } = google;
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  const { spreadsheet } = book;
  const column = sheet.getRange('C:C');
  spreadsheet.addDeveloperMetadata(MARK.probe, 'a', DOCUMENT);
  sheet.addDeveloperMetadata(MARK.probe, 'b', DOCUMENT);
  column.addDeveloperMetadata(MARK.probe, 'c', DOCUMENT);
  const counts = {
    book: String(find(spreadsheet.createDeveloperMetadataFinder()).length),
    sheet: String(find(sheet.createDeveloperMetadataFinder()).length),
    column: String(find(column.createDeveloperMetadataFinder()).length),
  };
  const findOf = (value: string): DeveloperMetadata | undefined =>
    find(spreadsheet.createDeveloperMetadataFinder()).find(mark => mark.getValue() === value);
  findOf('a')?.setValue('d');
  const isSet = findOf('d') !== undefined;
  sheet.insertColumnsAfter(2, 1);
  const place = findOf('c')?.getLocation().getColumn()?.getColumn() ?? 0;
  sheet.deleteColumns(Math.max(place, 1), 1);
  const isGone = findOf('c') === undefined;
  for (const mark of find(spreadsheet.createDeveloperMetadataFinder())) mark.remove();
  return {
    ...counts,
    set: formatYesNo(isSet),
    moved: formatYesNo(place === 4),
    gone: formatYesNo(isGone),
  };
}

function find(finder: DeveloperMetadataFinder): readonly DeveloperMetadata[] {
  return finder.find().filter(mark => mark.getKey() === MARK.probe);
}

/** Whether this workbook is a copy, whether the marks came along, and whether one of them takes a value. */
export function probeCopy({ book }: Scratch): ProbeFacts {
  const findMark = (): DeveloperMetadata | undefined =>
    book.spreadsheet
      .createDeveloperMetadataFinder()
      .find()
      .find(mark => mark.getKey() === MARK.workbook);
  const known = findMark()?.getValue() ?? null;
  const isCopy = known !== null && known.trim() !== book.id;
  return {
    marks: known === null ? 'none' : 'yes',
    copy: formatYesNo(isCopy),
    set: isCopy ? formatYesNo(takesValue(findMark, known)) : 'none',
  };
}

/** A blank is added and taken away again: what the mark says is the same with it. */
function takesValue(findMark: () => DeveloperMetadata | undefined, known: string): boolean {
  findMark()?.setValue(`${known} `);
  google.SpreadsheetApp.flush();
  const isSet = findMark()?.getValue() === `${known} `;
  if (isSet) findMark()?.setValue(known);
  return isSet;
}
