import { strFromU8 } from 'fflate';
import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';
import { refuseDamaged, refuseHuge, WorkbookRefusal } from './workbook-refusal.ts';

const MEBIBYTE = 1 << 20;
/** A plan with pictures has a few megabytes; what is larger does not fit the memory that the host allows itself. */
const MAX_FILE_BYTES = 40 * MEBIBYTE;
const MAX_UNPACKED_BYTES = 64 * MEBIBYTE;
const MAX_ENTRIES = 4000;
/** Deflate packs at most 1032 to 1; sheets of real plans stay below 60. */
const MAX_RATIO = 400;
const RATIO_MATTERS_FROM = MEBIBYTE;

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

/** The parts of a zip file by name, in the order of its directory; sizes are checked before anything is unpacked. */
export function unpackZip(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length > MAX_FILE_BYTES) throw refuseHuge(formatSize(bytes.length));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes);
  checkSizes(entries);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    if (parts.has(entry.name)) throw refuseDamaged(`${entry.name} ada dua kali`);
    parts.set(entry.name, unpackEntry(view, bytes, entry));
  }
  return parts;
}

function checkSizes(entries: readonly ZipEntry[]): void {
  const bomb = entries.find(
    entry => entry.size > RATIO_MATTERS_FROM && entry.size > entry.packedSize * MAX_RATIO,
  );
  if (bomb !== undefined) {
    throw new WorkbookRefusal(
      `Berkas ini dimampatkan secara tidak wajar (${bomb.name} menjadi ${formatSize(bomb.size)}) dan tidak dibuka demi keamanan. Simpan ulang dari Google Sheets, Excel, atau LibreOffice.`,
    );
  }
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > MAX_UNPACKED_BYTES) throw refuseHuge(`${formatSize(total)} setelah dibuka`);
}

function readDirectory(view: DataView, bytes: Uint8Array): readonly ZipEntry[] {
  const end = findDirectoryEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff || count > MAX_ENTRIES) throw refuseHuge(`${count} bagian`);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) {
      throw refuseDamaged('daftar isi zip terpotong');
    }
    const nameLength = view.getUint16(at + 28, true);
    entries.push(readEntry(view, bytes, at));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  if ((view.getUint16(at + 8, true) & 1) === 1) {
    throw new WorkbookRefusal('Berkas ini dikunci kata sandi. Simpan ulang tanpa kata sandi.');
  }
  const nameLength = view.getUint16(at + 28, true);
  return {
    name: strFromU8(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/'),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  };
}

/** The directory's end stands at the end of the file, before a comment of at most 65,535 bytes. */
function findDirectoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw refuseDamaged('akhir berkas tidak ada');
}

function unpackEntry(view: DataView, bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const header = entry.headerOffset;
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== 0x04034b50) {
    throw refuseDamaged(entry.name);
  }
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const end = start + entry.packedSize;
  if (end > bytes.length) throw refuseDamaged(`${entry.name} terpotong`);
  const content = unpack(bytes.subarray(start, end), entry);
  if (content.length !== entry.size || crc32(content) !== entry.checksum) throw refuseDamaged(entry.name);
  return content;
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return packed.slice();
  // Some writers mark an empty part as deflated and pack nothing at all.
  if (entry.method === 8 && entry.packedSize === 0 && entry.size === 0) return new Uint8Array();
  if (entry.method !== 8) throw refuseDamaged(`${entry.name}: cara pemampatan tidak dikenal`);
  try {
    // A directory may lie about sizes; the limit makes unpacking stop there.
    return inflate(packed, entry.size);
  } catch {
    throw refuseDamaged(entry.name);
  }
}

function formatSize(bytes: number): string {
  return `${Math.ceil(bytes / MEBIBYTE)} MB`;
}
