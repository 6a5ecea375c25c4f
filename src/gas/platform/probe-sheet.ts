import type { ProbeFacts } from '../../app/ports/platform-port.ts';
import type { ConditionalFormatRule } from '../../contract/conditional-format.ts';
import { google } from '../google.ts';
import { formatSame, formatYesNo } from './facts.ts';
import type { Scratch } from './scratch.ts';

/** A picture of one point. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** What a cell with a picture in it gives. */
export function probeImage(scratch: Scratch): ProbeFacts {
  const cell = scratch.range(2, 1);
  cell.setValue(google.SpreadsheetApp.newCellImage().setSourceUrl(PICTURE).build());
  const value = cell.getValues()[0]?.[0];
  const display = cell.getDisplayValues()[0]?.[0] ?? '';
  const type = typeof value === 'object' && value !== null ? String(Reflect.get(value, 'valueType')) : 'none';
  return { type: typeof value, valueType: type, display: display === '' ? 'empty' : 'words' };
}

/** Whether colour rules come back as they were sent. */
export function probeRules(scratch: Scratch): ProbeFacts {
  const { sheet } = scratch;
  const sent = makeRules(scratch);
  sheet.setConditionalFormatRules(sent);
  google.SpreadsheetApp.flush();
  const back = sheet.getConditionalFormatRules();
  sheet.setConditionalFormatRules(back);
  const again = sheet.getConditionalFormatRules();
  sheet.setConditionalFormatRules([]);
  return {
    count: String(back.length),
    formula: formatSame(describe(back[0]) === describe(sent[0])),
    ranges: formatSame(back.map(listRanges).join() === sent.map(listRanges).join()),
    again: String(again.length),
  };
}

function makeRules(scratch: Scratch): readonly ConditionalFormatRule[] & ConditionalFormatRule[] {
  const { SpreadsheetApp } = google;
  const { TODAY } = SpreadsheetApp.RelativeDate;
  const rangeOf = (column: number) => [scratch.range(3, column, 4, 1)];
  return [
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=($A3<TODAY())*(LEN($A3)>0)')
      .setBackground('#fce8e6')
      .setFontColor('#a50e0e')
      .setRanges(rangeOf(1))
      .build(),
    SpreadsheetApp.newConditionalFormatRule()
      .whenDateBefore(TODAY)
      .setBackground('#fef3d6')
      .setRanges(rangeOf(2))
      .build(),
    SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpoint('#ffffff')
      .setGradientMaxpoint('#0d652d')
      .setRanges(rangeOf(3))
      .build(),
  ];
}

function describe(rule: ConditionalFormatRule | undefined): string {
  return rule?.getBooleanCondition()?.getCriteriaValues().map(String).join() ?? 'none';
}

function listRanges(rule: ConditionalFormatRule): string {
  return rule
    .getRanges()
    .map(range => range.getA1Notation())
    .join();
}

const SORT_TOP = 20;
const SORT_COUNT = 10;

/** Whether rows that a filter hides are sorted too. */
export function probeFilter(scratch: Scratch): ProbeFacts {
  const all = scratch.range(SORT_TOP, 1, SORT_COUNT + 1, 1);
  const body = scratch.range(SORT_TOP + 1, 1, SORT_COUNT, 1);
  const numbers = Array.from({ length: SORT_COUNT }, (_, i) => SORT_COUNT - i);
  all.setValues([['uji'], ...numbers.map(number => [number])]);
  const filter = all.createFilter();
  try {
    const hidden = google.SpreadsheetApp.newFilterCriteria().setHiddenValues(['10', '5', '2']).build();
    filter.setColumnFilterCriteria(1, hidden);
    google.SpreadsheetApp.flush();
    body.sort(1);
    return { order: describeOrder(body.getValues().map(([value]) => Number(value))) };
  } finally {
    filter.remove();
  }
}

function describeOrder(found: readonly number[]): string {
  const isRising = (some: readonly number[]): boolean =>
    some.every((one, i) => i === 0 || one > (some[i - 1] ?? 0));
  if (isRising(found)) return 'sorted';
  const visible = found.filter(one => ![10, 5, 2].includes(one));
  const isComplete = new Set(found).size === SORT_COUNT;
  return isComplete && isRising(visible) ? 'visible-only' : `other ${found.join()}`;
}

/** Columns beyond the last one of the grid, and a group of them. */
export function probeGroups(scratch: Scratch): ProbeFacts {
  const { sheet } = scratch;
  const last = sheet.getMaxColumns();
  sheet.insertColumnsAfter(last, 2);
  try {
    scratch.range(1, last + 1, 1, 2).shiftColumnGroupDepth(1);
    const depth = sheet.getColumnGroupDepth(last + 1);
    const group = sheet.getColumnGroup(last + 1, 1);
    const count = group?.getRange().getNumColumns() ?? 0;
    const isCollapsed = group !== null && group.collapse() !== null;
    return { depth: String(depth), columns: String(count), collapsed: formatYesNo(isCollapsed) };
  } finally {
    sheet.deleteColumns(last + 1, 2);
  }
}

/** What is written beside the first cell of a merge. */
export function probeMerges(scratch: Scratch): ProbeFacts {
  const range = scratch.range(40, 1, 1, 3);
  range.merge();
  scratch.range(40, 1).setValue('uji');
  scratch.range(40, 2).setValue('uji');
  const [first, covered] = range.getValues()[0] ?? [];
  range.breakApart();
  return { first: String(first), covered: covered === '' ? 'empty' : 'kept' };
}
