import { CONTENT_TYPES_PART, findContentType } from './content-types.ts';
import { PackageParts } from './package-parts.ts';
import { findRelatedPart } from './relationships.ts';
import { refuseDamaged, WorkbookRefusal } from './workbook-refusal.ts';
import { unpackZip } from './zip-directory.ts';

/** The name of the stream in UTF-16. */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0]);
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The parts of an .xlsx file and the name of its workbook part; anything else is refused with a sentence. */
export function openPackage(bytes: Uint8Array): {
  readonly parts: PackageParts;
  readonly workbookPart: string;
} {
  if (bytes.length === 0)
    throw new WorkbookRefusal('Berkas ini kosong (0 byte). Unduh atau simpan ulang berkasnya.');
  refuseOtherFormats(bytes);
  const parts = new PackageParts(unpackZip(bytes));
  if (!parts.has(CONTENT_TYPES_PART)) throw refuseOtherZip(parts);
  const workbookPart = findRelatedPart(parts, '', 'officeDocument');
  if (workbookPart === undefined) throw refuseOtherZip(parts);
  const contentType = findContentType(parts, workbookPart) ?? '';
  if (contentType !== WORKBOOK_TYPE) throw refuseContentType(contentType);
  return { parts, workbookPart };
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw refuseCompound(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return;
  throw new WorkbookRefusal(
    'Berkas ini bukan .xlsx. Buka di Google Sheets, Excel, atau LibreOffice, lalu simpan atau unduh sebagai .xlsx.',
  );
}

/** Excel before 2007, and files locked by a password, share one outer format. */
function refuseCompound(bytes: Uint8Array): WorkbookRefusal {
  return contains(bytes, ENCRYPTED_STREAM)
    ? new WorkbookRefusal(
        'Berkas ini dikunci kata sandi. Buka dengan kata sandinya, lalu simpan ulang tanpa kata sandi.',
      )
    : new WorkbookRefusal(
        'Berkas ini berformat Excel lama (.xls). Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.',
      );
}

function refuseOtherZip(parts: PackageParts): WorkbookRefusal {
  const mimeType = parts.has('mimetype') ? parts.readText('mimetype').trim() : '';
  if (mimeType.startsWith('application/vnd.oasis.opendocument')) {
    return new WorkbookRefusal(
      'Berkas ini berformat OpenDocument (.ods). Buka di LibreOffice, lalu simpan sebagai .xlsx.',
    );
  }
  return new WorkbookRefusal('Berkas ini bukan spreadsheet .xlsx. Pilih berkas yang disimpan sebagai .xlsx.');
}

function refuseContentType(contentType: string): WorkbookRefusal {
  if (/macroEnabled/i.test(contentType)) {
    return new WorkbookRefusal('Berkas ini memuat makro (.xlsm). Simpan ulang sebagai .xlsx tanpa makro.');
  }
  if (/template/i.test(contentType)) {
    return new WorkbookRefusal('Berkas ini templat Excel (.xltx). Buka, lalu simpan sebagai .xlsx.');
  }
  if (/sheet\.binary/i.test(contentType)) {
    return new WorkbookRefusal(
      'Berkas ini berformat biner (.xlsb). Buka di Excel, lalu simpan sebagai .xlsx.',
    );
  }
  if (/wordprocessingml|presentationml/i.test(contentType)) {
    return new WorkbookRefusal(
      'Berkas ini dokumen atau presentasi, bukan spreadsheet. Pilih berkas berformat .xlsx.',
    );
  }
  return refuseDamaged(`jenis isi "${contentType.slice(0, 60)}" tidak dikenal`);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
