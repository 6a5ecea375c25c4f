import { describe, expect, it } from 'vitest';
import { openScript } from '../../src/cli/open-script.ts';
import type { Drive } from '../../src/contract/drive.ts';
import { DriveError } from '../../src/host/drive/drive-error.ts';
import { createBench } from './google/open-test-script.ts';

describe('a script in the local host', () => {
  it('has its menu from onOpen', () => {
    const source = `
      function onOpen() {
        SpreadsheetApp.getUi().createMenu('ZI').addItem('Periksa', 'periksa').addSeparator().addItem('Tentang', 'tentang').addToUi();
      }`;
    expect(openScript(source, createBench().host).menus).toEqual([
      {
        caption: 'ZI',
        items: [
          { caption: 'Periksa', functionName: 'periksa' },
          null,
          { caption: 'Tentang', functionName: 'tentang' },
        ],
      },
    ]);
  });

  it('keeps one menu of a caption, the last', () => {
    const menu = (item: string) =>
      `SpreadsheetApp.getUi().createMenu('ZI').addItem('${item}', 'f').addToUi();`;
    const { menus } = openScript(`function onOpen() { ${menu('a')} ${menu('b')} }`, createBench().host);
    expect(menus.map(({ items }) => items.map(item => item?.caption))).toEqual([['b']]);
  });

  it('sees only the globals of Apps Script', () => {
    const result = createBench().run('return Object.getOwnPropertyNames(globalThis).sort()');
    const language = [
      'Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError',
      'Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number',
      'Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError',
      'URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI decodeURIComponent',
      'encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt undefined unescape',
    ].flatMap(line => line.split(' '));
    const services = [
      'Charts Drive LockService ScriptApp SpreadsheetApp Utilities console'.split(' '),
      'main onOpen'.split(' '),
    ].flat();
    expect(result).toEqual([...language, ...services].sort());
  });

  it.each([
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'URL',
    'fetch',
    'TextEncoder',
    'atob',
    'crypto',
    'process',
    'require',
    'structuredClone',
    'WebAssembly',
    'DriveApp',
    'UrlFetchApp',
  ])('has no %s', name => {
    expect(createBench().run(`return typeof ${name}`)).toBe('undefined');
  });

  it.each([
    '[].at',
    '[].toSorted',
    '[].findLast',
    "''.replaceAll",
    "''.at",
    'Object.hasOwn',
    'Object.groupBy',
  ])('has no %s, which nobody promises', method => {
    expect(createBench().run(`return typeof ${method}`)).toBe('undefined');
  });

  it('cannot change a service', () => {
    const result = createBench().run(`
      return (() => {
        'use strict';
        const refused = [];
        for (const change of [
          () => { SpreadsheetApp.flush = null },
          () => { sheet.getRange(1, 1).getValues = null },
          () => { delete SpreadsheetApp.BorderStyle.SOLID },
          () => { SpreadsheetApp = null },
        ]) try { change() } catch (error) { refused.push(error.name) }
        return refused;
      })();`);
    expect(result).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
  });

  it('has the clock of the host', () => {
    const bench = createBench({ now: '2021-07-05T03:00:00Z' });
    expect(bench.run('return [new Date().toISOString(), Date.now(), new Date(0).getTime()]')).toEqual([
      '2021-07-05T03:00:00.000Z',
      Date.parse('2021-07-05T03:00:00Z'),
      0,
    ]);
  });

  it('starts afresh at every click', () => {
    const script = openScript(
      'var count = 0; function onOpen() {} function f() { return ++count }',
      createBench().host,
    );
    expect([script.run('f'), script.run('f')]).toEqual([1, 1]);
  });

  it('is told of a function that is not there', () => {
    expect(() => openScript('function onOpen() {}', createBench().host).run('periksa')).toThrow(
      'Script function not found: periksa',
    );
  });

  it('gets Dates and blocks of cells of its own kind, as a custom function does', () => {
    const body =
      'return [first instanceof Date, first.getTime(), second instanceof Array, second[0][0] instanceof Date]';
    expect(createBench().run(body, new Date(5), [[new Date(6)]])).toEqual([true, 5, true, true]);
  });

  it('gets arrays and errors of its own kind from the services', () => {
    const result = createBench().run(`
      const values = sheet.getRange(1, 1, 2, 2).getValues();
      return [values instanceof Array, values[0] instanceof Array, ss.getSheets() instanceof Array];`);
    expect(result).toEqual([true, true, true]);
  });

  it('throws on what the script does not catch', () => {
    expect(() => createBench().run("throw new TypeError('kutu')")).toThrow('kutu');
  });

  it('logs through its console', () => {
    const bench = createBench();
    bench.run("console.log('a', 1); console.error('b')");
    expect(bench.logged).toEqual(['log a 1', 'error b']);
  });

  it('suspends for dialogs', () => {
    const bench = createBench({ answers: ['no', 'ok'] });
    const result = bench.run(`
      const ui = SpreadsheetApp.getUi();
      const answer = ui.alert('Tanya', 'Lanjut?', ui.ButtonSet.YES_NO);
      const reply = ui.prompt('Isi', 'Tahun?', ui.ButtonSet.OK_CANCEL);
      ss.toast('42 dari 72');
      return [answer === ui.Button.NO, reply.getSelectedButton() === ui.Button.OK, reply.getResponseText()];`);
    expect(result).toEqual([true, true, 'jawaban']);
    expect(bench.shown).toEqual(['Tanya|Lanjut?', 'Isi|Tahun?', 'toast |42 dari 72']);
  });

  it('gets answers and refusals of Drive as records and errors of its own kind', () => {
    const drive = createTestDrive();
    const result = createBench({ drive }).run(`
      const list = Drive.Files.list({});
      try { Drive.Files.get('x', {}) } catch (error) {
        return [list instanceof Object, list.files instanceof Array, error instanceof Error, error.name, error.details.code];
      }`);
    expect(result).toEqual([true, true, true, 'GoogleJsonResponseException', 404]);
  });
});

function createTestDrive(): Drive {
  const refuse = (): never => {
    throw new DriveError('get', { code: 404, message: 'File not found: x.', errors: [] });
  };
  const list = () => ({ files: [{ id: 'a', parents: ['b'] }] });
  return { Files: { create: refuse, generateIds: refuse, get: refuse, update: refuse, list } };
}
