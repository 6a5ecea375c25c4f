import type { FollowUpStatus } from '../../domain/monev/follow-ups.ts';
import { FOLLOW_UP_STATUS_WORDS } from '../../messages/follow-up-id.ts';

/** The status that people chose; null where the cell is blank or says something else. */
export function readFollowUpStatus(words: string): FollowUpStatus | null {
  const wanted = words.trim().toLowerCase();
  const found = Object.entries(FOLLOW_UP_STATUS_WORDS).find(([, word]) => word.toLowerCase() === wanted);
  return (found?.[0] as FollowUpStatus | undefined) ?? null;
}
