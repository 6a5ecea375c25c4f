/**
 * Whether two different words are the same but for one slip of the hand: a letter too much, too few, another,
 * or two neighbours swapped. Only words of five letters or more, and never the first letter.
 */
export function isOneTypoApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < MIN_LETTERS || long.length - short.length > 1 || a[0] !== b[0]) return false;
  const start = commonStart(short, long);
  const end = commonEnd(short, long, short.length - start);
  const left = short.length - start - end;
  if (long.length > short.length) return left === 0;
  if (left === 1) return true;
  return left === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}

const MIN_LETTERS = 5;

function commonStart(short: string, long: string): number {
  let count = 0;
  while (count < short.length && short[count] === long[count]) count += 1;
  return count;
}

function commonEnd(short: string, long: string, limit: number): number {
  let count = 0;
  while (count < limit && short[short.length - 1 - count] === long[long.length - 1 - count]) count += 1;
  return count;
}
