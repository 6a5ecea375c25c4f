import type { Contract, Overloads } from './rewrite.ts';

export interface PropertiesService
  extends Contract<GoogleAppsScript.Properties.PropertiesService, 'getDocumentProperties'> {}

export interface Properties
  extends Contract<
    GoogleAppsScript.Properties.Properties,
    'deleteProperty' | 'getProperties' | 'getProperty' | 'setProperty'
  > {
  readonly setProperties: Overloads<
    GoogleAppsScript.Properties.Properties['setProperties'],
    [properties: Record<string, string>]
  >;
}
