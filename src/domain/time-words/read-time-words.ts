import { cleanText } from './clean-text.ts';
import { type ClauseReading, takeOutEvents } from './event-clauses.ts';
import { createMemory } from './memory.ts';
import type { ReadText } from './piece.ts';
import { readPieces } from './read-pieces.ts';
import { readTokens } from './read-tokens.ts';
import { settleTokens } from './settle-tokens.ts';

/** What a text says about times: its tokens, its pieces outside event-bound clauses, and those clauses. */
export type TimeWords = ReadText & Pick<ClauseReading, 'events' | 'isDateMoved'>;

// A plan of thousands of rows has few wordings: each is read once.
const REMEMBERED_TEXTS = 2000;
const recallText = createMemory<TimeWords>(REMEMBERED_TEXTS);

/** The time words of a text of any column, remembered. */
export function readTimeWords(text: string): TimeWords {
  return recallText(text, () => parseTimeWords(text, null));
}

/** The time words of a text, read anew; a plan's year tells years of two digits ("Des 21") from other numbers. */
export function parseTimeWords(text: string, planYear: number | null): TimeWords {
  const cleaned = cleanText(text);
  const tokens = settleTokens(readTokens(cleaned), planYear);
  const { pieces, events, isDateMoved } = takeOutEvents(readPieces(tokens), tokens);
  return { text: cleaned, tokens, pieces, events, isDateMoved };
}
