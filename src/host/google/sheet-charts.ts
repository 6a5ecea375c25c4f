import type { Sheet as SheetContract } from '../../contract/sheet.ts';
import type { Sheet } from '../workbook/model.ts';
import type { ConditionalFormat } from '../workbook/sheet-rules.ts';
import { createChart, createChartBuilder, unwrapChart } from './chart.ts';
import { createRule, unwrapRules } from './conditional-format.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { read, type ScriptRun, write } from './script-run.ts';

type Charts = Pick<SheetContract, 'getCharts' | 'insertChart' | 'newChart' | 'removeChart'>;

/** Charts that people made stay in the file and are not seen here. */
export function createChartMembers(run: ScriptRun, sheet: Sheet): Charts {
  return {
    newChart: () => createChartBuilder(run, sheet),
    getCharts: () =>
      read(run, { kind: 'block-read', member: 'Sheet.getCharts' }, () =>
        sheet.charts.map(chart => createChart(run, sheet, chart)),
      ),
    insertChart: chart => {
      const drawn = unwrapChart(chart);
      write(run, { kind: 'chart', member: 'Sheet.insertChart' }, () => {
        requireUnlocked(sheet);
        const chartId = 1 + Math.max(0, ...sheet.charts.map(other => other.chartId));
        sheet.charts = [...sheet.charts, { ...drawn, chartId }];
      });
    },
    removeChart: chart => {
      const { chartId } = unwrapChart(chart);
      write(run, { kind: 'chart', member: 'Sheet.removeChart' }, () => {
        requireUnlocked(sheet);
        sheet.charts = sheet.charts.filter(other => other.chartId !== chartId);
      });
    },
  };
}

type Rules = Pick<SheetContract, 'getConditionalFormatRules' | 'setConditionalFormatRules'>;

export function createRuleMembers(run: ScriptRun, sheet: Sheet): Rules {
  return {
    getConditionalFormatRules: () =>
      read(run, { kind: 'block-read', member: 'Sheet.getConditionalFormatRules' }, () =>
        sheet.conditionalFormats.map(rule => createRule(run, sheet, rule)),
      ),
    setConditionalFormatRules: rules => {
      const stored = unwrapRules(sheet, rules);
      write(run, { kind: 'format', member: 'Sheet.setConditionalFormatRules' }, () => {
        requireUnlocked(sheet);
        if (stored.some(namesOtherSheet)) throw new GoogleError(GOOGLE_TEXTS.otherSheet);
        sheet.conditionalFormats = stored;
      });
    },
  };
}

/** A file may bring such a rule; Google takes none, and with it none of the others. */
function namesOtherSheet(rule: ConditionalFormat): boolean {
  const formulas = rule.kind === 'foreign' ? (rule.formulas ?? []) : [rule.formula];
  return formulas.some(formula => formula.replace(/"(?:[^"]|"")*"/g, '').includes('!'));
}

/** A protected sheet takes no charts, rules or measures from those who may not edit it. */
export function requireUnlocked(sheet: Sheet): void {
  if (sheet.protection !== null && !sheet.protection.canEdit) throw new GoogleError(GOOGLE_TEXTS.protected);
}
