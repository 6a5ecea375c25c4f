import { describe, expect, it } from 'vitest';
import { matchFileName } from '../../../../src/domain/evidence/matching/match-file-name.ts';
import {
  buildVocabulary,
  type MatchingRow,
} from '../../../../src/domain/evidence/matching/plan-vocabulary.ts';
import { referenceRows } from './reference-plan.ts';

// The reference plan again and again, each time with words of its own.
function longPlan(rowCount: number): readonly MatchingRow[] {
  const rows = referenceRows();
  return Array.from({ length: rowCount }, (_unused, index) => {
    const row = rows[index % rows.length] ?? rows[0];
    if (!row) throw new Error('the reference plan has rows');
    const own = `kata${letters(index)}`;
    const documents = row.documents.map(document => ({ ...document, title: `${document.title} ${own}` }));
    return { ...row, code: String(index), documents };
  });
}

function letters(number: number): string {
  return number.toString(26).replace(/\d/g, digit => 'qrstuvwxyz'.charAt(Number(digit)));
}

function namesOf(rows: readonly MatchingRow[], count: number): readonly (readonly [string, string])[] {
  return Array.from({ length: count }, (_unused, index) => {
    const { code, documents } = rows[(index * 7) % rows.length] ?? { code: '', documents: [] };
    const title = documents[index % Math.max(documents.length, 1)]?.title ?? '';
    const other = rows[(index * 13) % rows.length]?.documents[0]?.title ?? '';
    const forms = [
      `${title} mei 2021`,
      `${title.split(' ').slice(0, 2).join(' ')} rapat`,
      `laporan ${letters(index * 911)}kelas ${letters(index * 37)}taman`,
      `${title} ${other}`,
    ];
    return [code, `${forms[index % forms.length]}.pdf`] as const;
  });
}

// The best of three rounds: other work on the machine only adds.
function microsecondsFor(rowCount: number, nameCount: number): number {
  const rows = longPlan(rowCount);
  const vocabulary = buildVocabulary(rows, 'Balai Penelitian Ternak');
  const names = namesOf(rows, nameCount);
  const rounds = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    for (const [code, name] of names) matchFileName(name, code, vocabulary, 2021);
    return process.cpuUsage(started).user;
  });
  return Math.min(...rounds);
}

describe('the time of names', () => {
  it('ten thousand of them against 300 rows take no two seconds', () => {
    expect(microsecondsFor(300, 10_000)).toBeLessThan(2e6);
  });

  // The plan is 33 times as long; a name that holds two whole titles takes some five times as long, others no longer.
  it('hardly grows with the plan: against 10,000 rows', () => {
    const few = microsecondsFor(300, 1000);
    const many = microsecondsFor(10_000, 1000);
    console.log(`a name: ${few / 1000} us against 300 rows, ${many / 1000} us against 10,000`);
    expect(many / few).toBeLessThan(10);
  });
});
