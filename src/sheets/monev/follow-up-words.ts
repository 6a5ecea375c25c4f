import type { PersonCell } from '../person-cell.ts';
import type { FollowUpWords } from './report-extras.ts';

/** Whether people wrote anything on the line. */
export function hasFollowUpWords(words: FollowUpWords): boolean {
  return words.status !== null || words.remark !== null || listFree(words).some(cell => cell !== null);
}

/** The cells of a line that people fill whole; none on other lines. */
export function listFree({ free }: FollowUpWords): readonly (PersonCell | null)[] {
  return Object.values(free ?? {});
}
