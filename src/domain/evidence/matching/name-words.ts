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
  let end = 0;
  for (const found of text.matchAll(/\p{L}+|\p{N}+/gu)) {
    const start = found.index ?? 0;
    words.push({ text: found[0], gap: text.slice(end, start) });
    end = start + found[0].length;
  }
  return joinWords(words);
}

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

const STANDARD_BODIES: ReadonlySet<string> = new Set(['iso', 'iec', 'sni']);

// "ISO 9001:2015" is one word without a year.
function standardAt(words: readonly NameWord[], index: number): Joined | null {
  const number = words[index + 1]?.text ?? '';
  if (!STANDARD_BODIES.has(words[index]?.text ?? '') || !/^\d{4,5}$/.test(number)) return null;
  const hasYear = /^(?:19|20)\d\d$/.test(words[index + 2]?.text ?? '');
  return { text: `iso${number}`, length: hasYear ? 3 : 2 };
}

const SPAN_WORDS: ReadonlySet<string> = new Set(['sampai', 'hingga', 'sd']);

function spanAt(words: readonly NameWord[], index: number): Joined | null {
  const text = words[index]?.text ?? '';
  const next = words[index + 1];
  if (text === 's' && next?.text === 'd' && /^[./ _]{1,2}$/.test(next.gap))
    return { text: 'sampai', length: 2 };
  if (!SPAN_WORDS.has(text)) return null;
  return { text: 'sampai', length: next?.text === 'dengan' ? 2 : 1 };
}
