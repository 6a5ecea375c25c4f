import { describe, expect, it } from 'vitest';
import { parseTargetTime } from '../../../src/domain/target-time/parse-target-time.ts';
import { readWordings } from './read-wordings.ts';

function codesOf(text: string, planYear: number | null = 2021): string {
  const { problems } = parseTargetTime({ cell: { kind: 'text', text }, planYear, evidence: '', action: '' });
  return problems.map(problem => problem.code).join();
}

describe('what a careful reader would ask about', () => {
  it.each(readWordings('questions.tsv'))('$reason: $text', ({ text, words }) => {
    expect(codesOf(text)).toBe(words);
  });
});

describe('without a plan year', () => {
  it.each([
    ['a month names no year', 'Januari', 'target-year-unknown'],
    ['a cadence names no year', 'setiap bulan', 'target-year-unknown'],
    ['numbers name no year', '6,12', 'target-year-unknown'],
    ['a backward list may begin a year earlier', 'Oktober, Januari 2022', 'target-year-unknown'],
    ['"next year" counts from the plan', '31 Januari tahun berikutnya', 'target-year-unknown'],
    ['a named year is enough', 'Januari s/d Oktober 2021', ''],
    ['an event needs none', 'insidentil', ''],
  ])('%s: %s', (_reason, text, codes) => {
    expect(codesOf(text, null)).toBe(codes);
  });
});

describe('a cell as full as a cell can be', () => {
  it.each(['Des ', 'TW I ', 'Januari ', 'Juni 2021, ', '31/12/'])('is a question, at once: %j', piece => {
    const started = process.cpuUsage();
    expect(codesOf(piece.repeat(50_000 / piece.length), 2021)).toBe('target-unreadable');
    expect(process.cpuUsage(started).user).toBeLessThan(1e6);
  });
});

describe('a question', () => {
  it('quotes the cell and keeps it as unread', () => {
    const target = parseTargetTime({
      cell: { kind: 'text', text: '  31 Juni 2021. ' },
      planYear: 2021,
      evidence: '',
      action: '',
    });
    expect(target).toEqual({
      deadlines: [],
      event: null,
      remainder: '31 Juni 2021',
      problems: [{ code: 'target-impossible-day', text: '31 Juni 2021' }],
    });
  });
});
