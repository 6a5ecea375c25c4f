import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import { computeSpan } from '../../domain/monev/report-span.ts';
import { assessPacts } from '../../domain/registers/pact.ts';
import { assessPriorities } from '../../domain/registers/priorities.ts';
import { type PlanWords, type ProposableRow, readPlanWords } from '../../domain/registers/propose-rows.ts';
import {
  NO_REGISTERS,
  type PactRegister,
  type PriorityLine,
  type RegisterFile,
  type Registers,
  type TeamRegister,
} from '../../domain/registers/registers.ts';
import { assessSteps, findDecreeRow } from '../../domain/registers/team.ts';
import { readDay } from '../../sheets/settings/setting-kinds.ts';
import { listReportedRows } from '../evidence/list-reported-rows.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import type { Ports } from '../ports/ports.ts';
import { listUnread, type OpenRegisters, openRegisters } from './open-registers.ts';

/** The registers as they stand, and what they come to. */
export interface RegisterReading {
  readonly open: OpenRegisters;
  readonly registers: Registers;
  /** Registers whose headings are gone. */
  readonly unread: readonly string[];
}

/** Counts the registers that were made, with the evidence of this run. Writes nothing. */
export function readRegisters(ports: Ports, evidence: OpenEvidence): RegisterReading {
  const open = openRegisters(ports, ports.workbook.readMarks());
  const { team, pact, priorities } = open;
  if (team === null && pact === null && priorities === null)
    return { open, registers: NO_REGISTERS, unread: [] };
  const registers = {
    team: team?.content ? countTeam(team.content, evidence) : null,
    pact: pact?.content ? countPacts(pact.content, evidence) : null,
    priorities: priorities?.content ? countPriorities(priorities.content, evidence) : null,
  };
  return { open, registers, unread: listUnread(open) };
}

function countTeam(
  { members, written }: NonNullable<NonNullable<OpenRegisters['team']>['content']>,
  evidence: OpenEvidence,
): TeamRegister {
  const code = findDecreeRow(listProposableRows(evidence));
  const ofRow = evidence.drive.files.filter(file => file.code === code);
  const ofFolder = evidence.drive.registerFiles.get('tim') ?? [];
  const files = new Map([...ofRow, ...ofFolder].map(file => [file.id, toRegisterFile(file)]));
  return { members, steps: assessSteps(written, [...files.values()], evidence.state.open.checkDate) };
}

function countPacts(
  { people, declaredOn, facts }: NonNullable<NonNullable<OpenRegisters['pact']>['content']>,
  { drive, state }: OpenEvidence,
): PactRegister {
  const { settings, checkDate } = state.open;
  return assessPacts({
    people,
    facts,
    declaredOn: declaredOn === null ? null : readDay(declaredOn.cell),
    files: (drive.registerFiles.get('pakta') ?? []).map(toRegisterFile),
    unitName: settings.unitName,
    checkDate,
  });
}

function countPriorities(
  { written }: NonNullable<NonNullable<OpenRegisters['priorities']>['content']>,
  evidence: OpenEvidence,
): readonly PriorityLine[] {
  const { open } = evidence.state;
  const { states, files, hiddenCodes } = evidence.drive;
  const isNothingCounted = states.size === 0 && files.length === 0;
  const hidden = new Set(hiddenCodes);
  const year = open.plan.year ?? open.checkDate.year;
  return assessPriorities(written, {
    rows: listReportedRows(evidence),
    span: computeSpan({ kind: 'year', year, index: 1 }, open.settings.yearEnd),
    words: readWords(evidence),
    isUncounted: code => isNothingCounted || hidden.has(code),
  });
}

function readWords(evidence: OpenEvidence): PlanWords {
  return readPlanWords(listProposableRows(evidence), evidence.state.open.settings.unitName);
}

function listProposableRows({ state }: OpenEvidence): readonly ProposableRow[] {
  return state.open.plan.rows.map(row => ({ ...row, code: state.codes.get(row.rowIndex) ?? '' }));
}

function toRegisterFile({ id, name, url }: EvidenceFile): RegisterFile {
  return { id, name, url };
}
