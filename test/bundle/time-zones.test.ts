import { afterAll, describe, expect, it } from 'vitest';
import { openSession } from '../support/bundle-session.ts';
import { sheetFacts } from '../support/bundle-sheet-facts.ts';
import { openExample, sheetNamed } from '../support/bundle-workbook.ts';

const ZONES = ['UTC', 'Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];
const PAIRS = ZONES.flatMap(script => ZONES.map(spreadsheet => ({ script, spreadsheet })));
const OWN_ZONE = process.env.TZ;

/** Temuan ZI and the plan with its own columns, by a script and a spreadsheet that live in these zones. */
function run(script: string, spreadsheet: string): unknown {
  process.env.TZ = script;
  const workbook = openExample('rencana-aksi-2021-sel-tanggal');
  workbook.timeZone = spreadsheet;
  const session = openSession(workbook);
  session.click('periksa');
  session.click('segarkan');
  return ['Temuan ZI', 'Rencana Aksi 2021'].map(name => sheetFacts(sheetNamed(workbook, name)));
}

describe('a plan whose months are date cells', () => {
  afterAll(() => {
    if (OWN_ZONE === undefined) delete process.env.TZ;
    else process.env.TZ = OWN_ZONE;
  });
  const expected = run('Asia/Jakarta', 'Asia/Jakarta');

  it.each(PAIRS)('is read the same by a script in $script with the sheet in $spreadsheet', pair => {
    expect(run(pair.script, pair.spreadsheet)).toEqual(expected);
  });
});
