import { describe, expect, it } from 'vitest';
import { matchPactFile, readPactPeople } from '../../../src/domain/registers/match-pact-file.ts';
import { readPersonName } from '../../../src/domain/registers/person-name.ts';
import { readFixture } from '../../support/grid-from-tsv.ts';

const linesOf = (name: string): readonly string[] =>
  readFixture(`registers/${name}`).replace(/\n$/, '').split('\n').slice(1);
const NAMES = linesOf('pact-people.tsv');
const CASES = linesOf('pact-files.tsv').map(line => line.split('\t'));
const PEOPLE = readPactPeople(NAMES, 'Balai Penelitian Ternak');

function ownersOf(file: string): string {
  const { sure, unsure } = matchPactFile(file, PEOPLE);
  if (sure.length > 0) return sure.map(index => NAMES[index]).join(' + ');
  return unsure.length > 0 ? '?' : '-';
}

describe('whose pact a file is', () => {
  it('is labelled for at least 80 files', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(80);
  });

  it.each(CASES)('%s: %s', (_why, file = '', wanted) => {
    expect(ownersOf(file)).toBe(wanted);
  });
});

describe('a name', () => {
  it.each([
    ['Dr. Ir. Bambang Suryo Wicaksono, M.Sc.', 'bambang suryo wicaksono'],
    ['drh. Ayu Lestari', 'ayu lestari'],
    ['Tri Wahyuni S.Pt M.P.', 'tri wahyuni'],
    ['SITI AMINAH, S.E., M.M', 'siti aminah'],
    ['Rina Ma', 'rina ma'],
    ['Rina Kusuma M.A.', 'rina kusuma'],
    ['Moch. Fajar', 'muhammad fajar'],
    ['H. Ahmad', 'ahmad'],
    ['M. Rizal Hakim', 'muhammad rizal hakim'],
    ['I Made Sudana', 'i made sudana'],
    ['Ma’ruf', 'maruf'],
    ['', ''],
    ['S.Pt', ''],
  ])('is read without titles: %s', (text, wanted) => {
    expect(readPersonName(text).join(' ')).toBe(wanted);
  });
});
