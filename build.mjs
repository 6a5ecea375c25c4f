// Builds what people paste (dist/) and the local host (build/zi.mjs).
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import ts from 'typescript';
import { NODE_BUNDLE } from './node-bundle.mjs';

const entry = 'src/gas/main.ts';
const commands = 'src/app/commands/commands.ts';

/** Exported functions of main.ts with their parameter names and JSDoc, in source order. */
function readPublicFunctions(source) {
  const file = ts.createSourceFile(entry, source, ts.ScriptTarget.ES2022, true);
  return file.statements
    .filter(node => ts.isFunctionDeclaration(node))
    .filter(node => node.modifiers?.some(m => m.kind === ts.SyntaxKind.ExportKeyword))
    .map(node => ({
      name: node.name.text,
      parameters: node.parameters.map(p => p.name.getText(file)),
      jsDoc: (node.jsDoc ?? []).map(doc => doc.getText(file)).join('\n'),
    }));
}

/** Apps Script calls this one by its name. */
const CALLED_BY_GOOGLE = 'onOpen';

/**
 * One top-level stub per public function: Apps Script finds functions by their declaration. All but `onOpen` bear the
 * add-on's prefix, since scripts of the team's in the same project share one global scope.
 */
function formatStub({ name, parameters, jsDoc }) {
  const list = parameters.join(', ');
  const isNamed = name === CALLED_BY_GOOGLE || name.startsWith('ZI_');
  return `${jsDoc ? `${jsDoc}\n` : ''}function ${isNamed ? name : `ZI_${name}`}(${list}) {\n  return ZI_.${name}(${list});\n}\n`;
}

/** A release also names the commit that it was built from. */
async function readVersion() {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const commit = process.env.ZI_COMMIT ?? '';
  return commit === '' ? version : `${version}, commit ${commit}`;
}

async function buildBundle() {
  const stubs = readPublicFunctions(await readFile(entry, 'utf8')).map(formatStub);
  const version = await readVersion();
  await build({
    banner: { js: `// ZI untuk Google Sheets, versi ${version}. Ganti seluruh isi Code.gs dengan teks ini.` },
    entryPoints: [entry],
    outfile: 'dist/Code.js',
    bundle: true,
    format: 'iife',
    globalName: 'ZI_',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    define: { ZI_VERSION: JSON.stringify(version) },
    footer: { js: `\n${stubs.join('\n')}` },
  });
  await copyFile('appsscript.json', 'dist/appsscript.json');
}

/** Captions by the word of the command line, from the list of the product's commands. */
async function readRunCaptions() {
  const { outputFiles } = await build({
    entryPoints: [commands],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const [{ text }] = outputFiles;
  const { MENU_ITEMS } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return Object.fromEntries(MENU_ITEMS.map(({ word, caption }) => [word, caption]));
}

async function buildLocalHost() {
  await build({
    ...NODE_BUNDLE,
    entryPoints: {
      zi: 'src/cli/cli.ts',
      'script-worker': 'src/cli/script-worker.ts',
      rekap: 'src/rekap/rekap.ts',
      'rekap-worker': 'src/rekap/rekap-worker.ts',
    },
    outdir: 'build',
    outExtension: { '.js': '.mjs' },
    define: { ZI_RUN_CAPTIONS: JSON.stringify(await readRunCaptions()) },
  });
}

await mkdir('dist', { recursive: true });
await buildBundle();
await buildLocalHost();
