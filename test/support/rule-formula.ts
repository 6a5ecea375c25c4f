/** A cell as a rule sees it: a day number or another number, a text, or null when blank. */
export type RuleCell = number | string | null;

/** What a formula reads: cells by name ("$I5"), and the day number of TODAY(). */
export interface RuleSheet {
  readonly cells: Readonly<Record<string, RuleCell>>;
  readonly today: number;
}

type Value = number | string | boolean | null;

/** Whether a conditional-format formula holds, as Sheets computes it; throws on anything that rules may not use. */
export function formulaHolds(formula: string, sheet: RuleSheet): boolean {
  if (!formula.startsWith('=')) throw new Error(`no formula: ${formula}`);
  const tokens = formula.slice(1).match(TOKEN) ?? [];
  if (tokens.join('') !== formula.slice(1)) throw new Error(`unknown signs in ${formula}`);
  const reader = new Reader(tokens, sheet);
  const value = reader.readComparison();
  reader.expectEnd();
  return typeof value === 'number' ? value !== 0 : value === true;
}

const TOKEN = /"[^"]*"|\$[A-Z]+\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?|<=|>=|<>|[<>=+*()-]/g;

class Reader {
  private position = 0;
  private readonly tokens: readonly string[];
  private readonly sheet: RuleSheet;

  constructor(tokens: readonly string[], sheet: RuleSheet) {
    this.tokens = tokens;
    this.sheet = sheet;
  }

  expectEnd(): void {
    if (this.position < this.tokens.length) throw new Error(`left over: ${this.tokens[this.position]}`);
  }

  readComparison(): Value {
    const left = this.readSum();
    const sign = this.tokens[this.position] ?? '';
    if (!['<', '>', '<=', '>=', '=', '<>'].includes(sign)) return left;
    this.position += 1;
    return compare(left, sign, this.readSum());
  }

  private readSum(): Value {
    let value = this.readProduct();
    for (;;) {
      const sign = this.accept('+') ? 1 : this.accept('-') ? -1 : 0;
      if (sign === 0) return value;
      value = toNumber(value) + sign * toNumber(this.readProduct());
    }
  }

  private readProduct(): Value {
    let value = this.readOperand();
    while (this.accept('*')) value = toNumber(value) * toNumber(this.readOperand());
    return value;
  }

  private readOperand(): Value {
    const token = this.tokens[this.position] ?? '';
    this.position += 1;
    if (token === '(') return this.close(this.readComparison());
    if (token.startsWith('"')) return token.slice(1, -1);
    if (/^\d/.test(token)) return Number(token);
    if (token.startsWith('$')) return this.readCell(token);
    return this.readCall(token);
  }

  private readCell(name: string): RuleCell {
    const cell = this.sheet.cells[name];
    if (cell === undefined) throw new Error(`a rule reads ${name}, which is no cell of its row`);
    return cell;
  }

  private readCall(name: string): Value {
    this.expect('(');
    if (name === 'TODAY') return this.close(this.sheet.today);
    const argument = this.close(this.readComparison());
    if (name === 'ISNUMBER') return typeof argument === 'number';
    if (name === 'LEN') return argument === null ? 0 : String(argument).length;
    if (name === 'MONTH') return new Date(Date.UTC(1899, 11, 30 + toNumber(argument))).getUTCMonth() + 1;
    if (name === 'N') return typeof argument === 'number' ? argument : 0;
    throw new Error(`unknown function ${name}`);
  }

  private close(value: Value): Value {
    this.expect(')');
    return value;
  }

  private expect(token: string): void {
    if (!this.accept(token)) throw new Error(`expected ${token}, found ${this.tokens[this.position]}`);
  }

  private accept(token: string): boolean {
    if (this.tokens[this.position] !== token) return false;
    this.position += 1;
    return true;
  }
}

// In Sheets every text is greater than every number; a blank is 0 or "".
function compare(left: Value, sign: string, right: Value): boolean {
  const order = orderOf(left, right);
  if (sign === '=') return order === 0;
  if (sign === '<>') return order !== 0;
  if (sign === '<') return order < 0;
  if (sign === '<=') return order <= 0;
  return sign === '>' ? order > 0 : order >= 0;
}

function orderOf(left: Value, right: Value): number {
  if (typeof left === 'string' || typeof right === 'string') {
    if (typeof left === 'number') return -1;
    if (typeof right === 'number') return 1;
    return String(left ?? '').toLowerCase() === String(right ?? '').toLowerCase() ? 0 : 1;
  }
  return toNumber(left) - toNumber(right);
}

function toNumber(value: Value): number {
  if (typeof value === 'string') throw new Error(`#VALUE!: ${value}`);
  return Number(value ?? 0);
}
