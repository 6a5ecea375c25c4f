import type { ReadText } from '../time-words/piece.ts';
import type { TokenKind } from '../time-words/token.ts';

/** The tokens behind which another item or sentence begins. */
export const SEGMENT_ENDS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'semicolon',
  'line',
  'stop',
  'bullet',
]);

/** The number, from 0, of the item or sentence of the text in which that token stands. */
export function segmentAt({ tokens }: Pick<ReadText, 'tokens'>, index: number): number {
  let segment = 0;
  for (let at = 0; at < index; at += 1) {
    const token = tokens[at];
    if (token && SEGMENT_ENDS.has(token.kind)) segment += 1;
  }
  return segment;
}
