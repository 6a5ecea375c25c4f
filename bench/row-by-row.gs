// What the add-on is compared with: the same sheet scripted as beginners' guides do it, cell by cell and row by row. It does
// less: no codes, no reading of wordings, no matching of names, no colour rules, nothing kept of what people wrote.
var FIRST_ROW = 5;
var COLUMN = {
  number: 1,
  component: 2,
  indicator: 3,
  action: 4,
  evidence: 5,
  target: 6,
  folder: 8,
  status: 9,
  due: 10,
  files: 11,
};
var RED = '#f4cccc';
var GREEN = '#d9ead3';
var FOLDER = 'application/vnd.google-apps.folder';
var ALL_DRIVES = {
  supportsAllDrives: true,
  includeItemsFromAllDrives: true,
  pageSize: 460,
  fields: 'files(id,name)',
};

function planSheet() {
  return SpreadsheetApp.getActive().getSheets()[0];
}

function getValue(sheet, row, column) {
  return sheet.getRange(row, column).getValues()[0][0];
}

function eachRow(sheet, work) {
  var last = sheet.getLastRow();
  for (var row = FIRST_ROW; row <= last; row++) if (getValue(sheet, row, COLUMN.action) !== '') work(row);
}

function isReadable(target) {
  return /(jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|triwulan|semester|tahun|bulan)/i.test(
    String(target),
  );
}

function checkRows() {
  var sheet = planSheet();
  var report = SpreadsheetApp.getActive().insertSheet('Temuan per baris', 1);
  var next = 1;
  eachRow(sheet, row => {
    var indicator = getValue(sheet, row, COLUMN.indicator);
    var action = getValue(sheet, row, COLUMN.action);
    var evidence = getValue(sheet, row, COLUMN.evidence);
    var target = getValue(sheet, row, COLUMN.target);
    var problem = evidence === '' ? 'bukti kosong' : isReadable(target) ? '' : 'target tidak terbaca';
    if (problem === '') return;
    report.getRange(next, 1, 1, 4).setValues([[row, String(indicator), String(action), problem]]);
    next += 1;
  });
}

function colourRows() {
  var sheet = planSheet();
  eachRow(sheet, row => {
    var target = getValue(sheet, row, COLUMN.target);
    var files = getValue(sheet, row, COLUMN.files);
    var isLate = Number(files) === 0 && /jan|feb|mar|apr|mei|jun/i.test(String(target));
    sheet.getRange(row, COLUMN.target).setBackground(isLate ? RED : GREEN);
    sheet.getRange(row, COLUMN.status).setValue(isLate ? 'Terlambat' : 'Berjalan');
    sheet.getRange(row, COLUMN.due).setValue(isReadable(target) ? 'ada' : '?');
  });
}

function makeFolders() {
  var sheet = planSheet();
  eachRow(sheet, row => {
    var name = 'Baris ' + row + ' ' + getValue(sheet, row, COLUMN.action);
    var found = findFolder(name.slice(0, 60).replace(/'/g, ' '));
    sheet.getRange(row, COLUMN.folder).setValue(found);
  });
}

function findFolder(name) {
  var question = { q: "'root' in parents and name = '" + name + "'" };
  var files = Drive.Files.list(Object.assign(question, ALL_DRIVES)).files;
  if (files.length > 0) return files[0].id;
  var folder = { name: name, mimeType: FOLDER, parents: ['root'] };
  return Drive.Files.create(folder, undefined, { fields: 'id', supportsAllDrives: true }).id;
}

function countFiles() {
  var sheet = planSheet();
  eachRow(sheet, row => {
    var folder = getValue(sheet, row, COLUMN.folder);
    var target = getValue(sheet, row, COLUMN.target);
    var files = Drive.Files.list(Object.assign({ q: "'" + folder + "' in parents" }, ALL_DRIVES)).files;
    var isLate = files.length === 0 && isReadable(target);
    sheet.getRange(row, COLUMN.files).setValue(files.length);
    sheet.getRange(row, COLUMN.status).setValue(isLate ? 'Terlambat' : 'Berjalan');
    sheet.getRange(row, COLUMN.due).setValue(isReadable(target) ? 'ada' : '?');
    sheet.getRange(row, COLUMN.target).setBackground(isLate ? RED : GREEN);
  });
}

function reportRows() {
  var sheet = planSheet();
  var report = SpreadsheetApp.getActive().insertSheet('Monev per baris', 1);
  var missing = sheet.getLastRow() - report.getMaxRows();
  if (missing > 0) report.insertRowsAfter(report.getMaxRows(), missing);
  var next = 1;
  eachRow(sheet, row => {
    var line = [];
    for (var column = COLUMN.number; column <= COLUMN.files; column++)
      if (column !== 7) line.push(String(getValue(sheet, row, column)));
    report.getRange(next, 1, 1, line.length).setValues([line]);
    next += 1;
  });
}

function cleanRows() {
  var sheet = planSheet();
  var last = sheet.getLastRow();
  for (var row = FIRST_ROW; row <= last; row++) {
    sheet.getRange(row, COLUMN.target).setBackground(null);
    sheet.getRange(row, COLUMN.status).clearContent();
    sheet.getRange(row, COLUMN.due).clearContent();
    sheet.getRange(row, COLUMN.files).clearContent();
  }
}

function onOpen() {}
