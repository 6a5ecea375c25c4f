import { lazy } from '../../lazy.ts';
import { documentNounAt, documentWords } from '../document-nouns.ts';
import { isOnlyTime } from './document-times.ts';
import { type Cut, findCuts, type MaskedText } from './masked-text.ts';

/** Where a full stop ends a document: not after an abbreviation, nor inside or after a number or code. */
export function findFullStopCuts(line: MaskedText): readonly Cut[] {
  return findCuts(line, /\.+(?=\s|$)|\.(?=\p{Lu}\p{L})/gu).filter(cut => endsDocument(line.text, cut));
}

/** The text, where times in a bracket behind a full stop stand with the document before it: "Laporan. (Juni, Des 2024)". */
export function joinBracketsOfTimes(text: string): string {
  return text.replace(/\s*\.\s*(\(([^()]+)\))/g, (whole, bracket: string, inner: string) =>
    isOnlyTime(inner) ? ` ${bracket}` : whole,
  );
}

// Lower case, without the stop.
const ABBREVIATIONS = lazy(
  () =>
    new Set(
      (
        'sk lap dok no nomor ka kab kec kel prov ta th thn keb kep dr drs ir hj bpk sdr yth a.n an s.d sd d.a u.p up tgl bln ' +
        'jl gd lt hal tel telp adm keu peg kasubbag kasubag kabag kasi plt plh pj bag bid sub subbag dit ditjen ' +
        'set sekr perm permen kepmen inst instr ttg dgn yg utk tk gol gub bup dep kem kemen per tw smt sem wil'
      ).split(' '),
    ),
);

// "foto dll. SK Tim", "SOP. Pemilihan Tim": these end a document only before the next one.
const OPEN_ABBREVIATIONS = lazy(
  () => new Set('dll dst dsb etc sop st nd und ba skp pk iku rkt notul abs tor'.split(' ')),
);

function endsDocument(text: string, { start, end }: Cut): boolean {
  const rest = text.slice(end);
  if (rest.trim() === '') return true;
  const word = /\S*$/.exec(text.slice(0, start))?.[0].toLowerCase() ?? '';
  const beginsWithNoun = documentNounAt(documentWords(rest), 0) !== null;
  if (!/^\s/.test(rest)) return beginsWithNoun && /\p{Ll}{3}$/u.test(text.slice(0, start));
  if (/^[(]?(?:\p{L}|\d{1,3}|[ivx]+)$/iu.test(word) || OPEN_ABBREVIATIONS().has(word)) return beginsWithNoun;
  if (ABBREVIATIONS().has(word.replace(/^[("']+/, ''))) return false;
  return beginsWithNoun || /^\s+["'(]?\p{Lu}/u.test(rest);
}
