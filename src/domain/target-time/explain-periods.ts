import { isPeriod, type TimePoint } from '../time-words/time-point.ts';
import type { Token, TokenKind } from '../time-words/token.ts';
import { isAboutFirst, isAboutSecond, isAboutUnsure, type Pair, saysWhenDue } from './about-period.ts';
import { linkBetween, type TimeUnitGroup } from './time-unit.ts';

/**
 * The groups without those that only explain their neighbour: "SEMESTER 1 (JANUARI-JUNI 2021)" is the semester,
 * "Triwulan I (April 2021)" is April, "Juli (laporan semester I)" is July. Null where nobody can say which one is due.
 */
export function explainPeriods(
  groups: readonly TimeUnitGroup[],
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
): readonly TimeUnitGroup[] | null {
  if (groups.length < 2) return groups;
  const explained: TimeUnitGroup[] = [];
  for (const group of joinBracketedLists(groups, tokens)) {
    const previous = explained[explained.length - 1];
    const isListed = previous?.end === group.first - 1 && tokens[previous.end]?.kind === 'comma';
    const pair: Pair | null = previous ? { text, tokens, first: previous, second: group } : null;
    const merged = pair && (!isListed || saysWhenDue(pair)) ? (mergeBeside(pair) ?? mergeAbout(pair)) : null;
    if (merged === 'doubtful' || (merged && leavesVague(explained, tokens))) return null;
    if (merged) explained[explained.length - 1] = merged;
    else explained.push(group);
  }
  return explained;
}

/** "Triwulan I (Jan, Feb, Mar)": the months in one bracket are one list. */
function joinBracketedLists(
  groups: readonly TimeUnitGroup[],
  tokens: readonly Token[],
): readonly TimeUnitGroup[] {
  if (tokens.every(({ kind }) => kind !== 'open')) return groups;
  const joined: TimeUnitGroup[] = [];
  let isInBracket = false;
  for (const group of groups) {
    const previous = joined[joined.length - 1];
    const between = previous ? tokens.slice(previous.end, group.first) : [];
    const isList = previous?.shape === 'list' && group.shape === 'list' && !group.spreads;
    const closes = between.some(token => token.kind === 'close');
    if (
      isInBracket &&
      !closes &&
      previous &&
      isList &&
      linkBetween(tokens, previous.end, group.first) === 'list'
    ) {
      joined[joined.length - 1] = {
        ...previous,
        points: [...previous.points, ...group.points],
        end: group.end,
      };
      continue;
    }
    isInBracket = staysOpen(between);
    joined.push(group);
  }
  return joined;
}

function staysOpen(tokens: readonly Token[]): boolean {
  const opened = tokens.map(token => token.kind).lastIndexOf('open');
  return opened >= 0 && tokens.slice(opened).every(token => token.kind !== 'close');
}

type Merged = TimeUnitGroup | 'doubtful' | null;

/** A period and another time right beside it, or in brackets behind it. */
function mergeBeside({ tokens, first: a, second: b }: Pair): Merged {
  const between = tokens.slice(a.end, b.first);
  const link = linkBetween(tokens, a.end, b.first);
  const named = link === 'inside' || link === 'explained' || isBehindColon(between) ? mergeVague(a, b) : null;
  if (named) return named;
  const isBeside = between.every(token => token.kind === 'month-unit' || token.kind === 'day-mark');
  if (link !== 'inside' && link !== 'explained' && !isBeside) return null;
  const isPeriodFirst = isPeriodList(a);
  if (isPeriodFirst === isPeriodList(b)) return null;
  const [period, other] = isPeriodFirst ? [a, b] : [b, a];
  // "April Semester I" without a mark may be two deadlines or one.
  if (!isPeriodFirst && link !== 'inside') return null;
  const range = { first: a.first, end: b.end };
  return coversSame(period, other)
    ? { ...withYearOf(period, other), ...range }
    : mergeDue({ due: other, about: period }, range);
}

