import { documentNounAt, documentNounOf, documentWords } from '../document-nouns.ts';
import { type Cut, findCuts, type MaskedText } from './masked-text.ts';

/** Where the numbers of a list stand in a line: "1. … 2. …", "a) … b) …", "(1) … (2) …", "i. … ii. …". */
export function findNumberCuts(line: MaskedText): readonly Cut[] {
  const marks = findMarks(line);
  // Behind a label a list may have one item only: "Semester II : a. Laporan SPIP".
  const leading = marks.filter(({ start }) => /(?:^|:)\s*$/.test(line.mask.slice(0, start)));
  return [...leading, ...findBareNumbers(line), ...STYLES.flatMap(style => runsOf(marks, style))];
}

// "1 SK Tim", as pasted from a table.
function findBareNumbers(line: MaskedText): readonly Cut[] {
  return findCuts(line, /^\d{1,2}\s+(?=\p{L})/gu).filter(({ end }) =>
    documentNounAt(documentWords(line.text.slice(end)), 0),
  );
}

/** Where bullets stand in a line; inside it a dash counts only before a document: "Januari - Juni" has none. */
export function findBulletCuts(line: MaskedText): readonly Cut[] {
  return [
    ...findCuts(line, /^[-–—*>]+\s*|^o\s+(?=\p{Lu})/gu),
    ...findCuts(line, /\s*[•·●▪◦➢➤✓✔❖○■□]\s*/gu),
    ...findCuts(line, /\s[-–—]\s+(?=\p{L})/gu).filter(({ end }) =>
      documentNounOf(documentWords(line.text.slice(end))),
    ),
    // "- Banner di loket. - Siaran di grup WA": behind a stop a dash is no part of the text.
    ...findCuts(line, /[.;]\s+[-–—]\s+(?=\p{L})/gu),
  ];
}

interface Mark extends Cut {
  readonly ordinal: string;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const STYLES: readonly ((position: number) => string | undefined)[] = [
  position => String(position + 1),
  position => String.fromCharCode('a'.charCodeAt(0) + position),
  position => ROMAN[position],
];

// "1.SK" needs no blank behind it; "a.n." and "s.d." are no list. Two digits at most: "2021. Laporan" is a year.
const MARK = /(^|[\s;,:.])\(?(\d{1,2}|[a-z]|[ivx]{2,4})(?:\)|\.(?!\d))(\s*)(?=\S)/gi;

function findMarks({ mask }: MaskedText): readonly Mark[] {
  return Array.from(mask.matchAll(MARK)).flatMap(found => {
    const written = found[2] ?? '';
    const start = (found.index ?? 0) + (found[1] ?? '').length;
    const end = (found.index ?? 0) + found[0].length;
    const isLetter = !/^\d/.test(written);
    if (isLetter && found[3] === '' && !mask.slice(start, end).endsWith(')')) return [];
    // "Laporan Semester I. Laporan Semester II." is no list.
    if (isLetter && start > 0 && written !== written.toLowerCase()) return [];
    return [{ ordinal: written.toLowerCase(), start, end }];
  });
}

// A run begins with the first ordinal of its style and needs a second one: "Ruang 1. SK" has none.
function runsOf(
  marks: readonly Mark[],
  ordinalAt: (position: number) => string | undefined,
): readonly Mark[] {
  const kept: Mark[] = [];
  let run: Mark[] = [];
  for (const mark of marks) {
    if (mark.ordinal === ordinalAt(run.length)) run.push(mark);
    else if (mark.ordinal === ordinalAt(0)) {
      if (run.length > 1) kept.push(...run);
      run = [mark];
    }
  }
  return run.length > 1 ? [...kept, ...run] : kept;
}
