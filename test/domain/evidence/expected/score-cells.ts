import { parseExpectedDocuments } from '../../../../src/domain/evidence/expected/parse-expected-documents.ts';
import type { DocumentTime, ExpectedDocument } from '../../../../src/domain/evidence/expected-document.ts';
import { readTable } from './expected-notation.ts';

/** How the cells of a labelled set are cut. */
export interface CellScore {
  readonly cells: number;
  /** Cells of which all documents, in their order, are as labelled. */
  readonly right: number;
  readonly confusions: readonly string[];
}

/** The score of a fixture of labelled cells: kind, cell, and the titles (with their times) that are right. */
export function scoreCells(fixture: string, planYear: number): CellScore {
  const confusions: string[] = [];
  const rows = readTable(fixture);
  for (const [kind = '', cell = '', label = ''] of rows) {
    const { documents } = parseExpectedDocuments(cell, planYear);
    const found = documents.map(formatDocument);
    const wanted = label === '' ? [] : label.split(' | ');
    if (found.map(toComparable).join('|') !== wanted.map(toComparable).join('|'))
      confusions.push(
        `${kind}: ${JSON.stringify(cell)}\n    wanted ${wanted.join(' | ')}\n    found  ${found.join(' | ')}`,
      );
  }
  return { cells: rows.length, right: rows.length - confusions.length, confusions };
}

function formatDocument({ title, alternatives, times }: ExpectedDocument): string {
  const marks = times.map(formatTime).join(' ');
  return [title, ...alternatives].join(' ~ ') + (marks === '' ? '' : ` [${marks}]`);
}

function formatTime({ month, year }: DocumentTime): string {
  return year === null ? `@${month}` : `@${month}/${year}`;
}

// Blanks around marks and capitals are no fault.
function toComparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s*([/,&])\s*/g, '$1')
    .replace(/\s+/g, ' ');
}
