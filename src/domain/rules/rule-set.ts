import { compareDates, type PlainDate } from '../calendar/plain-date.ts';

/** The regulation under which a unit builds its Zona Integritas: PermenPANRB 52/2014 or 90/2021. */
export type RuleSetCode = '52/2014' | '90/2021';

/** The rules that hold for a plan. */
export interface RuleSet {
  readonly code: RuleSetCode;
  /** True where the plan's year decided, not the setting. */
  readonly isAssumed: boolean;
}

/** A source by its stable name; words are looked up in messages. */
export type LegalSource =
  | 'perpres-81-2010'
  | 'permenpanrb-52-2014'
  | 'permenpanrb-10-2019'
  | 'permenpanrb-90-2021'
  | 'permenpanrb-5-2024';

/** The day from which a source may be named; the year's last day where the regulation's own day is not recorded here. */
const SOURCE_DAYS: Readonly<Record<LegalSource, PlainDate>> = {
  'perpres-81-2010': { year: 2010, month: 12, day: 31 },
  'permenpanrb-52-2014': { year: 2014, month: 12, day: 31 },
  'permenpanrb-10-2019': { year: 2019, month: 12, day: 31 },
  'permenpanrb-90-2021': { year: 2021, month: 12, day: 31 },
  'permenpanrb-5-2024': { year: 2024, month: 7, day: 15 },
};

const SOURCES: Readonly<Record<RuleSetCode, readonly LegalSource[]>> = {
  '52/2014': ['perpres-81-2010', 'permenpanrb-52-2014', 'permenpanrb-10-2019'],
  '90/2021': ['perpres-81-2010', 'permenpanrb-90-2021', 'permenpanrb-5-2024'],
};

/** Plans up to this year follow 52/2014: PermenPANRB 90/2021 is of its last day. */
const LAST_YEAR_OF_2014 = 2021;

/** The rule set that the setting names, else that of the plan's year, as an assumption. */
export function chooseRuleSet(setting: RuleSetCode | null, planYear: number): RuleSet {
  if (setting !== null) return { code: setting, isAssumed: false };
  return { code: planYear <= LAST_YEAR_OF_2014 ? '52/2014' : '90/2021', isAssumed: true };
}

/** The sources of a rule set that were in force on the day, in the order of their dates. */
export function listSources(code: RuleSetCode, day: PlainDate): readonly LegalSource[] {
  return SOURCES[code].filter(source => compareDates(SOURCE_DAYS[source], day) <= 0);
}
