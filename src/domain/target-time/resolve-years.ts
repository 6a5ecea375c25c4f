import { compareDates, lastDayOfMonth, type PlainDate } from '../calendar/plain-date.ts';
import { type DayOfYear, LAST_DAY, resolveDay, type TimePoint } from '../time-words/time-point.ts';
import type { Token } from '../time-words/token.ts';
import type { QuestionCode } from './build-target-time.ts';
import { linkBetween, type TimeUnitGroup } from './time-unit.ts';

/** A time with its year. */
export interface DatedPoint {
  readonly point: TimePoint;
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** The months run backwards and the year was taken for all of them. */
  readonly isBackward: boolean;
}

/** A group whose times have their years. */
export interface DatedGroup {
  readonly group: TimeUnitGroup;
  readonly points: readonly DatedPoint[];
}

/** Where years can come from. */
export interface YearSources {
  readonly planYear: number | null;
  /** Years that stand alone, with the token they begin at. */
  readonly bareYears: readonly { readonly year: number; readonly first: number }[];
}

interface Slot {
  readonly groupIndex: number;
  readonly pointIndex: number;
  readonly group: TimeUnitGroup;
  readonly point: TimePoint;
  readonly cluster: number;
  readonly year: number;
  readonly inherits: boolean;
  readonly isBackward: boolean;
}

/** The groups with the years that belong to them, or the reason why one has no year or no such day. */
export function resolveYears(
  groups: readonly TimeUnitGroup[],
  tokens: readonly Token[],
  sources: YearSources,
):
  | { readonly dated: readonly DatedGroup[] }
  | { readonly code: QuestionCode; readonly group: TimeUnitGroup } {
  const slots = assignYears(groups, tokens, sources);
  if ('code' in slots) return slots;
  const ordered = turnBackwardLists(slots.slots, sources);
  if ('code' in ordered) return ordered;
  return dateGroups(groups, ordered.slots);
}

function assignYears(
  groups: readonly TimeUnitGroup[],
  tokens: readonly Token[],
  sources: YearSources,
): { slots: Slot[] } | { code: QuestionCode; group: TimeUnitGroup } {
  const clusters = clusterOf(groups, tokens);
  const slots: Slot[] = [];
  const years = yearsOfMates(groups, clusters);
  const all = groups.flatMap(({ points }) => points);
  for (const [groupIndex, group] of groups.entries()) {
    for (const [pointIndex, point] of group.points.entries()) {
      const own = point.year ?? shiftedYear(point, sources.planYear);
      const year = own ?? years[slots.length] ?? commonYear(all, { point, group }, sources);
      if (year === null) return { code: 'target-year-unknown', group };
      const cluster = clusters[groupIndex] ?? 0;
      slots.push({
        groupIndex,
        pointIndex,
        group,
        point,
        cluster,
        year,
        inherits: own === null,
        isBackward: false,
      });
    }
  }
  return { slots };
}

/** For each time the year of its list: the next one behind it ("Januari, desember 2021"), else the last before it. */
function yearsOfMates(groups: readonly TimeUnitGroup[], clusters: readonly number[]): (number | null)[] {
  if (groups.every(({ points }) => points.every(({ year }) => year === null))) return [];
  const own = groups.flatMap(({ points }, index) =>
    points.map(({ year }) => ({ year, cluster: clusters[index] ?? 0 })),
  );
  const mates: (number | null)[] = [];
  const before = new Map<number, number>();
  for (const { year, cluster } of own) {
    mates.push(before.get(cluster) ?? null);
    if (year !== null) before.set(cluster, year);
  }
  const behind = new Map<number, number>();
  for (let at = own.length - 1; at >= 0; at -= 1) {
    const { year = null, cluster = 0 } = own[at] ?? {};
    mates[at] = behind.get(cluster) ?? mates[at] ?? null;
    if (year !== null) behind.set(cluster, year);
  }
  return mates;
}

function clusterOf(groups: readonly TimeUnitGroup[], tokens: readonly Token[]): number[] {
  const clusters: number[] = [];
  for (const [index, group] of groups.entries()) {
    const previous = groups[index - 1];
    const isLinked = previous !== undefined && linkBetween(tokens, previous.end, group.first) === 'list';
    clusters.push((clusters[index - 1] ?? 0) + (isLinked || index === 0 ? 0 : 1));
  }
  return clusters;
}

function shiftedYear(point: TimePoint, planYear: number | null): number | null {
  return point.yearShift === 0 || planYear === null ? null : planYear + point.yearShift;
}

