import { describe, expect, it } from 'vitest';
import { findCopies } from '../../../../src/domain/evidence/placing/find-copies.ts';
import { assess, deadline, document, file, row } from '../../../support/assessment-case.ts';

const rowOf = (rowCode: string, title: string) =>
  row([deadline('2021-06-30')], [document(1, title)], { rowCode });

function copies(titles: readonly [string, string], md5s: readonly [string | null, string | null]) {
  const rows = [rowOf('I.1.a', titles[0]), rowOf('II.1.a', titles[1])];
  const files = [
    file('a.pdf', '2021-05-02', { code: 'I.1.a', id: 'x', documents: [1], md5: md5s[0] }),
    file('b.pdf', '2021-05-01', {
      code: 'II.1.a',
      id: md5s[1] === null ? 'x' : 'y',
      documents: [1],
      md5: md5s[1],
    }),
  ];
  return [...findCopies(assess(rows, files, '2021-07-05'), 2021)];
}

describe('the same content in several rows', () => {
  it.each([
    ['is noted beside the file that came later', ['Notulen', 'Notulen'], ['m', 'm'], [['I.1.a|x', 'II.1.a']]],
    ['is no note where the rows share the document', ['Laporan IKM', 'Laporan IKM'], ['m', 'm'], []],
    ['is none where the contents differ', ['Notulen', 'Notulen'], ['m', 'n'], []],
    [
      'is the same by id where Google gives no md5',
      ['Notulen', 'Foto'],
      [null, null],
      [['I.1.a|x', 'II.1.a']],
    ],
    [
      'is none between empty files',
      ['Notulen', 'Foto'],
      ['d41d8cd98f00b204e9800998ecf8427e', 'd41d8cd98f00b204e9800998ecf8427e'],
      [],
    ],
  ] as const)('%s', (_reason, titles, md5s, noted) => {
    expect(copies(titles, md5s)).toEqual(noted);
  });
});
