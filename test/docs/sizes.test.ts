import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const LONGEST_FILE = 250;
const LONGEST_FUNCTION = 40;

interface Measured {
  readonly name: string;
  readonly lines: number;
}

/** Every function of a file with the lines that it takes, those of functions within it included. */
function measureFunctions(path: string, text: string): Measured[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  const found: Measured[] = [];
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const name = node.name?.getText(file) ?? 'function without a name';
      found.push({ name: `${path}: ${name}`, lines: lineOf(node.end) - lineOf(node.getStart(file)) + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function readSources(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => join(folder, path))
    .map(path => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

const sources = readSources('src');

describe('the sizes of files and functions', () => {
  it('are measured', () => {
    expect(sources.length).toBeGreaterThan(400);
    expect(measureFunctions('a.ts', 'const f = () => {\n};\nclass A { m() {\n\n} }')).toEqual([
      { name: 'a.ts: function without a name', lines: 2 },
      { name: 'a.ts: m', lines: 3 },
    ]);
  });

  it.each(['src', 'test', 'bench'])(`have, in %s, no file over ${LONGEST_FILE} lines`, folder => {
    const long = readSources(folder).filter(({ text }) => text.trimEnd().split('\n').length > LONGEST_FILE);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it(`have, in src, no function over ${LONGEST_FUNCTION} lines`, () => {
    const functions = sources.flatMap(({ path, text }) => measureFunctions(path, text));
    expect(functions.filter(({ lines }) => lines > LONGEST_FUNCTION)).toEqual([]);
  });
});
