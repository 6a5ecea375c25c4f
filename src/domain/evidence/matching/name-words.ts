import { remember } from '../../remember.ts';
import { normalizeText } from './name-text.ts';

/** One word or number of a file name. */
export interface NameWord {
  /** Lower case; figures only, letters only, or a standard such as "iso9001". */
  readonly text: string;
  /** What stood between it and the word before: '' in "feb2021", '_' in "04_2021". */
  readonly gap: string;
}

/** The words of a normalised name in their order; "s.d.", "s/d" and "hingga" become "sampai". */
export function readNameWords(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  const pattern = IS_PLAIN.test(text) ? PLAIN_WORDS : WORDS;
  pattern.lastIndex = 0;
  let end = 0;
  let canJoin = false;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [word] = found;
    words.push({ text: word, gap: text.slice(end, found.index) });
    end = found.index + word.length;
    canJoin ||= word === 's' || STANDARD_BODIES.has(word) || SPAN_WORDS.has(word);
  }
  return canJoin ? joinWords(words) : words;
}

// Several look at the texts of a row, one after the other.
const KEPT_TEXTS = 500;

/** The words of a text as they are compared, in their order. */
export const readTextWords = remember(KEPT_TEXTS, text => readNameWords(normalizeText(text)));

const WORDS = /\p{L}+|\p{N}+/gu;
// The same for plain characters, in a fraction of the time.
const PLAIN_WORDS = /[a-z]+|\d+/gi;
const IS_PLAIN = /^[\n -~]*$/;

const STANDARD_BODIES: ReadonlySet<string> = new Set(['iso', 'iec', 'sni']);
const SPAN_WORDS: ReadonlySet<string> = new Set(['sampai', 'hingga', 'sd']);

interface Joined {
  readonly text: string;
  /** How many words it takes. */
  readonly length: number;
}

function joinWords(words: readonly NameWord[]): readonly NameWord[] {
  const joined: NameWord[] = [];
  for (let index = 0; index < words.length; ) {
    const { text, length } = standardAt(words, index) ??
      spanAt(words, index) ?? { text: words[index]?.text ?? '', length: 1 };
    joined.push({ text, gap: words[index]?.gap ?? '' });
    index += length;
  }
  return joined;
}

// "ISO 9001:2015" is one word without a year.
function standardAt(words: readonly NameWord[], index: number): Joined | null {
  const number = words[index + 1]?.text ?? '';
  if (!STANDARD_BODIES.has(words[index]?.text ?? '') || !/^\d{4,5}$/.test(number)) return null;
  const hasYear = /^(?:19|20)\d\d$/.test(words[index + 2]?.text ?? '');
  return { text: `iso${number}`, length: hasYear ? 3 : 2 };
}

function spanAt(words: readonly NameWord[], index: number): Joined | null {
  const text = words[index]?.text ?? '';
  const next = words[index + 1];
  if (text === 's' && next?.text === 'd' && /^[./ _]{1,2}$/.test(next.gap))
    return { text: 'sampai', length: 2 };
  if (!SPAN_WORDS.has(text)) return null;
  return { text: 'sampai', length: next?.text === 'dengan' ? 2 : 1 };
}