/** The one year that the text names, else the bare year before the group, else the plan's when none is named. */
function commonYear(
  own: readonly TimePoint[],
  { point, group }: { readonly point: TimePoint; readonly group: TimeUnitGroup },
  { planYear, bareYears }: YearSources,
): number | null {
  const named = new Set<number>();
  for (const { year } of own) if (year !== null) named.add(year);
  for (const { year } of bareYears) named.add(year);
  const [only] = named;
  if (named.size === 0 || only === undefined) return planYear;
  if (named.size === 1) return planYear !== null && isTurnOfYear(own, point, planYear) ? planYear : only;
  const before = bareYears.filter(({ first }) => first < group.first);
  return before[before.length - 1]?.year ?? null;
}

/** "Laporan semester I Juli, laporan semester II Januari 2026" in a 2025 plan: July is the plan's. */
function isTurnOfYear(own: readonly TimePoint[], point: TimePoint, planYear: number): boolean {
  const at = own.indexOf(point);
  return own.some(
    (other, index) => index > at && other.year === planYear + 1 && isBefore(other.end, point.start),
  );
}

/** "Oktober, Januari 2026" in a 2025 plan: October is the plan's. Other backward lists keep their year, as an assumption. */
function turnBackwardLists(
  slots: readonly Slot[],
  { planYear }: YearSources,
): { slots: readonly Slot[] } | { code: QuestionCode; group: TimeUnitGroup } {
  const isInOrder = slots.every(
    (slot, at) => slots[at - 1]?.cluster !== slot.cluster || !isDrop(slots[at - 1], slot),
  );
  if (isInOrder) return { slots };
  const turned: Slot[] = [];
  const clusters = new Set(slots.map(slot => slot.cluster));
  for (const cluster of clusters) {
    const members = slots.filter(slot => slot.cluster === cluster);
    const drops = members.flatMap((slot, index) => (isDrop(members[index - 1], slot) ? [index] : []));
    const [drop] = drops;
    if (drop === undefined) {
      turned.push(...members);
      continue;
    }
    const after = members[drop];
    const before = members.slice(0, drop);
    const canBelongToPlan =
      drops.length === 1 &&
      planYear !== null &&
      after?.year === planYear + 1 &&
      members.some(slot => slot.point.year !== null);
    if (canBelongToPlan && before.every(slot => slot.inherits)) {
      turned.push(...before.map(slot => ({ ...slot, year: slot.year - 1 })), ...members.slice(drop));
      continue;
    }
    const backwardRange = drops.map(index => members[index]).find(slot => slot && isInsideRange(slot));
    if (backwardRange) return { code: 'target-range-backward', group: backwardRange.group };
    if (planYear === null && after) return { code: 'target-year-unknown', group: after.group };
    turned.push(...members.map(slot => ({ ...slot, isBackward: slot.inherits })));
  }
  return { slots: turned };
}

function isInsideRange(slot: Slot): boolean {
  return slot.group.shape === 'range' && slot.pointIndex === 1;
}

function isDrop(a: Slot | undefined, b: Slot): boolean {
  if (!a || a.year !== b.year || !(a.inherits || isFree(b, a))) return false;
  return isBefore(b.point.start, a.point.start) && isBefore(b.point.end, a.point.end);
}

/** A range's beginning takes its year from its end, not from the list around it. */
function isFree(slot: Slot, previous: Slot): boolean {
  const end = slot.group.points[1];
  const isBoundToEnd = slot.group.shape === 'range' && slot.pointIndex === 0 && end?.year !== null;
  return slot.inherits && !(isBoundToEnd && previous.group !== slot.group);
}

function isBefore(a: DayOfYear, b: DayOfYear): boolean {
  const rank = ({ month, day }: DayOfYear): number => month * 100 + (day === LAST_DAY ? 99 : day);
  return rank(a) < rank(b);
}

function dateGroups(
  groups: readonly TimeUnitGroup[],
  slots: readonly Slot[],
): { dated: readonly DatedGroup[] } | { code: QuestionCode; group: TimeUnitGroup } {
  const dated: DatedGroup[] = [];
  let next = 0;
  for (const [groupIndex, group] of groups.entries()) {
    const points: DatedPoint[] = [];
    for (; slots[next]?.groupIndex === groupIndex; next += 1) {
      const slot = slots[next];
      if (!slot) break;
      const { point, year, isBackward } = slot;
      const end = resolveDay(point.end, year);
      // The fifth week of February may begin on a 29th that is not there: its last day stands for it.
      const start =
        resolveDay(point.start, year) ??
        (point.unit === 'week' ? lastDayOfMonth(year, point.start.month) : null);
      if (!start || !end) return { code: 'target-impossible-day', group };
      points.push({ point, start, end, isBackward });
    }
    const [from, to] = points;
    if (group.shape === 'range' && from && to && compareDates(from.start, to.end) > 0) {
      return { code: 'target-range-backward', group };
    }
    dated.push({ group, points });
  }
  return { dated };
}
