import { describe, expect, it } from 'vitest';
import type { OtherAnswers } from '../../src/host/host.ts';
import { openSession } from '../support/bundle-session.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { type Change, listOddValues, listStaleLines } from '../support/odd-values.ts';
import { MemoryDrive } from '../support/sweep-drive.ts';

const CLICKS = [
  'periksa',
  'segarkan',
  'folder',
  'monev',
  'dokumen',
  'register',
  'pengaturan',
  'bersihkan',
  'uji',
] as const;

const TEXTS: Partial<Record<(typeof CLICKS)[number], readonly { readonly text: string }[]>> = {
  monev: [{ text: 'S1-2021' }, { text: '' }],
  dokumen: [{ text: '1' }],
  register: [{ text: '2' }],
};

const prepared = openSmallPlan();
openSession(prepared, { today: '2021-07-20' }).click('segarkan');

/** What each click says while a member answers oddly. */
function clickAll(odd: ReadonlyMap<string, Change>, clicks: readonly (typeof CLICKS)[number][] = CLICKS) {
  const state: { other: OtherAnswers } = { other: {} };
  const drive = new MemoryDrive();
  const session = openSession(structuredClone(prepared), {
    today: '2021-07-20',
    other: () => state.other,
    drive: (_meter, now) => drive.openFor('ketua@contoh.go.id', now),
  });
  state.other = { odd };
  return clicks.map(word => {
    // Closes whatever else is asked, and says Yes to what can be answered so.
    const { closing } = session.click(word, { answers: TEXTS[word] ?? [] });
    return `${word}: ${closing}`;
  });
}

const table = listOddValues();

/** Where these answer oddly there is no plan, no lock, no answer: they are asked alone, and in fewer clicks. */
const ALONE = new Set([
  'Lock.hasLock',
  'Lock.tryLock',
  'LockService.getDocumentLock',
  'PromptResponse.getSelectedButton',
  'Range.canEdit',
  'Range.getDisplayValues',
  'Sheet.getLastRow',
  'Ui.alert',
]);

/** The nth odd value of each member, those of one interface together. */
const groups = new Map<string, Map<string, Change>>();
for (const [member, changes] of table)
  changes.forEach((change, i) => {
    const name = `${ALONE.has(member) ? member : member.split('.')[0]} ${i + 1}`;
    groups.set(name, (groups.get(name) ?? new Map()).set(member, change));
  });

describe('a value that the reference allows', () => {
  it('is said of every member of the contract that returns one, and of nothing else', () => {
    expect(table.size).toBeGreaterThan(150);
    expect([...table.values()].filter(changes => changes.length > 0).length).toBeGreaterThan(40);
    expect(listStaleLines()).toEqual([]);
    expect([...ALONE].filter(member => !table.has(member))).toEqual([]);
  });

  it.each([...groups.keys()])('ends no command with a raw exception: %s', name => {
    const isAlone = ALONE.has(name.replace(/ \d+$/, ''));
    const closings = clickAll(
      groups.get(name) ?? new Map(),
      isAlone ? ['periksa', 'segarkan', 'monev'] : CLICKS,
    );
    expect(closings.filter(closing => closing.includes('Pekerjaan berhenti'))).toEqual([]);
  });

  it('is told from one that it does not allow', () => {
    expect(() => clickAll(new Map([['Range.getDisplayValues', () => null]]))).toThrow();
  });
});
