import type { CodeAssignment } from '../../domain/codes/assign-codes.ts';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import { layDocuments } from '../../domain/evidence/expected/lay-documents.ts';
import { parseExpectedDocuments } from '../../domain/evidence/expected/parse-expected-documents.ts';
import type { ExpectedDocument } from '../../domain/evidence/expected-document.ts';
import { matchFileName } from '../../domain/evidence/matching/match-file-name.ts';
import { buildVocabulary } from '../../domain/evidence/matching/plan-vocabulary.ts';
import type { MatchedFile } from '../../domain/evidence/placing/judge-file.ts';
import type { EvidenceNotes } from '../../domain/evidence/placing/note-keys.ts';
import { type AssessableRow, assessPlan } from '../../domain/status/assess-plan.ts';
import type { RowAssessment } from '../../domain/status/row-assessment.ts';
import type { TargetTime } from '../../domain/target-time/target-time.ts';
import { readDecision } from '../../sheets/plan-columns/read-decision.ts';
import type { FolderState } from './folder-state.ts';
import { type OpenPlan, readOwnTexts } from './open-plan.ts';
import { readTargets } from './read-targets.ts';

/** What lies in Drive for the plan, and what people wrote about it. */
export interface EvidenceReading {
  readonly files: readonly EvidenceFile[];
  readonly notes: EvidenceNotes;
  readonly folderStates: ReadonlyMap<string, FolderState>;
}

/** A plan with everything that is known about its rows on the check date. */
export interface PlanState {
  readonly open: OpenPlan;
  readonly codes: ReadonlyMap<number, string>;
  readonly targets: ReadonlyMap<number, TargetTime>;
  readonly documents: ReadonlyMap<number, readonly ExpectedDocument[]>;
  /** How each row's folder is found, by KODE; rows without a folder are left out. */
  readonly folderStates: ReadonlyMap<string, FolderState>;
  /** In the order of the plan's rows. */
  readonly assessments: readonly RowAssessment[];
}

/** The state of every row: target, documents, evidence, status. */
export function assessOpenPlan(
  open: OpenPlan,
  { codes }: CodeAssignment,
  evidence: EvidenceReading,
): PlanState {
  const { plan, settings, checkDate } = open;
  const targets = readTargets(plan, open.grid, open.ownColumns);
  const documents = new Map(
    plan.rows.map(row => [row.rowIndex, parseExpectedDocuments(row.evidence, plan.year).documents]),
  );
  const rows = listAssessableRows(open, { codes, targets, documents });
  const assessments = assessPlan({
    rows,
    files: matchFiles(open, rows, evidence.files),
    notes: evidence.notes,
    settings: {
      planYear: plan.year ?? checkDate.year,
      warningDays: settings.warningDays,
      graceDays: settings.graceDays,
      requirement: settings.requirement,
    },
    checkDate,
  });
  return { open, codes, targets, documents, folderStates: evidence.folderStates, assessments };
}

type RowFacts = Pick<PlanState, 'codes' | 'targets' | 'documents'>;

function listAssessableRows(open: OpenPlan, facts: RowFacts): readonly AssessableRow[] {
  const decisions = readOwnTexts(open.grid, open.ownColumns, 'decision');
  const reasons = readOwnTexts(open.grid, open.ownColumns, 'reason');
  return open.plan.rows.flatMap(({ rowIndex }) => {
    const target = facts.targets.get(rowIndex);
    if (!target) return [];
    const documents = facts.documents.get(rowIndex) ?? [];
    return {
      rowCode: facts.codes.get(rowIndex) ?? '',
      rowIndex,
      target,
      decision: readDecision(decisions.get(rowIndex) ?? '', reasons.get(rowIndex) ?? ''),
      documents,
      documentsByDeadline: layDocuments(documents, target.deadlines, open.plan.year),
    };
  });
}

/** A label ("PK Januari 2021") may itself be the document that is expected: names are matched to those too. */
function matchFiles(
  open: OpenPlan,
  rows: readonly AssessableRow[],
  files: readonly EvidenceFile[],
): readonly MatchedFile[] {
  if (files.length === 0) return [];
  const planRows = new Map(open.plan.rows.map(row => [row.rowIndex, row]));
  const matchingRows = rows.flatMap(({ rowCode, rowIndex, documents, documentsByDeadline }) => {
    const row = planRows.get(rowIndex);
    if (!row) return [];
    const expected = new Map([...documents, ...documentsByDeadline.flat()].map(one => [one.number, one]));
    const { indicator, action, areaTitle, componentTitle } = row;
    return { code: rowCode, documents: [...expected.values()], indicator, action, areaTitle, componentTitle };
  });
  const vocabulary = buildVocabulary(matchingRows, open.settings.unitName);
  return files.map(file => ({
    ...file,
    match: matchFileName(file.name, file.code, vocabulary, open.plan.year),
  }));
}
