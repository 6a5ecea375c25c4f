import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import type { WrittenPact } from '../../domain/registers/pact.ts';
import type { PactPerson, PactRegister } from '../../domain/registers/registers.ts';
import { formatPactState, formatUnsureFiles, PACT_FACTS, PACT_HEADINGS } from '../../messages/pact-id.ts';
import type { OwnTable } from '../own-table.ts';
import { readDay } from '../settings/setting-kinds.ts';
import { text } from '../sheet-content.ts';
import type { ComputedCells } from './lay-computed.ts';
import { linkFiles } from './link-files.ts';
import { cellOf, findBlock, foldHeading, type RegisterBlock, rowsWith } from './register-block.ts';

/** The people who sign. */
export const PACT = {
  name: { heading: PACT_HEADINGS.name, widthPixels: 240, owner: 'people' },
  nip: { heading: PACT_HEADINGS.nip, widthPixels: 170, owner: 'people' },
  position: { heading: PACT_HEADINGS.position, widthPixels: 170, owner: 'people' },
  signedOn: { heading: PACT_HEADINGS.signedOn, widthPixels: 120, owner: 'people' },
  file: { heading: PACT_HEADINGS.file, widthPixels: 130, owner: 'people' },
  remark: { heading: PACT_HEADINGS.remark, widthPixels: 150, owner: 'people' },
  found: { heading: PACT_HEADINGS.found, widthPixels: 220, owner: 'add-on' },
  state: { heading: PACT_HEADINGS.state, widthPixels: 170, owner: 'add-on' },
  trace: { heading: PACT_HEADINGS.trace, widthPixels: 60, owner: 'hidden' },
} as const satisfies OwnTable<keyof typeof PACT_HEADINGS>;

type FactKey = keyof typeof PACT_FACTS;
const FACT_KEYS = Object.keys(PACT_FACTS) as readonly FactKey[];

/** Pencanangan ZI as people left it. */
export interface PactSheet {
  readonly block: RegisterBlock<typeof PACT>;
  readonly people: readonly WrittenPact[];
  readonly declaredOn: {
    readonly rowIndex: number;
    readonly columnIndex: number;
    readonly cell: CellValue;
  } | null;
  readonly facts: PactRegister['facts'];
}

/** What stands on Pencanangan ZI; null where its headings are gone. `urlOf` gives the address in a row's Berkas. */
export function readPactSheet(
  grid: Grid,
  urlsOf: (columnIndex: number) => ReadonlyMap<number, readonly string[]>,
): PactSheet | null {
  const block = findBlock(grid, PACT);
  if (block === null || block.columns.name === undefined) return null;
  const urls =
    block.columns.file === undefined ? new Map<number, readonly string[]>() : urlsOf(block.columns.file);
  const wordsOf = (rowIndex: number, key: keyof typeof PACT): string =>
    cellText(cellOf(grid, block, { rowIndex, key }));
  const facts = FACT_KEYS.map(key => ({ key, place: findFact(grid, block.headingRowIndex, key) }));
  return {
    block,
    people: rowsWith(grid, block, 'name').map(rowIndex => ({
      rowIndex,
      name: wordsOf(rowIndex, 'name'),
      nip: wordsOf(rowIndex, 'nip'),
      position: wordsOf(rowIndex, 'position'),
      signedOn: readDay(cellOf(grid, block, { rowIndex, key: 'signedOn' })),
      file: wordsOf(rowIndex, 'file'),
      fileUrl: urls.get(rowIndex)?.[0] ?? null,
    })),
    declaredOn: facts.find(({ key }) => key === 'declaredOn')?.place ?? null,
    facts: facts.flatMap(({ key, place }) => {
      const words = place === null ? '' : cellText(place.cell);
      const label = PACT_FACTS[key].replace(' ✎', '');
      return key === 'declaredOn' || words === '' ? [] : [{ label, words }];
    }),
  };
}

/** The cell right of a label above the table; null where people took the label away. */
function findFact(grid: Grid, endRowIndex: number, key: FactKey): PactSheet['declaredOn'] {
  const wanted = foldHeading(PACT_FACTS[key]);
  for (let rowIndex = 0; rowIndex < endRowIndex; rowIndex += 1) {
    const at = (grid.rows[rowIndex] ?? []).findIndex(cell => foldHeading(cellText(cell)) === wanted);
    if (at >= 0) return { rowIndex, columnIndex: at + 1, cell: cellAt(grid, rowIndex, at + 1) };
  }
  return null;
}

/** What the add-on shows beside the people, by row. */
export function showPacts(people: readonly PactPerson[]): ReadonlyMap<number, ComputedCells<typeof PACT>> {
  return new Map(
    people.map(({ rowIndex, files, unsureFiles, state }) => {
      const found =
        unsureFiles.length === 0 ? linkFiles(files) : linkFiles(unsureFiles, formatUnsureFiles([]));
      return [rowIndex, { found, state: text(formatPactState(state)) }];
    }),
  );
}
