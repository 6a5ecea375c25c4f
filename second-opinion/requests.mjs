/** What `spreadsheets.batchUpdate` does, by the name of the request. */
const REQUESTS = {
  updateCells(service, { range, start, rows = [], fields }) {
    const place = range
      ? service.bound(range)
      : { ...service.bound(start), startRowIndex: start.rowIndex, startColumnIndex: start.columnIndex };
    const height = range ? place.endRowIndex - place.startRowIndex : rows.length;
    for (let i = 0; i < height; i += 1) {
      const values = rows[i]?.values ?? [];
      const width = range ? place.endColumnIndex - place.startColumnIndex : values.length;
      for (let j = 0; j < width; j += 1)
        change(place, i, j, cell => copyFields(cell, values[j] ?? {}, fields));
    }
  },
  repeatCell(service, { range, cell: wanted, fields }) {
    const place = service.bound(range);
    for (let i = 0; i < place.endRowIndex - place.startRowIndex; i += 1)
      for (let j = 0; j < place.endColumnIndex - place.startColumnIndex; j += 1)
        change(place, i, j, cell => copyFields(cell, wanted ?? {}, fields));
  },
  setDataValidation(service, { range, rule }) {
    REQUESTS.repeatCell(service, { range, cell: { dataValidation: rule }, fields: 'dataValidation' });
  },
  updateBorders() {},
  autoResizeDimensions() {},
  mergeCells(service, { range, mergeType }) {
    const { sheet, startRowIndex, startColumnIndex, endRowIndex, endColumnIndex } = service.bound(range);
    const { sheetId } = sheet.properties;
    const one = (top, bottom) => ({
      sheetId,
      startRowIndex: top,
      endRowIndex: bottom,
      startColumnIndex,
      endColumnIndex,
    });
    if (mergeType === 'MERGE_ROWS')
      for (let row = startRowIndex; row < endRowIndex; row += 1) sheet.merges.push(one(row, row + 1));
    else sheet.merges.push(one(startRowIndex, endRowIndex));
  },
  unmergeCells(service, { range }) {
    const place = service.bound(range);
    place.sheet.merges = place.sheet.merges.filter(
      merge =>
        merge.endRowIndex <= place.startRowIndex ||
        merge.startRowIndex >= place.endRowIndex ||
        merge.endColumnIndex <= place.startColumnIndex ||
        merge.startColumnIndex >= place.endColumnIndex,
    );
  },
  addSheet(service, { properties }) {
    return { addSheet: { properties: service.addSheet(properties).properties } };
  },
  deleteSheet(service, { sheetId }) {
    service.sheets = service.sheets.filter(({ properties }) => properties.sheetId !== sheetId);
    service.metadata = service.metadata.filter(
      ({ location }) => (location.sheetId ?? location.dimensionRange?.sheetId) !== sheetId,
    );
    service.number();
  },
  updateSheetProperties(service, { properties }) {
    const sheet = service.sheetOf(properties.sheetId);
    const { gridProperties, ...rest } = properties;
    Object.assign(sheet.properties, rest);
    Object.assign(sheet.properties.gridProperties, gridProperties);
  },
  insertDimension(service, { range }) {
    const sheet = service.sheetOf(range.sheetId);
    const count = range.endIndex - range.startIndex;
    if (range.dimension === 'ROWS') {
      sheet.rows.splice(range.startIndex, 0, ...Array.from({ length: count }, () => []));
      sheet.properties.gridProperties.rowCount += count;
    } else {
      for (const row of sheet.rows)
        if (row.length > range.startIndex) row.splice(range.startIndex, 0, ...Array.from({ length: count }));
      sheet.columns.splice(range.startIndex, 0, ...Array.from({ length: count }));
      sheet.properties.gridProperties.columnCount += count;
    }
    moveMarks(service, range, count);
  },
  updateDimensionProperties(service, { range, properties }) {
    const sheet = service.sheetOf(range.sheetId);
    const list = range.dimension === 'ROWS' ? sheet.lines : sheet.columns;
    for (let i = range.startIndex; i < range.endIndex; i += 1)
      list[i] = range.dimension === 'ROWS' ? properties.pixelSize : { ...list[i], ...properties };
  },
  addDimensionGroup(service, { range }) {
    service.sheetOf(range.sheetId).columnGroups.push({ range, depth: 1 });
  },
  createDeveloperMetadata(service, { developerMetadata }) {
    const metadataId = service.nextMetadataId++;
    const { location } = developerMetadata;
    const made = { metadataId, visibility: 'DOCUMENT', ...developerMetadata };
    made.location = { ...location, locationType: typeOf(location) };
    service.metadata.push(made);
    return { createDeveloperMetadata: { developerMetadata: made } };
  },
  updateDeveloperMetadata(service, { dataFilters, developerMetadata }) {
    const ids = dataFilters.map(({ developerMetadataLookup }) => developerMetadataLookup.metadataId);
    for (const one of service.metadata)
      if (ids.includes(one.metadataId)) Object.assign(one, developerMetadata);
  },
  deleteDeveloperMetadata(service, { dataFilter }) {
    const { metadataId } = dataFilter.developerMetadataLookup;
    service.metadata = service.metadata.filter(one => one.metadataId !== metadataId);
  },
};

export function applyRequest(service, request) {
  const [name] = Object.keys(request);
  if (REQUESTS[name] === undefined) throw new Error(`the stand-in has no request ${name}`);
  return REQUESTS[name](service, request[name]) ?? {};
}

function change({ sheet, startRowIndex, startColumnIndex }, i, j, make) {
  const row = sheet.rows[startRowIndex + i];
  if (row) row[startColumnIndex + j] = make(row[startColumnIndex + j] ?? {});
}

/** Takes the named fields over; what they name and the cell lacks is taken away. */
function copyFields(cell, wanted, fields) {
  const changed = structuredClone(cell);
  for (const path of fields.split(',').map(name => name.trim())) {
    if (path === '*') return structuredClone(wanted);
    const keys = path.split('.');
    const last = keys.pop();
    const from = keys.reduce((object, key) => object?.[key], wanted);
    const value = from?.[last];
    let to = changed;
    for (const key of keys) {
      to[key] = to[key] ?? {};
      to = to[key];
    }
    if (value === undefined || value === null) delete to[last];
    else to[last] = structuredClone(value);
  }
  const entered = changed.userEnteredValue;
  if (entered && Object.values(entered).every(value => value === null || value === undefined || value === ''))
    delete changed.userEnteredValue;
  if (wanted.userEnteredValue !== undefined && wanted.textFormatRuns === undefined)
    delete changed.textFormatRuns;
  return changed;
}

function typeOf({ sheetId, dimensionRange }) {
  if (dimensionRange) return dimensionRange.dimension === 'COLUMNS' ? 'COLUMN' : 'ROW';
  return sheetId === undefined ? 'SPREADSHEET' : 'SHEET';
}

function moveMarks(service, { sheetId, dimension, startIndex }, count) {
  for (const { location } of service.metadata) {
    const range = location.dimensionRange;
    if (range?.sheetId !== sheetId || range.dimension !== dimension || range.startIndex < startIndex)
      continue;
    range.startIndex += count;
    range.endIndex += count;
  }
}
