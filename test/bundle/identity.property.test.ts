import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDIT_ROUNDS, EditStory } from '../support/bundle-edit-story.ts';
import { times } from '../support/times.ts';

/** What TENGGAT must show for these targets on 20 July 2021 without evidence. */
const DUE: Readonly<Record<string, string>> = {
  'Januari 2021': '2021-01-31',
  'Maret 2021': '2021-03-31',
  'Juli 2021': '2021-07-31',
  'Juni, Oktober 2021': '2021-06-30',
  'Desember 2021': '2021-12-31',
  'apabila ada perubahan': '',
};

function dueOf(target: string): string {
  const day = /^(\d+) September 2021$/.exec(target)?.[1];
  return day === undefined ? (DUE[target] ?? '?') : `2021-09-${day.padStart(2, '0')}`;
}

describe('after any edits', () => {
  it('every row keeps its code and what people wrote beside it, and no code is given twice', () => {
    fc.assert(
      fc.property(EDIT_ROUNDS, rounds => {
        const story = new EditStory();
        const owners = new Map([...story.describe()].map(([indicator, { code }]) => [code, indicator]));
        for (const edits of rounds) {
          const notes = new Map<string, string>();
          const isTeamSort = edits[0]?.kind === 'sort-team';
          const before = story.describe();
          for (const edit of edits) {
            story.perform(edit);
            if (!isTeamSort) for (const [key, { note }] of story.describe()) notes.set(key, note);
          }
          story.session.click('segarkan', { answers: ['yes'] });
          const after = story.describe();
          const codes = [...after.values()].map(({ code }) => code);
          expect(new Set(codes).size).toBe(codes.length);
          for (const [indicator, { code, note, due, target }] of after) {
            const wanted = isTeamSort ? (before.get(indicator)?.note ?? '') : notes.get(indicator);
            expect([indicator, note]).toEqual([indicator, wanted]);
            expect([code, owners.get(code) ?? indicator]).toEqual([code, indicator]);
            expect([target, due]).toEqual([target, dueOf(target)]);
            owners.set(code, indicator);
          }
          for (const [code, indicator] of owners) {
            const standing = after.get(indicator);
            if (standing) expect([indicator, standing.code]).toEqual([indicator, code]);
          }
          const again = story.session.click('segarkan');
          expect([again.questions, again.writes]).toEqual([[], []]);
        }
      }),
      { numRuns: times(12) },
    );
  }, 300_000);
});
