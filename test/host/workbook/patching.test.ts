import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/cli/read-xlsx.ts';
import { updateCell } from '../../../src/host/workbook/sheet-cells.ts';
import { writeXlsx } from '../../../src/host/workbook/write-xlsx.ts';
import { toComparable } from './comparable-model.ts';
import { extendPlan } from './extend-plan.ts';
import { DATE_CELL_PLAN, openFixture, REFERENCE_PLAN, TEAM_WORKBOOK, unzipTexts } from './read-fixture.ts';

describe('saving without a change', () => {
  it.each([REFERENCE_PLAN, DATE_CELL_PLAN, TEAM_WORKBOOK])('keeps every part of %s', path => {
    const file = openFixture(path);
    const before = new Map([...file.parts.entries()].map(([name]) => [name, file.parts.readBytes(name)]));
    const after = readXlsx(writeXlsx(file)).parts;
    expect([...after.names]).toEqual([...before.keys()]);
    for (const [name, bytes] of before) expect(Buffer.compare(after.readBytes(name), bytes), name).toBe(0);
  });

  it('counts writing the same value again as no change', () => {
    const file = openFixture(TEAM_WORKBOOK);
    const sheet = file.model.sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    updateCell(sheet, 3, 1, { value: 'MANAJEMEN PERUBAHAN' });
    const texts = unzipTexts(writeXlsx(file));
    expect(texts.get('xl/worksheets/sheet1.xml')).toBe(file.parts.readText('xl/worksheets/sheet1.xml'));
  });
});

describe('adding columns, rules, a sheet and a chart to the team workbook', () => {
  const file = openFixture(TEAM_WORKBOOK);
  const sheetBefore = file.parts.readText('xl/worksheets/sheet1.xml');
  extendPlan(file);
  const bytes = writeXlsx(file);
  const texts = unzipTexts(bytes);
  const sheetAfter = texts.get('xl/worksheets/sheet1.xml') ?? '';

  it.each([
    'xl/worksheets/sheet2.xml',
    'xl/sharedStrings.xml',
    'xl/charts/chart1.xml',
    'xl/media/image1.png',
    'xl/comments1.xml',
    'xl/drawings/drawing1.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    'xl/drawings/vmlDrawing1.vml',
    'docProps/core.xml',
    'docProps/app.xml',
  ])('leaves %s byte for byte', name => {
    expect(Buffer.compare(readXlsx(bytes).parts.readBytes(name), file.parts.readBytes(name))).toBe(0);
  });

  it.each([
    ['the filter with its criterion', /<autoFilter[\s\S]*<\/autoFilter>/],
    ['the data bar', /<dataBar[\s\S]*?<\/dataBar>/],
    ['the colour scale', /<colorScale>[\s\S]*?<\/colorScale>/],
    ["the team's own rule", /<conditionalFormatting sqref="E4:F11">[\s\S]*?<\/conditionalFormatting>/],
    ['the text-length validation', /<dataValidation [^>]*type="textLength"[\s\S]*?<\/dataValidation>/],
    ["the team's hyperlink", /<hyperlink ref="E9"[^>]*>/],
    ['sparkline and data bar extension', /<extLst><ext xmlns:x14="[^"]*" uri="\{78C0D931[\s\S]*$/],
    ['the merge', /<mergeCells[\s\S]*<\/mergeCells>/],
    ['headers, footers and page', /<printOptions[\s\S]*<\/headerFooter>/],
    ['a row that the filter hides', /<c r="A11"[\s\S]*?<\/c>/],
  ])('leaves %s as it was written', (_, pattern) => {
    const before = pattern.exec(sheetBefore)?.[0];
    expect(before).toBeDefined();
    expect(sheetAfter).toContain(before);
  });

  it('keeps styles and names of the team and adds to them', () => {
    const styles = file.parts.readText('xl/styles.xml');
    const cellStyles = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(styles)?.[1] ?? '';
    expect(texts.get('xl/styles.xml')).toContain(cellStyles);
    expect(texts.get('xl/styles.xml')).toContain('[$-421]d mmm yyyy');
    expect(texts.get('xl/workbook.xml')).toContain('BatasCapaian');
    expect(texts.get('xl/workbook.xml')).toContain('DaftarTarget');
  });

  it('reads back as the model that was saved', () => {
    expect(toComparable(readXlsx(bytes).model)).toEqual(toComparable(file.model));
  });

  it('saves the same bytes when it is read and saved again', () => {
    expect(Buffer.compare(writeXlsx(readXlsx(bytes)), bytes)).toBe(0);
  });

  it('keeps priorities of the team below those of later rules', () => {
    const priorities = [...sheetAfter.matchAll(/priority="(\d+)"/g)].map(match => Number(match[1]));
    expect(priorities).toEqual([2, 3, 4, 5]);
  });
});
