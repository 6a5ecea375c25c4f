import { showCell, typeValue } from './cells.mjs';
import { applyRequest } from './requests.mjs';

const EMPTY = {};

/** A stand-in of the Sheets REST service in this process: one spreadsheet, cells as the service describes them. */
class SheetsService {
  id = 'book-1';
  sheets = [];
  metadata = [];
  nextMetadataId = 1;
  nextSheetId = 1;
  counts = new Map();

  load({ sheets }) {
    sheets.forEach(({ sheetId, title, rowCount, columnCount, cells, merges }, index) => {
      this.nextSheetId = Math.max(this.nextSheetId, sheetId + 1);
      this.addSheet({ sheetId, title, index, gridProperties: { rowCount, columnCount } });
      const sheet = this.sheets[index];
      sheet.merges = merges.map(merge => ({ sheetId: sheet.properties.sheetId, ...merge }));
      for (const [row, column, cell] of cells) sheet.rows[row][column] = cell;
    });
  }

  addSheet(properties) {
    const { gridProperties = { rowCount: 1000, columnCount: 26 }, index = this.sheets.length } = properties;
    const sheetId = properties.sheetId ?? this.nextSheetId++;
    const sheet = {
      properties: { sheetType: 'GRID', ...properties, sheetId, index, gridProperties },
      rows: Array.from({ length: gridProperties.rowCount }, () => []),
      merges: [],
      conditionalFormats: [],
      columnGroups: [],
      columns: [],
      lines: [],
      filter: null,
    };
    this.sheets.splice(index, 0, sheet);
    this.number();
    return sheet;
  }

  number() {
    this.sheets.forEach((sheet, index) => {
      sheet.properties.index = index;
    });
  }

  sheetOf(sheetId) {
    const found = this.sheets.find(({ properties }) => properties.sheetId === (sheetId ?? 0));
    if (!found) throw new Error(`no sheet ${sheetId}`);
    return found;
  }

  answer(method, params) {
    this.counts.set(method, (this.counts.get(method) ?? 0) + 1);
    switch (method) {
      case 'get':
        return this.describe(params);
      case 'batchUpdate':
        return { replies: params.requestBody.requests.map(request => applyRequest(this, request)) };
      case 'values.get':
        return this.readValues(params);
      case 'values.batchUpdate':
        return this.writeValues(params.requestBody);
      case 'developerMetadata.search':
        return this.search(params.requestBody);
      default:
        throw new Error(`the stand-in has no ${method}`);
    }
  }

