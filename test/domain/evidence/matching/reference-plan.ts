import { readFileSync } from 'node:fs';
import type { ExpectedDocument } from '../../../../src/domain/evidence/expected-document.ts';
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

/** The rows of the reference plan with the documents that its golden file lists. */
export function referenceRows(): readonly MatchingRow[] {
  const documents = readTable('evidence/split-reference.tsv').map(([, titles = '']) => documentsOf(titles));
  return planRows().map((row, index) => ({ ...row, documents: documents[index] ?? [] }));
}

/** The vocabulary of the reference plan. */
export function referenceVocabulary(): PlanVocabulary {
  return buildVocabulary(referenceRows(), 'Balai Penelitian Ternak');
}

function planRows(): readonly Omit<MatchingRow, 'documents'>[] {
  let areaTitle = '';
  let area = '';
  let component = '';
  let componentTitle = '';
  let letter = 0;
  const rows: Omit<MatchingRow, 'documents'>[] = [];
  for (const [number = '', title = '', indicator = '', action = ''] of readTable('rencana-aksi-2021.tsv')) {
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
    rows.push({ code, indicator, action, areaTitle, componentTitle });
    letter += 1;
  }
  return rows;
}

// "SKP tahun 2020 [2020] | SKP 2021 [2021]": titles with marks of how they repeat, their proof and their years.
function documentsOf(cell: string): readonly ExpectedDocument[] {
  return cell.split(' | ').map((part, index) => {
    const [, title = part, marks = ''] = /^(.*?)(?: \[([^\]]*)\])?$/.exec(part) ?? [];
    const words = marks.split(' ');
    return {
      number: index + 1,
      title,
      alternatives: [],
      optional: words.includes('optional'),
      repeats: words.includes('once') ? 'once' : 'each',
      cadence: null,
      times: [],
      years: words.filter(word => /^\d{4}$/.test(word)).map(Number),
      proof: words.includes('picture') ? 'picture' : 'paper',
    };
  });
}
