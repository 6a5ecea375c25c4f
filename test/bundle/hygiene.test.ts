import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { BUNDLE, openSession } from '../support/bundle-session.ts';
import { openExample } from '../support/bundle-workbook.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SERVICES = ['Charts', 'Drive', 'LockService', 'ScriptApp', 'SpreadsheetApp', 'Utilities', 'console'];
const file = ts.createSourceFile('Code.js', BUNDLE, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);

function countNodes(isMeant: (node: ts.Node) => boolean): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (isMeant(node)) count += 1;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return count;
}

/** What the compiler says of the bundle when it knows the language of 2020 and nothing else. */
function diagnose(): readonly ts.Diagnostic[] {
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2020,
    lib: ['lib.es2020.d.ts'],
    types: [],
    strict: false,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => (name === 'Code.js' ? file : read(name, ...rest));
  const program = ts.createProgram(['Code.js'], options, host);
  return program.getSemanticDiagnostics(file);
}

const UNKNOWN_NAME = new Set([2304, 2503, 2552, 2580, 2581, 2582, 2584, 18004]);
const NEEDS_NEWER_LANGUAGE = new Set([2550, 2583, 2585, 2339]);

describe('the built bundle', () => {
  const diagnostics = diagnose();
  const sayings = (codes: ReadonlySet<number>) =>
    diagnostics
      .filter(({ code }) => codes.has(code))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));

  it('uses no name but those of Apps Script and of the language', () => {
    const names = sayings(UNKNOWN_NAME).map(text => /'([^']+)'/.exec(text)?.[1] ?? text);
    expect([...new Set(names)].sort().filter(name => !SERVICES.includes(name))).toEqual([]);
    expect(names).toContain('SpreadsheetApp');
  });

  it('asks of texts, lists and maps nothing that came after 2020', () => {
    const own = sayings(NEEDS_NEWER_LANGUAGE).filter(text =>
      /change your target library|'(?:at|replaceAll|findLast|toSorted|hasOwn|groupBy)'/.test(text),
    );
    expect(own).toEqual([]);
  });

  it('has no private members, static blocks or static fields', () => {
    expect(countNodes(ts.isPrivateIdentifier)).toBe(0);
    expect(countNodes(ts.isClassStaticBlockDeclaration)).toBe(0);
    const isStaticField = (node: ts.Node) =>
      ts.isPropertyDeclaration(node) &&
      (node.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    expect(countNodes(isStaticField)).toBe(0);
  });

  it('has no look-behind, which the engine may lack', () => {
    const isLookBehind = (node: ts.Node) =>
      ts.isRegularExpressionLiteral(node) && /\(\?<[=!]/.test(node.text);
    expect(countNodes(isLookBehind)).toBe(0);
  });

  it('touches no service while it loads', () => {
    const touched: string[] = [];
    const context = createContext({});
    for (const name of SERVICES) {
      Object.defineProperty(context, name, {
        get() {
          touched.push(name);
          return undefined;
        },
      });
    }
    runInContext(BUNDLE, context);
    expect(touched).toEqual([]);
  });

  it('gives the menu, whose every item names a function that is there', () => {
    const { menus } = openSession(openExample());
    const items = menus.flatMap(menu => menu.items.filter(item => item !== null));
    const functions = file.statements.filter(ts.isFunctionDeclaration).map(({ name }) => name?.text ?? '');
    expect(menus.map(({ caption }) => caption)).toEqual(['ZI']);
    expect(items.length).toBeGreaterThanOrEqual(6);
    for (const { functionName } of items) expect(functions).toContain(functionName);
  });

  it('keeps the words that Sheets shows while a person types =ZI_TENGGAT(', () => {
    const stub = file.statements
      .filter(ts.isFunctionDeclaration)
      .find(({ name }) => name?.text === 'ZI_TENGGAT');
    const docs = stub === undefined ? [] : ts.getJSDocCommentsAndTags(stub).filter(ts.isJSDoc);
    const tags = docs.flatMap(({ tags }) => tags ?? []).map(tag => tag.getText(file));
    expect(docs.map(({ comment }) => comment)).toEqual([
      'Membaca target waktu berbahasa Indonesia menjadi tanggal tenggat.',
    ]);
    expect(tags.map(tag => tag.split(/\s/)[0])).toEqual(['@param', '@param', '@return', '@customfunction']);
    expect(stub?.parameters.map(parameter => parameter.getText(file))).toEqual(['teks', 'tahun']);
  });
});

describe('what is pushed', () => {
  it('is the bundle and its manifest', () => {
    const output = execFileSync(`${ROOT}/node_modules/.bin/clasp`, ['show-file-status', '--json'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
    expect(filesToPush.sort()).toEqual(['dist/Code.js', 'dist/appsscript.json']);
  });

  it('asks for three scopes', () => {
    const manifest = JSON.parse(readFileSync(`${ROOT}/dist/appsscript.json`, 'utf8'));
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/drive.file',
      'https://www.googleapis.com/auth/drive.metadata.readonly',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
  });
});
