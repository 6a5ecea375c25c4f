import { parsePeriodCode } from '../../domain/calendar/report-period.ts';
import { formatFound } from '../../messages/follow-up-id.ts';
import { formatPeriodWords } from '../../messages/monev-id.ts';

/** What was found, under the period in which it was. */
export function nameFound(found: string, originPeriod: string): string {
  const period = parsePeriodCode(originPeriod);
  return period ? formatFound(formatPeriodWords(period), found) : found;
}

/** What was found without its period: an item carried on keeps its finding, the period before it is written anew. */
export function stripPeriod(found: string, originPeriod: string): string {
  const head = nameFound('', originPeriod);
  return head !== '' && found.startsWith(head) ? found.slice(head.length).replace(/^:\s*/, '') : found;
}
