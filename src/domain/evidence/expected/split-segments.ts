import { documentNounAt, documentWords } from '../document-nouns.ts';
import { findLabelStarts } from './evidence-label.ts';
import { readEvidenceLines } from './evidence-lines.ts';
import { findFullStopCuts, joinBracketsOfTimes } from './full-stops.ts';
import { findBulletCuts, findNumberCuts } from './list-marks.ts';
import { type Cut, findCuts, type MaskedText, maskBrackets, sliceAt } from './masked-text.ts';
import { startOfRemark } from './remarks.ts';

/** A cell cut at everything stronger than a comma. */
export interface Segments {
  readonly segments: readonly string[];
  /** True where lines, numbering or ";" separate: then a comma separates only before a document. */
  readonly isListed: boolean;
}

/** The segments of a BUKTI FISIK cell, in its order. */
export function splitSegments(cell: string): Segments {
  const items = readEvidenceLines(cell)
    .map(joinBracketsOfTimes)
    .flatMap(line =>
      startOfRemark(line) === 0 ? [line] : splitBy(line, [findNumberCuts, findBulletCuts, findSemicolons]),
    );
  const segments = items.flatMap(item => {
    const at = startOfRemark(item);
    return at === -1 ? splitItem(item) : [...splitItem(item.slice(0, at)), item.slice(at)];
  });
  return { segments, isListed: items.filter(item => !item.endsWith(':')).length > 1 };
}

function splitItem(item: string): readonly string[] {
  return splitBy(item, [findLabelStarts, findFullStopCuts, findWideBlanks])
    .map(segment => segment.replace(/\s+/g, ' '))
    .flatMap(segment => splitBy(segment, [findReportStarts]));
}

type CutFinder = (line: MaskedText) => readonly Cut[];

function splitBy(text: string, finders: readonly CutFinder[]): readonly string[] {
  const masked = maskBrackets(text);
  return sliceAt(
    text,
    finders.flatMap(find => find(masked)),
  );
}

function findSemicolons(line: MaskedText): readonly Cut[] {
  return findCuts(line, /;/g);
}

// "… Tim Kerja ZI  SK. Tim Kerja …"; two blanks before anything else are a slip of the thumb.
function findWideBlanks(line: MaskedText): readonly Cut[] {
  return findCuts(line, /\s{2,}(?=\p{Lu})/gu).filter(({ end }) =>
    documentNounAt(documentWords(line.text.slice(end)), 0),
  );
}

// "SOP Balai Penelitian Ternak Laporan Hasil Evaluasi SOP". In capitals throughout, a capital says nothing.
function findReportStarts(line: MaskedText): readonly Cut[] {
  if (line.text === line.text.toUpperCase()) return [];
  return findCuts(line, /\s(?=(?:Laporan|Rekapitulasi)\s+\p{L})/gu).filter(({ start }) => {
    const before = line.text.slice(line.mask.lastIndexOf(',', start) + 1, start);
    const words = documentWords(before);
    const last = words[words.length - 1] ?? '';
    if (words.length < 2 || LEADS_TO_REPORT.has(last) || /^pe(?:[mnlry]|ng)/.test(last)) return false;
    // "Nota Dinas Laporan Kegiatan" is one paper, "Standar Pelayanan Laporan Evaluasi" are two.
    const hit = documentNounAt(words, 0);
    return hit?.length !== words.length || hit.noun.repeats === 'once';
  });
}

// Behind these a report is the object, as in "Undangan Rapat Laporan Keuangan"; so it is behind
// "Penyusunan" or "Penyusun" and all other words that begin so.
const LEADS_TO_REPORT: ReadonlySet<string> = new Set(
  (
    'rapat hasil di ke dari dalam pada untuk dengan tentang atas oleh terhadap terkait dan atau serta yang sesuai ' +
    'berdasarkan melalui mengenai bagi berupa lanjut isi jumlah kompilasi rekap arsip kumpulan salinan format ' +
    'template contoh konsep draft draf cover sampul jadwal status sistem aplikasi dokumen bukti data susunan tim ' +
    'evaluasi monitoring reviu verifikasi upload unggah cetak ekspose bimtek sosialisasi'
  ).split(' '),
);
