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
  const slots: Slot[] = [];
  const years = yearsOfMates(groups, tokens);
  let cluster = 0;
  for (const [groupIndex, group] of groups.entries()) {
    if (!isLinkedBack(groups, groupIndex, tokens)) cluster += 1;
    for (let pointIndex = 0; pointIndex < group.points.length; pointIndex += 1) {
      const point = group.points[pointIndex];
      if (!point) break;
      const own = point.year ?? shiftedYear(point, sources.planYear);
      const year = own ?? years?.[slots.length] ?? commonYear(groups, { point, group }, sources);
      if (year === null) return { code: 'target-year-unknown', group };
      slots.push({ pointIndex, group, point, cluster, year, inherits: own === null, isBackward: false });
    }
  }
  return { slots };
}

/** For each time the year of its list: the next one behind it ("Januari, desember 2021"), else the last before it. */
function yearsOfMates(groups: readonly TimeUnitGroup[], tokens: readonly Token[]): (number | null)[] | null {
  if (!groups.some(namesYear)) return null;
  const mates: (number | null)[] = [];
  let last: number | null = null;
  for (const [index, { points }] of groups.entries()) {
    if (!isLinkedBack(groups, index, tokens)) last = null;
    for (const { year } of points) {
      mates.push(last);
      last = year ?? last;
    }
  }
  let [at, next]: [number, number | null] = [mates.length, null];
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const points = groups[index]?.points ?? [];
    for (let place = points.length - 1; place >= 0; place -= 1) {
      at -= 1;
      mates[at] = next ?? mates[at] ?? null;
      next = points[place]?.year ?? next;
    }
    if (!isLinkedBack(groups, index, tokens)) next = null;
  }
  return mates;
}

function namesYear({ points }: TimeUnitGroup): boolean {
  for (const { year } of points) if (year !== null) return true;
  return false;
}

/** Whether the group goes on with the list of the group before it. */
function isLinkedBack(groups: readonly TimeUnitGroup[], index: number, tokens: readonly Token[]): boolean {
  const [previous, group] = [groups[index - 1], groups[index]];
  return previous !== undefined && !!group && linkBetween(tokens, previous.end, group.first) === 'list';
}

function shiftedYear(point: TimePoint, planYear: number | null): number | null {
  return point.yearShift === 0 || planYear === null ? null : planYear + point.yearShift;
}

/** The one year that the text names, else the bare year before the group, else the plan's when none is named. */
function commonYear(
  groups: readonly TimeUnitGroup[],
  { point, group }: { readonly point: TimePoint; readonly group: TimeUnitGroup },
  { planYear, bareYears }: YearSources,
): number | null {
  if (bareYears.length === 0 && !groups.some(namesYear)) return planYear;
  const own = groups.flatMap(({ points }) => points);
  const [only, ...others] = new Set([
    ...own.flatMap(({ year }) => (year === null ? [] : [year])),
    ...bareYears.map(({ year }) => year),
  ]);
  if (only === undefined) return planYear;
  if (others.length === 0) return planYear !== null && isTurnOfYear(own, point, planYear) ? planYear : only;
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
  if (isInOrder(slots)) return { slots };
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

function isInOrder(slots: readonly Slot[]): boolean {
  for (let at = 1; at < slots.length; at += 1) {
    const [before, slot] = [slots[at - 1], slots[at]];
    if (before && slot && before.cluster === slot.cluster && isDrop(before, slot)) return false;
  }
  return true;
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
  return rankOf(a) < rankOf(b);
}

function rankOf({ month, day }: DayOfYear): number {
  return month * 100 + (day === LAST_DAY ? 99 : day);
}

function dateGroups(
  groups: readonly TimeUnitGroup[],
  slots: readonly Slot[],
): { dated: readonly DatedGroup[] } | { code: QuestionCode; group: TimeUnitGroup } {
  const dated: DatedGroup[] = [];
  let next = 0;
  for (const group of groups) {
    const points: DatedPoint[] = [];
    for (; slots[next]?.group === group; next += 1) {
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
