import type { Properties, PropertiesService } from '../../contract/properties-service.ts';
import { countBytes } from '../byte-count.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { adoptRecord } from './realm.ts';
import { expose, requireTexts, type ScriptRun } from './script-run.ts';

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;
/** Not documented; long keys are a mistake anyway. */
const MAX_KEY_BYTES = 500;

export function createPropertiesService(run: ScriptRun): PropertiesService {
  const properties = createProperties(run);
  return expose<PropertiesService>(run, 'PropertiesService', { getDocumentProperties: () => properties });
}

function createProperties(run: ScriptRun): Properties {
  const { documentProperties: store } = run.host.workbook;
  const { meter } = run.host;
  const change = (member: string, entries: readonly (readonly [string, string])[]): Properties => {
    meter.reach('property-write', `Properties.${member}`, entries.length, () => {
      requireRoom(store, entries);
      for (const [key, value] of entries) store.set(key, value);
    });
    return properties;
  };
  const properties: Properties = expose<Properties>(run, 'Properties', {
    getProperty: key =>
      meter.reach('property-read', 'Properties.getProperty', 1, () => store.get(key) ?? null),
    getProperties: () =>
      meter.reach('property-read', 'Properties.getProperties', store.size, () => {
        return adoptRecord(run.realm, Object.fromEntries(store)) as Record<string, string>;
      }),
    setProperty: (key, value) => {
      requireTexts('Properties.setProperty', [key, value]);
      return change('setProperty', [[key, value]]);
    },
    setProperties: entries => {
      requireTexts('Properties.setProperties', Object.values(entries));
      return change('setProperties', Object.entries(entries));
    },
    deleteProperty: key => {
      meter.reach('property-write', 'Properties.deleteProperty', 1, () => store.delete(key));
      return properties;
    },
  });
  return properties;
}

function requireRoom(
  store: ReadonlyMap<string, string>,
  entries: readonly (readonly [string, string])[],
): void {
  for (const [key, value] of entries) {
    if (countBytes(key) > MAX_KEY_BYTES) throw new GoogleError(GOOGLE_TEXTS.keyTooLarge);
    if (countBytes(value) > MAX_VALUE_BYTES) throw new GoogleError(GOOGLE_TEXTS.valueTooLarge);
  }
  let total = 0;
  for (const [key, value] of new Map([...store, ...entries])) total += countBytes(key) + countBytes(value);
  if (total > MAX_STORE_BYTES) throw new GoogleError(GOOGLE_TEXTS.storeFull);
}