  describe({ ranges, fields = '' }) {
    const places = [ranges ?? []].flat().map(range => this.parse(range));
    const hasData = /data|rowData|\*/.test(fields) && places.length > 0;
    const wanted = places.length === 0 ? this.sheets : [...new Set(places.map(({ sheet }) => sheet))];
    return {
      spreadsheetId: this.id,
      spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${this.id}/edit`,
      properties: { title: 'Rencana aksi', locale: 'in_ID', timeZone: 'Asia/Jakarta' },
      sheets: wanted.map(sheet => ({
        properties: sheet.properties,
        merges: sheet.merges,
        conditionalFormats: sheet.conditionalFormats,
        columnGroups: sheet.columnGroups,
        ...(sheet.filter ? { basicFilter: sheet.filter } : {}),
        ...(hasData
          ? { data: places.filter(place => place.sheet === sheet).map(place => readGrid(place)) }
          : {}),
      })),
    };
  }

  readValues({ range, valueRenderOption = 'FORMATTED_VALUE' }) {
    const place = this.parse(range);
    const values = rowsOf(place).map(cells =>
      trim(
        cells.map(cell => {
          const { formattedValue, effectiveValue, userEnteredValue } = showCell(cell ?? EMPTY);
          if (valueRenderOption === 'FORMULA') return userEnteredValue?.formulaValue ?? plain(effectiveValue);
          return valueRenderOption === 'UNFORMATTED_VALUE' ? plain(effectiveValue) : (formattedValue ?? '');
        }),
      ),
    );
    while (values.length > 0 && values.at(-1).length === 0) values.pop();
    return { range, majorDimension: 'ROWS', ...(values.length > 0 ? { values } : {}) };
  }

  writeValues({ data, valueInputOption }) {
    for (const { range, values } of data) {
      const { sheet, startRowIndex, startColumnIndex } = this.parse(range);
      for (const [i, row] of values.entries()) {
        const cells = sheet.rows[startRowIndex + i];
        for (const [j, value] of row.entries())
          cells[startColumnIndex + j] = typeValue(cells[startColumnIndex + j], value, valueInputOption);
      }
    }
    return {};
  }

  search({ dataFilters }) {
    const filters = dataFilters.map(({ developerMetadataLookup }) => developerMetadataLookup);
    const matched = this.metadata.filter(one => filters.some(filter => matches(one, filter)));
    return matched.length === 0
      ? {}
      : { matchedDeveloperMetadata: matched.map(developerMetadata => ({ developerMetadata })) };
  }

  /** `'Rencana Aksi'!A1:C4`, or a range as numbers. */
  parse(range) {
    if (typeof range !== 'string') return this.bound(range);
    const [, quoted, bare, cells] = /^(?:'((?:[^']|'')*)'|([^'!]*))(?:!(.*))?$/.exec(range) ?? [];
    const title = quoted?.replaceAll("''", "'") ?? bare;
    const sheet = this.sheets.find(({ properties }) => properties.title === title) ?? this.sheets[0];
    const [from = '', to = from] = (cells ?? '').split(':');
    const at = text => /^([A-Z]*)(\d*)$/.exec(text.replaceAll('$', ''))?.slice(1) ?? ['', ''];
    const [[c1, r1], [c2, r2]] = [at(from), at(to)];
    return this.bound({
      sheetId: sheet.properties.sheetId,
      ...(r1 ? { startRowIndex: Number(r1) - 1 } : {}),
      ...(r2 ? { endRowIndex: Number(r2) } : {}),
      ...(c1 ? { startColumnIndex: letters(c1) } : {}),
      ...(c2 ? { endColumnIndex: letters(c2) + 1 } : {}),
    });
  }

  bound({ sheetId, startRowIndex = 0, startColumnIndex = 0, endRowIndex, endColumnIndex }) {
    const sheet = this.sheetOf(sheetId);
    const { rowCount, columnCount } = sheet.properties.gridProperties;
    return {
      sheet,
      startRowIndex,
      startColumnIndex,
      endRowIndex: Math.min(endRowIndex ?? rowCount, rowCount),
      endColumnIndex: Math.min(endColumnIndex ?? columnCount, columnCount),
    };
  }
}

function letters(text) {
  return [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowsOf({ sheet, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }) {
  return sheet.rows
    .slice(startRowIndex, endRowIndex)
    .map(row =>
      Array.from({ length: endColumnIndex - startColumnIndex }, (_, i) => row[startColumnIndex + i]),
    );
}

function readGrid(place) {
  const { sheet, startRowIndex, startColumnIndex, endRowIndex, endColumnIndex } = place;
  return {
    startRow: startRowIndex,
    startColumn: startColumnIndex,
    rowData: rowsOf(place).map(cells => ({ values: cells.map(cell => showCell(cell ?? EMPTY)) })),
    rowMetadata: sheet.lines.slice(startRowIndex, endRowIndex).map(size => ({ pixelSize: size ?? 21 })),
    columnMetadata: Array.from({ length: endColumnIndex - startColumnIndex }, (_, i) => ({
      pixelSize: 100,
      ...sheet.columns[startColumnIndex + i],
    })),
  };
}

function trim(values) {
  let length = values.length;
  while (length > 0 && values[length - 1] === '') length -= 1;
  return values.slice(0, length);
}

function plain(value) {
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? '';
}

function matches({ metadataKey, metadataId, location }, filter) {
  if (filter.metadataKey !== undefined && filter.metadataKey !== metadataKey) return false;
  if (filter.metadataId !== undefined && filter.metadataId !== metadataId) return false;
  const wanted = filter.metadataLocation;
  if (wanted === undefined) return true;
  const sheetId = location.sheetId ?? location.dimensionRange?.sheetId;
  if (filter.locationMatchingStrategy === 'EXACT_LOCATION')
    return (
      JSON.stringify(wanted.dimensionRange ?? wanted.sheetId) ===
      JSON.stringify(location.dimensionRange ?? location.sheetId)
    );
  return wanted.sheetId === undefined || wanted.sheetId === sheetId;
}

export const service = new SheetsService();
