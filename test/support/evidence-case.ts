import { layDocuments } from '../../src/domain/evidence/expected/lay-documents.ts';
import { parseExpectedDocuments } from '../../src/domain/evidence/expected/parse-expected-documents.ts';
import { matchFileName } from '../../src/domain/evidence/matching/match-file-name.ts';
import { buildVocabulary } from '../../src/domain/evidence/matching/plan-vocabulary.ts';
import type { RowAssessment } from '../../src/domain/status/row-assessment.ts';
import { parseTargetTime } from '../../src/domain/target-time/parse-target-time.ts';
import { assessOne, file, row } from './assessment-case.ts';

/** What stands in a plan's row: its evidence and its target, of the plan's year (2024 unless told). */
export interface RowWords {
  readonly evidence: string;
  readonly target: string;
  readonly planYear?: number;
}

/** A row of those words with files as "name" and day, as it stands on a day. */
export function walk(
  { evidence, target, planYear = 2024 }: RowWords,
  files: readonly (readonly [name: string, day: string])[],
  checkDate: string,
): RowAssessment {
  const { documents } = parseExpectedDocuments(evidence, planYear);
  const time = parseTargetTime({ cell: { kind: 'text', text: target }, planYear, evidence, action: '' });
  const texts = { indicator: '', action: '', areaTitle: '', componentTitle: '' };
  const vocabulary = buildVocabulary([{ code: 'I.1.a', documents, ...texts }], 'Kantor Contoh');
  return assessOne(
    row(time.deadlines, documents, {
      target: time,
      documentsByDeadline: layDocuments(documents, time.deadlines, planYear),
    }),
    files.map(([name, day]) => file(name, day, matchFileName(name, 'I.1.a', vocabulary, planYear))),
    checkDate,
    { settings: { planYear } },
  );
}
