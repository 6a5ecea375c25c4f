import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Kept for the compiler, not for a run. */
const TYPES_OF_TYPES = new Set(['Pair', 'ServiceTypes']);

function listFiles(folder: string): string[] {
  return readdirSync(folder).map(name => `${folder}/${name}`);
}

const options: ts.CompilerOptions = {
  types: ['google-apps-script'],
  lib: ['lib.es2020.d.ts'],
  noEmit: true,
  strict: true,
  allowImportingTsExtensions: true,
};
const contractFiles = listFiles('src/contract').filter(path => path.endsWith('.ts'));
const adapterFiles = ['src/gas', 'src/gas/platform'].flatMap(listFiles).filter(path => path.endsWith('.ts'));
const program = ts.createProgram([...contractFiles, ...adapterFiles], options);
const checker = program.getTypeChecker();

/** `Range.getValues` and the rest of what the contract declares. */
function listDeclared(): string[] {
  return contractFiles.flatMap(path =>
    [...(program.getSourceFile(path)?.statements ?? [])]
      .filter(ts.isInterfaceDeclaration)
      .filter(node => !TYPES_OF_TYPES.has(node.name.text))
      .flatMap(node => {
        const members = checker.getTypeAtLocation(node).getProperties();
        return members.map(member => `${node.name.text}.${member.name}`);
      }),
  );
}

/** Every name in the adapters, and the words of texts: Drive's fields are asked for in a text. */
function listNamed(): ReadonlySet<string> {
  const named = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) named.add(node.text);
    if (ts.isStringLiteralLike(node)) for (const word of node.text.match(/\w+/g) ?? []) named.add(word);
    ts.forEachChild(node, visit);
  };
  for (const path of adapterFiles) {
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022));
  }
  return named;
}

/** Places where an adapter speaks to one of Google's types past the contract. */
function listStrangers(): string[] {
  const strangers: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const declared = checker.getSymbolAtLocation(node.name)?.declarations ?? [];
      const receiver = checker.getNonNullableType(checker.getTypeAtLocation(node.expression)).symbol;
      const origin = receiver?.declarations?.[0]?.getSourceFile().fileName ?? '';
      const isEnum = declared.some(ts.isEnumMember);
      if (origin.includes('@types/google-apps-script') && !isEnum) {
        strangers.push(`${receiver?.name}.${node.name.text}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const path of adapterFiles) {
    const file = program.getSourceFile(path);
    if (file !== undefined) visit(file);
  }
  return strangers;
}

describe('contract and adapters', () => {
  it('the contract declares nothing that no adapter names', () => {
    const named = listNamed();
    const idle = listDeclared().filter(member => !named.has(member.split('.')[1] ?? ''));
    expect(idle).toEqual([]);
  });

  it('no adapter uses a type of Google past the contract', () => {
    expect(listStrangers()).toEqual([]);
  });
});
