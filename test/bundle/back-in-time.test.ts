import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyWorkbook } from '../../src/host/workbook/copy-workbook.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';
import { EvidenceStage, openSmallPlan, readTable } from '../support/evidence-session.ts';
import { times } from '../support/times.ts';
import '../support/fixed-seed.ts';
import { tally } from '../support/tally.ts';

/** Root, two areas, two components, five rows. */
const PLACES = 10;

class Times {
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

describe('folders after the workbook went back to an earlier state', () => {
  it('are taken over, all of them, from a workbook that never heard of them', () => {
    const story = new Times();
    story.click('segarkan');
    story.save();
    story.click('folder');
    const links = story.links();
    story.restoreWorkbook(0);
    const closing = story.click('folder');
    expect(closing).toContain('0 folder baru dibuat');
    expect(closing).toContain(`${PLACES} folder yang sudah ada dipakai`);
    expect(story.names()).toHaveLength(PLACES);
    expect(story.links()).toEqual(links);
    expect(story.click('folder')).toContain('Tidak ada perubahan');
  });

  it('are taken over where people have moved and renamed them', () => {
    const story = new Times();
    story.save();
    story.click('folder');
    const { stage } = story;
    stage.drive.Files.list({
      q: "'root' in parents",
      fields: 'files(id)',
      pageSize: 1,
      supportsAllDrives: true,
      includeItemsFromAllDrives: true,
    });
    renameSync(join(stage.directory, stage.folderOf('I.1.b')), join(stage.directory, 'Rapat kami'));
    story.restoreWorkbook(0);
    const closing = story.click('folder');
    expect(closing).toContain('0 folder baru dibuat');
    expect(story.names()).toHaveLength(PLACES);
  });

  it.each([3, 6, 9, 12])('and cut while they were made: the rest is made (%i)', count => {
    const story = new Times();
    story.click('segarkan');
    story.save();
    let made = 0;
    for (let cutAt = 1; made < count; cutAt += 1) {
      story.restoreWorkbook(0);
      story.click('folder', cutAt * 3);
      made = story.names().length;
      if (made >= PLACES) break;
    }
    story.restoreWorkbook(0);
    story.click('folder');
    expect(new Set(story.names()).size).toBe(story.names().length);
    expect(story.names()).toHaveLength(PLACES);
  });

  it('are made anew in the year after, beside those of the year before', () => {
    const story = new Times();
    story.click('folder');
    expect(story.names()).toHaveLength(PLACES);
  });
});

type Step =
  | { readonly kind: 'click'; readonly word: 'segarkan' | 'folder' | 'periksa' }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'save' }
  | { readonly kind: 'workbook' | 'drive' | 'both'; readonly which: number };

const STEP: fc.Arbitrary<Step> = fc.oneof(
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

describe('whatever goes back in time', () => {
  it('there is one tree', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.array(STEP, { minLength: 3, maxLength: 12 }), steps => {
        const story = new Times();
        story.save();
        for (const step of steps) {
          if (step.kind === 'click') story.click(step.word);
          else if (step.kind === 'cut') story.click('folder', step.at);
          else if (step.kind === 'save') story.save();
          if (step.kind === 'workbook' || step.kind === 'both') story.restoreWorkbook(step.which);
          if (step.kind === 'drive' || step.kind === 'both') story.restoreDrive(step.which);
          expect(new Set(story.names()).size, 'folders twice').toBe(story.names().length);
        }
        story.click('folder');
        story.click('folder');
        expect(new Set(story.names()).size, 'folders twice').toBe(story.names().length);
        // A folder that the workbook knows and Drive does not may be hidden from this account: it gets no twin.
        const isDriveBehind = steps.some(({ kind }) => kind === 'drive' || kind === 'both');
        if (!isDriveBehind) expect(story.names().length).toBe(PLACES);
        tally('workbook or Drive put back to an earlier state');
      }),
      { numRuns: times(6) },
    );
  });
});
