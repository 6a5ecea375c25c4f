import type { RandomBytes } from '../../host/random-id.ts';

/** A source of values that gives the same again from the same seed: a click is run anew after each answer. */
export function seedRandom(seed: number): RandomBytes {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) & 0xff;
  };
  return count => Uint8Array.from({ length: count }, next);
}
