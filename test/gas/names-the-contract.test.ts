import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { listAdapterFiles, listContractInterfaces, openAdapterProgram } from '../support/adapter-program.ts';

/** Kept for the compiler, not for a run. */
const TYPES_OF_TYPES = new Set(['Pair', 'ServiceTypes']);

const adapterFiles = listAdapterFiles();
const checker = openAdapterProgram().getTypeChecker();

/** `Range.getValues` and the rest of what the contract declares. */
function listDeclared(): string[] {
  return listContractInterfaces()
    .filter(node => !TYPES_OF_TYPES.has(node.name.text))
    .flatMap(node => {
      const members = checker.getTypeAtLocation(node).getProperties();
      return members.map(member => `${node.name.text}.${member.name}`);
    });
}

/** Every name in the adapters, and the words of texts: Drive's fields are asked for in a text. */
function listNamed(): ReadonlySet<string> {
  const named = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) named.add(node.text);
    if (ts.isStringLiteralLike(node)) for (const word of node.text.match(/\w+/g) ?? []) named.add(word);
    ts.forEachChild(node, visit);
  };
  for (const file of adapterFiles) visit(file);
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
  for (const file of adapterFiles) visit(file);
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
