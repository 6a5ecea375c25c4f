import type { Piece, ReadText } from '../time-words/piece.ts';
import { MONTHS_OF_YEAR } from '../time-words/time-point.ts';
import type { TokenKind } from '../time-words/token.ts';
import { scheduleYear } from './lay-deadlines.ts';
import type { DatedGroup } from './resolve-years.ts';
import type { Schedule } from './schedule.ts';
import { segmentAt } from './segments.ts';
import { isRecurringStart } from './unread-parts.ts';

/** Tokens that say what is due. */
export const NAMES_SUBJECT: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'word',
  'document',
  'people',
  'status',
]);
const NAMES_REPETITION: ReadonlySet<TokenKind> = new Set<TokenKind>(['every', 'per', 'once', 'times']);

type Join = 'joins' | 'explains' | 'doubtful';

/**
 * What a cadence adds to a text that lists its times; nothing where the list spells the cadence out or the cadence only
 * explains it. "1. SK Tim: Januari 2021 2. Laporan: setiap triwulan" is January and the quarters of its year, "Januari
 * 2021, evaluasi setiap semester" a question: the list may be of both or of the first.
 */
export function joinCadences(read: ReadText, dated: readonly DatedGroup[]): Schedule {
  const nothing: Schedule = { deadlines: [] };
  if (read.pieces.every(piece => yearlyCount(piece) === 0)) return nothing;
  if (leavesCadence(read)) return { code: 'target-unreadable' };
  if (dated.some(({ group }) => group.shape !== 'list')) return nothing;
  const points = dated.flatMap(each => each.points);
  const frequent = read.pieces.filter(piece => yearlyCount(piece) > points.length);
  const added = frequent.filter(piece => joinOf(piece, read, dated) !== 'explains');
  if (added.length === 0) return nothing;
  // "Setiap bulan atau setiap triwulan dan akhir tahun": the quarters alone would leave the months out.
  if (new Set(frequent.map(yearlyCount)).size > 1) return { code: 'target-unreadable' };
  const [piece] = added;
  const [year, ...otherYears] = new Set(points.map(({ end }) => end.year));
  const isPlain = added.length === 1 && otherYears.length === 0 && year !== undefined;
  if (!isPlain || piece?.reading.kind !== 'cadence' || joinOf(piece, read, dated) === 'doubtful')
    return { code: 'target-unreadable' };
  return { deadlines: scheduleYear(piece.reading.months, year) };
}

/** "Setiap bulan atau triwulan dan akhir tahun": one of two cadences. */
function leavesCadence({ pieces, tokens }: ReadText): boolean {
  return pieces.some((piece, at) => {
    const next = pieces[at + 1];
    const between = tokens[piece.end]?.kind;
    return (
      next?.first === piece.end + (between === 'or' ? 1 : 0) &&
      yearlyCount(piece) > 0 &&
      yearlyCount(next) > 0 &&
      yearlyCount(next) !== yearlyCount(piece) &&
      (between === 'or' || between === 'slash')
    );
  });
}

/** How many times a year the piece asks for; 0 for none. */
function yearlyCount({ reading }: Piece): number {
  if (reading.kind === 'count') return reading.perYear;
  return reading.kind === 'cadence' && reading.months > 0 ? MONTHS_OF_YEAR / reading.months : 0;
}

function joinOf(piece: Piece, read: ReadText, dated: readonly DatedGroup[]): Join {
  const { tokens } = read;
  if (!tokens.slice(piece.first, piece.end).some(({ kind }) => NAMES_REPETITION.has(kind)))
    return isOfAnotherThing(piece, read, dated) ? 'joins' : isOfListedThing(piece, read, dated);
  const ends = dated.map(({ group }) => group).filter(({ first }) => first < piece.first);
  const before = ends[ends.length - 1];
  if (dated.every(({ group }) => segmentAt(read, group.first) !== segmentAt(read, piece.first)))
    return 'joins';
  if (!before && isAddedBehind(piece, read, dated))
    return dated[0]?.group.points.every(({ year, yearShift }) => year === null && yearShift === 0)
      ? 'joins'
      : 'doubtful';
  if (!before) return isBesideOther(piece, read, dated) ? 'doubtful' : 'explains';
  const between = tokens.slice(before.end, piece.first).map(({ kind }) => kind);
  if (between.includes('open') && !between.includes('close')) return 'explains';
  if (between.includes('and') || isLabelledList(read, before.first, between)) return 'joins';
  return between.includes('colon') || isRecurringStart(read, before) ? 'explains' : 'doubtful';
}

// "SK: Januari, laporan: tiap bulan"
function isLabelledList({ tokens }: ReadText, time: number, between: readonly TokenKind[]): boolean {
  const isNamed = between[0] === 'comma' && between.some(kind => NAMES_SUBJECT.has(kind));
  return isNamed && between[between.length - 1] === 'colon' && tokens[time - 1]?.kind === 'colon';
}

// "SK Januari; rekap bulanan" names two things, "Laporan bulanan⏎Juni 2021" one.
function isOfAnotherThing(piece: Piece, read: ReadText, dated: readonly DatedGroup[]): boolean {
  const own = segmentAt(read, piece.first);
  const named = new Set(
    read.tokens.flatMap(({ kind }, at) => (NAMES_SUBJECT.has(kind) ? [segmentAt(read, at)] : [])),
  );
  return (
    named.has(own) &&
    dated.every(({ group }) => {
      const segment = segmentAt(read, group.first);
      return segment !== own && named.has(segment);
    })
  );
}

// "PK Januari, SKP Februari, evaluasi SKP triwulanan": the list goes on with a thing that has a cadence.
function isOfListedThing(piece: Piece, { tokens }: ReadText, dated: readonly DatedGroup[]): Join {
  const before = dated.filter(({ group }) => group.first < piece.first).pop()?.group;
  if (before === undefined || !tokens.slice(0, before.first).some(({ kind }) => NAMES_SUBJECT.has(kind)))
    return 'explains';
  const between = tokens.slice(before.end, piece.first).map(({ kind }) => kind);
  const isNext = between[0] === 'comma' && between.some(kind => NAMES_SUBJECT.has(kind));
  return isNext && !between.includes('open') ? 'doubtful' : 'explains';
}

// "Rapat setiap bulan, laporan Desember 2021"
function isBesideOther(piece: Piece, { tokens }: ReadText, [next]: readonly DatedGroup[]): boolean {
  const between = tokens.slice(piece.end, next?.group.first ?? 0).map(({ kind }) => kind);
  const isNamed = tokens.slice(0, piece.first).some(({ kind }) => NAMES_SUBJECT.has(kind));
  return isNamed && between[0] === 'comma' && between.some(kind => NAMES_SUBJECT.has(kind));
}

// "Setiap akhir bulan & akhir tahun"; behind "setiap bulan dan Januari 2027" nobody knows the year of the months.
function isAddedBehind(piece: Piece, { tokens }: ReadText, [next]: readonly DatedGroup[]): boolean {
  return tokens[piece.end]?.kind === 'and' && next?.group.first === piece.end + 1;
}
