import type { Contract } from './rewrite.ts';

export interface Utilities extends Contract<GoogleAppsScript.Utilities.Utilities, 'formatDate' | 'sleep'> {}

export interface Session extends Contract<GoogleAppsScript.Base.Session, 'getScriptTimeZone'> {}
