import { type PlainDate, toDayNumber } from '../../domain/calendar/plain-date.ts';
import { formatColumnLetters } from '../../domain/plan/column-letters.ts';
import { type ColourRule, RULE_LOOKS, RULE_MARKER } from '../colour-rule.ts';

/** Where the coloured cells stand; columns and rows from 0. */
export interface ColouredTable {
  /** TARGET WAKTU; null where the plan has a month matrix. */
  readonly targetColumn: number | null;
  /** The columns of a month matrix, each with the month (1–12) at whose end its marks are due; none beside a target column. */
  readonly monthColumns?: readonly { readonly columnIndex: number; readonly month: number }[];
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
  /** Days that TENGGAT of a recurring report stands behind the end of its month. */
  readonly graceDays: number;
  /** Posisi per tanggal; null lets TODAY() decide. */
  readonly checkDate: PlainDate | null;
  readonly words: ColouredWords;
}

/** A rule on the plan sheet, with the colour that it gives. */
export interface PlanColourRule extends ColourRule {
  readonly colour: RuleColour;
}

const COLOURS = ['red', 'orange', 'yellow', 'green', 'grey'] as const;

export type RuleColour = (typeof COLOURS)[number];

/** The add-on's rules, the first that applies to a cell first. */
export function buildColourRules(table: ColouredTable, settings: ColourSettings): readonly PlanColourRule[] {
  const { targetColumn, dueColumn, statusColumn, topRowIndex, rowCount } = table;
  const columns = targetColumn === null ? [dueColumn, statusColumn] : [targetColumn, dueColumn, statusColumn];
  const conditions = rowConditions(table, settings);
  const ofRows = COLOURS.flatMap(colour =>
    columns.map(column => ({
      colour,
      ...RULE_LOOKS[colour],
      // Each column has its own rule: a blank cell stays blank, and a relative column would shift between ranges.
      formula: `=(LEN(${cellName(column, topRowIndex)})>0)*${conditions[colour]}*(${RULE_MARKER})`,
      columnIndexes: [column],
      topRowIndex,
      rowCount,
    })),
  );
  return [...ofRows, ...buildMonthRules(table, settings.graceDays, conditions)];
}

/** In a month matrix the mark is the target: that of the month to which TENGGAT belongs has the colour of TENGGAT. */
function buildMonthRules(
  { monthColumns = [], dueColumn, topRowIndex, rowCount }: ColouredTable,
  graceDays: number,
  conditions: Readonly<Record<RuleColour, string>>,
): readonly PlanColourRule[] {
  const due = cellName(dueColumn, topRowIndex);
  return (['red', 'yellow'] as const).flatMap(colour =>
    monthColumns.map(({ columnIndex, month }) => ({
      colour,
      ...RULE_LOOKS[colour],
      formula: `=(LEN(${cellName(columnIndex, topRowIndex)})>0)*${conditions[colour]}*${isOfMonth({ due, mark: cellName(columnIndex, topRowIndex), month, graceDays })}*(${RULE_MARKER})`,
      columnIndexes: [columnIndex],
      topRowIndex,
      rowCount,
    })),
  );
}

interface MonthMark {
  readonly due: string;
  readonly mark: string;
  readonly month: number;
  readonly graceDays: number;
}

// 10 May is the day of April's report where the days of grace before it lead to the end of April; a mark of more than
// one sign ("10", "mgg 2") states the day within its own month.
function isOfMonth({ due, mark, month, graceDays }: MonthMark): string {
  const own = `(MONTH(${due})=${month})`;
  if (graceDays === 0) return own;
  const [end, next] = [`MONTH(${due}-${graceDays})`, `MONTH(${due}-${graceDays}+1)`];
  const states = `(LEN(${mark})>1)`;
  return `(${own}*((${end}=${next})+${states}>0)+(${end}=${month})*(${end}<>${next})*(1-${states}))`;
}

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
