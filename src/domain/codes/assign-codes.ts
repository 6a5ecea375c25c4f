import type { PlanRow } from '../plan/action-plan.ts';
import { codePrefix, formatRowCode, parseRowCode } from '../plan/row-code.ts';
import { parseStamp, type RowStamp, stampRow } from './row-stamp.ts';

/** What stands in the code columns beside a plan row; '' where nothing. */
export interface CodeCells {
  readonly code: string;
  readonly stamp: string;
}

/** A row whose code was taken by the row it was copied from. */
export interface CopiedCode {
  readonly rowIndex: number;
  readonly oldCode: string;
  readonly newCode: string;
}

export interface CodeAssignment {
  /** KODE by row index, for every plan row. */
  readonly codes: ReadonlyMap<number, string>;
  readonly copies: readonly CopiedCode[];
  /** The highest place ever given by prefix: a deleted row's code is never given again. */
  readonly highest: ReadonlyMap<string, number>;
}

/** A code for every plan row: kept where one stands, the next free place of its component for a new row. */
export function assignCodes(
  rows: readonly PlanRow[],
  cells: ReadonlyMap<number, CodeCells>,
  highestBefore: ReadonlyMap<string, number>,
): CodeAssignment {
  const known = new Map<number, string>();
  for (const row of rows) {
    const code = readCode(cells.get(row.rowIndex));
    if (code !== null) known.set(row.rowIndex, code);
  }
  const highest = new Map(highestBefore);
  for (const code of known.values()) raiseHighest(highest, code);
  const owners = chooseOwners(rows, cells, known);
  const codes = new Map<number, string>();
  const copies: CopiedCode[] = [];
  for (const row of rows) {
    const oldCode = known.get(row.rowIndex);
    if (oldCode !== undefined && owners.get(oldCode) === row.rowIndex) {
      codes.set(row.rowIndex, oldCode);
      continue;
    }
    const prefix =
      oldCode === undefined ? codePrefix(row) : (parseRowCode(oldCode)?.prefix ?? codePrefix(row));
    const newCode = takeNext(highest, prefix);
    codes.set(row.rowIndex, newCode);
    if (oldCode !== undefined) copies.push({ rowIndex: row.rowIndex, oldCode, newCode });
  }
  return { codes, copies, highest };
}

/** The code beside a row; the hidden stamp keeps it when a person cleared or overwrote KODE. */
export function readCode(cells: CodeCells | undefined): string | null {
  if (cells === undefined) return null;
  const code = parseStamp(cells.stamp)?.code ?? cells.code;
  return parseRowCode(code) === null ? null : code;
}

/** The row that keeps each code: the one that the stamp fits best; of several, or where it fits none, the upper. */
function chooseOwners(
  rows: readonly PlanRow[],
  cells: ReadonlyMap<number, CodeCells>,
  known: ReadonlyMap<number, string>,
): ReadonlyMap<string, number> {
  const owners = new Map<string, { rowIndex: number; fit: number }>();
  for (const row of rows) {
    const code = known.get(row.rowIndex);
    if (code === undefined) continue;
    const fit = measureFit(parseStamp(cells.get(row.rowIndex)?.stamp ?? ''), stampRow(code, row));
    const owner = owners.get(code);
    if (!owner || fit > owner.fit) owners.set(code, { rowIndex: row.rowIndex, fit });
  }
  return new Map([...owners].map(([code, { rowIndex }]) => [code, rowIndex]));
}

/** How many halves of a stamp fit: an original whose action was reworded still has its indicator. */
function measureFit(stamp: RowStamp | null, current: RowStamp): number {
  if (stamp === null) return 0;
  return Number(stamp.indicator === current.indicator) + Number(stamp.action === current.action);
}

/** Notes the place of a code as given; texts that are no code are left out. */
export function raiseHighest(highest: Map<string, number>, code: string): void {
  const parsed = parseRowCode(code);
  if (parsed) highest.set(parsed.prefix, Math.max(parsed.ordinal, highest.get(parsed.prefix) ?? 0));
}

function takeNext(highest: Map<string, number>, prefix: string): string {
  const ordinal = (highest.get(prefix) ?? 0) + 1;
  highest.set(prefix, ordinal);
  return formatRowCode({ prefix, ordinal });
}
