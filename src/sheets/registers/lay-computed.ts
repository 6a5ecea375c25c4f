import { cellText } from '../../domain/plan/cell-value.ts';
import type { Grid } from '../../domain/plan/grid.ts';
import { type ColumnTable, type KeyOf, type KeyOwnedBy, keysOwnedBy } from '../own-table.ts';
import type { PlacedBlock } from '../rows/placed-block.ts';
import { type TextCell, text } from '../sheet-content.ts';
import { cellOf, type RegisterBlock } from './register-block.ts';
import { formatTrace, isOwn, markOf, parseTrace, type RowTrace } from './row-trace.ts';

/** What the add-on's columns of a row are to show. */
export type ComputedCells<Table extends ColumnTable> = Readonly<
  Record<KeyOwnedBy<Table, 'add-on'>, TextCell>
>;

interface Line {
  readonly rowIndex: number;
  /** By column key: what is to be written; null where people's words stand. */
  readonly cells: ReadonlyMap<string, TextCell | null>;
  readonly before: string;
  readonly meanwhile: string;
  readonly after: string;
  readonly isChanged: boolean;
}

/**
 * The blocks to be written so that the add-on's columns show what is wanted, in their order; none where they do. What
 * people typed over a cell stays, also where it says the same; rows without wanted cells are cleared of the add-on's words.
 */
export function layComputed<Table extends ColumnTable>(
  grid: Grid,
  block: RegisterBlock<Table>,
  wanted: ReadonlyMap<number, ComputedCells<Table>>,
): readonly PlacedBlock[] {
  const traceColumn = block.columns['trace' as KeyOf<Table>];
  if (traceColumn === undefined) return [];
  const { headingRowIndex, endRowIndex } = block;
  const lines: Line[] = [];
  for (let rowIndex = headingRowIndex + 1; rowIndex < endRowIndex; rowIndex += 1) {
    const line = layLine(grid, block, { rowIndex, wanted: wanted.get(rowIndex) });
    if (line !== null) lines.push(line);
  }
  const changed = spanOf(lines, ({ isChanged }) => isChanged);
  const values = keysOwnedBy(block.table, 'add-on').flatMap(key => {
    const columnIndex = block.columns[key as KeyOf<Table>];
    const cells = changed.map(({ rowIndex, cells: own }) => ({ rowIndex, cell: own.get(key) ?? null }));
    return columnIndex === undefined ? [] : layRuns(columnIndex, cells);
  });
  const traces = (which: 'meanwhile' | 'after'): readonly PlacedBlock[] => {
    const retraced = spanOf(lines, line => line.isChanged || line[which] !== line.before);
    const cells = retraced.map(line => ({ rowIndex: line.rowIndex, cell: text(line[which], 'outside') }));
    return layRuns(traceColumn, cells);
  };
  // First what may stand there, then the words, then what stands there: a run cut in between knows its own words.
  return values.length === 0 ? traces('after') : [...traces('meanwhile'), ...values, ...traces('after')];
}

/** From the first to the last line that the test likes: one write of them all instead of one for each. */
function spanOf(lines: readonly Line[], likes: (line: Line) => boolean): readonly Line[] {
  const places = lines.flatMap((line, index) => (likes(line) ? [index] : []));
  const [first] = places;
  return first === undefined ? [] : lines.slice(first, (places[places.length - 1] ?? first) + 1);
}

/** Null for a row of which the add-on can't tell what it wrote there. */
function layLine<Table extends ColumnTable>(
  grid: Grid,
  block: RegisterBlock<Table>,
  { rowIndex, wanted }: { readonly rowIndex: number; readonly wanted: ComputedCells<Table> | undefined },
): Line | null {
  const before = cellText(cellOf(grid, block, { rowIndex, key: 'trace' as KeyOf<Table> }));
  const known = parseTrace(before);
  if (known === null) return null;
  const cells = new Map<string, TextCell | null>();
  const [meanwhile, after] = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>()];
  let isChanged = false;
  for (const key of keysOwnedBy(block.table, 'add-on')) {
    const marks = known.get(key) ?? [];
    const standing = cellOf(grid, block, { rowIndex, key: key as KeyOf<Table> });
    const cell = wanted?.[key] ?? text('');
    const isTyped = !isOwn(standing, marks) || block.columns[key as KeyOf<Table>] === undefined;
    cells.set(key, isTyped ? null : cell);
    const mark = markOf(cell);
    // What the add-on wrote there before is forgotten: people may type just that.
    meanwhile.set(key, isTyped ? [] : [...marks, mark]);
    after.set(key, isTyped ? [] : [mark]);
    const shown = standing.kind === 'empty' ? '' : cellText(standing);
    if (!isTyped && (shown !== cell.text.trim() || !isMarked(marks, mark))) isChanged = true;
  }
  return { rowIndex, cells, before, meanwhile: join(meanwhile), after: join(after), isChanged };
}

function isMarked(marks: readonly string[], mark: string): boolean {
  return marks.includes(mark) || (mark === '-' && marks.length === 0);
}

function join(trace: RowTrace): string {
  return formatTrace(new Map([...trace].filter(([, marks]) => marks.length > 0)));
}

/** Runs of cells in rows that follow each other; a cell of people's ends one. */
function layRuns(
  columnIndex: number,
  cells: readonly { readonly rowIndex: number; readonly cell: TextCell | null }[],
): readonly PlacedBlock[] {
  const runs: { columnIndex: number; topRowIndex: number; cells: TextCell[] }[] = [];
  for (const { rowIndex, cell } of cells) {
    if (cell === null) continue;
    const last = runs[runs.length - 1];
    if (last && last.topRowIndex + last.cells.length === rowIndex) last.cells.push(cell);
    else runs.push({ columnIndex, topRowIndex: rowIndex, cells: [cell] });
  }
  return runs;
}
