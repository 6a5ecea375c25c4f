import { classifyFailure, listReasons } from './classify-failure.ts';

/**
 * Reasons for which Drive keeps one item or folder from this account. All others (a consent box that was not ticked, an
 * API that is off, a Drive that is full, an administrator's ban) say nothing of the item, and are told as they are.
 */
const REFUSALS: ReadonlySet<string> = new Set([
  'notFound',
  'appNotAuthorizedToFile',
  'insufficientFilePermissions',
  'forbidden',
  'cannotAddChildren',
  'cannotAddParent',
]);

/** No such item, or none that this account may see or change. */
export function isRefusal(error: unknown): boolean {
  const kind = classifyFailure(error);
  if (kind === 'busy' || kind === 'day-quota') return false;
  if (hasStatus(error, 404)) return true;
  if (!hasStatus(error, 403)) return false;
  const reasons = listReasons(error).filter(reason => reason !== '');
  return reasons.length === 0 ? !/scope/i.test(String(error)) : reasons.some(reason => REFUSALS.has(reason));
}

/** The status stands in the details; where Google gives none, in the words, which may also hold an id. */
export function hasStatus(error: unknown, status: number): boolean {
  const details = detailsOf(error);
  const code = details && 'code' in details ? details.code : null;
  return code === null ? new RegExp(`\\b${status}\\b`).test(String(error)) : code === status;
}

function detailsOf(error: unknown): object | null {
  const details = typeof error === 'object' && error !== null && 'details' in error ? error.details : null;
  return typeof details === 'object' ? details : null;
}
