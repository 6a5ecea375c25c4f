import { fingerprint } from '../../domain/codes/fingerprint.ts';
import type { EvidenceNotes } from '../../domain/evidence/placing/note-keys.ts';
import { lazy } from '../../domain/lazy.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { formatCellLink } from '../../sheets/cell-address.ts';
import { gatherKnownEvidence } from '../../sheets/evidence/describe-gone.ts';
import { buildEvidenceContent } from '../../sheets/evidence/evidence-content.ts';
import { listWantedLines, type WantedLine } from '../../sheets/evidence/evidence-lines.ts';
import { type EvidenceTable, readEvidenceNotes } from '../../sheets/evidence/evidence-table.ts';
import { listPlanTexts } from '../../sheets/own-forms.ts';
import { areaOwner } from '../../sheets/settings/settings.ts';
import { assessOpenPlan, type PlanState } from '../plan/assess-open-plan.ts';
import type { CodedPlan } from '../plan/open-coded-plan.ts';
import { openEvidenceTable } from '../plan/open-evidence-table.ts';
import { findOwnSheet } from '../plan/people-notes.ts';
import { PlanError } from '../plan/plan-error.ts';
import { tellStep } from '../plan/tell-step.ts';
import { millisecondsLeft } from '../plan/time-left.ts';
import type { ColumnLinks } from '../ports/plan-sheet-port.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';
import {
  type DriveEvidence,
  type DriveHint,
  listLinkedFiles,
  NO_HINT,
  readEvidence,
  withoutDrive,
} from './read-evidence.ts';
import { readRowFolders } from './row-folders.ts';
import { takePart } from './take-part.ts';
import { updateEvidenceSheet, type WrittenEvidence } from './write-evidence-sheet.ts';

/** A plan with its evidence counted and its rows assessed. */
export interface OpenEvidence {
  readonly state: PlanState;
  readonly drive: DriveEvidence;
  /** Folder links of BUKTI by row index: as they stand, and as they are to stand. */
  readonly before: ColumnLinks;
  readonly after: ColumnLinks;
  readonly sheetId: number | undefined;
  readonly table: EvidenceTable | null;
  /** The lines of Bukti ZI as they are to be. */
  readonly wanted: readonly WantedLine[];
}

const NO_NOTES: EvidenceNotes = { files: new Map(), documents: new Map() };

/** Reads Bukti ZI and Drive, and assesses every row. Writes nothing. */
export function openEvidence(
  ports: Ports,
  { open, assignment }: CodedPlan,
  hint: DriveHint = NO_HINT,
): OpenEvidence {
  const { codes } = assignment;
  const sheetId = open.marks.sheets.get(ownSheetKey({ kind: 'evidence' }));
  const table = sheetId === undefined ? null : openEvidenceTable(ports.workbook.readOwnGrid(sheetId));
  const notes = table === null ? NO_NOTES : readEvidenceNotes(table.lines, ports.clock.today());
  const evidenceColumn = open.ownColumns.get('evidence');
  const before: ColumnLinks =
    evidenceColumn === undefined ? new Map() : ports.planSheet.readLinks(open.sheet.sheetId, evidenceColumn);
  const folders = readRowFolders(open, codes, before);
  const planEvidence = open.plan.header.columns.evidence;
  const linkedFiles =
    planEvidence === undefined
      ? []
      : listLinkedFiles(ports.planSheet.readAllLinks(open.sheet.sheetId, [planEvidence]), codes);
  if (folders.length > 0) tellStep(ports, 'files');
  const drive = ports.drive.isInstalled
    ? readEvidence(ports, open, { folders, linkedFiles, hint })
    : withoutDrive(codes.values());
  const state = assessOpenPlan(open, assignment, { files: drive.files, notes, folderStates: drive.states });
  return {
    state,
    drive,
    before,
    after: new Map(folders.map(({ rowIndex, url }) => [rowIndex, url])),
    sheetId,
    table,
    wanted: listLines(state, table),
  };
}

function listLines(state: PlanState, table: EvidenceTable | null): readonly WantedLine[] {
  const { open } = state;
  const codeColumn = open.ownColumns.get('code') ?? 0;
  return listWantedLines(
    {
      ...state,
      plan: open.plan,
      checkDate: open.checkDate,
      linkOf: rowIndex => formatCellLink(open.sheet.sheetId, rowIndex, codeColumn),
      ownerOf: ({ owner, area }) => oneLine(owner || (area === null ? '' : areaOwner(open.settings, area))),
    },
    table?.lines ?? [],
  );
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Tells whether the links of KODE still lead to their rows. */
function markOfPlaces({ open, codes }: PlanState): string {
  const codeColumn = open.ownColumns.get('code') ?? 0;
  return fingerprint(JSON.stringify([open.sheet.sheetId, codeColumn, [...codes]]));
}

/**
 * Brings Bukti ZI up to date, once there are folders or files to speak of. Where
 * there is no time for all new lines it writes the first of them and ends the command: the next click goes on.
 */
export function writeEvidence(ports: Ports, evidence: OpenEvidence): WrittenEvidence {
  const { state, drive, wanted } = evidence;
  const isInUse = evidence.sheetId !== undefined || drive.states.size > 0 || drive.files.length > 0;
  if (!isInUse) return { isChanged: false, leftCount: 0 };
  const { assessments, open } = state;
  tellStep(ports, 'evidence');
  const sheetId = evidence.sheetId ?? makeEvidenceSheet(ports);
  const table = evidence.table ?? openEvidenceTable(ports.workbook.readOwnGrid(sheetId));
  const lines = assessments.flatMap(assessment => assessment.lines);
  const sheetName = findOwnSheet(ports, open.marks, { kind: 'evidence' })?.name ?? OWN_SHEET_NAMES.evidence;
  const part = takePart(wanted, table.lines, {
    elapsedMs: ports.clock.elapsedMs(),
    leftMs: millisecondsLeft(ports),
    fileCount: drive.files.length,
  });
  const places = markOfPlaces(state);
  const areLinked = open.marks.fingerprints.get(sheetId) === places;
  const { isChanged, leftCount } = updateEvidenceSheet(
    ports,
    { sheetId, sheetName, table, known: open.marks.written.get(sheetId) },
    {
      wanted: part,
      areLinked,
      known: gatherKnownEvidence(assessments, new Set(wanted.map(({ key }) => key))),
      subtitle: {
        checkDate: open.checkDate,
        fileCount: new Set(drive.files.map(({ id }) => id)).size,
        missingCount: lines.filter(({ status }) => status.code === 'missing').length,
      },
      today: ports.clock.today(),
      plan: lazy(() => listPlanTexts(open.grid)),
    },
  );
  if (part.length < wanted.length) throw new PlanError({ code: 'time-up', left: 'evidence-lines' });
  if (!areLinked) ports.workbook.markFingerprint(sheetId, places);
  return { isChanged: isChanged || evidence.sheetId === undefined, leftCount };
}

function makeEvidenceSheet(ports: Ports): number {
  return ports.workbook.writeSheet({ kind: 'evidence' }, OWN_SHEET_NAMES.evidence, buildEvidenceContent());
}
