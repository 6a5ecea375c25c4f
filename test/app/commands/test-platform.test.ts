import { describe, expect, it } from 'vitest';
import { PROBE_NAMES } from '../../../src/messages/platform-test-id.ts';
import { openSmallStage } from '../../support/memory/small-stage.ts';

const NAMES: readonly string[] = Object.values(PROBE_NAMES);

function readVerdicts(stage: ReturnType<typeof openSmallStage>): ReadonlyMap<string, readonly string[]> {
  const lines = stage.book.named('ZI Uji').readTexts();
  const probes = lines.filter(([, name]) => NAMES.includes(name ?? ''));
  return new Map(probes.map(([, name = '', , found = '', , verdict = '']) => [name, [found, verdict]]));
}

describe('Uji platform', () => {
  it('asks first, and makes nothing where the answer is no', () => {
    const click = openSmallStage().click('testPlatform', ['no']);
    expect(click.questions).toHaveLength(1);
    expect(click.changes).toEqual([]);
    expect(click.closing).toContain('tidak dijalankan');
  });

  it('writes a line for each of the eighteen probes, and six checks by hand below them', () => {
    const stage = openSmallStage();
    const { closing } = stage.click('testPlatform', ['yes']);
    expect([...readVerdicts(stage).keys()]).toEqual(NAMES);
    expect(NAMES).toHaveLength(18);
    expect(closing).toContain('18 OK, 0 LAIN');
    const last = stage.book.named('ZI Uji').readTexts().slice(-6);
    expect(last.map(([ordinal]) => ordinal)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(stage.platform.hasScratch).toBe(false);
  });

  it('calls an answer LAIN that the add-on does not expect, and tells what was found', () => {
    const stage = openSmallStage();
    stage.platform.answers.set('merges', { first: 'uji', covered: 'kept' });
    stage.platform.answers.set('rules', { error: 'Exception: tidak dapat' });
    stage.platform.answers.set('filter', { order: 'visible-only' });
    expect(stage.click('testPlatform', ['yes']).closing).toContain('16 OK, 2 LAIN');
    const verdicts = readVerdicts(stage);
    expect(verdicts.get(PROBE_NAMES.merges)).toEqual(['first=uji · covered=kept', 'LAIN']);
    expect(verdicts.get(PROBE_NAMES.rules)).toEqual(['error=Exception: tidak dapat', 'LAIN']);
    expect(verdicts.get(PROBE_NAMES.filter)).toEqual(['order=visible-only', 'OK']);
  });

  it('begins no probe any more when the minute is nearly over, and says so', () => {
    const stage = openSmallStage();
    stage.elapsed = count => count * 1800;
    stage.click('testPlatform', ['yes']);
    const found = [...readVerdicts(stage).values()];
    expect(found.filter(([words]) => words?.includes('60 detik')).length).toBeGreaterThan(5);
    expect(found.filter(([, verdict]) => verdict === 'OK').length).toBeGreaterThan(5);
  });

  it('says where folders could not be put away', () => {
    const stage = openSmallStage();
    stage.platform.keepsFolders = true;
    expect(stage.click('testPlatform', ['yes']).closing).toContain('buanglah sendiri');
  });

  it('replaces the lines of the time before, and keeps what people wrote beside them', () => {
    const stage = openSmallStage();
    stage.click('testPlatform', ['yes']);
    stage.book.named('ZI Uji').type(6, 3, 'Sudah saya kirim');
    stage.click('testPlatform', ['yes']);
    expect(stage.book.sheets.filter(({ name }) => name.startsWith('ZI Uji'))).toHaveLength(1);
    expect(stage.book.named('Catatan ZI').readTexts().flat()).toContain('Sudah saya kirim');
  });
});
