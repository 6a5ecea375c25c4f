import type { DocumentDoubts } from '../../documents/document-doubts.ts';
import { fillText, type TextValues } from '../../documents/naskah/fill-text.ts';
import type { PlannedArea, PlanRegisters, PlanSources } from '../../documents/plan/plan-sources.ts';
import type { ActionPlan } from '../../domain/plan/action-plan.ts';
import { formatColumnLetters } from '../../domain/plan/column-letters.ts';
import { layPrintedTable, listPrintedColumns } from '../../domain/plan/printed-table.ts';
import { findSigningLine } from '../../domain/plan/signature-block.ts';
import { chooseRuleSet, listSources } from '../../domain/rules/rule-set.ts';
import { formatAreaTitle } from '../../messages/monev-id.ts';
import { NASKAH, type NaskahKey } from '../../messages/naskah-id.ts';
import { PLAN_NASKAH, type PlanNaskahKey } from '../../messages/naskah-plan-id.ts';
import { formatSigning } from '../../messages/report-document-id.ts';
import { SETTING_WORDS } from '../../messages/settings-id.ts';
import { toTitleCase } from '../../messages/signature-id.ts';
import { readDecision } from '../../sheets/plan-columns/read-decision.ts';
import { listSignatories, type Settings } from '../../sheets/settings/settings.ts';
import type { CodedPlan } from '../plan/open-coded-plan.ts';
import { type OpenPlan, readOwnTexts } from '../plan/open-plan.ts';
import type { BlockLook } from '../ports/plan-sheet-port.ts';
import type { Ports } from '../ports/ports.ts';
import { doubtTexts } from './doubt-texts.ts';
import { splitLines } from './split-lines.ts';

/** What the plan document is written from, and what a person should know before it is made. */
export interface GatheredPlan {
  readonly sources: PlanSources;
  readonly doubts: DocumentDoubts;
}

const KEYS = Object.keys(PLAN_NASKAH) as readonly PlanNaskahKey[];

/** The plan as it stands on its sheet, with the texts that people wrote and their placeholders filled. */
export function gatherPlanSources(
  ports: Ports,
  { open, assignment }: CodedPlan,
  { texts, registers }: { readonly texts: ReadonlyMap<NaskahKey, string>; readonly registers: PlanRegisters },
): GatheredPlan {
  const planYear = open.plan.year ?? open.checkDate.year;
  const values = listValues(open, planYear);
  const filled = new Map(
    KEYS.map(key => [key, fillText(texts.get(key) ?? NASKAH[key].text, values)] as const),
  );
  const signing = chooseSigning(open, planYear, filled.get('plan-signing')?.text ?? '');
  const period = { kind: 'year', year: planYear, index: 1 } as const;
  const texted = doubtTexts({ keys: KEYS, texts, filled, period, settings: open.settings });
  const printed = printTable(ports, open, assignment.codes);
  return {
    sources: {
      ...gatherNames(open, planYear),
      planYear,
      signing: signing.words,
      textOf: key => filled.get(key)?.text ?? '',
      areas: listAreas(open.plan),
      ...printed,
      ...listDecisions(open, assignment.codes),
      registers,
    },
    doubts: {
      ...texted,
      foreignTimes: texted.foreignTimes.filter(({ placeholder }) => placeholder === '{tahun}'),
      gapCount: 0,
      sheetSigning: signing.isFromSheet ? signing.words : '',
      missingSettings: listMissingSettings(open.settings),
    },
  };
}

type Named = 'unitName' | 'parentLines' | 'head' | 'chair' | 'place' | 'legalSources';

function gatherNames({ settings, checkDate }: OpenPlan, planYear: number): Pick<PlanSources, Named> {
  const { unitName, parentUnit, place, ruleSet } = settings;
  return {
    unitName,
    parentLines: splitLines(parentUnit),
    ...listSignatories(settings),
    place,
    legalSources: listSources(chooseRuleSet(ruleSet, planYear).code, checkDate),
  };
}

function listValues({ settings, plan }: OpenPlan, planYear: number): TextValues {
  return {
    unit: toTitleCase(settings.unitName),
    UNIT: settings.unitName.toUpperCase(),
    tahun: String(planYear),
    periode: null,
    kepala: settings.headName,
    ketua: settings.chairName,
    jumlah_kegiatan: String(plan.rows.length),
    jatuh_tempo: null,
    terpenuhi: null,
    persen: null,
  };
}

