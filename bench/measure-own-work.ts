import type { CommandName } from '../src/messages/menu-id.ts';
import { MemoryStage, type Reply } from '../test/support/memory/memory-stage.ts';
import { processorMs } from './bench-host.ts';
import { makeFileNames } from './make-evidence.ts';
import { makePlan } from './make-plan.ts';
import type { Size } from './measure-commands.ts';

/** The clicks whose own work is measured, in the order in which they are made on one workbook in memory. */
export const OWN_CLICKS = [
  'periksa',
  'segarkan, files new',
  'segarkan, files unchanged',
  'monev, first',
  'monev, rebuilt',
] as const;

export type OwnClick = (typeof OWN_CLICKS)[number];

/** Milliseconds of processor time that each click takes without Google or host. */
export interface OwnWork extends Size {
  readonly ms: Readonly<Record<OwnClick, number>>;
}

const TODAY = { year: 2021, month: 7, day: 5 };
const FILES_CAME_ON = { year: 2021, month: 6, day: 1 };
const REPORT: readonly Reply[] = [{ text: 'S1-2021' }, { text: '' }];
const IS_ROW_FOLDER = /^[IVX]+\.\d+\.[a-z]+ /;
const TIMES = 2;

/**
 * The script's own work on a plan of that size: the commands with ports in memory instead of Google's, so that what is
 * measured is reading, matching, laying and comparing, the memory of the cells included.
 */
export function measureOwnWork({ rows, filesARow }: Size): OwnWork {
  const plan = makePlan(rows);
  const stage = new MemoryStage('Rencana Aksi', plan.grid, TODAY);
  const least = (name: CommandName, replies: readonly Reply[], times: number): number =>
    Math.min(
      ...Array.from({ length: times }, () => {
        const start = processorMs();
        const { problem } = stage.click(name, replies);
        if (problem !== null) throw new Error(`${name}: ${problem}`);
        return processorMs() - start;
      }),
    );
  least('checkPlan', [], 1);
  const check = least('checkPlan', [], TIMES);
  least('refreshPlan', ['yes'], 1);
  least('prepareFolders', ['yes'], 1);
  dropFiles(stage, makeFileNames(plan.evidence, filesARow));
  return {
    ...{ rows, filesARow },
    ms: {
      periksa: check,
      'segarkan, files new': least('refreshPlan', [], 1),
      'segarkan, files unchanged': least('refreshPlan', [], TIMES),
      'monev, first': least('buildMonev', REPORT, 1),
      'monev, rebuilt': least('buildMonev', REPORT, TIMES),
    },
  };
}

function dropFiles({ drive }: MemoryStage, names: readonly (readonly string[])[]): void {
  const folders = drive.list().filter(({ name }) => IS_ROW_FOLDER.test(name));
  if (folders.length !== names.length) throw new Error(`${folders.length} folders for ${names.length} rows`);
  folders.forEach(({ id }, row) => {
    for (const name of names[row] ?? []) drive.drop(id, name, FILES_CAME_ON);
  });
}
