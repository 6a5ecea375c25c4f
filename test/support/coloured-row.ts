import { type PlainDate, toDayNumber } from '../../src/domain/calendar/plain-date.ts';
import type {
  ColouredTable,
  ColouredWords,
  PlanColourRule,
  RuleColour,
} from '../../src/sheets/plan-columns/colour-rules.ts';
import { formulaHolds, type RuleCell } from './rule-formula.ts';

/** The words of STATUS, written out: the rules must agree with what stands in the cells. */
export const WORDS: ColouredWords = {
  partly: 'Sebagian terpenuhi',
  done: 'Selesai',
  eventBound: 'Insidental',
  notApplicable: 'Tidak berlaku',
};

export interface ColouredCell {
  readonly target: RuleCell;
  readonly due: RuleCell;
  readonly status: RuleCell;
  /** Marks of a month matrix, by column. */
  readonly marks?: Readonly<Record<number, RuleCell>>;
  readonly column: number;
  readonly today: PlainDate;
}

/** The colour of a cell in the table's top row: the first rule of its column that holds. */
export function colourOfCell(
  rules: readonly PlanColourRule[],
  table: ColouredTable,
  { target, due, status, marks = {}, column, today }: ColouredCell,
): RuleColour | null {
  const at = (index: number) => `$${String.fromCharCode(65 + index)}${table.topRowIndex + 1}`;
  const cells = {
    [at(table.targetColumn ?? table.dueColumn)]: target,
    [at(table.dueColumn)]: due,
    [at(table.statusColumn)]: status,
    ...Object.fromEntries(Object.entries(marks).map(([index, mark]) => [at(Number(index)), mark])),
  };
  const own = rules.filter(({ columnIndexes }) => columnIndexes.includes(column));
  return (
    own.find(({ formula }) => formulaHolds(formula, { cells, today: toDayNumber(today) }))?.colour ?? null
  );
}
