import { classifyFailure } from '../classify-failure.ts';

export function formatYesNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

export function formatSame(is: boolean): string {
  return is ? 'same' : 'other';
}

/** The status that Drive answers with; `ok` when it does what it is asked. */
export function statusOf(call: () => unknown): string {
  try {
    call();
    return 'ok';
  } catch (error) {
    const details: unknown =
      typeof error === 'object' && error !== null ? Reflect.get(error, 'details') : null;
    const code: unknown =
      typeof details === 'object' && details !== null ? Reflect.get(details, 'code') : null;
    return typeof code === 'number' ? String(code) : classifyFailure(error);
  }
}
