import { addDays, compareDates, lastDayOfMonth, type PlainDate } from '../domain/calendar/plain-date.ts';
import { periodOf } from '../domain/calendar/report-period.ts';
import type { DataLine, LineState } from '../domain/rollup/data-line.ts';
import type { RowStatus } from '../domain/status/row-assessment.ts';
import type { SeededRandom } from './seeded-random.ts';

const AREAS = [
  'MANAJEMEN PERUBAHAN',
  'PENATAAN TATALAKSANA',
  'PENATAAN SISTEM MANAJEMEN SDM APARATUR',
  'PENGUATAN AKUNTABILITAS',
  'PENGUATAN PENGAWASAN',
  'PENINGKATAN KUALITAS PELAYANAN PUBLIK',
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const SUBJECTS = [
  'Tim kerja',
  'SOP',
  'Pengelolaan gratifikasi',
  'Indikator kinerja',
  'Survei kepuasan',
  'Pengaduan masyarakat',
  'Penanganan benturan kepentingan',
  'Standar pelayanan',
  'Budaya kerja',
  'Keterbukaan informasi',
  'Kinerja individu',
];
const ACTS = [
  'dibentuk',
  'dievaluasi',
  'dilaporkan',
  'disosialisasikan',
  'ditindaklanjuti',
  'dipublikasikan',
];
const PAPERS = [
  'SK Tim',
  'Laporan',
  'Notulen',
  'Daftar hadir',
  'Undangan',
  'Dokumentasi kegiatan',
  'SOP; lampiran',
];
/** Months whose last day is a deadline; the 13th is the next January, which belongs to another report. */
const RHYTHMS: readonly (readonly number[])[] = [
  [1],
  [3],
  [6],
  [9],
  [12],
  [6, 12],
  [13],
  [12, 13],
  [3, 6, 9, 12],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
];
const GRACE = 10;
const WARNING = 14;

/** What an example plan is made from. */
export interface ExamplePlan {
  readonly year: number;
  readonly checkDate: PlainDate;
  readonly rowCount: number;
  /** How likely a document is there in time, from 0 to 1. */
  readonly diligence: number;
}

/** The lines of a made-up plan, the same for the same seed. */
export function makeExampleLines(random: SeededRandom, plan: ExamplePlan): readonly DataLine[] {
  return Array.from({ length: plan.rowCount }, (_, index) => index).flatMap(index =>
    makeActivity(random, plan, index),
  );
}

function makeActivity(random: SeededRandom, plan: ExamplePlan, index: number): readonly DataLine[] {
  const areaIndex = Math.min(AREAS.length - 1, Math.floor((index * AREAS.length) / plan.rowCount));
  const subject = random.pick(SUBJECTS);
  const fileCount = random.below(6);
  const activity = {
    rowCode: `${ROMAN[areaIndex]}.${1 + Math.floor(index / 8)}.${'abcdefgh'[index % 8]}`,
    part: null,
    area: areaIndex + 1,
    areaTitle: AREAS[areaIndex] ?? '',
    component: subject,
    indicator: `${subject} ${random.pick(ACTS)}`,
    isByDecision: false,
    fileCount,
    acceptedCount: random.below(fileCount + 1),
    replacedCount: 0,
    unreplacedCount: random.chance(0.05) ? 1 : 0,
    unreadCount: random.chance(0.1) ? 1 : 0,
    owner: `PIC Area ${ROMAN[areaIndex]}`,
    folderUrl: `https://drive.google.com/drive/folders/contoh-${index}`,
    uncounted: random.chance(0.01) ? ('hidden' as const) : null,
  };
  const kind = random.below(40);
  if (kind === 0) return [{ ...activity, ...NO_DEADLINE, state: 'event-bound', rowStatus: 'event-bound' }];
  if (kind === 1)
    return [{ ...activity, ...NO_DEADLINE, state: 'needs-schedule', rowStatus: 'needs-schedule' }];
  const deadlines = random.pick(RHYTHMS).map((month, at) => makeDeadline(random, plan, { month, at }));
  if (kind === 2) return deadlines.map(line => ({ ...activity, ...line, ...WAIVED }));
  const rowStatus = statusOf(deadlines.map(({ state }) => state));
  return deadlines.map(line => ({ ...activity, ...line, rowStatus }));
}

const NO_DEADLINE = {
  deadlineNumber: null,
  deadline: null,
  dueOn: null,
  period: null,
  isSettled: false,
  isAssumed: false,
  askedCount: 0,
  presentCount: 0,
  missingDocuments: [],
  isFirst: true,
} as const;

const WAIVED = {
  state: 'not-applicable',
  rowStatus: 'not-applicable',
  isByDecision: true,
  isSettled: false,
  uncounted: null,
} as const;

type ExampleDeadline = Pick<DataLine, keyof typeof NO_DEADLINE | 'state'>;

function makeDeadline(
  random: SeededRandom,
  { year, checkDate, diligence }: ExamplePlan,
  { month, at }: { readonly month: number; readonly at: number },
): ExampleDeadline {
  const deadline = lastDayOfMonth(year, month);
  const dueOn = addDays(deadline, GRACE);
  const isPast = compareDates(dueOn, checkDate) < 0;
  const askedCount = 1 + random.below(3);
  const presentCount = isPast ? random.count(askedCount, diligence) : random.count(askedCount, diligence / 6);
  const isNear = compareDates(dueOn, addDays(checkDate, WARNING)) <= 0;
  const names = Array.from({ length: askedCount - presentCount }, () =>
    random.pick(PAPERS).replace(';', ','),
  );
  const state = stateOf({
    isPast,
    isNear,
    isComplete: presentCount === askedCount,
    presentCount,
    isLate: random.chance(0.2),
  });
  return {
    deadlineNumber: at + 1,
    deadline,
    dueOn,
    period: periodOf('semester', deadline),
    state,
    isSettled: deadline.year === year && ['met', 'met-late', 'partly', 'overdue'].includes(state),
    isAssumed: random.chance(0.1),
    askedCount,
    presentCount,
    missingDocuments: names,
    isFirst: at === 0,
  };
}

function stateOf(facts: {
  readonly isPast: boolean;
  readonly isNear: boolean;
  readonly isComplete: boolean;
  readonly presentCount: number;
  readonly isLate: boolean;
}): LineState {
  const { isPast, isNear, isComplete, presentCount, isLate } = facts;
  if (isComplete) return isLate && isPast ? 'met-late' : 'met';
  if (isPast) return presentCount > 0 ? 'partly' : 'overdue';
  return isNear ? 'due-soon' : 'upcoming';
}

function statusOf(states: readonly LineState[]): RowStatus {
  const worst = (['overdue', 'partly', 'due-soon', 'running'] as const).find(state => states.includes(state));
  return worst ?? (states.includes('upcoming') ? 'upcoming' : 'done');
}
