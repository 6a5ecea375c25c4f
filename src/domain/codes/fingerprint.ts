/** A short, stable mark of a text (FNV-1a, two 32-bit lanes, 14 letters and digits). Not for secrets. */
export function fingerprint(text: string): string {
  // Named once: looking up a global for each of ten million characters takes seconds in a sandboxed engine.
  const { imul } = Math;
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    low = imul(low ^ text.charCodeAt(i), 0x01000193);
    high = imul(high ^ (text.charCodeAt(i) + i), 0x85ebca6b);
  }
  return formatLane(high) + formatLane(low);
}

/** The lower lane of that mark, as a number: its last 7 letters and digits to the base of 36. */
export function fingerprintLow(text: string): number {
  const { imul } = Math;
  let low = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) low = imul(low ^ text.charCodeAt(i), 0x01000193);
  return low >>> 0;
}

function formatLane(lane: number): string {
  return (lane >>> 0).toString(36).padStart(7, '0');
}
