import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../src/domain/calendar/plain-date.ts';
import { parseTargetTime } from '../../../src/domain/target-time/parse-target-time.ts';
import type { TargetTime } from '../../../src/domain/target-time/target-time.ts';
import { tally } from '../../support/tally.ts';

const FIXTURES = ['target-times-examined.tsv', 'target-times-neighbours.tsv', 'target-times-offices.tsv'];

interface ExaminedRow {
  text: string;
  planYear: number;
  /** Every reading that a careful secretary accepts, the best first. */
  readings: string[];
}

function readRows(name: string): ExaminedRow[] {
  const fixture = new URL(`../../fixtures/${name}`, import.meta.url);
  const [, ...lines] = readFileSync(fixture, 'utf8').replace(/\n$/, '').split('\n');
  return lines.map(line => {
    const [text = '', planYear = '', deadlines = '', flag = '', also = ''] = line.split('\t');
    return {
      text: text.replace(/\\r/g, '\r').replace(/\\n/g, '\n'),
      planYear: Number(planYear),
      readings: [`${deadlines} ${flag}`.trim(), ...also.split(' | ').filter(reading => reading !== '')],
    };
  });
}

function describeReading({ deadlines, event, problems }: TargetTime): string {
  const isImpossible = problems.some(({ code }) => code === 'target-impossible-day');
  return [
    deadlines.map(({ date }) => formatIsoDate(date)).join(','),
    event === null ? '' : 'event',
    deadlines.some(({ assumption }) => assumption !== null) ? 'assumed' : '',
    isImpossible ? 'impossible' : '',
    problems.length > 0 && !isImpossible ? 'ask' : '',
  ]
    .filter(part => part !== '')
    .join(' ');
}

describe.each(FIXTURES)('wordings labelled before they were read: %s', name => {
  it.each(readRows(name))('$text', ({ text, planYear, readings }) => {
    tally('target wordings, labelled by hand');
    const target = parseTargetTime({ cell: { kind: 'text', text }, planYear, evidence: '', action: '' });
    expect(readings).toContain(describeReading(target));
  });
});
