import { type PlainDate, toDayNumber } from '../calendar/plain-date.ts';
import { formatColumnLetters } from '../plan/column-letters.ts';

/** Where the coloured cells stand; columns and rows from 0. */
export interface ColouredTable {
  /** TARGET WAKTU; null where the plan has a month matrix. */
  readonly targetColumn: number | null;
  readonly dueColumn: number;
  readonly statusColumn: number;
  readonly topRowIndex: number;
  readonly rowCount: number;
}

/** The words of STATUS that have a colour of their own. */
export interface ColouredWords {
  readonly partly: string;
  readonly done: string;
  readonly eventBound: string;
  readonly notApplicable: string;
}

/** What the colours depend on besides the cells. */
export interface ColourSettings {
  readonly warningDays: number;
  /** Tanggal pantau; null lets TODAY() decide. */
  readonly checkDate: PlainDate | null;
  readonly words: ColouredWords;
}

/** One conditional-format rule; its formula is written for the top row of its columns. */
export interface ColourRule {
  readonly colour: RuleColour;
  readonly formula: string;
  readonly background: string;
  readonly fontColour: string;
  readonly columnIndexes: readonly number[];
  readonly topRowIndex: number;
  readonly rowCount: number;
}

export type RuleColour = 'red' | 'orange' | 'yellow' | 'green' | 'grey';

/** The add-on's rules, the first that applies to a cell first. */
export function buildColourRules(table: ColouredTable, settings: ColourSettings): readonly ColourRule[] {
  const { targetColumn, dueColumn, statusColumn, topRowIndex, rowCount } = table;
  const columns = targetColumn === null ? [dueColumn, statusColumn] : [targetColumn, dueColumn, statusColumn];
  const conditions = rowConditions(table, settings);
  return COLOURS.flatMap(({ colour, ...look }) =>
    columns.map(column => ({
      colour,
      ...look,
      // Each column has its own rule: a blank cell stays blank, and a relative column would shift between ranges.
      formula: `=(LEN(${cellName(column, topRowIndex)})>0)*${conditions[colour]}*(${OWN_RULE_MARK})`,
      columnIndexes: [column],
      topRowIndex,
      rowCount,
    })),
  );
}

/** Stands inside every formula of the add-on's colour rules, on every sheet, and of no other. */
export const OWN_RULE_MARK = 'N("zi")=0';

// Dark words on a pale ground, at least 7 : 1, also for those who see no red.
const COLOURS: readonly Pick<ColourRule, 'colour' | 'background' | 'fontColour'>[] = [
  { colour: 'red', background: '#f4c7c3', fontColour: '#7a1510' },
  { colour: 'orange', background: '#fbdcbf', fontColour: '#6b3500' },
  { colour: 'yellow', background: '#fff2cc', fontColour: '#594400' },
  { colour: 'green', background: '#d9ead3', fontColour: '#1d4a26' },
  { colour: 'grey', background: '#e8eaed', fontColour: '#44494f' },
];

// No function takes two arguments: their separator is "," or ";" as the spreadsheet's locale has it. "and" is "*".
function rowConditions(table: ColouredTable, settings: ColourSettings): Readonly<Record<RuleColour, string>> {
  const due = cellName(table.dueColumn, table.topRowIndex);
  const status = cellName(table.statusColumn, table.topRowIndex);
  const today = settings.checkDate === null ? 'TODAY()' : String(toDayNumber(settings.checkDate));
  const { partly, done, eventBound, notApplicable } = settings.words;
  return {
    red: `(ISNUMBER(${due}))*(${due}<${today})`,
    orange: `(${status}="${partly}")`,
    yellow: `(ISNUMBER(${due}))*(${due}>=${today})*(${due}<=${today}+${settings.warningDays})`,
    green: `(${status}="${done}")`,
    grey: `((${status}="${eventBound}")+(${status}="${notApplicable}"))`,
  };
}

function cellName(columnIndex: number, rowIndex: number): string {
  return `$${formatColumnLetters(columnIndex)}${rowIndex + 1}`;
}
