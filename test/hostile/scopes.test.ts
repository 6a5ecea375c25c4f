import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { listAdapterFiles, openAdapterProgram } from '../support/adapter-program.ts';

const root = resolve(import.meta.dirname, '../..');
const AUTH = 'https://www.googleapis.com/auth/';

type Scope = 'spreadsheets.currentonly' | 'drive.file' | 'drive.metadata.readonly';

/** Services whose every member in the contract needs the same. The reference pages of Google name the scopes of each member. */
const SCOPES_OF_SERVICES: Readonly<Record<string, Scope | null>> = {
  // Built into the language, or about the run itself: no page of theirs has a section "Authorization".
  Charts: null,
  FileBlob: null,
  Lock: null,
  LockService: null,
  Session: null,
  Utilities: null,
  AuthModes: null,
  ScriptApp: null,
  AuthorizationInfo: null,
  ScriptConsole: null,
  AppsScript: null,
  // apps-script/reference/base/ui: createMenu, alert and prompt have no section "Authorization"; showModalDialog,
  // showModelessDialog and showSidebar, which are not in the contract, need script.container.ui.
  Ui: null,
  Menu: null,
  PromptResponse: null,
  // apps-script/reference/spreadsheet: "spreadsheets.currentonly" or "spreadsheets"; only openById, openByUrl and
  // create, which are not in the contract, need the second.
  BooleanCondition: 'spreadsheets.currentonly',
  CellImageBuilder: 'spreadsheets.currentonly',
  ConditionalFormatRule: 'spreadsheets.currentonly',
  ConditionalFormatRuleBuilder: 'spreadsheets.currentonly',
  DataValidation: 'spreadsheets.currentonly',
  DataValidationBuilder: 'spreadsheets.currentonly',
  DeveloperMetadata: 'spreadsheets.currentonly',
  DeveloperMetadataFinder: 'spreadsheets.currentonly',
  DeveloperMetadataLocation: 'spreadsheets.currentonly',
  EmbeddedChart: 'spreadsheets.currentonly',
  EmbeddedChartBuilder: 'spreadsheets.currentonly',
  Filter: 'spreadsheets.currentonly',
  FilterCriteriaBuilder: 'spreadsheets.currentonly',
  Group: 'spreadsheets.currentonly',
  Protection: 'spreadsheets.currentonly',
  Range: 'spreadsheets.currentonly',
  RangeList: 'spreadsheets.currentonly',
  RichTextValue: 'spreadsheets.currentonly',
  RichTextValueBuilder: 'spreadsheets.currentonly',
  TextStyle: 'spreadsheets.currentonly',
  TextStyleBuilder: 'spreadsheets.currentonly',
  Sheet: 'spreadsheets.currentonly',
  Spreadsheet: 'spreadsheets.currentonly',
  SpreadsheetApp: 'spreadsheets.currentonly',
  Drive: null,
};

/**
 * workspace/drive/api/reference/rest/v3/files: what is made needs drive.file at the least; what people dropped into a
 * folder is shown to an app with drive.metadata.readonly, and to one with drive.file it is not.
 */
const SCOPES_OF_DRIVE: Readonly<Record<string, Scope>> = {
  create: 'drive.file',
  generateIds: 'drive.file',
  get: 'drive.metadata.readonly',
  list: 'drive.metadata.readonly',
  update: 'drive.file',
};

/** Plain records that Drive takes and gives. */
const RECORDS = ['DriveFile', 'DriveFileList', 'DriveGeneratedIds', 'Pick'];

interface Use {
  readonly service: string;
  readonly member: string;
  readonly place: string;
}

const checker = openAdapterProgram().getTypeChecker();
const sources = listAdapterFiles();

function isDeclaredIn(symbol: ts.Symbol | undefined, folder: string): boolean {
  return (symbol?.declarations ?? []).some(node => node.getSourceFile().fileName.includes(folder));
}

function visitAll(visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  for (const source of sources) walk(source);
}

/** Each member that src/gas takes of an object of the contract, by a dot or by taking it apart. */
function listUses(): readonly Use[] {
  const uses: Use[] = [];
  const note = (owner: ts.Type, member: string, node: ts.Node): void => {
    for (const type of owner.isUnion() ? owner.types : [owner]) {
      const symbol = type.aliasSymbol ?? type.getSymbol();
      if (!symbol || !isDeclaredIn(symbol, '/src/contract/')) continue;
      const place = relative(root, node.getSourceFile().fileName);
      uses.push({ service: symbol.name, member, place });
    }
  };
  visitAll(node => {
    if (ts.isPropertyAccessExpression(node))
      note(checker.getTypeAtLocation(node.expression), node.name.text, node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && ts.isIdentifier(node.name)) {
      const name =
        node.propertyName && ts.isIdentifier(node.propertyName) ? node.propertyName.text : node.name.text;
      note(checker.getTypeAtLocation(node.parent), name, node);
    }
  });
  return uses;
}

/** Names that src/gas takes as values from Google's own types, past the contract; and any type that hides one. */
function listBypasses(): readonly string[] {
  const found: string[] = [];
  visitAll(node => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push('any');
    if (!ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node))
      return;
    if (ts.isPartOfTypeNode(node) || ts.isTypeReferenceNode(node.parent) || ts.isQualifiedName(node.parent))
      return;
    const symbol = checker.getSymbolAtLocation(node);
    if (isDeclaredIn(symbol, '/@types/google-apps-script/')) found.push(node.text);
  });
  return found;
}

function scopeOf({ service, member }: Use): Scope | null {
  if (service === 'DriveFiles') return SCOPES_OF_DRIVE[member] ?? fail(`Drive.Files.${member}`);
  const scope = SCOPES_OF_SERVICES[service];
  return scope === undefined ? fail(`${service}.${member}`) : scope;
}

function fail(name: string): never {
  throw new Error(`No scope is known for ${name}.`);
}

describe('the scopes that the manifest asks for', () => {
  const uses = listUses().filter(({ service }) => !RECORDS.includes(service));

  it('are known for every member that the add-on uses, and are all that these need', () => {
    const needed = new Set(uses.flatMap(use => scopeOf(use) ?? []));
    const { oauthScopes } = JSON.parse(readFileSync(`${root}/appsscript.json`, 'utf8'));
    expect([...needed].map(scope => AUTH + scope).sort()).toEqual([...oauthScopes].sort());
    expect(new Set(uses.map(({ service, member }) => `${service}.${member}`)).size).toBeGreaterThan(100);
  });

  it('are asked of Drive by one adapter only, and by the probes of Uji platform', () => {
    const places = uses.filter(({ service }) => service === 'DriveFiles').map(({ place }) => place);
    expect([...new Set(places)].sort()).toEqual([
      'src/gas/drive-port.ts',
      'src/gas/platform/probe-drive.ts',
      'src/gas/platform/scratch.ts',
    ]);
  });

  it('cannot be stepped over: nothing of Google’s is used but through the contract', () => {
    expect(listBypasses()).toEqual([]);
  });
});
