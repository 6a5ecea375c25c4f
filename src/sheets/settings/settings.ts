import type { PlainDate } from '../../domain/calendar/plain-date.ts';

/** A person who signs. Empty texts leave a dotted line in the report. */
export interface Signatory {
  readonly title: string;
  readonly name: string;
  readonly nip: string;
}

/** What the team chose on the sheet Pengaturan ZI, defaults filled in. */
export interface Settings {
  readonly unitName: string;
  readonly planYear: number | null;
  /** Name of the plan sheet; '' lets the add-on find it. */
  readonly planSheetName: string;
  readonly head: Signatory;
  readonly chair: Signatory;
  readonly place: string;
  /** PIC of area I–VI, '' where none is named. */
  readonly areaOwners: readonly string[];
  readonly warningDays: number;
  /** Tanggal pantau; null lets today decide. */
  readonly checkDate: PlainDate | null;
  readonly requirement: 'all-documents' | 'one-file';
  /** Days of grace for deadlines made from a cadence. */
  readonly graceDays: number;
  /** Last day of semester II's report; deadlines after it belong to the next report. */
  readonly yearEnd: { readonly month: number; readonly day: number };
  readonly otherUnitWords: readonly string[];
}

/** The keys of Pengaturan ZI in the order in which they stand there. */
export const SETTING_KEYS = [
  'unit-name',
  'plan-year',
  'plan-sheet',
  'head-title',
  'head-name',
  'head-nip',
  'chair-title',
  'chair-name',
  'chair-nip',
  'place',
  'area-owner-1',
  'area-owner-2',
  'area-owner-3',
  'area-owner-4',
  'area-owner-5',
  'area-owner-6',
  'warning-days',
  'check-date',
  'requirement',
  'grace-days',
  'year-end',
  'other-unit-words',
  'evidence-root',
  'pdf-report',
  'pdf-matrix',
] as const;

export type SettingKey = (typeof SETTING_KEYS)[number];

/** Keys whose value the add-on writes and people only read. */
export const SHOWN_KEYS: readonly SettingKey[] = ['evidence-root', 'pdf-report', 'pdf-matrix'];

/** A value on Pengaturan ZI that cannot be used; the default counts instead. */
export interface SettingProblem {
  readonly key: SettingKey;
  readonly rowIndex: number;
  readonly found: string;
}

export const DEFAULT_SETTINGS: Settings = {
  unitName: '',
  planYear: null,
  planSheetName: '',
  head: { title: 'Kepala', name: '', nip: '' },
  chair: { title: 'Ketua Tim Pembangunan ZI', name: '', nip: '' },
  place: '',
  areaOwners: ['', '', '', '', '', ''],
  warningDays: 14,
  checkDate: null,
  requirement: 'all-documents',
  graceDays: 10,
  yearEnd: { month: 12, day: 31 },
  otherUnitWords: [],
};
