import { randomBytes } from 'node:crypto';
import type { RandomBytes } from '../host/random-id.ts';

/** Random values from the operating system. */
export const machineRandom: RandomBytes = count => randomBytes(count);
