import { describe, expect, it } from 'vitest';
import { formatCommandProblem } from '../../src/messages/command-problem-id.ts';
import { formatFailure } from '../../src/messages/failure-id.ts';

const rootName = 'Bukti ZI 2021';

describe('refusals of Drive', () => {
  const sentences = [
    ['a scope', formatFailure('scope', ''), 'centang'],
    ['an API that is off', formatFailure('drive-off', ''), 'menambahkan layanan Drive'],
    ['a full Drive', formatFailure('drive-full', ''), 'Kosongkan'],
    ['an administrator', formatFailure('administrator', ''), 'Minta administrator'],
    ['another app', formatCommandProblem({ code: 'evidence-root-other-app', rootName }), 'tempel tautannya'],
    ['another person', formatCommandProblem({ code: 'evidence-root-foreign', rootName }), 'Minta orang itu'],
  ] as const;

  it.each(sentences)('tell %s in a sentence of its own, with what to do', (_reason, sentence, toDo) => {
    expect(sentence).toContain(toDo);
    expect(sentences.filter(([, , other]) => sentence.includes(other))).toHaveLength(1);
  });
});
