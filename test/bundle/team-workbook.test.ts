import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { openSession } from '../support/bundle-session.ts';
import { workbookFacts } from '../support/bundle-sheet-facts.ts';
import { openFixtureFile, sheetNamed } from '../support/bundle-workbook.ts';

const PLAN_PART = 'xl/worksheets/sheet1.xml';
/** Parts that the add-on has nothing to write in: chart, shapes, picture, notes, the protected second sheet. */
const TEAMS_PARTS =
  /^xl\/(?:charts|drawings|media)\/|^xl\/comments|^xl\/worksheets\/(?:sheet2|_rels)|^docProps\/(?:core|app)/;

function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, content]) => [name, strFromU8(content, true)]));
}

function teamsParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(partsOf(bytes)).filter(([name]) => TEAMS_PARTS.test(name)));
}

/** Drawings right of the table stand nine columns further to the right while the own columns are there. */
function moveBack(xml: string): string {
  return xml.replace(/<xdr:col>(\d+)</g, (_, column: string) => `<xdr:col>${Number(column) - 9}<`);
}

/** The elements of the plan's XML that stand for what a team adds to a sheet. */
function listElements(bytes: Uint8Array): string[] {
  const xml = partsOf(bytes)[PLAN_PART] ?? '';
  return [
    /<autoFilter .*?<\/autoFilter>/,
    /<dataBar .*?<\/dataBar>/,
    /<colorScale>.*?<\/colorScale>/,
    /<x14:conditionalFormattings>.*?<\/x14:conditionalFormattings>/,
    /<dataValidation [^>]*type="textLength".*?<\/dataValidation>/,
    /<mergeCells .*?<\/mergeCells>/,
    /<headerFooter .*?<\/headerFooter>/,
    /<x14:sparklineGroup .*?<x14:sparklines>/,
  ].map(pattern => pattern.exec(xml)?.[0] ?? `missing: ${pattern.source}`);
}

describe('a workbook with a filter, chart, shape, picture, data bar, colour scale, names and a protected sheet', () => {
  const original = openFixtureFile('tim-zi');
  const originalBytes = writeXlsx(original);
  const file = openFixtureFile('tim-zi');
  const session = openSession(file.model, { today: '2021-07-20' });
  session.click('periksa');
  const { questions, closing } = session.click('segarkan');
  const refreshed = writeXlsx(file);
  session.click('bersihkan');
  const cleaned = writeXlsx(file);

  it('is refreshed, and told about its filter', () => {
    expect(questions[0]).toContain('perluas filternya');
    expect(closing).toMatch(/^Status dan warna telah disegarkan\. 6 baris: /);
  });

  it('keeps the team’s parts to the byte, refreshed and cleaned', () => {
    const expected = teamsParts(originalBytes);
    expect(Object.keys(expected).length).toBeGreaterThanOrEqual(8);
    expect(teamsParts(cleaned)).toMatchObject(expected);
    const moved = Object.entries(teamsParts(refreshed)).map(([name, xml]) => [name, moveBack(xml)]);
    expect(Object.fromEntries(moved)).toMatchObject(expected);
  });

  it('keeps filter, rules, validations, merges, header and sparklines of the plan sheet', () => {
    const expected = listElements(originalBytes);
    expect(expected.filter(element => element.startsWith('missing'))).toEqual([]);
    expect(listElements(refreshed)).toEqual(expected);
    expect(listElements(cleaned)).toEqual(expected);
  });

  it('sets its rules behind those of the team, which stay first', () => {
    const rules = sheetNamed(readXlsx(refreshed).model, 'Rencana Aksi').conditionalFormats;
    const kinds = rules.map(rule => (rule.kind === 'foreign' ? rule.type : rule.formula.includes('N("zi")')));
    expect(kinds.slice(0, 3)).toEqual(['dataBar', false, 'colorScale']);
    expect(new Set(kinds.slice(3))).toEqual(new Set([true]));
  });

  it('reads, once cleaned and saved, as it read before', () => {
    const facts = workbookFacts(readXlsx(cleaned).model, ['Pengaturan ZI', 'Catatan ZI']);
    expect(facts).toEqual(workbookFacts(readXlsx(originalBytes).model));
  });
});
