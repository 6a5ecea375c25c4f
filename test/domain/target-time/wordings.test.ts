import { describe, expect, it } from 'vitest';
import { parseTargetTime } from '../../../src/domain/target-time/parse-target-time.ts';
import { formatTargetTime } from '../../support/read-back.ts';
import { readWordings } from './read-wordings.ts';

const PLAN_YEAR = 2021;

function read(text: string): string {
  return formatTargetTime(
    parseTargetTime({ cell: { kind: 'text', text }, planYear: PLAN_YEAR, evidence: '', action: '' }),
  );
}

describe('wordings of the same kind, in a 2021 plan', () => {
  it.each(readWordings('wordings.tsv'))('$reason: $text', ({ text, words }) => {
    expect(read(text)).toBe(words);
  });

  it.each(readWordings('wordings.tsv'))('$reason: $text, read back from its words', ({ words }) => {
    const withoutBrackets = (reading: string) => reading.replace(/ \([^)]*\)/g, '');
    expect(withoutBrackets(read(words))).toBe(withoutBrackets(words));
  });
});
