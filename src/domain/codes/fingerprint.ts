/** A short, stable mark of a text (FNV-1a, two 32-bit lanes, 14 letters and digits). Not for secrets. */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193) >>> 0;
    high = Math.imul(high ^ (text.charCodeAt(i) + i), 0x85ebca6b) >>> 0;
  }
  return high.toString(36).padStart(7, '0') + low.toString(36).padStart(7, '0');
}
