import { parseCell } from '../../host/workbook/a1.ts';

/** A value in a formula; null is a blank cell. */
export type RuleValue = number | string | boolean | null;

/** What a formula reads: the value of a cell, and the day number of TODAY(). */
export interface RuleSheet {
  readonly today: number;
  read(row: number, column: number): RuleValue;
}

/** How far a formula is moved from the cell that it was written for. */
interface Shift {
  readonly rows: number;
  readonly columns: number;
}

type Evaluate = (sheet: RuleSheet, shift: Shift) => RuleValue;

/** A formula that this reader does not know: its rule colours nothing. */
class UnknownFormula extends Error {}

const TOKEN =
  /"(?:[^"]|"")*"|\$?[A-Za-z]{1,3}\$?\d+(?![\w(])|[A-Za-z][A-Za-z.]*|\d+(?:\.\d+)?|<=|>=|<>|[-<>=+*/&(),;^]/g;

const known = new Map<string, Evaluate | null>();

/** Whether a rule's formula holds for a cell that lies so far from its first cell; false where it cannot be computed. */
export function formulaHolds(formula: string, sheet: RuleSheet, shift: Shift): boolean {
  const evaluate = compile(formula);
  if (evaluate === null) return false;
  try {
    const value = evaluate(sheet, shift);
    return typeof value === 'number' ? value !== 0 : value === true;
  } catch (error) {
    if (error instanceof UnknownFormula) return false;
    throw error;
  }
}

function compile(formula: string): Evaluate | null {
  const found = known.get(formula);
  if (found !== undefined) return found;
  const made = tryParse(formula.replace(/^=/, ''));
  known.set(formula, made);
  return made;
}

function tryParse(text: string): Evaluate | null {
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.join('') !== text.replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '')) return null;
  try {
    return new FormulaParser(tokens).parse();
  } catch (error) {
    if (error instanceof UnknownFormula) return null;
    throw error;
  }
}

const COMPARISONS = new Set(['<', '>', '<=', '>=', '=', '<>']);

class FormulaParser {
  private at = 0;
  private readonly tokens: readonly string[];

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  parse(): Evaluate {
    const whole = this.comparison();
    if (this.at < this.tokens.length) throw new UnknownFormula();
    return whole;
  }

  private comparison(): Evaluate {
    const left = this.sum();
    const sign = this.tokens[this.at] ?? '';
    if (!COMPARISONS.has(sign)) return left;
    this.at += 1;
    const right = this.sum();
    return (sheet, shift) => compare(left(sheet, shift), sign, right(sheet, shift));
  }

  private sum(): Evaluate {
    let value = this.product();
    for (let sign = this.take('+', '-', '&'); sign !== null; sign = this.take('+', '-', '&')) {
      value = combine(value, sign, this.product());
    }
    return value;
  }

  private product(): Evaluate {
    let value = this.operand();
    for (let sign = this.take('*', '/'); sign !== null; sign = this.take('*', '/')) {
      value = combine(value, sign, this.operand());
    }
    return value;
  }

  private operand(): Evaluate {
    const token = this.tokens[this.at] ?? '';
    this.at += 1;
    if (token === '(') return this.close(this.comparison());
    if (token === '-') return combine(() => 0, '-', this.operand());
    if (token.startsWith('"')) return constant(token.slice(1, -1).replace(/""/g, '"'));
    if (/^\d/.test(token)) return constant(Number(token));
    if (/^TRUE$/i.test(token)) return constant(true);
    if (/^FALSE$/i.test(token)) return constant(false);
    return /\d$/.test(token) ? readReference(token) : this.call(token.toUpperCase());
  }

