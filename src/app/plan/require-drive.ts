import type { Ports } from '../ports/ports.ts';
import { PlanError } from './plan-error.ts';

/** Ends a command that is about Drive alone, before it asks or writes, where the script was installed without it. */
export function requireDrive({ drive }: Pick<Ports, 'drive'>): void {
  if (!drive.isInstalled) throw new PlanError({ code: 'drive-absent' });
}
