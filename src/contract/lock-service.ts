import type { Contract } from './rewrite.ts';

export interface LockService extends Contract<GoogleAppsScript.Lock.LockService, 'getDocumentLock'> {}

export interface Lock extends Contract<GoogleAppsScript.Lock.Lock, 'hasLock' | 'releaseLock' | 'tryLock'> {}
