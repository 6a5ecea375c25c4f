import { describe, expect, it } from 'vitest';
import { listContractInterfaces, openAdapterProgram } from '../../support/adapter-program.ts';
import { createBench } from './open-test-script.ts';

/** Member names by interface, as the compiler sees them. */
function readContract(): ReadonlyMap<string, readonly string[]> {
  const checker = openAdapterProgram().getTypeChecker();
  return new Map(
    listContractInterfaces().map(node => [
      node.name.text,
      checker
        .getTypeAtLocation(node)
        .getProperties()
        .map(member => member.name)
        .sort(),
    ]),
  );
}

/** How a script comes by an object of each type. */
const OBJECTS: Readonly<Record<string, string>> = {
  BooleanCondition: 'sheet.getConditionalFormatRules()[0].getBooleanCondition()',
  Charts: 'Charts',
  CellImage: "SpreadsheetApp.newCellImage().setSourceUrl('https://a').build()",
  CellImageBuilder: 'SpreadsheetApp.newCellImage()',
  ConditionalFormatRule: 'sheet.getConditionalFormatRules()[0]',
  ConditionalFormatRuleBuilder: 'SpreadsheetApp.newConditionalFormatRule()',
  DataValidation: "SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()",
  DataValidationBuilder: 'SpreadsheetApp.newDataValidation()',
  DeveloperMetadata: 'ss.createDeveloperMetadataFinder().find()[0]',
  DeveloperMetadataFinder: 'ss.createDeveloperMetadataFinder()',
  DeveloperMetadataLocation: 'ss.createDeveloperMetadataFinder().find()[0].getLocation()',
  Drive: 'Drive',
  DriveFiles: 'Drive.Files',
  EmbeddedChart: 'sheet.newChart().addRange(sheet.getRange(1, 1)).setPosition(1, 1, 0, 0).build()',
  EmbeddedChartBuilder: 'sheet.newChart()',
  Filter: 'sheet.getFilter()',
  FilterCriteria: "SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build()",
  FilterCriteriaBuilder: 'SpreadsheetApp.newFilterCriteria()',
  Group: 'sheet.getColumnGroup(1, 1)',
  Lock: 'LockService.getDocumentLock()',
  LockService: 'LockService',
  Menu: "SpreadsheetApp.getUi().createMenu('a')",
  PromptResponse: "SpreadsheetApp.getUi().prompt('a', 'b', SpreadsheetApp.getUi().ButtonSet.OK)",
  Protection: 'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]',
  Range: 'sheet.getRange(1, 1)',
  RangeList: "sheet.getRangeList(['A1'])",
  RichTextValue: "SpreadsheetApp.newRichTextValue().setText('a').build()",
  RichTextValueBuilder: 'SpreadsheetApp.newRichTextValue()',
  Sheet: 'sheet',
  Spreadsheet: 'ss',
  SpreadsheetApp: 'SpreadsheetApp',
  TextStyle: 'SpreadsheetApp.newTextStyle().build()',
  TextStyleBuilder: 'SpreadsheetApp.newTextStyle()',
  Ui: 'SpreadsheetApp.getUi()',
  AuthModes: 'ScriptApp.AuthMode',
  ScriptApp: 'ScriptApp',
  AuthorizationInfo: 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)',
  Utilities: 'Utilities',
};

/** Interfaces of arguments and answers: plain records, not objects of Google's. */
const RECORDS = [
  'AppsScript',
  'DriveFieldArguments',
  'DriveFile',
  'DriveFileList',
  'DriveGenerateIdsArguments',
  'DriveListArguments',
  'DriveNewFile',
  'Pair',
  'ServiceTypes',
  'SharedDrives',
];

function listMembers(expression: string): unknown {
  const bench = createBench();
  const ranges = [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }];
  const [range] = ranges;
  const [sheet] = bench.workbook.sheets;
  if (sheet === undefined || range === undefined) throw new Error('A test workbook has a sheet.');
  sheet.conditionalFormats = [{ kind: 'expression', ranges, formula: '=A1', format: {} }];
  sheet.autoFilter = range;
  sheet.protectedRanges = [{ range, description: '', canEdit: true }];
  sheet.columnGroups = [{ start: 0, end: 1, depth: 1, collapsed: false }];
  const place = { kind: 'spreadsheet' } as const;
  bench.workbook.metadata = [{ metadataId: 1, key: 'k', value: 'v', visibility: 'DOCUMENT', place }];
  return bench.run(
    `const names = []; for (const name in ${expression}) names.push(name); return names.sort()`,
  );
}

describe('the local host has exactly the members of the contract', () => {
  const contract = readContract();

  it.each(Object.entries(OBJECTS))('on %s', (name, expression) => {
    expect(listMembers(expression)).toEqual(contract.get(name));
  });

  it('on no fewer objects than the contract has', () => {
    expect([...contract.keys()].sort()).toEqual([...Object.keys(OBJECTS), ...RECORDS].sort());
  });
});
