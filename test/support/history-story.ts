import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished } from 'vitest';
import { copyWorkbook } from '../../src/host/workbook/copy-workbook.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { sheetNamed } from './bundle-workbook.ts';
import { EvidenceStage, openSmallPlan, readTable } from './evidence-session.ts';
import { tally } from './tally.ts';

/** Root, two areas, two components, five rows. */
export const PLACES = 10;

/** A workbook and a Drive of which earlier states are kept and put back. */
export class History {
  readonly stage = new EvidenceStage(openSmallPlan());
  private readonly workbooks: Workbook[] = [];
  private readonly drives: string[] = [];

  click(word: 'segarkan' | 'folder' | 'periksa', cutAt?: number): string {
    const faults = cutAt === undefined ? [] : [{ call: cutAt, kind: 'cut-after' as const }];
    try {
      return this.stage.open().click(word, { faults }).closing;
    } catch (error) {
      if (cutAt === undefined) throw error;
      return 'cut';
    }
  }

  save(): void {
    this.workbooks.push(copyWorkbook(this.stage.workbook));
    const place = mkdtempSync(join(tmpdir(), 'zi-earlier-'));
    onTestFinished(() => rmSync(place, { recursive: true, force: true }));
    cpSync(this.stage.directory, place, { recursive: true, preserveTimestamps: true });
    this.drives.push(place);
  }

  restoreWorkbook(which: number): void {
    const earlier = this.workbooks[which % this.workbooks.length];
    if (earlier) this.stage.workbook = copyWorkbook(earlier);
  }

  restoreDrive(which: number): void {
    const earlier = this.drives[which % this.drives.length];
    if (earlier === undefined) return;
    rmSync(this.stage.directory, { recursive: true });
    cpSync(earlier, this.stage.directory, { recursive: true, preserveTimestamps: true });
  }

  /** Names of folders, each without its number of a second of that name. */
  names(): string[] {
    return this.stage.listFolders().map(path => (path.split('/').pop() ?? '').replace(/ \(\d+\)$/, ''));
  }

  /** Links of BUKTI. */
  links(): (string | undefined)[] {
    return readTable(sheetNamed(this.stage.workbook, 'Rencana Aksi'), 3).flatMap(({ texts, links }) =>
      texts.get('KODE') ? [links.get('BUKTI')] : [],
    );
  }
}

export type HistoryStep =
  | { readonly kind: 'click'; readonly word: 'segarkan' | 'folder' | 'periksa' }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'save' }
  | { readonly kind: 'workbook' | 'drive' | 'both'; readonly which: number };

const STEP: fc.Arbitrary<HistoryStep> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('segarkan', 'folder', 'periksa')
      .map(word => ({ kind: 'click', word }) as const),
  },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 160 }).map(at => ({ kind: 'cut', at }) as const) },
  { weight: 2, arbitrary: fc.constant({ kind: 'save' } as const) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('workbook', 'drive', 'both'), which: fc.nat(5) } as const),
  },
);

/** Stories of saving, clicking, cutting, and putting workbook, Drive or both back. */
export const HISTORIES = fc.array(STEP, { minLength: 3, maxLength: 12 });

/** Plays a story: at every moment there is one tree, at its end every folder. */
export function tellHistory(steps: readonly HistoryStep[]): void {
  const story = new History();
  const expectOneTree = (): void => {
    expect(new Set(story.names()).size, 'folders twice').toBe(story.names().length);
  };
  story.save();
  for (const step of steps) {
    if (step.kind === 'click') story.click(step.word);
    else if (step.kind === 'cut') story.click('folder', step.at);
    else if (step.kind === 'save') story.save();
    if (step.kind === 'workbook' || step.kind === 'both') story.restoreWorkbook(step.which);
    if (step.kind === 'drive' || step.kind === 'both') story.restoreDrive(step.which);
    expectOneTree();
  }
  story.click('folder');
  story.click('folder');
  expectOneTree();
  // A folder that the workbook knows and Drive does not may be hidden from this account: it gets no twin.
  const isDriveBehind = steps.some(({ kind }) => kind === 'drive' || kind === 'both');
  if (!isDriveBehind) expect(story.names().length).toBe(PLACES);
  tally('workbook or Drive put back to an earlier state');
}
