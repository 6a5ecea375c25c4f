import { decodeUtf8 } from './utf8.ts';

/** The text of a part of XML; throws where its bytes are none. Parts are written in UTF-8, whatever they were read in. */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  // XML says UTF-16 by its first bytes: a mark, or a "<" in two of them.
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return decodeUtf16(bytes, true);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return decodeUtf16(bytes, false);
  return decodeUtf8(bytes);
}

function decodeUtf16(bytes: Uint8Array, isLittleEndian: boolean): string {
  if (bytes.length % 2 === 1) throw new RangeError('half of a unit');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 2) {
    pieces.push(String.fromCharCode(view.getUint16(at, isLittleEndian)));
  }
  const text = pieces.join('').replace(/^\ufeff/, '');
  return text.replace(/^(<\?xml[^>]*?\bencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
}
