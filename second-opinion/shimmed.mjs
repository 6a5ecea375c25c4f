/** Members that gas-fakes 2.0.2 declares as missing and that the script calls, by file. */
export const SHIMMED = {
  'fakespreadsheetapp.js': [
    'getActive',
    'getUi',
    'newConditionalFormatRule',
    'setActiveSheet',
    'newCellImage',
  ],
  'fakespreadsheet.js': [
    'getSpreadsheetTimeZone',
    'setActiveSheet',
    'deleteSheet',
    'toast',
    'getSpreadsheetLocale',
  ],
  'fakesheet.js': ['getCharts', 'insertChart', 'removeChart'],
  'fakesheetrange.js': [],
};

/** What each new range goes through, under this name among the globals. */
export const ADORN = 'adornRange';
