import { buildOverview, type OverviewSources } from '../../domain/overview/build-overview.ts';
import type { DataSource } from '../../domain/rollup/data-line.ts';
import { listDataLines } from '../../domain/rollup/list-data-lines.ts';
import { describeMonitoring } from '../../domain/rollup/monitoring-facts.ts';
import { chooseRuleSet } from '../../domain/rules/rule-set.ts';
import { formatOwner } from '../../messages/overview-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { buildDataContent } from '../../sheets/data/data-content.ts';
import type { RegisterResults } from '../../sheets/registers/registers.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import { tellStep } from '../plan/tell-step.ts';
import { writeOwnSheet } from '../plan/write-own-sheet.ts';
import type { Ports } from '../ports/ports.ts';
import { gatherSources } from './gather-sources.ts';

/** More lines are no longer written within the time of a run. */
const MOST_LINES = 20_000;

/** What became of Data ZI: whether it was written, and what people should know. */
export interface WrittenData {
  readonly isChanged: boolean;
  readonly note: 'code-missing' | 'too-long' | null;
}

/** Renews Data ZI, where people switched it on, from the same sources as Ringkasan ZI; unchanged lines are not written. */
export function writeData(ports: Ports, evidence: OpenEvidence, registers: RegisterResults): WrittenData {
  const { open } = evidence.state;
  // Others read in it who is late: it stays as it was where no evidence is counted.
  if (open.settings.dataSheet === 'no' || !ports.drive.isInstalled) return { isChanged: false, note: null };
  const sources = gatherSources(ports, evidence, registers);
  tellStep(ports, 'data');
  const lines = listDataLines(sources, {
    nameOf: formatOwner,
    folderUrlOf: findFolderUrls(evidence),
  });
  if (lines.length > MOST_LINES) return { isChanged: false, note: 'too-long' };
  const madeOn = ports.clock.today();
  const source = describeSource(open, sources);
  const { isChanged } = writeOwnSheet(ports, ports.workbook.readMarks(), {
    own: { kind: 'data' },
    name: OWN_SHEET_NAMES.data,
    plan: open.grid,
    content: buildDataContent({ ...source, madeOn }, lines),
    // The day of writing alone is no change.
    compared: buildDataContent({ ...source, madeOn: source.checkDate }, lines),
  });
  return { isChanged, note: source.unitCode === '' ? 'code-missing' : null };
}

function describeSource({ settings }: OpenPlan, sources: OverviewSources): Omit<DataSource, 'madeOn'> {
  const { unitName, planYear, checkDate, warningDays, ruleSet } = sources;
  const { lke } = buildOverview(sources);
  return {
    unitCode: settings.unitCode,
    unitName,
    planYear,
    checkDate,
    isSetDay: settings.checkDate !== null,
    warningDays,
    ruleSet: chooseRuleSet(ruleSet, planYear).code,
    monitoring: lke === null ? null : describeMonitoring(lke),
  };
}

/** The address of each row's folder by KODE; '' for rows without one. */
function findFolderUrls({ state, after }: OpenEvidence): (rowCode: string) => string {
  const urls = new Map([...state.codes].map(([rowIndex, code]) => [code, after.get(rowIndex) ?? '']));
  return code => urls.get(code) ?? '';
}
