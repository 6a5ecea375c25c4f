import { isPeriod } from '../time-words/time-point.ts';
import type { Token, TokenKind } from '../time-words/token.ts';
import type { TimeUnitGroup } from './time-unit.ts';

/** Two times that follow each other in a text. */
export interface Pair {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly first: TimeUnitGroup;
  readonly second: TimeUnitGroup;
}

const PARTS_TIMES: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'and',
  'or',
  'slash',
  'semicolon',
  'line',
  'bullet',
  'stop',
  'dash',
  'until',
  'close',
]);
const NAMES_PAPER: ReadonlySet<TokenKind> = new Set<TokenKind>(['document', 'word', 'people']);

// What is done with a finished paper; other passive verbs ("disusun") may also be done in the period itself.
const DELIVERED =
  'di(?:sampaikan|kirim(?:kan)?|lapor(?:kan)?|serahkan|unggah|upload|publikasikan|terbitkan|setor(?:kan)?|umumkan|ajukan|tuntaskan|selesaikan|rilis|muat)';
const IS_DELIVERED = new RegExp(`^${DELIVERED}$`);
const LATEST =
  '(?:paling\\s+(?:lambat|telat)|selambat\\S*|maks(?:imal|imum|\\.)?|batas(?:\\s+(?:akhir|waktu))*|tenggat(?:\\s+waktu)?|jatuh\\s+tempo|deadline)(?![a-z])';
const IS_DUE = new RegExp(`\\b(?:pada\\b|${LATEST})`, 'i');
const IS_ALL_DUE = new RegExp(
  `^\\s*[,(]?\\s*(?:${DELIVERED}|(?:${DELIVERED}\\s+)?${LATEST})(?:\\s+(?:pada|tanggal|tgl\\.?))*\\s*$`,
  'i',
);
const IS_FOR = /\b(?:untuk|tentang|mengenai|atas)\b/i;

/** Whether the first is what a paper is about and the second when it is due: "Laporan semester I disampaikan Juli". */
export function isAboutFirst(pair: Pair): boolean {
  const { tokens, first, second } = pair;
  if (second.shape !== 'list' || isPeriodList(second)) return false;
  const between = tokens.slice(first.end, second.first);
  if (saysWhenDue(pair) && isOne(first) && (isPeriodOrPaper(pair) || isMonthOfDay(pair))) return true;
  if (between.length === 0 || between.some(isParting)) return false;
  // "laporan triwulan IV tahun 2020: Januari 2021"
  const isYearOnly = between.every(({ kind }) => kind === 'year-unit' || kind === 'year' || kind === 'colon');
  if (isYearOnly) return isPeriodList(first) && between[between.length - 1]?.kind === 'colon';
  if (between.some(({ kind }) => kind === 'colon' || kind === 'open')) return false;
  const isDelivered = between.some(({ text }) => IS_DELIVERED.test(text) || text === 'selesai');
  const isDue = isDelivered || IS_DUE.test(textBetween(pair));
  return isDue && isPeriodOrPaper(pair);
}

/** Whether nothing but "paling lambat" or the like stands between the two: "Laporan bulan Mei, paling lambat 5 Juni". */
export function saysWhenDue(pair: Pair): boolean {
  return IS_ALL_DUE.test(textBetween(pair));
}

function isPeriodOrPaper({ tokens, first }: Pair): boolean {
  return isPeriodList(first) || isPaperMonth(tokens, first);
}

/** "Maret, paling lambat 20 Maret": the day says which of the month. */
function isMonthOfDay({ first, second }: Pair): boolean {
  const [month, day] = [first.points[0], second.points[0]];
  return month?.unit === 'month' && isOne(second) && month.start.month === day?.start.month;
}

/** Whether the second is what a paper is about and the first when it is due: "Juli (laporan semester I)". */
export function isAboutSecond(pair: Pair): boolean {
  const { tokens, first, second } = pair;
  if (!isPeriodList(second) && !isPaperMonth(tokens, second)) return false;
  const between = tokens.slice(first.end, second.first);
  if (between.some(isParting)) return false;
  if (IS_FOR.test(textBetween(pair))) return true;
  if (!between.some(({ kind }) => NAMES_PAPER.has(kind))) return false;
  const opens = between[0]?.kind;
  if (opens === 'open') return between.slice(1).every(({ kind }) => kind !== 'open' && kind !== 'colon');
  if (!isPeriodList(second) || isPeriodList(first)) return false;
  return opens === 'colon' || !hasPaperBefore(tokens, first);
}

/** Whether nothing says which of the two is due: "SK Januari laporan triwulan II", "tengah tahun pada 10 Juli". */
export function isAboutUnsure(pair: Pair): boolean {
  const { tokens, first, second } = pair;
  // "Mei, paling lambat 10 Juni"
  if (saysWhenDue(pair)) return true;
  // "Laporan bulan Mei: 5 Juni"
  if (isPaperMonth(tokens, first) && tokens[first.end]?.kind === 'colon' && first.end + 1 === second.first)
    return true;
  const between = tokens.slice(first.end, second.first);
  if (between.some(isParting) || first.shape !== 'list') return false;
  // "Juli (Januari–Juni)"
  if (second.shape !== 'list') return between[0]?.kind === 'open';
  // "Maret (evaluasi bulan Februari)"
  if (between[0]?.kind === 'open') return between.some(({ kind }) => NAMES_PAPER.has(kind));
  if (between.some(({ kind }) => kind === 'colon' || kind === 'open')) return false;
  return isPeriodList(first) !== isPeriodList(second) || isPartOfYear(first) !== isPartOfYear(second);
}

function isPartOfYear({ points }: TimeUnitGroup): boolean {
  return points.every(({ unit }) => unit === 'year-part');
}

function isPeriodList({ shape, points }: TimeUnitGroup): boolean {
  return shape === 'list' && points.every(isPeriod);
}

function isOne({ shape, points }: TimeUnitGroup): boolean {
  return shape === 'range' || (shape === 'list' && points.length === 1);
}

/** Months right behind the paper that they belong to: "laporan Mei", "rekap bulan Januari", "laporan Januari–Juni". */
function isPaperMonth(tokens: readonly Token[], group: TimeUnitGroup): boolean {
  const { points, first } = group;
  const areMonths = points.every(({ unit }) => unit === 'month');
  return areMonths && isOne(group) && tokens[first - 1]?.kind === 'document';
}

/** Whether words stand before the time in its own part of the text. */
function hasPaperBefore(tokens: readonly Token[], { first }: TimeUnitGroup): boolean {
  for (let at = first - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || isParting(token)) return false;
    if (NAMES_PAPER.has(token.kind)) return true;
  }
  return false;
}

function isParting({ kind }: Token): boolean {
  return PARTS_TIMES.has(kind);
}

function textBetween({ text, tokens, first, second }: Pair): string {
  return text.slice(tokens[first.end - 1]?.end ?? 0, tokens[second.first]?.start ?? 0);
}
