import { describe, expect, it } from 'vitest';
import { driveFacts } from '../support/sweep-facts.ts';
import { CUT_KINDS } from '../support/sweep-meter.ts';
import { type Answers, ani, Clicker } from '../support/sweep-run.ts';
import { createSecondUse } from '../support/sweep-states.ts';
import { copyWorld, type World } from '../support/sweep-world.ts';
import { tally } from '../support/tally.ts';
import { isSampled } from './scenes.ts';

const EVERY = 500;
const person = new Clicker(ani);

const DOCUMENTS: readonly (readonly [string, NonNullable<Answers['answers']>])[] = [
  ['the report', [{ text: 'laporan' }]],
  ['the work plan', [{ text: '2' }]],
];

function listDocuments(world: World): readonly string[] {
  return driveFacts(world.drive).filter(fact => fact.includes('.docx '));
}

describe('a document whose making was cut, and that was asked for again', () => {
  const start = createSecondUse('small');

  it.each(DOCUMENTS)(
    'is there once: %s',
    (name, answers) => {
      const whole = copyWorld(start);
      const { members } = person.click(whole, 'buildDocument', { answers });
      const wanted = listDocuments(whole);
      expect(wanted).toHaveLength(1);
      // Until the note of its id is taken back, a click completes the document; afterwards it asks for a new one.
      const end =
        members.findLastIndex(member => /^DeveloperMetadata\.(?:setValue|remove)$/.test(member)) + 1;
      expect(end).toBeGreaterThan(members.lastIndexOf('Drive.Files.create'));
      const create = members.lastIndexOf('Drive.Files.create') + 1;
      let cutCount = 0;
      for (let call = 1; call <= end; call += 1)
        for (const kind of CUT_KINDS) {
          if (Math.abs(call - create) > 1 && !isSampled(`${name} ${kind}`, call, EVERY)) continue;
          const world = copyWorld(start);
          expect(person.click(world, 'buildDocument', { answers, cut: { call, kind } }).isCut).toBe(true);
          const last = call === end && listDocuments(world).length === 1;
          if (!last) person.click(world, 'buildDocument', { answers });
          expect(listDocuments(world).map(withoutId), `call ${call}, ${kind}`).toHaveLength(1);
          cutCount += 1;
        }
      tally('runs cut at a call, then clicked again', cutCount);
      expect(cutCount).toBeGreaterThan(3);
    },
    60_000,
  );
});

function withoutId(fact: string): string {
  return fact.replace(/ 1mem\d{28} /, ' ');
}
