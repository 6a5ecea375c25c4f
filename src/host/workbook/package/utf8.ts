import { strFromU8, strToU8 } from 'fflate';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const REPLACEMENT = '\ufffd';

/** The text of UTF-8 bytes without their byte order mark; throws a RangeError where they are none. */
export function decodeUtf8(bytes: Uint8Array): string {
  const text = strFromU8(bytes);
  // The character that stands for broken bytes may also have been written.
  if (text.includes(REPLACEMENT) && !isSame(strToU8(text), bytes)) throw new RangeError('Not UTF-8.');
  return text;
}

function isSame(encoded: Uint8Array, bytes: Uint8Array): boolean {
  const skipped = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0;
  return (
    encoded.length === bytes.length - skipped &&
    encoded.every((byte, index) => byte === bytes[index + skipped])
  );
}
