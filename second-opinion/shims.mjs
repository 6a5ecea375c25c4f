import { FakeSheet } from '@mcpher/gas-fakes/src/services/spreadsheetapp/fakesheet.js';
import { FakeSpreadsheet } from '@mcpher/gas-fakes/src/services/spreadsheetapp/fakespreadsheet.js';
import { FakeSpreadsheetApp } from '@mcpher/gas-fakes/src/services/spreadsheetapp/fakespreadsheetapp.js';
import { hasDayFormat, toDate } from './cells.mjs';
import { service } from './sheets-service.mjs';
import { ADORN } from './shimmed.mjs';

const ZONE = 'Asia/Jakarta';
const SCOPES = ['spreadsheets.currentonly', 'drive.file', 'drive.metadata.readonly'];

const partsOf = sheet => service.sheetOf(sheet.getSheetId());

const SHEET = {
  setTabColor(colour) {
    partsOf(this).properties.tabColor = colour;
    return this;
  },
  setHiddenGridlines() {
    return this;
  },
  showRows() {},
  hideColumns(first, count = 1) {
    const { columns } = partsOf(this);
    for (let i = first - 1; i < first - 1 + count; i += 1) columns[i] = { ...columns[i], hiddenByUser: true };
  },
  isColumnHiddenByUser(column) {
    return partsOf(this).columns[column - 1]?.hiddenByUser === true;
  },
  getColumnGroupDepth(column) {
    return partsOf(this).columnGroups.filter(
      ({ range }) => range.startIndex < column && range.endIndex >= column,
    ).length;
  },
  getColumnGroup(column) {
    const found = partsOf(this).columnGroups.find(
      ({ range }) => range.startIndex < column && range.endIndex >= column,
    );
    if (!found) throw new Error('no such group');
    const { startIndex, endIndex } = found.range;
    return {
      collapse() {},
      remove() {},
      getRange: () => this.getRange(1, startIndex + 1, this.getMaxRows(), endIndex - startIndex),
    };
  },
  collapseAllColumnGroups() {},
  getConditionalFormatRules() {
    return [...(partsOf(this).rules ?? [])];
  },
  setConditionalFormatRules(rules) {
    partsOf(this).rules = [...rules];
  },
  getCharts: () => [],
  insertChart() {},
  removeChart() {},
  newChart() {
    const builder = new Proxy({}, { get: (_, name) => (name === 'build' ? () => ({}) : () => builder) });
    return builder;
  },
};

/** gas-fakes gives the serial number of a day, where Google's reference says a Date. */
globalThis[ADORN] = range => {
  const { getValues } = range;
  range.getValues = () => {
    const { sheet, startRowIndex, startColumnIndex } = service.bound(gridOf(range));
    return getValues().map((row, i) =>
      row.map((value, j) => {
        const cell = sheet.rows[startRowIndex + i]?.[startColumnIndex + j];
        return typeof value === 'number' && hasDayFormat(cell) ? toDate(value) : value;
      }),
    );
  };
  return range;
};

function gridOf(range) {
  const startRowIndex = range.getRow() - 1;
  const startColumnIndex = range.getColumn() - 1;
  return {
    sheetId: range.getSheet().getSheetId(),
    startRowIndex,
    startColumnIndex,
    endRowIndex: startRowIndex + range.getNumRows(),
    endColumnIndex: startColumnIndex + range.getNumColumns(),
  };
}

const SPREADSHEET = {
  getSpreadsheetTimeZone: () => ZONE,
  getSpreadsheetLocale: () => 'in_ID',
  setActiveSheet: sheet => sheet,
  toast() {},
  deleteSheet(sheet) {
    Sheets.Spreadsheets.batchUpdate(
      { requests: [{ deleteSheet: { sheetId: sheet.getSheetId() } }] },
      service.id,
    );
    this.__disruption();
  },
};

function newRule() {
  const rule = { formula: '', ranges: [] };
  const builder = {
    whenFormulaSatisfied: formula => Object.assign(rule, { formula }) && builder,
    setRanges: ranges => Object.assign(rule, { ranges }) && builder,
    setBackground: () => builder,
    setFontColor: () => builder,
    build: () => ({
      getRanges: () => rule.ranges,
      getBooleanCondition: () => ({ getCriteriaValues: () => [rule.formula] }),
    }),
  };
  return builder;
}

function openUi(dialogs) {
  const Button = { OK: 'OK', YES: 'YES', NO: 'NO', CANCEL: 'CANCEL', CLOSE: 'CLOSE' };
  const ButtonSet = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' };
  const menu = { addItem: () => menu, addSeparator: () => menu, addToUi() {} };
  return {
    Button,
    ButtonSet,
    createMenu: () => menu,
    alert(_title, text, buttons) {
      dialogs.push(text);
      return buttons === ButtonSet.OK ? Button.OK : Button.YES;
    },
    prompt(_title, text) {
      dialogs.push(text);
      return { getSelectedButton: () => Button.OK, getResponseText: () => '' };
    },
  };
}

/** `yyyy-MM-dd HH:mm` and the like, in the zone of the spreadsheet. */
function formatDate(date, zone, pattern) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(date);
  const of = type => parts.find(part => part.type === type)?.value ?? '';
  const words = {
    yyyy: of('year'),
    MM: of('month'),
    dd: of('day'),
    HH: of('hour'),
    mm: of('minute'),
    ss: of('second'),
    d: String(Number(of('day'))),
    M: String(Number(of('month'))),
    H: String(Number(of('hour'))),
  };
  return pattern.replace(/'([^']*)'|yyyy|MM|dd|HH|mm|ss|d|M|H/g, (word, quoted) => quoted ?? words[word]);
}

/** The globals that the script is given: gas-fakes', with what it has nothing for; and the dialogs that were shown. */
export function prepareGlobals() {
  const dialogs = [];
  Object.assign(FakeSheet.prototype, SHEET);
  Object.assign(FakeSpreadsheet.prototype, SPREADSHEET);
  const ui = openUi(dialogs);
  Object.assign(FakeSpreadsheetApp.prototype, {
    getActive: () => SpreadsheetApp.getActiveSpreadsheet(),
    getUi: () => ui,
    newConditionalFormatRule: newRule,
  });
  const nothing = { files: [] };
  const lock = { tryLock: () => true, hasLock: () => true, releaseLock() {} };
  return {
    dialogs,
    globals: {
      SpreadsheetApp,
      Charts: { ChartType: { COLUMN: 'COLUMN', BAR: 'BAR' } },
      Drive: { Files: { list: () => nothing, get: () => nothing, generateIds: () => ({ ids: [] }) } },
      LockService: { getDocumentLock: () => lock },
      ScriptApp: {
        AuthMode: { FULL: 'FULL' },
        getAuthorizationInfo: () => ({
          getAuthorizedScopes: () => SCOPES.map(name => `https://www.googleapis.com/auth/${name}`),
        }),
      },
      Utilities: { formatDate, sleep() {} },
      Date: fixDate(),
      console,
    },
  };
}

const NOW = Date.parse('2021-07-20T05:00:00Z');

/** The day on which both hosts click. */
function fixDate() {
  return class extends Date {
    constructor(...args) {
      super(...(args.length === 0 ? [NOW] : args));
    }
    static now() {
      return NOW;
    }
    static [Symbol.hasInstance](value) {
      return value instanceof Date;
    }
  };
}
