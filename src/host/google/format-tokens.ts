/** A piece of a number format. */
export type FormatToken =
  | { readonly kind: 'text'; readonly text: string }
  /** A run of y, m, d, h or s. */
  | { readonly kind: 'date'; readonly letters: string }
  /** `[h]`: hours not cut at 24. */
  | { readonly kind: 'elapsed'; readonly letters: string }
  | { readonly kind: 'half-day' }
  /** `0`, `#`, `?`, a decimal point, grouping comma, percent sign or exponent. */
  | { readonly kind: 'place'; readonly text: string }
  | { readonly kind: 'general' }
  /** `@`: the text itself. */
  | { readonly kind: 'cell-text' }
  /** The inside of `[$Rp-421]`. */
  | { readonly kind: 'locale'; readonly tag: string };

const TOKEN =
  /"([^"]*)"|\\(.)|_(.)|\*(.)|\[(h+|m+|s+)\]|\[\$([^\]]*)\]|\[[^\]]*\]|(am\/pm|a\/p)|(general)|(y+|m+|d+|h+|s+)|(e[+-]0+|[0#?.,%])|(@)|(.)/gisu;

/** The pieces of one section (`dd mmm yyyy`, `0.00%`); conditions and colours in brackets are left out. */
export function tokenizeFormat(section: string): readonly FormatToken[] {
  const tokens: FormatToken[] = [];
  for (const match of section.matchAll(TOKEN)) {
    const token = readToken(match);
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

function readToken(match: RegExpMatchArray): FormatToken | null {
  const [, quoted, escaped, space, , elapsed, tag, halfDay, general, letters, place, at, other] = match;
  if (quoted !== undefined) return { kind: 'text', text: quoted };
  if (escaped !== undefined) return { kind: 'text', text: escaped };
  if (space !== undefined) return { kind: 'text', text: ' ' };
  if (elapsed !== undefined) return { kind: 'elapsed', letters: elapsed.toLowerCase() };
  if (tag !== undefined) return { kind: 'locale', tag };
  if (halfDay !== undefined) return { kind: 'half-day' };
  if (general !== undefined) return { kind: 'general' };
  if (letters !== undefined) return { kind: 'date', letters: letters.toLowerCase() };
  if (place !== undefined) return { kind: 'place', text: place };
  if (at !== undefined) return { kind: 'cell-text' };
  return other === undefined ? null : { kind: 'text', text: other };
}

/** The sections for positive, negative, zero and text, as far as the format has them. */
export function splitSections(format: string): readonly string[] {
  const pieces = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*(?:;|$)/gsu) ?? [];
  return pieces.slice(0, -1).map(piece => piece.replace(/;$/u, ''));
}
