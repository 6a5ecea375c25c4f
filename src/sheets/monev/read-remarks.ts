import type { MatrixLine } from '../../domain/monev/monev-report.ts';
import { wordsIn } from '../person-cell.ts';
import type { MatrixExtras } from './matrix-extras.ts';
import type { LineRemarks } from './report-extras.ts';

/** What people wrote on a line of the matrix as it reads; who is in charge, where they named none, as the matrix proposes. */
export function readRemarks(
  { wordsOf, ownerOf }: Pick<MatrixExtras, 'wordsOf' | 'ownerOf'>,
  line: MatrixLine,
): LineRemarks {
  const words = wordsOf(line.rowCode);
  return {
    obstacle: wordsIn(words?.obstacle),
    followUp: wordsIn(words?.followUp),
    owner: wordsIn(words?.owner) || ownerOf(line),
    until: wordsIn(words?.until),
  };
}
