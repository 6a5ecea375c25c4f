import type { Contract } from './rewrite.ts';

export interface Utilities extends Contract<GoogleAppsScript.Utilities.Utilities, 'formatDate' | 'sleep'> {}
