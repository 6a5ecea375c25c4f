import type {
  BooleanCondition,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
} from '../../contract/conditional-format.ts';
import type { Range } from '../../contract/range.ts';
import { type GridRange, intersectRanges } from '../workbook/grid-range.ts';
import type { Sheet } from '../workbook/model.ts';
import type { ConditionalFormat, RuleFormat } from '../workbook/sheet-rules.ts';
import { type Block, blockInside } from './block.ts';
import { parseColor } from './google-color.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { createRange, unwrapRange } from './range.ts';
import { expose, type ScriptRun } from './script-run.ts';

/** A rule as the script holds it, with the sheet its ranges lie on. */
interface HeldRule {
  readonly sheet: Sheet;
  readonly rule: ConditionalFormat;
}

const heldRules = new WeakMap<object, HeldRule>();

/** The stored rules for a sheet; one that was read and is sent again unchanged is the same record. */
export function unwrapRules(
  sheet: Sheet,
  rules: readonly ConditionalFormatRule[],
): readonly ConditionalFormat[] {
  return rules.map(given => {
    const held = typeof given === 'object' && given !== null ? heldRules.get(given) : undefined;
    if (held === undefined) {
      throw new GoogleError(GOOGLE_TEXTS.signature([given], 'Sheet.setConditionalFormatRules'));
    }
    if (held.sheet !== sheet) throw new GoogleError(GOOGLE_TEXTS.otherSheet);
    return held.rule;
  });
}

export function createRule(run: ScriptRun, sheet: Sheet, rule: ConditionalFormat): ConditionalFormatRule {
  const isGradient = rule.kind === 'foreign' && rule.type === 'colorScale';
  const value = expose<ConditionalFormatRule>(run, 'ConditionalFormatRule', {
    getRanges: () => clipToGrid(sheet, rule.ranges).map(range => createRange(run, blockInside(sheet, range))),
    getBooleanCondition: () => (isGradient ? null : createCondition(run, rule)),
  });
  heldRules.set(value, { sheet, rule });
  return value;
}

/** Rules of .xlsx may reach beyond the grid; those of Sheets end with it. */
function clipToGrid(sheet: Sheet, ranges: readonly GridRange[]): readonly GridRange[] {
  const grid = { startRow: 0, endRow: sheet.rowCount, startColumn: 0, endColumn: sheet.columnCount };
  return ranges.map(range => intersectRanges(range, grid)).filter(range => range !== null);
}

/** A rule of a kind that the host only keeps shows as a formula without values. */
function createCondition(run: ScriptRun, rule: ConditionalFormat): BooleanCondition {
  return expose<BooleanCondition>(run, 'BooleanCondition', {
    getCriteriaValues: () => (rule.kind === 'expression' ? [rule.formula] : []),
  });
}

export function createRuleBuilder(run: ScriptRun): ConditionalFormatRuleBuilder {
  let draft: RuleDraft = { blocks: [], formula: null, format: {}, foreignType: null };
  const change = (next: Partial<RuleDraft>): ConditionalFormatRuleBuilder => {
    draft = { ...draft, ...next };
    return builder;
  };
  const paint = (part: 'fill' | 'fontColor', css: string | null): ConditionalFormatRuleBuilder =>
    change({ format: withColor(draft.format, part, css) });
  const builder: ConditionalFormatRuleBuilder = expose<ConditionalFormatRuleBuilder>(
    run,
    'ConditionalFormatRuleBuilder',
    {
      whenFormulaSatisfied: text => change({ formula: text.startsWith('=') ? text : `=${text}` }),
      whenDateBefore: () => change({ foreignType: 'timePeriod' }),
      setGradientMinpoint: () => change({ foreignType: 'colorScale' }),
      setGradientMaxpoint: () => change({ foreignType: 'colorScale' }),
      setBackground: css => paint('fill', css),
      setFontColor: css => paint('fontColor', css),
      setRanges: given => change({ blocks: given.map((range: Range) => unwrapRange(range)) }),
      build: () => buildRule(run, draft),
    },
  );
  return builder;
}

interface RuleDraft {
  readonly blocks: readonly Block[];
  readonly formula: string | null;
  readonly format: RuleFormat;
  /** Of a rule that the model only keeps. */
  readonly foreignType: string | null;
}

function buildRule(run: ScriptRun, draft: RuleDraft): ConditionalFormatRule {
  const { blocks, formula, format, foreignType } = draft;
  const [first] = blocks;
  if (first === undefined || (formula === null && foreignType === null))
    throw new GoogleError(GOOGLE_TEXTS.noCondition);
  if (blocks.some(({ sheet }) => sheet !== first.sheet)) throw new GoogleError(GOOGLE_TEXTS.otherSheet);
  const ranges = blocks.map(toGridRange);
  if (formula === null)
    return createRule(run, first.sheet, { kind: 'foreign', ranges, type: foreignType ?? '' });
  return createRule(run, first.sheet, { kind: 'expression', ranges, formula, format });
}

/** null takes the colour away; an unknown one, too. */
function withColor(format: RuleFormat, part: 'fill' | 'fontColor', css: string | null): RuleFormat {
  const { [part]: _, ...others } = format;
  const color = css === null ? undefined : parseColor(css);
  return color === undefined ? others : { ...others, [part]: color };
}

function toGridRange({ startRow, endRow, startColumn, endColumn }: GridRange): GridRange {
  return { startRow, endRow, startColumn, endColumn };
}
