const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Halves of pairs that stand alone, characters outside XML 1.0, and marks that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069]/g;
const PAIR_OR_HALF = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** The text as XML can hold it (XML 1.0, 2.2): no control characters, no lone halves, no marks of direction. */
export function cleanText(text: string): string {
  return text.replace(PAIR_OR_HALF, found => (found.length === 2 ? found : '')).replace(UNWRITABLE, '');
}

/** The text as character data or an attribute's value. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, found => ENTITIES[found] ?? found);
}
