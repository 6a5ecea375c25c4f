import type {
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
} from '../../contract/developer-metadata.ts';
import type { MetadataPlace, DeveloperMetadata as StoredMetadata } from '../workbook/developer-metadata.ts';
import type { Sheet } from '../workbook/model.ts';
import { type Block, wholeColumn, wholeRow } from './block.ts';
import { DeveloperMetadataVisibility } from './google-enums.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { createRange } from './range.ts';
import { expose, read, requireTexts, type ScriptRun, write } from './script-run.ts';
import { createSheet } from './sheet.ts';

type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

export interface NewMetadata {
  readonly key: string;
  readonly value: string;
  readonly visibility: Visibility;
}

export function addMetadata(
  run: ScriptRun,
  place: MetadataPlace,
  { key, value, visibility }: NewMetadata,
): void {
  requireTexts('Range.addDeveloperMetadata', [key, value]);
  write(run, { kind: 'metadata', member: 'addDeveloperMetadata' }, () => {
    const { workbook } = run.host;
    const metadataId = 1 + Math.max(0, ...workbook.metadata.map(other => other.metadataId));
    const stored = visibility === DeveloperMetadataVisibility.PROJECT ? 'PROJECT' : 'DOCUMENT';
    workbook.metadata = [...workbook.metadata, { metadataId, key, value, visibility: stored, place }];
  });
}

/** Google takes only a column or row named without end (`E:E`), not one that numbers happen to fill. */
export function addColumnOrRowMetadata(run: ScriptRun, block: Block, metadata: NewMetadata): void {
  const { sheetId } = block.sheet;
  const isColumn = block.whole === 'columns' && block.endColumn - block.startColumn === 1;
  const isRow = block.whole === 'rows' && block.endRow - block.startRow === 1;
  if (!isColumn && !isRow) throw new GoogleError(GOOGLE_TEXTS.metadataPlace);
  const place: MetadataPlace = isColumn
    ? { kind: 'column', sheetId, index: block.startColumn }
    : { kind: 'row', sheetId, index: block.startRow };
  addMetadata(run, place, metadata);
}

export function createSpreadsheetFinder(run: ScriptRun): DeveloperMetadataFinder {
  return createFinder(run, () => true);
}

/** Of the sheet itself and of its rows and columns. */
export function createSheetFinder(run: ScriptRun, sheet: Sheet): DeveloperMetadataFinder {
  const isNarrow = run.host.answers?.sheetFinder === 'narrow';
  return createFinder(
    run,
    place =>
      place.kind !== 'spreadsheet' &&
      place.sheetId === sheet.sheetId &&
      (!isNarrow || place.kind === 'sheet'),
  );
}

/** Of the rows and columns that the block covers whole. */
export function createRangeFinder(run: ScriptRun, block: Block): DeveloperMetadataFinder {
  return createFinder(run, place => {
    if (place.kind !== 'row' && place.kind !== 'column') return false;
    if (place.sheetId !== block.sheet.sheetId) return false;
    if (place.kind === 'column') {
      return block.whole === 'columns' && place.index >= block.startColumn && place.index < block.endColumn;
    }
    return block.whole === 'rows' && place.index >= block.startRow && place.index < block.endRow;
  });
}

function createFinder(run: ScriptRun, isInside: (place: MetadataPlace) => boolean): DeveloperMetadataFinder {
  return expose<DeveloperMetadataFinder>(run, 'DeveloperMetadataFinder', {
    find: () =>
      read(run, { kind: 'metadata', member: 'DeveloperMetadataFinder.find' }, () =>
        run.host.workbook.metadata
          .filter(({ place }) => isInside(place))
          .map(({ metadataId }) => createMetadata(run, metadataId)),
      ),
  });
}

/** By id, since the place changes with the sheet and the value with setValue. */
function createMetadata(run: ScriptRun, metadataId: number): DeveloperMetadata {
  const { workbook } = run.host;
  const current = (): StoredMetadata => {
    const found = workbook.metadata.find(other => other.metadataId === metadataId);
    if (found === undefined) throw new GoogleError(`No developer metadata with id ${metadataId}.`);
    return found;
  };
  const metadata: DeveloperMetadata = expose<DeveloperMetadata>(run, 'DeveloperMetadata', {
    getId: () => metadataId,
    getKey: () => current().key,
    getValue: () => current().value,
    getLocation: () => createLocation(run, current().place),
    setValue: value => {
      requireTexts('DeveloperMetadata.setValue', [value]);
      write(run, { kind: 'metadata', member: 'DeveloperMetadata.setValue' }, () => {
        if (run.host.answers?.fixedMarks?.has(metadataId) === true) return;
        const changed = { ...current(), value };
        workbook.metadata = workbook.metadata.map(other =>
          other.metadataId === metadataId ? changed : other,
        );
      });
      return metadata;
    },
    remove: () =>
      write(run, { kind: 'metadata', member: 'DeveloperMetadata.remove' }, () => {
        workbook.metadata = workbook.metadata.filter(other => other.metadataId !== metadataId);
      }),
  });
  return metadata;
}

function createLocation(run: ScriptRun, place: MetadataPlace): DeveloperMetadataLocation {
  const findSheet = (): Sheet | undefined =>
    place.kind === 'spreadsheet'
      ? undefined
      : run.host.workbook.sheets.find(sheet => sheet.sheetId === place.sheetId);
  return expose<DeveloperMetadataLocation>(run, 'DeveloperMetadataLocation', {
    getSheet: () => {
      const sheet = findSheet();
      return sheet === undefined ? null : createSheet(run, sheet);
    },
    getColumn: () => {
      const sheet = findSheet();
      const isColumn = place.kind === 'column' && sheet !== undefined;
      return isColumn ? createRange(run, wholeColumn(sheet, place.index)) : null;
    },
    getRow: () => {
      const sheet = findSheet();
      return place.kind === 'row' && sheet !== undefined
        ? createRange(run, wholeRow(sheet, place.index))
        : null;
    },
  });
}
