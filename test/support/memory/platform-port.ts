import type { PlatformPort, ProbeFacts, ProbeName } from '../../../src/app/ports/platform-port.ts';
import { EXPECTED_FACTS } from '../../../src/sheets/platform-test/expected-facts.ts';

/** Google's services as a test lets them answer; without a word of it, as the add-on expects first. */
export class MemoryPlatform {
  readonly answers = new Map<ProbeName, ProbeFacts>();
  hasScratch = false;
  /** Drive refuses to put folders away. */
  keepsFolders = false;

  openPort(change: (what: string) => void): PlatformPort {
    return {
      begin: () => {
        change('scratch sheet');
        this.hasScratch = true;
      },
      clear: () => {
        this.hasScratch = false;
        return !this.keepsFolders;
      },
      probe: name => {
        if (name !== 'lock') change(`probe ${name}`);
        return this.answers.get(name) ?? expectFirst(name);
      },
    };
  }
}

function expectFirst(name: ProbeName): ProbeFacts {
  const facts = Object.entries(EXPECTED_FACTS[name]).map(([key, words]) => {
    const [first = ''] = words.split('|');
    return [key, first === '*' ? 'any' : first.replace('<=', '')];
  });
  return Object.fromEntries(facts);
}
