import { readFileSync } from 'node:fs';
import { parseExpectedDocuments } from '../../../../src/domain/evidence/expected/parse-expected-documents.ts';
import {
  buildVocabulary,
  type MatchingRow,
  type PlanVocabulary,
} from '../../../../src/domain/evidence/matching/plan-vocabulary.ts';

const FIXTURES = new URL('../../../fixtures/', import.meta.url);

/** The cells of a tab-separated fixture, its heading left out. */
export function readTable(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(name, FIXTURES), 'utf8');
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '');
  return lines.slice(1).map(line => line.split('\t'));
}

/** The vocabulary of the reference plan. */
export function referenceVocabulary(): PlanVocabulary {
  return buildVocabulary(referenceRows(), 'Balai Penelitian Ternak');
}

/** The rows of the reference plan with the documents that their BUKTI FISIK expects. */
export function referenceRows(): readonly MatchingRow[] {
  let areaTitle = '';
  let area = '';
  let component = '';
  let componentTitle = '';
  let letter = 0;
  const rows: MatchingRow[] = [];
  for (const [number = '', title = '', indicator = '', action = '', evidence = ''] of readTable(
    'rencana-aksi-2021.tsv',
  )) {
    if (/^[IVX]+$/.test(number)) {
      area = number;
      areaTitle = title;
      continue;
    }
    if (number) {
      component = number;
      componentTitle = title;
      letter = 0;
    }
    const code = `${area}.${component}.${String.fromCharCode(97 + letter)}`;
    const { documents } = parseExpectedDocuments(evidence, 2021);
    rows.push({ code, documents, indicator, action, areaTitle, componentTitle });
    letter += 1;
  }
  return rows;
}
