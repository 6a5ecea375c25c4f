/** Text that may stand in an element; characters that XML forbids are written as spreadsheets do: `_x0007_`. */
export function escapeText(text: string): string {
  return escapeMarkup(escapeForbidden(text));
}

function escapeMarkup(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function escapeAttribute(text: string): string {
  const escaped = escapeText(text);
  if (!/["\n\t\r]/.test(escaped)) return escaped;
  return escaped
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;')
    .replace(/\t/g, '&#9;')
    .replace(/\r/g, '&#13;');
}

/** A text cell's content read back: `_x000D_` is a carriage return. */
export function unescapeForbidden(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
const NEEDS_CARE = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/;

function escapeForbidden(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return (
    text
      // "_x0041_" typed by a person must not turn into "A" when it is read back.
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g, formatCode)
      // Halves of pairs that were cut apart: UTF-8 has no bytes for them.
      .replace(/\p{Cs}/gu, formatCode)
  );
}

function formatCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Attributes as text, each after a space; undefined ones are left out. */
export function formatAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.keys(attributes)
    .filter(name => attributes[name] !== undefined)
    .map(name => ` ${name}="${escapeAttribute(String(attributes[name]))}"`)
    .join('');
}

/** An element as text; without content it closes itself. */
export function formatElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const open = `<${name}${formatAttributes(attributes)}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** `<t>` with its spaces kept. */
export function formatText(name: string, text: string): string {
  const keep = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${keep}>${escapeText(text)}</${name}>`;
}
