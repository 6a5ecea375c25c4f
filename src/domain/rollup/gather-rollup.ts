import { compareDates, isSameDay, type PlainDate, toDayNumber } from '../calendar/plain-date.ts';
import { groupBy } from '../group-by.ts';
import { addFigures, sumFigures } from './add-figures.ts';
import { findAmong, listMissing, normalizeName } from './listed-units.ts';
import { compareOpen } from './recount-lines.ts';
import type {
  ListedUnit,
  OpenOfUnit,
  ReportFate,
  Rollup,
  UnitRemark,
  UnitReport,
  UnitStanding,
} from './rollup.ts';
import { listTrend } from './trend.ts';
import { type AreaFigures, dueCountOf, shareOf } from './unit-figures.ts';

/** How reports are added up. */
export interface RollupOptions {
  /** Units that should have sent something; null where nobody says. */
  readonly listed: readonly ListedUnit[] | null;
  /** A report is old when its day lies more days than this before the newest of its year. */
  readonly oldAfterDays: number;
  /** Open activities to be shown. */
  readonly mostOpen: number;
}

/** The reports of one unit in one year, the one that counts first. */
type Reports = readonly [UnitReport, ...UnitReport[]];

/** Adds up reports: of each unit and year the newest counts. */
export function gatherRollup(reports: readonly UnitReport[], options: RollupOptions): Rollup {
  const groups = groupReports(reports);
  const year = groups.reduce((newest, [{ figures }]) => Math.max(newest, figures.source.planYear), 0);
  const units = rankUnits(groups, options);
  const ofYear = units.filter(unit => unit.year === year);
  const open = ofYear.flatMap(({ name, report }) =>
    report.figures.open.flatMap((activity): OpenOfUnit[] =>
      activity.kind === 'due-soon' ? [] : [{ unit: name, activity }],
    ),
  );
  const sorted = open.sort((a, b) => compareOpen(a.activity, b.activity) || compareWords(a.unit, b.unit));
  return {
    units,
    year,
    unitCount: ofYear.length,
    days: findDays(ofYear),
    areas: sumByArea(ofYear),
    total: sumFigures(ofYear.map(({ report }) => report.figures.total)),
    trend: listTrend(groups.filter(([{ figures }]) => figures.source.planYear === year)),
    open: sorted.slice(0, options.mostOpen),
    openCount: ofYear.reduce((sum, { report }) => sum + openCountOf(report.figures.total), 0),
    missing: options.listed && listMissing(options.listed, units),
    fates: groups.flatMap(listFates).sort((a, b) => compareWords(a.fileName, b.fileName)),
  };
}

function findDays(units: readonly UnitStanding[]): Rollup['days'] {
  const [first, ...others] = units.map(({ report }) => report.figures.source.checkDate).sort(compareDates);
  return first === undefined ? null : { first, last: others[others.length - 1] ?? first };
}

function openCountOf({ overdueCount, partlyCount }: AreaFigures): number {
  return overdueCount + partlyCount;
}

function groupReports(reports: readonly UnitReport[]): readonly Reports[] {
  const groups = groupBy(reports, report => `${identityOf(report)} ${report.figures.source.planYear}`);
  return [...groups.values()].map(group => [...group].sort(compareReports) as unknown as Reports);
}

/** A unit is known by its code; without one by its name, without both by its file. */
function identityOf({ fileName, figures }: UnitReport): string {
  const { unitCode, unitName } = figures.source;
  if (unitCode.trim() !== '') return `code ${normalizeName(unitCode)}`;
  return unitName.trim() === '' ? `file ${fileName}` : `name ${normalizeName(unitName)}`;
}

/** The newest day first; of one day the one written last, then the last by name. */
function compareReports(a: UnitReport, b: UnitReport): number {
  const [one, other] = [a.figures.source, b.figures.source];
  return (
    compareDates(other.checkDate, one.checkDate) ||
    compareDates(other.madeOn, one.madeOn) ||
    compareWords(b.fileName, a.fileName)
  );
}

function rankUnits(groups: readonly Reports[], options: RollupOptions): readonly UnitStanding[] {
  const newest = new Map<number, PlainDate>();
  for (const [{ figures }] of groups) {
    const { planYear, checkDate } = figures.source;
    newest.set(planYear, latest(newest.get(planYear) ?? checkDate, checkDate));
  }
  const context = {
    newestOf: (year: number, day: PlainDate) => newest.get(year) ?? day,
    isExpected: options.listed ? findAmong(options.listed) : () => true,
    oldAfterDays: options.oldAfterDays,
  };
  const sorted = groups
    .map(group => describeUnit(group, context))
    .sort((a, b) => b.year - a.year || compareShares(a, b) || compareWords(a.name, b.name));
  let first = 0;
  return sorted.map((unit, index) => {
    const before = sorted[index - 1];
    if (before?.year !== unit.year) first = index;
    return { ...unit, rank: findRank(sorted, index, first) };
  });
}

