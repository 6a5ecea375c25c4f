import { resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..').replaceAll('\\', '/');

let opened: ts.Program | undefined;

/** The adapters and the contract as the compiler sees them, read once for all test files of a worker. */
export function openAdapterProgram(): ts.Program {
  opened ??= readProgram();
  return opened;
}

function readProgram(): ts.Program {
  const folder = `${root}/src/gas`;
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  // A file of the contract that no adapter imports belongs to it too.
  const contract = ts.sys.readDirectory(`${root}/src/contract`, ['.ts']);
  return ts.createProgram([...new Set([...fileNames, ...contract])], options);
}

function listFiles(folder: string): readonly ts.SourceFile[] {
  const files = openAdapterProgram().getSourceFiles();
  return files.filter(({ fileName }) => fileName.startsWith(`${root}/src/${folder}/`));
}

/** The files of the adapters, those of folders within included. */
export function listAdapterFiles(): readonly ts.SourceFile[] {
  return listFiles('gas');
}

/** Every interface that the contract declares. */
export function listContractInterfaces(): readonly ts.InterfaceDeclaration[] {
  return listFiles('contract').flatMap(({ statements }) => statements.filter(ts.isInterfaceDeclaration));
}