/** Place and time of signing as people typed them: on Naskah ZI, in Pengaturan ZI, else below the table of the plan. */
function chooseSigning(
  { settings, grid, plan }: OpenPlan,
  planYear: number,
  typed: string,
): { readonly words: string; readonly isFromSheet: boolean } {
  if (typed !== '') return { words: typed, isFromSheet: false };
  if (settings.signedOn !== '')
    return { words: formatSigning(settings.place, settings.signedOn, planYear), isFromSheet: false };
  const line = findSigningLine(grid, plan.endRowIndex);
  return { words: line, isFromSheet: line !== '' };
}

function printTable(
  ports: Ports,
  open: OpenPlan,
  codes: ReadonlyMap<number, string>,
): Pick<PlanSources, 'table' | 'lookOf' | 'hiddenHeadings'> {
  const { grid, plan, sheet } = open;
  const own = new Set(open.ownColumns.values());
  const columns = listPrintedColumns(grid, plan, own);
  const topRowIndex = plan.header.topRowIndex;
  const leftColumnIndex = Math.min(...columns);
  const look = ports.planSheet.readLook(sheet.sheetId, {
    topRowIndex,
    rowCount: plan.endRowIndex - topRowIndex,
    leftColumnIndex,
    columnCount: Math.max(...columns) - leftColumnIndex + 1,
  });
  const hidden = columns.filter(columnIndex => look.hiddenColumns.has(columnIndex));
  // A table of nothing but hidden columns would say nothing: then they are what the team has.
  const leftOut = hidden.length === columns.length ? own : new Set([...own, ...hidden]);
  return {
    table: layPrintedTable(grid, plan, { leftOut, codes }),
    lookOf: lookAt(look, topRowIndex, leftColumnIndex),
    hiddenHeadings: hidden.length === columns.length ? [] : hidden.map(column => headingOf(plan, column)),
  };
}

function lookAt({ letters }: BlockLook, top: number, left: number): PlanSources['lookOf'] {
  return (rowIndex, columnIndex) => letters[rowIndex - top]?.[columnIndex - left] ?? PLAIN;
}

const PLAIN = { isBold: false, isItalic: false };

function headingOf({ header }: ActionPlan, columnIndex: number): string {
  return header.headings.get(columnIndex)?.replace(/\s+/g, ' ').trim() || formatColumnLetters(columnIndex);
}

/** The areas that have rows, each with its components in the order of the plan. */
function listAreas({ areas, rows }: ActionPlan): readonly PlannedArea[] {
  return areas.flatMap(({ number, title, part }): readonly PlannedArea[] => {
    const own = rows.filter(row => row.area === number && row.part === part);
    if (own.length === 0) return [];
    const components = own.map(row => row.componentTitle.replace(/\s+/g, ' ').trim());
    return [
      {
        title: formatAreaTitle(null, toTitleCase(title), part),
        rowCount: own.length,
        components: [...new Set(components)].filter(words => words !== ''),
      },
    ];
  });
}

function listDecisions(
  { grid, ownColumns, plan }: OpenPlan,
  codes: ReadonlyMap<number, string>,
): Pick<PlanSources, 'corrections' | 'notApplicable'> {
  const corrections = readOwnTexts(grid, ownColumns, 'correction');
  const decisions = readOwnTexts(grid, ownColumns, 'decision');
  const reasons = readOwnTexts(grid, ownColumns, 'reason');
  const rows = plan.rows.map(({ rowIndex }) => ({ rowIndex, code: codes.get(rowIndex) ?? '' }));
  return {
    corrections: rows.flatMap(({ rowIndex, code }) => {
      const words = corrections.get(rowIndex);
      return words === undefined ? [] : [{ code, words }];
    }),
    notApplicable: rows.flatMap(({ rowIndex, code }) => {
      const reason = reasons.get(rowIndex) ?? '';
      const isOut = readDecision(decisions.get(rowIndex) ?? '', reason) === 'not-applicable';
      return isOut ? [{ code, reason }] : [];
    }),
  };
}

const SIGNERS = ['headName', 'headNip', 'chairName', 'chairNip'] as const;

function listMissingSettings(settings: Settings): readonly string[] {
  return SIGNERS.filter(key => settings[key] === '').map(key => SETTING_WORDS[key].label);
}
