// The part of sax in use. Its published types bring Node's with them, which the host must not see.

export interface Tag {
  readonly name: string;
  readonly attributes: Record<string, string>;
}

export interface SaxParser {
  readonly position: number;
  readonly startTagPosition: number;
  /** From 0. */
  readonly line: number;
  onerror: (error: Error) => void;
  ondoctype: (doctype: string) => void;
  onopentag: (tag: Tag) => void;
  onclosetag: (name: string) => void;
  ontext: (text: string) => void;
  oncdata: (text: string) => void;
  write(text: string): SaxParser;
  close(): SaxParser;
}

declare const sax: {
  parser(strict: boolean, options?: { readonly position: boolean }): SaxParser;
};
// biome-ignore lint/style/noDefaultExport: this is how the package exports it
export default sax;
