/** Room for " (99)" and for the 255 bytes that file systems allow. */
const maxBytes = 180;

const refusedCharacters = /[<>:"/\\|?*\p{Cc}\p{Cs}\u2028\u2029]/gu;
/** They would show the rest of a path backwards, or not at all. */
const directionMarks = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const windowsDevice = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

function cutToBytes(text: string, bytes: number): string {
  let cut = '';
  let length = 0;
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    cut += character;
  }
  return cut;
}

function trimEnds(text: string): string {
  return text.replace(/^\s+/u, '').replace(/[\s.]+$/u, '');
}

function splitExtension(name: string): { stem: string; extension: string } {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - extension.length), extension };
}

/** A name that Linux, macOS and Windows accept as one component of a path, as near to the name in Drive as they allow. */
export function cleanFileName(driveName: string): string {
  const plain = trimEnds(driveName.replace(directionMarks, '').replace(refusedCharacters, '_'));
  const visible = plain.replace(/^\.+/, '_');
  const { stem, extension } = splitExtension(visible);
  const short = trimEnds(cutToBytes(stem, maxBytes - extension.length)) + extension;
  if (short === '') return 'Tanpa nama';
  return windowsDevice.test(short) ? `_${short}` : short;
}

/** Two names are one on macOS and Windows when they differ in case or in composed accents only. */
function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The clean name, numbered if one of `taken` has it already. */
export function chooseFileName(driveName: string, taken: readonly string[]): string {
  const folded = new Set(taken.map(foldName));
  const clean = cleanFileName(driveName);
  const { stem, extension } = splitExtension(clean);
  let name = clean;
  for (let number = 2; folded.has(foldName(name)); number += 1) name = `${stem} (${number})${extension}`;
  return name;
}
