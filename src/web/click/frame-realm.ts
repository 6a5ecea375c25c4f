import type { ScriptCode } from '../../host/script-realm.ts';

/** What the language itself brings; everything else of a window is no part of Apps Script. */
const LANGUAGE = new Set(
  (
    'Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError Float32Array ' +
    'Float64Array Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise ' +
    'Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array ' +
    'Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI decodeURIComponent encodeURI ' +
    'encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt undefined unescape'
  ).split(' '),
);

/** Takes away what a window allows to be taken away; the rest (`document`, `location` …) the bundle does not name. */
function bare(global: object): void {
  for (const name of Object.getOwnPropertyNames(global)) {
    if (!LANGUAGE.has(name)) Reflect.deleteProperty(global, name);
  }
}

/** The script as a script element in frames of its own, one at a time. */
export class FrameCode implements ScriptCode {
  private readonly source: string;
  private frame: HTMLIFrameElement | null = null;

  constructor(source: string) {
    this.source = source;
  }

  openRealm(): { readonly global: object; load(): void } {
    this.frame?.remove();
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.title = 'Skrip';
    document.body.append(frame);
    this.frame = frame;
    const { contentWindow, contentDocument } = frame;
    if (contentWindow === null || contentDocument === null) throw new Error('A frame has a window.');
    bare(contentWindow);
    const load = (): void => {
      const script = contentDocument.createElement('script');
      script.textContent = this.source;
      contentDocument.head.append(script);
    };
    return { global: contentWindow, load };
  }
}