/** Equal shares share the rank of the first of them; `first` is where the year begins. */
function findRank(sorted: readonly Unranked[], index: number, first: number): number | null {
  const share = shareOf((sorted[index] as Unranked).report.figures.total);
  if (share === null) return null;
  let at = index;
  while (at > first && shareOf((sorted[at - 1] as Unranked).report.figures.total) === share) at -= 1;
  return at - first + 1;
}

/** Units of which nothing fell due stand last. */
function compareShares(a: Unranked, b: Unranked): number {
  return (shareOf(b.report.figures.total) ?? -1) - (shareOf(a.report.figures.total) ?? -1);
}

type Unranked = Omit<UnitStanding, 'rank'>;

interface RemarkContext {
  readonly newestOf: (year: number, day: PlainDate) => PlainDate;
  readonly isExpected: (unit: Pick<UnitStanding, 'code' | 'name'>) => boolean;
  readonly oldAfterDays: number;
}

function describeUnit(group: Reports, context: RemarkContext): Unranked {
  const [report] = group;
  const { source, areas } = report.figures;
  const unit = {
    code: source.unitCode.trim(),
    name: source.unitName.trim() || source.unitCode.trim() || report.fileName,
    year: source.planYear,
    report,
    byArea: groupByNumber(areas),
  };
  return { ...unit, remarks: listRemarks(unit, group, context) };
}

function listRemarks(
  unit: Omit<Unranked, 'remarks'>,
  group: Reports,
  { newestOf, isExpected, oldAfterDays }: RemarkContext,
): readonly UnitRemark[] {
  const { report, code, year } = unit;
  const { source, total } = report.figures;
  const dayCount = toDayNumber(newestOf(year, source.checkDate)) - toDayNumber(source.checkDate);
  const others = group.map(({ figures }) => figures.source.unitName.trim());
  const otherName = others.find(
    name => name !== '' && normalizeName(name) !== normalizeName(source.unitName),
  );
  const remarks: readonly (UnitRemark | false)[] = [
    dayCount > oldAfterDays && { code: 'old-day', dayCount },
    code === '' && { code: 'code-missing' },
    otherName !== undefined && { code: 'other-name', name: otherName },
    !report.isCounted && { code: 'never-refreshed' },
    total.uncountedCount > 0 && { code: 'uncounted', rowCount: total.uncountedCount },
    dueCountOf(total) === 0 && { code: 'nothing-due' },
    !isExpected(unit) && { code: 'not-listed' },
  ];
  return remarks.filter(remark => remark !== false);
}

function groupByNumber(areas: readonly AreaFigures[]): ReadonlyMap<number | null, AreaFigures> {
  const byNumber = new Map<number | null, AreaFigures>();
  for (const figures of areas) {
    const before = byNumber.get(figures.area);
    byNumber.set(figures.area, before ? addFigures(before, figures) : { ...figures, part: null });
  }
  return byNumber;
}

/** In the order of their numbers, under the title that most units write; what stands outside of areas last. */
function sumByArea(units: readonly UnitStanding[]): readonly AreaFigures[] {
  const all = units.flatMap(({ byArea }) => [...byArea.values()]);
  const numbers = [...new Set(all.map(({ area }) => area))].sort(
    (a, b) => (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER),
  );
  return numbers.map(area => {
    const members = all.filter(one => one.area === area);
    return { ...sumFigures(members), area, title: mostFrequent(members.map(({ title }) => title)) };
  });
}

function mostFrequent(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const)[0];
}

function listFates(group: Reports): readonly ReportFate[] {
  const [counting] = group;
  const winner = { fileName: counting.fileName, day: counting.figures.source.checkDate };
  return group.map(report => {
    const { unitName, unitCode, planYear, checkDate } = report.figures.source;
    return {
      fileName: report.fileName,
      origin: report.origin,
      unit: unitName.trim() || unitCode.trim(),
      year: planYear,
      day: checkDate,
      replacedBy: report === counting ? null : winner,
    };
  });
}

/** Whether both reports are of one day: then the one written later counts. */
export function isSameDayFate({ day, replacedBy }: ReportFate): boolean {
  return replacedBy !== null && isSameDay(day, replacedBy.day);
}

function latest(a: PlainDate, b: PlainDate): PlainDate {
  return compareDates(a, b) >= 0 ? a : b;
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
