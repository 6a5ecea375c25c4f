import type { CellValue } from '../../domain/plan/cell-value.ts';
import {
  FIRST_OTHER_UNIT_WORDS,
  REQUIREMENT_WORDS,
  RULE_SET_WORDS,
  type SettingKey,
  YES_NO_WORDS,
} from '../../messages/settings-id.ts';
import {
  choiceOf,
  DAY,
  DAY_COUNT,
  DAY_OF_YEAR,
  DIGITS,
  NAME,
  optional,
  type SettingKind,
  WORD_LIST,
  WORDS,
  YEAR,
} from './setting-kinds.ts';

/** What was found in the plan when the sheet is made. */
export interface FoundValues {
  readonly unitName: string;
  readonly planYear: number | null;
  readonly planSheetName: string;
  /** Of the head, as the signature block under the plan has it; '' for none, null before the plan was read. */
  readonly headTitle: string | null;
  /** Of examples in explanations: the plan's, else the current one. */
  readonly exampleYear: number;
}

/** One line of Pengaturan ZI. */
interface Setting<T> {
  /** Whose value it is: people's, or one that the add-on writes and people only read. */
  readonly owner: 'people' | 'add-on';
  /** What counts while the cell is blank or cannot be read. */
  readonly default: T;
  /** The default as its cell shows it. */
  readonly shownDefault: string | number;
  /** The value of a cell that is not blank; null where it cannot be used. */
  readonly read: (cell: CellValue) => T | null;
  /** What the cell shows when the sheet is made. */
  readonly showFirst: (found: FoundValues) => string | number;
  /** Of the drop-down; none where there is no drop-down. */
  readonly choices: readonly string[];
  /** Whether its cell keeps what is typed as text. */
  readonly isText: boolean;
}

/** All settings in the order in which they stand on Pengaturan ZI; their words are in messages/settings-id.ts. */
export const SETTINGS = {
  unitName: people(NAME, '', found => found.unitName),
  planYear: people(YEAR, null, found => found.planYear),
  /** Blank lets the add-on find it. */
  planSheetName: people(WORDS, '', found => found.planSheetName),
  headTitle: people(WORDS, 'Kepala', found => (found.headTitle === '' ? 'Kepala' : (found.headTitle ?? ''))),
  headName: people(WORDS, ''),
  headNip: people(DIGITS, ''),
  chairTitle: people(WORDS, 'Ketua Tim Pembangunan ZI'),
  chairName: people(WORDS, ''),
  chairNip: people(DIGITS, ''),
  place: people(WORDS, ''),
  /** As it is to be written; none leaves dots. */
  signedOn: people(WORDS, ''),
  /** Lines of the bodies above the unit, top first. */
  parentUnit: people(WORDS, ''),
  areaOwner1: people(WORDS, ''),
  areaOwner2: people(WORDS, ''),
  areaOwner3: people(WORDS, ''),
  areaOwner4: people(WORDS, ''),
  areaOwner5: people(WORDS, ''),
  areaOwner6: people(WORDS, ''),
  warningDays: people(DAY_COUNT, 14),
  /** Posisi per tanggal; none lets today decide. */
  checkDate: people(DAY, null),
  requirement: people(choiceOf(REQUIREMENT_WORDS), 'all-documents'),
  /** Days of grace for deadlines made from a cadence. */
  graceDays: people(DAY_COUNT, 10),
  /** Last day of semester II's report; deadlines after it belong to the next report. */
  yearEnd: people(DAY_OF_YEAR, { month: 12, day: 31 }),
  /** Blank: Ringkasan ZI is made once, and not again when people deleted it. */
  overview: people(optional(choiceOf(YES_NO_WORDS)), null),
  dataSheet: people(choiceOf(YES_NO_WORDS), 'no'),
  /** Tells units apart where many are added up. */
  unitCode: people(WORDS, ''),
  /** Blank: by the plan's year. */
  ruleSet: people(optional(choiceOf(RULE_SET_WORDS)), null),
  otherUnitWords: people(WORD_LIST, [], found => chooseOtherUnitWords(found.unitName)),
  evidenceRoot: shown(WORDS, ''),
  reportDocument: shown(WORDS, ''),
  planDocument: shown(WORDS, ''),
  pdfReport: shown(WORDS, ''),
  pdfMatrix: shown(WORDS, ''),
} satisfies Readonly<Record<SettingKey, Setting<unknown>>>;

/** The keys in the order in which they stand on Pengaturan ZI. */
export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** The settings whose cells keep what people type as text. */
export const TEXT_SETTINGS = SETTING_KEYS.filter(
  key => SETTINGS[key].owner === 'people' && SETTINGS[key].isText,
);

/** What the team chose on Pengaturan ZI, defaults filled in. */
export type Settings = {
  readonly [Key in SettingKey]: (typeof SETTINGS)[Key] extends Setting<infer Value> ? Value : never;
};

/** A value on Pengaturan ZI that cannot be used; the default counts instead. */
export interface SettingProblem {
  readonly key: SettingKey;
  readonly rowIndex: number;
  readonly found: string;
}

/** A person who signs. Empty texts leave a dotted line in the report. */
export interface Signatory {
  readonly title: string;
  readonly name: string;
  readonly nip: string;
}

/** The two who sign reports. */
export function listSignatories(settings: Settings): { readonly head: Signatory; readonly chair: Signatory } {
  return {
    head: { title: settings.headTitle, name: settings.headName, nip: settings.headNip },
    chair: { title: settings.chairTitle, name: settings.chairName, nip: settings.chairNip },
  };
}

/** The PIC of an area, 1 for area I; '' where none is named. */
export function areaOwner(settings: Settings, area: number): string {
  const { areaOwner1, areaOwner2, areaOwner3, areaOwner4, areaOwner5, areaOwner6 } = settings;
  return [areaOwner1, areaOwner2, areaOwner3, areaOwner4, areaOwner5, areaOwner6][area - 1] ?? '';
}

/** A setting that people fill; `first` is what stands there when the sheet is made, where that is not the default. */
function people<T>(kind: SettingKind<T>, value: T, first = (_found: FoundValues): T => value): Setting<T> {
  return {
    owner: 'people',
    default: value,
    shownDefault: kind.show(value),
    read: kind.read,
    showFirst: found => kind.show(first(found)),
    choices: kind.choices ?? [],
    isText: kind.isText === true,
  };
}

function shown<T>(kind: SettingKind<T>, value: T): Setting<T> {
  return { ...people(kind, value), owner: 'add-on' };
}

/**
 * A unit that bears one of these words in its own name gets none of them: they are its own vocabulary. So may they be
 * where the title names no unit.
 */
function chooseOtherUnitWords(unitName: string): readonly string[] {
  const name = unitName.trim().toLowerCase();
  if (name === '') return [];
  const isOwn = FIRST_OTHER_UNIT_WORDS.some(word => name.includes(word.toLowerCase()));
  return isOwn ? [] : FIRST_OTHER_UNIT_WORDS;
}
