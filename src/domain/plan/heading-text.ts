import { remember } from '../remember.ts';

/** How many different headings are kept in mind: more than any sheet's first rows hold. */
export const KEPT_HEADINGS = 2000;

/** The text in capitals, with every run of spaces and punctuation made one space. */
export const normalizeHeading = remember(KEPT_HEADINGS, text =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim(),
);

// Words that say nothing about what the column holds.
const AROUND_HEADING =
  /^(?:URAIAN|NAMA|JENIS|DETAIL|RINCIAN|DAFTAR|BENTUK) (?=\S)| (?:YANG (?:AKAN )?(?:DIHARAPKAN|DILAKUKAN|DILAKSANAKAN|DIPERLUKAN|DIBUTUHKAN|DIHASILKAN)|REVISI|PERUBAHAN|BARU|SEMULA)$/g;

// What shows that something was done.
const DONE = /^(BUKTI|DOKUMEN) (?:PELAKSANAAN|REALISASI)$/;

/** The wordings under which a heading may stand in a table, the fullest first ("BUKTI FISIK/EVIDEN *)" → three). */
export function headingWordings(text: string): readonly string[] {
  const bare = text.replace(/\([^)]*\)?/g, ' ');
  const parts = bare.split(/[/|]|\bATAU\b/i);
  const wordings = [text, bare, ...parts].map(wording =>
    normalizeHeading(wording).replace(/(?:(?:^| )(?:TAHUN|TA))?(?:^| )(?:19|20)\d\d$/, ''),
  );
  const all = [
    ...wordings,
    ...wordings.map(wording => wording.replace(AROUND_HEADING, '').replace(DONE, '$1')),
  ];
  return all.filter((wording, index) => wording !== '' && all.indexOf(wording) === index);
}

/** True when all letters of the text, four or more, are capitals. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/g, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
}
