import type { ColourOutcome } from '../app/ports/plan-sheet-port.ts';
import type { ConditionalFormatRule } from '../contract/conditional-format.ts';
import type { Sheet } from '../contract/sheet.ts';
import { type ColourRule, RULE_MARKER } from '../sheets/colour-rule.ts';
import { classifyFailure } from './classify-failure.ts';
import { google } from './google.ts';

/**
 * Sets the add-on's rules behind the team's. Google only takes all rules of a sheet at once, so the team's go back as
 * they came; nothing is sent when the add-on's already stand as wanted.
 */
export function applyColourRules(sheet: Sheet, requests: readonly ColourRule[]): ColourOutcome {
  const rules = sheet.getConditionalFormatRules();
  const wanted = requests.map(request => build(sheet, request));
  const others = rules.filter(rule => !isOwn(rule));
  const standing = rules.filter(isOwn).map(describe);
  if (standing.join('\n') === wanted.map(describe).join('\n')) return 'same';
  const before = others.map(describe);
  // A protected copy of the plan keeps its colours: nothing else depends on them.
  const isTakingAway = wanted.length === 0;
  try {
    sheet.setConditionalFormatRules([...others, ...wanted]);
    // Rules that came with an .xlsx may be of a kind that Google shows and does not take: then it takes none.
    if (others.length > 0 || isTakingAway) google.SpreadsheetApp.flush();
  } catch (error) {
    const kind = classifyFailure(error);
    if (kind === 'busy' || (kind === 'protected' && !isTakingAway)) throw error;
    google.console.warn('colour rules not set', error);
    return 'refused';
  }
  if (others.length === 0) return 'set';
  const after = sheet.getConditionalFormatRules().filter(rule => !isOwn(rule));
  return after.map(describe).join('\n') === before.join('\n') ? 'set' : 'others-changed';
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
