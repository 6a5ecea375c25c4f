import { lazy } from '../lazy.ts';
import { MONTH_NAMES, SHORT_MONTHS, wordsOfKind } from '../time-words/vocabulary.ts';
import { cellText } from './cell-value.ts';
import type { Grid } from './grid.ts';
import { ownText, type SheetRow } from './sheet-row.ts';

const MONTHS = MONTH_NAMES.flat().join('|');
const TIME_WORD = lazy(() => {
  const units = [...wordsOfKind('quarter-unit'), ...wordsOfKind('semester-unit')].join('|');
  return new RegExp(
    `^(?:${MONTHS}|${SHORT_MONTHS}|sept|${units}|tahun|awal|akhir|bulan|minggu|setiap|tiap|per|tgl|tanggal)\\b`,
    'i',
  );
});
// "Bogor, Oktober 2021", "Jakarta, 4 Januari 2021", "Kab. Bogor,    2021", "Bogor, ........ 2021"
const PLACE_AND_DATE = new RegExp(
  `^[A-Z][A-Za-z .'-]{2,40},\\s*(?:tanggal\\s*)?[\\d.…_\\s]*(?:${MONTHS}|[.…_]{2,})?[\\s.…_]*(?:(?:19|20)\\d\\d|[.…_]{2,})\\.?$`,
  'i',
);
const ROLE =
  /^(?:mengetahui|menyetujui|mengesahkan|ditetapkan|disahkan|disetujui|kepala|ketua|pl[th]\.|nip\b|a\.?n\.\s|di(?:buat|susun|periksa)\s+oleh\b|penanggung\s*jawab\s*[,:]?$|pegawai\s+yang\s+dinilai|pejabat\s+penilai)/i;
// "Kepala Balai memberikan pengarahan" is an action, not a signature.
const VERB = /\s(?:me(?:m|n|ng|ny)?[a-z]{4,}|di[a-z]{3,}kan|telah|sudah|adalah|berperan|terlibat)\b/;
const LONGEST_SIGNATURE = 90;

/** True for what stands in a signature block: a place and date, Mengetahui, Kepala, Ketua, Plt., NIP, Ditetapkan. */
export function isSignatureText(text: string): boolean {
  if (text.length > LONGEST_SIGNATURE || !(text.includes(',') || ROLE.test(text))) return false;
  const line = text.replace(/[\s\u00a0]+/g, ' ').trim();
  if (PLACE_AND_DATE.test(line)) return !TIME_WORD().test(line);
  return ROLE.test(line) && !VERB.test(line.replace(ROLE, ''));
}

/** The place and date under a table as they stand there, `Bogor, Oktober 2021`; '' for none. */
export function findSigningLine(grid: Grid, endRowIndex: number): string {
  const texts = grid.rows.slice(endRowIndex).flatMap(row => row.map(cellText));
  const lines = texts.map(text => text.replace(/[\s\u00a0]+/g, ' ').trim());
  return lines.find(line => line.length <= LONGEST_SIGNATURE && PLACE_AND_DATE.test(line)) ?? '';
}

/** True when the row begins the signature block; without a blank row before it, every cell must say so. */
export function isSignatureRow(row: SheetRow, followsBlank: boolean): boolean {
  // Signatures stand in month columns as well as in any other.
  const texts = [...row.texts, ...row.markTexts];
  const signing = texts.filter(isSignatureText).length;
  if (followsBlank) return signing > 0 && texts.length - signing <= 1;
  // Inside the table "Kepala Balai" alone may be the owner of a row whose other cells are merged.
  const isOwnerAlone = texts.length === 1 && ownText(row, 'owner') !== '';
  return texts.length > 0 && !isOwnerAlone && signing === texts.length;
}
