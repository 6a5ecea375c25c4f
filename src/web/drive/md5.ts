const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const SINES = Int32Array.from({ length: 64 }, (_, index) =>
  Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32),
);

/** MD5 of bytes that come in pieces (RFC 1321); Drive tells files apart by it. */
export class Md5 {
  private readonly sums = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  private rest = new Uint8Array(0);
  private length = 0;

  update(bytes: Uint8Array): void {
    this.length += bytes.length;
    const all = new Uint8Array(this.rest.length + bytes.length);
    all.set(this.rest);
    all.set(bytes, this.rest.length);
    const view = new DataView(all.buffer);
    let at = 0;
    for (; at + 64 <= all.length; at += 64) this.mix(view, at);
    this.rest = all.slice(at);
  }

  /** The sum as 32 hexadecimal digits. */
  digest(): string {
    const bits = this.length * 8;
    const padding = new Uint8Array((this.rest.length < 56 ? 56 : 120) - this.rest.length + 8);
    padding[0] = 0x80;
    const view = new DataView(padding.buffer);
    view.setUint32(padding.length - 8, bits >>> 0, true);
    view.setUint32(padding.length - 4, Math.floor(bits / 2 ** 32), true);
    this.update(padding);
    const bytes = new Uint8Array(new Int32Array(this.sums).buffer);
    return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  }

  private mix(view: DataView, at: number): void {
    let [a = 0, b = 0, c = 0, d = 0] = this.sums;
    for (let step = 0; step < 64; step++) {
      const round = step >> 4;
      const [mixed, word] = mixStep(round, step, [b, c, d]);
      const sum = (a + mixed + (SINES[step] ?? 0) + view.getInt32(at + word * 4, true)) | 0;
      const shift = SHIFTS[round * 4 + (step & 3)] ?? 0;
      a = d;
      d = c;
      c = b;
      b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
    }
    [a, b, c, d].forEach((value, index) => {
      this.sums[index] = ((this.sums[index] ?? 0) + value) | 0;
    });
  }
}

/** The round's function of three words, and which word of the block is next. */
function mixStep(
  round: number,
  step: number,
  [b, c, d]: readonly [number, number, number],
): [number, number] {
  if (round === 0) return [(b & c) | (~b & d), step];
  if (round === 1) return [(d & b) | (~d & c), (5 * step + 1) & 15];
  if (round === 2) return [b ^ c ^ d, (3 * step + 5) & 15];
  return [c ^ (b | ~d), (7 * step) & 15];
}
