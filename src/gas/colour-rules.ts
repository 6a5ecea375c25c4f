import type { ConditionalFormatRule } from '../contract/conditional-format.ts';
import type { Sheet } from '../contract/sheet.ts';
import { type ColourRule, RULE_MARKER } from '../sheets/colour-rule.ts';
import { google } from './google.ts';

/**
 * Sets the add-on's rules behind the team's. Google only takes all rules of a sheet at once, so the team's go back as
 * they came; nothing is sent when the add-on's already stand as wanted.
 */
export function applyColourRules(sheet: Sheet, requests: readonly ColourRule[]): boolean {
  const rules = sheet.getConditionalFormatRules();
  const wanted = requests.map(request => build(sheet, request));
  const standing = rules.filter(isOwn).map(describe);
  if (standing.join('\n') === wanted.map(describe).join('\n')) return false;
  sheet.setConditionalFormatRules([...rules.filter(rule => !isOwn(rule)), ...wanted]);
  return true;
}

function build(sheet: Sheet, request: ColourRule): ConditionalFormatRule {
  const ranges = request.columnIndexes.map(columnIndex =>
    sheet.getRange(request.topRowIndex + 1, columnIndex + 1, request.rowCount, 1),
  );
  return google.SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(request.formula)
    .setBackground(request.background)
    .setFontColor(request.fontColour)
    .setRanges(ranges)
    .build();
}

function isOwn(rule: ConditionalFormatRule): boolean {
  return formulaOf(rule).includes(RULE_MARKER);
}

function formulaOf(rule: ConditionalFormatRule): string {
  const condition = rule.getBooleanCondition();
  return condition ? condition.getCriteriaValues().map(String).join(' ') : '';
}

function describe(rule: ConditionalFormatRule): string {
  const ranges = rule.getRanges().map(range => range.getA1Notation());
  return `${formulaOf(rule)} @ ${ranges.join(',')}`;
}
