import { classifyFailure } from './classify-failure.ts';
import { google } from './google.ts';

/** Does what is only looks: the typed columns of a Google table refuse formats and drop-downs, and words matter more. */
export function bestEffort(dress: () => void): void {
  try {
    dress();
  } catch (error) {
    if (classifyFailure(error) !== 'table') throw error;
    google.console.warn('look not set', error);
  }
}
