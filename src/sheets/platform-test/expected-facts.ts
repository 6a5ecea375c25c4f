import type { PROBE_NAMES } from '../../messages/platform-test-id.ts';
import type { ExpectedFacts } from './judge-facts.ts';

/**
 * What each probe is to find. Where the add-on bears two answers, both stand here: what was found then tells which one it
 * is, and the line is OK.
 */
export const EXPECTED_FACTS: Readonly<Record<keyof typeof PROBE_NAMES, ExpectedFacts>> = {
  lock: { taken: 'yes', kept: 'no|yes' },
  zone: { zone: '*', locale: '*', clock: '00:00', scriptHour: '*' },
  scopes: { known: 'yes|no', sheet: 'yes', makeFolders: 'yes', seeFiles: 'yes' },
  tabs: { grid: '*', other: '*' },
  image: { type: 'object', valueType: 'IMAGE', display: 'empty' },
  marks: { book: '3', sheet: '2|1', column: '1', set: 'yes|no', moved: 'yes', gone: 'yes' },
  texts: { automatic: '8/8', plain: '8/8', changed: 'none', runs: 'same' },
  rules: { count: '3', formula: 'same', ranges: 'same', again: '3' },
  filter: { order: 'sorted|visible-only' },
  groups: { depth: '1', columns: '2', collapsed: 'yes' },
  merges: { first: 'uji', covered: 'empty' },
  costs: {
    getter: '<=1',
    builder: '<=3',
    runs: '<=3',
    write: '<=5000',
    read: '<=5000',
    flush: '<=5000',
    formatDate: '<=5',
  },
  folders: {
    ids: '2',
    create: 'ok',
    again: '409',
    child: 'ok',
    authorized: 'true',
    mine: 'true',
    mark: 'same',
    parent: 'same',
    list: '1|0',
    listMissing: '404',
    getMissing: '404',
  },
  inventedId: { create: '400' },
  formula: { text: '2021-06-30 00:00|loading', cell: '2021-01-31 00:00|loading' },
  refusal: { refused: 'yes', message: '*' },
  root: { root: 'known|none', authorized: 'true|false|none', mine: 'true|false|none' },
  copy: { marks: 'yes|none', copy: 'yes|no', set: 'yes|no|none' },
};
