import { compareDates } from '../calendar/plain-date.ts';
import { groupBy } from '../group-by.ts';
import { type ActionKind, areaKey } from '../overview/overview.ts';
import { addFigures, NO_COUNTS, sumFigures } from './add-figures.ts';
import type { DataLine, DataSource, LineState } from './data-line.ts';
import type { AreaFigures, OpenActivity, UnitFigures } from './unit-figures.ts';

/** The figures of a unit from its lines: each activity counts once, by the worst of its settled deadlines. */
export function recountLines(source: DataSource, lines: readonly DataLine[]): UnitFigures {
  // In the order in which the codes first stand there; people may have sorted the lines.
  const activities: readonly (readonly DataLine[])[] = [...groupBy(lines, ({ rowCode }) => rowCode).values()];
  const areas = new Map<string, AreaFigures>();
  for (const activity of activities) {
    const [first] = activity;
    if (!first) continue;
    const before = areas.get(areaKey(first)) ?? {
      part: first.part,
      area: first.area,
      title: first.areaTitle,
      ...NO_COUNTS,
    };
    areas.set(areaKey(first), addActivity(before, activity, first));
  }
  const counted = activities.filter(([first]) => first?.uncounted === null);
  return {
    source,
    areas: [...areas.values()],
    total: sumFigures([...areas.values()]),
    byDecisionCount: counted.filter(([first]) => first?.rowStatus === 'done-by-decision').length,
    open: counted.flatMap(describeOpen).sort(compareOpen),
  };
}

type Place = 'metCount' | 'metLateCount' | 'partlyCount' | 'overdueCount' | 'notYetCount' | 'otherCount';

const WORST_FIRST: readonly (readonly [LineState, Place])[] = [
  ['overdue', 'overdueCount'],
  ['partly', 'partlyCount'],
  ['met-late', 'metLateCount'],
  ['met', 'metCount'],
];
const NOT_COUNTED: readonly LineState[] = ['event-bound', 'needs-schedule', 'not-applicable'];

function addActivity(area: AreaFigures, activity: readonly DataLine[], first: DataLine): AreaFigures {
  const { acceptedCount, fileCount, replacedCount, unreplacedCount } = first;
  const files = {
    acceptedCount,
    unverifiedCount: fileCount - acceptedCount,
    replacedCount,
    unreplacedCount,
  };
  if (first.uncounted !== null) return addFigures(area, { ...files, uncountedCount: 1 });
  const dueSoonCount = activity.some(({ state }) => state === 'due-soon') ? 1 : 0;
  return addFigures(area, { ...files, [placeOf(activity)]: 1, dueSoonCount });
}

function placeOf(activity: readonly DataLine[]): Place {
  const settled = activity.filter(isSettled).map(({ state }) => state);
  const worst = WORST_FIRST.find(([state]) => settled.includes(state));
  if (worst) return worst[1];
  return activity.every(({ state }) => NOT_COUNTED.includes(state)) ? 'otherCount' : 'notYetCount';
}

/** Where a file does not say whether a deadline counts, each that is decided does. */
function isSettled(line: DataLine): boolean {
  return line.isSettled ?? WORST_FIRST.some(([state]) => state === line.state);
}

const KINDS: readonly ActionKind[] = ['overdue', 'partly', 'due-soon'];

function describeOpen(activity: readonly DataLine[]): readonly OpenActivity[] {
  const kind = kindOf(activity);
  const days = activity.flatMap(line => (line.state === kind && line.dueOn !== null ? [line] : []));
  const [chosen] = [...days].sort((a, b) => compareDays(a, b));
  if (kind === null || !chosen?.dueOn) return [];
  const open = activity.filter(({ state }) => state === 'overdue' || state === 'partly');
  const { rowCode, indicator, dueOn, missingDocuments: missing, unreadCount, owner } = chosen;
  const otherDeadlineCount = open.filter(line => line !== chosen).length;
  return [{ rowCode, indicator, kind, dueOn, missing, otherDeadlineCount, unreadCount, owner }];
}

function kindOf(activity: readonly DataLine[]): ActionKind | null {
  const place = placeOf(activity);
  if (place === 'overdueCount') return 'overdue';
  if (place === 'partlyCount') return 'partly';
  return activity.some(({ state }) => state === 'due-soon') ? 'due-soon' : null;
}

function compareDays(a: Pick<DataLine, 'dueOn'>, b: Pick<DataLine, 'dueOn'>): number {
  return a.dueOn && b.dueOn ? compareDates(a.dueOn, b.dueOn) : 0;
}

/** The worst kind first, then the longest overdue. */
export function compareOpen(a: OpenActivity, b: OpenActivity): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareDates(a.dueOn, b.dueOn);
}
