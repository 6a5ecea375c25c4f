import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../src/domain/calendar/plain-date.ts';
import { parseTargetTime } from '../../../src/domain/target-time/parse-target-time.ts';
import { tally } from '../../support/tally.ts';

const FIXTURE = new URL('../../fixtures/target-times.tsv', import.meta.url);

function readRows(): { text: string; planYear: number; deadlines: string; flag: string }[] {
  const [, ...lines] = readFileSync(FIXTURE, 'utf8').replace(/\n$/, '').split('\n');
  return lines.map(line => {
    const [text = '', planYear = '', deadlines = '', flag = ''] = line.split('\t');
    return { text, planYear: Number(planYear), deadlines, flag };
  });
}

describe('the wordings of real plans', () => {
  it('are 140', () => {
    expect(readRows()).toHaveLength(140);
  });

  it.each(readRows())('$text', ({ text, planYear, deadlines, flag }) => {
    tally('target wordings, labelled by hand');
    const target = parseTargetTime({ cell: { kind: 'text', text }, planYear, evidence: '', action: '' });
    expect(target.deadlines.map(({ date }) => formatIsoDate(date)).join(',')).toBe(deadlines);
    expect({
      assumed: target.deadlines.some(({ assumption }) => assumption !== null),
      event: target.event !== null,
      ask: target.problems.length > 0,
    }).toEqual({ assumed: flag === 'assumed', event: flag === 'event', ask: flag === 'ask' });
  });
});