/** "Akhir tahun: Desember 2026", "Awal tahun (Januari)", "awal Maret (10 Maret)": a vague time yields to the one that it is named by. */
function mergeVague(a: TimeUnitGroup, b: TimeUnitGroup): Merged {
  const isVagueFirst = isVague(a);
  if (isVagueFirst === isVague(b)) return null;
  const [vague, named] = isVagueFirst ? [a, b] : [b, a];
  if (vague.points.length > 1 && vague.points.length !== named.points.length) return null;
  const [part] = vague.points;
  const isSameMonth = named.points.every(({ unit, end }) => unit === 'day' && end.month === part?.end.month);
  if (part?.unit === 'month-part' && !isSameMonth) return null;
  const [years, own] = [vague, named].map(({ points }) => points.flatMap(({ year }) => year ?? []));
  const [year] = years ?? [];
  // "akhir tahun 2025: Januari 2026"
  if (year !== undefined && own?.some(each => each !== year && each !== year + 1)) return 'doubtful';
  return mergeDue({ due: named, about: vague }, { first: a.first, end: b.end });
}

/** "Awal tahun dan akhir tahun (Januari dan Desember)": which month belongs to which is not said. */
function leavesVague(groups: readonly TimeUnitGroup[], tokens: readonly Token[]): boolean {
  const [before, last] = groups.slice(-2);
  if (!before || !last || !isVague(before) || !isVague(last)) return false;
  const between = tokens.slice(before.end, last.first).map(({ kind }) => kind);
  return between.every(kind => kind === 'and' || kind === 'comma');
}

const OF_WEEKDAYS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'weekday',
  'week-unit',
  'day-unit',
  'day-mark',
  'dash',
  'until',
  'and',
  'comma',
]);

/** "awal tahun: Senin-Rabu, 8-10 Juni" */
function isBehindColon([mark, ...others]: readonly Token[]): boolean {
  const isMark = mark?.kind === 'colon' || mark?.kind === 'open';
  return (
    isMark &&
    others.some(({ kind }) => kind === 'weekday') &&
    others.every(({ kind }) => OF_WEEKDAYS.has(kind))
  );
}

function isVague({ shape, points }: TimeUnitGroup): boolean {
  const [first] = points;
  const isPart = first?.unit === 'year-part' || (first?.unit === 'month-part' && points.length === 1);
  return shape === 'list' && isPart && points.every(({ unit }) => unit === first.unit);
}

/** A time, and the period that the paper due then is about. */
function mergeAbout(pair: Pair): Merged {
  const range = { first: pair.first.first, end: pair.second.end };
  if (isAboutFirst(pair)) return mergeDue({ due: pair.second, about: pair.first }, range);
  if (isAboutSecond(pair)) return mergeDue({ due: pair.first, about: pair.second }, range);
  return isAboutUnsure(pair) ? 'doubtful' : null;
}

/** "Laporan triwulan IV 2020 (Januari)" is due after it ended, in 2021; without a year it may be either January. */
function mergeDue(
  { due, about }: { readonly due: TimeUnitGroup; readonly about: TimeUnitGroup },
  range: Pick<TimeUnitGroup, 'first' | 'end'>,
): Merged {
  const year = about.points.reduce<number | null>((found, point) => point.year ?? found, null);
  const begins = about.points[0]?.start.month ?? 1;
  const isOpen = due.points.every(point => point.year === null && point.yearShift === 0);
  if (!isOpen) return { ...due, ...range };
  const isBefore = due.points.every(({ end }) => end.month < begins);
  if (isBefore && year === null && about.points.every(({ yearShift }) => yearShift === 0)) return 'doubtful';
  const dueYear = year !== null && isBefore ? year + 1 : year;
  return { ...due, points: due.points.map(point => ({ ...point, year: dueYear })), ...range };
}

function isPeriodList(group: TimeUnitGroup): boolean {
  return group.shape === 'list' && group.points.every(isPeriod);
}

/** Whether the other group is a range over the whole period, or lists each of its months. */
function coversSame(period: TimeUnitGroup, other: TimeUnitGroup): boolean {
  const start = period.points[0]?.start.month;
  const end = period.points[period.points.length - 1]?.end.month;
  const first = other.points[0];
  const last = other.points[other.points.length - 1];
  if (start === undefined || end === undefined || first?.start.month !== start || last?.end.month !== end)
    return false;
  if (other.shape !== 'list') return true;
  return other.points.length === end - start + 1 && other.points.every(point => point.unit === 'month');
}

function withYearOf(winner: TimeUnitGroup, loser: TimeUnitGroup): TimeUnitGroup {
  const year = loser.points.reduce<number | null>((found, point) => point.year ?? found, null);
  const points: TimePoint[] = winner.points.map(point => (point.year === null ? { ...point, year } : point));
  return { ...winner, points };
}
