import { renameSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../support/fixed-seed.ts';
import { HISTORIES, History, PLACES, tellHistory } from '../support/history-story.ts';
import { times } from '../support/times.ts';

describe('folders after the workbook went back to an earlier state', () => {
  it('are taken over, all of them, from a workbook that never heard of them', () => {
    const story = new History();
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
    const story = new History();
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
    const story = new History();
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
    const story = new History();
    story.click('folder');
    expect(story.names()).toHaveLength(PLACES);
  });
});

describe('whatever goes back in time', () => {
  it('there is one tree', { timeout: 600_000 }, () => {
    fc.assert(fc.property(HISTORIES, tellHistory), { numRuns: times(6) });
  });
});