  private call(name: string): Evaluate {
    if (this.take('(') === null) throw new UnknownFormula();
    const given: Evaluate[] = [];
    while (this.take(')') === null) {
      if (given.length > 0 && this.take(',', ';') === null) throw new UnknownFormula();
      given.push(this.comparison());
    }
    const perform = FUNCTIONS[name];
    if (perform === undefined) throw new UnknownFormula();
    return (sheet, shift) =>
      perform(
        given.map(argument => argument(sheet, shift)),
        sheet,
      );
  }

  private close(value: Evaluate): Evaluate {
    if (this.take(')') === null) throw new UnknownFormula();
    return value;
  }

  private take(...wanted: readonly string[]): string | null {
    const token = this.tokens[this.at] ?? '';
    if (!wanted.includes(token)) return null;
    this.at += 1;
    return token;
  }
}

const FUNCTIONS: Readonly<Record<string, (given: readonly RuleValue[], sheet: RuleSheet) => RuleValue>> = {
  TODAY: (_, sheet) => sheet.today,
  MONTH: ([value = null]) => monthOf(toNumber(value)),
  ISNUMBER: ([value]) => typeof value === 'number',
  ISBLANK: ([value]) => value === null,
  ISTEXT: ([value]) => typeof value === 'string',
  LEN: ([value = null]) => toText(value).length,
  N: ([value = null]) => (typeof value === 'string' ? 0 : Number(value ?? 0)),
  LEFT: ([value = null, count = 1]) => toText(value).slice(0, toNumber(count)),
  TRIM: ([value = null]) => toText(value).trim(),
  AND: given => given.every(isTrue),
  OR: given => given.some(isTrue),
  NOT: ([value = null]) => !isTrue(value),
  IF: ([condition = null, yes = true, no = false]) => (isTrue(condition) ? yes : no),
};

function constant(value: RuleValue): Evaluate {
  return () => value;
}

function readReference(token: string): Evaluate {
  const cell = parseCell(token);
  if (cell === null) throw new UnknownFormula();
  const isColumnFixed = token.startsWith('$');
  const isRowFixed = token.lastIndexOf('$') > 0;
  return (sheet, shift) =>
    sheet.read(cell.row + (isRowFixed ? 0 : shift.rows), cell.column + (isColumnFixed ? 0 : shift.columns));
}

function combine(left: Evaluate, sign: string, right: Evaluate): Evaluate {
  return (sheet, shift) => {
    const [a, b] = [left(sheet, shift), right(sheet, shift)];
    if (sign === '&') return toText(a) + toText(b);
    if (sign === '+') return toNumber(a) + toNumber(b);
    if (sign === '-') return toNumber(a) - toNumber(b);
    return sign === '*' ? toNumber(a) * toNumber(b) : toNumber(a) / toNumber(b);
  };
}

/** Sheets counts days from 30 December 1899. */
function monthOf(dayNumber: number): number {
  return new Date(Date.UTC(1899, 11, 30 + dayNumber)).getUTCMonth() + 1;
}

function isTrue(value: RuleValue): boolean {
  return typeof value === 'boolean' ? value : toNumber(value) !== 0;
}

function toText(value: RuleValue): string {
  return value === null ? '' : String(value);
}

function toNumber(value: RuleValue): number {
  if (typeof value === 'string') throw new UnknownFormula();
  return Number(value ?? 0);
}

/** In Sheets every text is greater than every number; a blank is 0 or "". */
function compare(left: RuleValue, sign: string, right: RuleValue): boolean {
  const order = orderOf(left, right);
  if (sign === '=') return order === 0;
  if (sign === '<>') return order !== 0;
  if (sign === '<') return order < 0;
  if (sign === '<=') return order <= 0;
  return sign === '>' ? order > 0 : order >= 0;
}

function orderOf(left: RuleValue, right: RuleValue): number {
  if (typeof left !== 'string' && typeof right !== 'string') return toNumber(left) - toNumber(right);
  if (typeof left === 'number') return -1;
  if (typeof right === 'number') return 1;
  const [a, b] = [toText(left).toLowerCase(), toText(right).toLowerCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}
