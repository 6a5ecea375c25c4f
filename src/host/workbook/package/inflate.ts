import { Inflate } from 'fflate';

/** So much is unpacked between two looks at the size: at most 66 MB. */
const PIECE = 1 << 16;

/** What was packed by deflate; throws a RangeError as soon as it is more than `size` bytes. */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate(piece => {
    if (length + piece.length > size) throw new RangeError('More than announced.');
    content.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return content.subarray(0, length);
}
